using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>Id., ibid. and supra.</summary>
internal static class ShortForms
{
    /// <param name="at">The first letter of a word.</param>
    public static CitationDraft? At(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        'I' or 'i' => Id(text, at),
        's' or 'S' => Supra(text, at),
        _ => null,
    };

    private static CitationDraft? Id(ReadOnlySpan<char> text, int at)
    {
        var end = Stands(text, at, "id.") ? at + 3 : Stands(text, at, "ibid.") ? at + 5 : -1;
        if (end < 0 || end < text.Length && char.IsLetter(text[end]) && !text[end..].StartsWith("at ", StringComparison.Ordinal)) return null;
        return Pinned(CitationKind.Id, text, at, end, end < text.Length && text[end] == ',' ? end + 1 : end, needsAt: true);
    }

    private static CitationDraft? Supra(ReadOnlySpan<char> text, int at)
    {
        var end = at + 5;
        if (!Stands(text, at, "supra") || end < text.Length && char.IsLetterOrDigit(text[end])) return null;
        var mark = end < text.Length && text[end] is ',' or '.' ? end + 1 : end;
        var draft = Pinned(CitationKind.Supra, text, at, mark, mark, needsAt: true);
        draft.Slots[Tables.SlotName.Volume] = NumberBefore(text, at);
        return draft;
    }

    private static CitationDraft Pinned(CitationKind kind, ReadOnlySpan<char> text, int at, int end, int pinFrom, bool needsAt)
    {
        var pin = PinCite.Read(text, pinFrom, needsAt, null);
        return new(kind, at, pin.IsEmpty ? end : pin.End) { Pin = pin };
    }

    /// <summary>The volume of a set of short forms: a number that stands before the word.</summary>
    private static TextSpan NumberBefore(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ') end--;
        var start = end;
        while (start > 0 && end - start < 6 && char.IsAsciiDigit(text[start - 1])) start--;
        return new(start, end);
    }

    /// <summary>The word in small letters but for its first.</summary>
    private static bool Stands(ReadOnlySpan<char> text, int at, string word) => at + word.Length <= text.Length && text.Slice(at + 1, word.Length - 1).SequenceEqual(word.AsSpan(1));
}
