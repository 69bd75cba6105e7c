using Undercolor.Citations.Tables;

namespace Undercolor.Citations;

/// <summary>Reporters named for one man are also surnames. A surname, a comma and a number without a volume counts only where nothing else can be meant.</summary>
internal static class NominativeGuard
{
    public static bool Refuses(CitationDraft draft, string text, Func<int, CitationDraft?> numbered)
    {
        if (draft.Kind != CitationKind.FullCase || draft.Series[0].Cite.Contains("T.C.", StringComparison.Ordinal)) return false;
        var page = draft.Slots[SlotName.Page];
        if (page.IsEmpty) return false;
        if (char.IsAsciiDigit(text[page.Start]) && numbered(page.Start) is not null) return true;
        return draft.Slots[SlotName.Volume].IsEmpty && IsWord(text.AsSpan(draft.Printed.Start, draft.Printed.Length)) && (SurroundedByWords(text, draft) || BeforeMark(text, draft.End));
    }

    private static bool IsWord(ReadOnlySpan<char> printed) => printed.IndexOfAny(' ', '.') < 0;

    private static bool SurroundedByWords(string text, CitationDraft draft)
    {
        var after = Gap.Skip(text, draft.End);
        var before = Gap.SkipBack(text, draft.Start);
        return after > draft.End && after < text.Length && text[after] is not ('(' or '[') || before < draft.Start && before > 0 && text[before - 1] is not ('.' or ';' or '(' or ',');
    }

    private static bool BeforeMark(string text, int end) => end < text.Length && text[end] is '-' or '–' or '/' or ':' or '\'' or '’' or '%';
}
