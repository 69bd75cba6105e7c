namespace Undercolor.Citations.Tables;

/// <summary>One shape of citation, read from its notation in <c>packs/citations/forms.yaml</c>.</summary>
/// <remarks>
/// <code>
/// form   = { part } "{*}" { part }
/// part   = "{" slot [":" shape] "}" | "[" { part } "]" | "&lt;" word { "|" word } "&gt;" | " " | "~" | character
/// </code>
/// A part that may be left out is taken where it fits and not tried again without, so that a match takes one step a part.
/// </remarks>
public sealed class CitationForm
{
    private readonly FormPart[] _before;
    private readonly FormPart[] _after;

    private CitationForm(string name, FormPart[] before, FormPart[] after) => (Name, _before, _after) = (name, before, after);

    public string Name { get; }

    /// <summary>Whether a citation of this shape can begin with the series itself.</summary>
    public bool BeginsWithSeries => Array.TrueForAll(_before, part => part is FormPart.Optional);

    /// <summary>Whether every citation of this shape begins with the series.</summary>
    public bool OnlyBeginsWithSeries => _before.Length == 0;

    /// <exception cref="FormatException">The notation is not a form.</exception>
    public static CitationForm Parse(string name, string notation)
    {
        var cut = notation.IndexOf("{*}", StringComparison.Ordinal);
        if (cut < 0) throw new FormatException($"The form '{name}' does not say where the series stands.");
        return new(name, FormNotation.Parse(notation[..cut]), FormNotation.Parse(notation[(cut + 3)..]));
    }

    /// <summary>Whether the text from <paramref name="start"/> up to the series is the part before it.</summary>
    internal bool MatchesBefore(ReadOnlySpan<char> text, int start, int series, ref SlotValues slots) => FormPart.All(_before, text, start, ref slots) == series;

    /// <returns>The end of the citation; -1 where the text after the series does not fit.</returns>
    internal int MatchAfter(ReadOnlySpan<char> text, int at, ref SlotValues slots)
    {
        var end = FormPart.All(_after, text, at, ref slots);
        return end >= 0 && (end >= text.Length || !char.IsLetterOrDigit(text[end]) || IsNote(text, end)) ? end : -1;
    }

    /// <summary>The mark of a note set close to the page.</summary>
    private static bool IsNote(ReadOnlySpan<char> text, int at) => text[at] == 'n' && at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] == '.');

    public override string ToString() => Name;
}
