using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>The number of a case in a court's docket, with court and date behind it: that is how an opinion without a reporter is cited.</summary>
/// <remarks>
/// <code>
/// docket = ("No." | "Nos." | "C/A No.") number { ", " number } (", slip op." | [", slip op." …] "(" court date ")")
/// number = letters, digits, ":" and "-" and "/", with a digit among them; some courts set spaces between: "99 Civ. 9404 (SHS)"
/// </code>
/// </remarks>
internal static class DocketNumber
{
    /// <summary>Visible characters of the numbers, and characters with the white space of wrapped lines.</summary>
    private const int Longest = 60, LongestSpaced = 240;

    private const int LongestDate = 81;

    private static readonly string[] s_prefixes = ["Civ.", "C/A", "Civil Action", "Civil", "Case", "Crim.", "Docket", "Civ. Action", "Appeal"];

    /// <summary>Where words such as "Civil Action" before the number begin.</summary>
    private static int Prefix(ReadOnlySpan<char> text, int at)
    {
        var before = text[..Gap.SkipBack(text, at)];
        foreach (var prefix in s_prefixes)
            if (before.EndsWith(prefix, StringComparison.Ordinal) && before.Length > prefix.Length && char.IsWhiteSpace(before[^(prefix.Length + 1)])) return before.Length - prefix.Length;
        return at;
    }

    public static CitationDraft? At(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != 'N' || !text[at..].StartsWith("No", StringComparison.Ordinal)) return null;
        var word = text[at..].StartsWith("Nos.", StringComparison.Ordinal) ? 4 : text[at..].StartsWith("No.", StringComparison.Ordinal) ? 3 : 0;
        if (word == 0) return null;
        var start = Gap.Skip(text, at + word);
        var open = start;
        for (var visible = 0; open < text.Length && visible < Longest && open - start < LongestSpaced && (char.IsAsciiLetterOrDigit(text[open]) || text[open] is '-' or ':' or '/' or '.' or ' ' or ',' or '–' or '\n' or '\r'); open++)
            if (!char.IsWhiteSpace(text[open])) visible++;
        var slip = text[start..open].IndexOf("slip op", StringComparison.Ordinal);
        if (!(slip > 0 || IsDated(text, start, open, at)) || !text[start..(slip > 0 ? start + slip : open)].ContainsAnyInRange('0', '9')) return null;
        var end = slip > 0 ? start + slip : Gap.SkipBack(text, open);
        while (end > start && (text[end - 1] == ',' || char.IsWhiteSpace(text[end - 1]))) end--;
        var draft = new CitationDraft(CitationKind.Docket, Prefix(text, at), end);
        draft.Slots[SlotName.Part] = new(start, end);
        return draft;
    }

    /// <summary>Whether court and date stand in the parentheses at a place, and the number before them is one of a docket or follows a name.</summary>
    private static bool IsDated(ReadOnlySpan<char> text, int start, int open, int at)
    {
        if (open >= text.Length || text[open] != '(' || text[start..open].IndexOfAny("-–:") < 0 && !text[..at].TrimEnd().EndsWith(",")) return false;
        var close = text.Slice(open, Math.Min(LongestDate, text.Length - open)).IndexOf(')');
        return close > 0 && DateParenthesis.Read(text.Slice(open + 1, close - 1)) is { Court.Length: > 0 };
    }
}
