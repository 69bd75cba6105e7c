using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting;

/// <summary>What fills one slot of a form; empty for nothing.</summary>
/// <param name="Pieces">In order.</param>
public readonly record struct Filling(string Slot, EquatableArray<Piece> Pieces);

/// <summary>Makes sentences of forms. It adds no words of its own but capitals at the beginning.</summary>
/// <param name="citation">The citation of an authority by key; null for none.</param>
/// <param name="books">Names of files of the packs; a form is taken from the first that has it.</param>
public sealed class FormFiller(SentenceForms forms, Func<string, Authority?> citation, params EquatableArray<string> books)
{
    /// <summary>A sentence that begins with a capital.</summary>
    public PaperSentence Sentence(string form, params ReadOnlySpan<Filling> slots)
    {
        var filled = Clause(form, slots);
        return filled with { Pieces = Capital(filled.Pieces) };
    }

    /// <summary>Words that stand inside a sentence.</summary>
    public PaperSentence Clause(string form, params ReadOnlySpan<Filling> slots)
    {
        return Fill(forms[IdOf(form)] with { Id = IdOf(form) }, citation, slots);
    }

    /// <summary>Words of a form that stands in no book.</summary>
    public static PaperSentence Fill(SentenceForm form, Func<string, Authority?> citation, params ReadOnlySpan<Filling> slots)
    {
        ArgumentNullException.ThrowIfNull(form);
        var pieces = new List<Piece>();
        Fill(form, form.Parts, citation, slots, pieces);
        return new(form.Id, Joined(pieces));
    }

    /// <summary>A sentence with words of a form in front of it; its own first word loses the capital that the form gave it.</summary>
    public PaperSentence Led(string form, PaperSentence sentence)
    {
        var first = sentence.Pieces[0] is Piece.Words { Key: "" } words ? words with { Text = char.ToLowerInvariant(words.Text[0]) + words.Text[1..] } : sentence.Pieces[0];
        return sentence with { Pieces = Capital(Joined([.. Clause(form).Pieces, first, .. sentence.Pieces.Skip(1)])) };
    }

    /// <summary>Keys of what a form rests on.</summary>
    public EquatableArray<string> Authorities(string form) => forms[IdOf(form)].Authorities;

    private string IdOf(string form) => books.Select(book => $"{book}/{form}").FirstOrDefault(forms.All.ContainsKey) ?? $"{books[0]}/{form}";

    private static void Fill(SentenceForm form, EquatableArray<FormPart> parts, Func<string, Authority?> citation, ReadOnlySpan<Filling> slots, List<Piece> into)
    {
        foreach (var part in parts)
            switch (part)
            {
                case FormPart.Words words: into.Add(new Piece.Words(words.Text)); break;
                case FormPart.Citation cited: into.Add(new Piece.Words(citation(cited.Key)?.Citation ?? throw new InvalidOperationException($"The table has no authority '{cited.Key}'.")) { Key = $"authority:{cited.Key}" }); break;
                case FormPart.Slot slot: into.AddRange(Of(form, slot.Name, slots)); break;
                case FormPart.Optional optional: if (HasAll(optional, slots)) Fill(form, optional.Parts, citation, slots, into); break;
            }
    }

    private static EquatableArray<Piece> Of(SentenceForm form, string slot, ReadOnlySpan<Filling> slots) =>
        Filled(slot, slots) is { IsEmpty: false } pieces ? pieces
        : form.MissingWords(slot) is { } missing ? [new Piece.Missing(missing) { Key = slot }]
        : throw new InvalidOperationException($"Nothing fills '{slot}' of the form '{form.Id}', and the form has no words for the gap.");

    private static bool HasAll(FormPart.Optional optional, ReadOnlySpan<Filling> slots)
    {
        foreach (var part in optional.Parts)
            if (part is FormPart.Slot slot && Filled(slot.Name, slots).IsEmpty) return false;
        return true;
    }

    private static EquatableArray<Piece> Filled(string slot, ReadOnlySpan<Filling> slots)
    {
        foreach (var filling in slots)
            if (filling.Slot == slot && !filling.Pieces.IsEmpty) return filling.Pieces;
        return [];
    }

    /// <summary>Neighbors of the same origin as one piece.</summary>
    private static EquatableArray<Piece> Joined(List<Piece> pieces)
    {
        var joined = new List<Piece>();
        foreach (var piece in pieces)
            if (piece is Piece.Words { Text: "" }) continue;
            else if (piece is Piece.Words words && joined is [.., Piece.Words last] && last.Key == words.Key) joined[^1] = last with { Text = last.Text + words.Text };
            else joined.Add(piece);
        return joined.ToEquatableArray();
    }

    private static EquatableArray<Piece> Capital(EquatableArray<Piece> pieces)
    {
        if (pieces.IsEmpty || pieces[0] is not Piece.Words { Text: var text } words) return pieces;
        if (text is "(" && pieces.Count > 1) return [words, .. Capital(pieces.Skip(1).ToEquatableArray())];
        var first = text.AsSpan().IndexOfAnyInRange('a', 'z');
        return first < 0 || text.AsSpan(0, first).ContainsAnyExcept('(', '"') ? pieces
            : [words with { Text = $"{text[..first]}{char.ToUpperInvariant(text[first])}{text[(first + 1)..]}" }, .. pieces.Skip(1)];
    }
}
