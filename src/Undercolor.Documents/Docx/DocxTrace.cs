namespace Undercolor.Documents.Docx;

/// <summary>
/// Where the text of a document stands in its parts, recorded while it is read. A place is one number: the offset into the
/// decoded part, counted on from the parts that were read before it.
/// </summary>
internal sealed class DocxTrace
{
    /// <summary>Above this no number is left for a place.</summary>
    private const int MaxCharacters = 1_000_000_000;

    private readonly List<(string Part, int Origin)> _parts = [];
    private int _next;

    /// <summary>For each node of a note, the note and its reference.</summary>
    public Dictionary<string, NotePlace> Notes { get; } = [];

    /// <summary>The place of the first character of a part that is about to be read.</summary>
    public int Begin(string part, PartText text, Intake.Input input)
    {
        if (text.Text.Length > MaxCharacters - _next) throw input.Refuse($"unpacks to more than {MaxCharacters:N0} characters, the limit of a document that is annotated.");
        var origin = _next;
        _parts.Add((part, origin));
        _next += text.Text.Length;
        return origin;
    }

    /// <summary>The part of a place, and the offset into its decoded text.</summary>
    public (string Part, int Offset) Of(int place)
    {
        var (part, origin) = _parts.FindLast(p => p.Origin <= place);
        return (part, place - origin);
    }
}

/// <param name="Number">As it is printed; empty for a mark of the author's own.</param>
/// <param name="Reference">The place of the reference in the text.</param>
internal sealed record NotePlace(bool IsEndnote, string Number, int Reference);
