using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>The subdivisions after a section or a rule: "(a)(2) and (d)", "et seq.".</summary>
internal static class LawTail
{
    private const int MostGroups = 16;

    private static readonly SlotShape.Reader s_section = SlotShape.Find("section")!;

    /// <returns>The span of the subdivisions; empty where none follow.</returns>
    /// <param name="several">Whether the sign before is the double one, so that more sections can follow.</param>
    /// <param name="beginsCitation">Tells that a number begins the next citation.</param>
    public static TextSpan Read(ReadOnlySpan<char> text, int at, bool several, Func<int, bool> beginsCitation)
    {
        var end = Groups(text, at);
        var start = at;
        for (var n = 0; several && n < MostGroups && Next(text, end, beginsCitation) is var more and > 0; n++) end = more;
        for (var n = 0; n < MostGroups && end > at; n++)
        {
            var next = Gap.Skip(text, end);
            if (next < text.Length && text[next] == ',' ) next = Gap.Skip(text, next + 1);
            if (text[Math.Min(next, text.Length)..].StartsWith("and ", StringComparison.Ordinal)) next += 4;
            else if (text[Math.Min(next, text.Length)..].StartsWith("& ", StringComparison.Ordinal)) next += 2;
            else if (next == end || text[end] != ',') break;
            if (Groups(text, next) is var more && more > next) end = more;
            else break;
        }
        var word = Gap.Skip(text, end);
        if (word > end && text[word..].StartsWith("et seq", StringComparison.Ordinal))
        {
            if (end == at) start = word;
            end = word + (text[word..].StartsWith("et seq.", StringComparison.Ordinal) ? 7 : 6);
        }
        return end > start && (end > at) ? new(start, end) : default;
    }

    /// <summary>The end of a further section with its subdivisions; -1 where none follows.</summary>
    private static int Next(ReadOnlySpan<char> text, int at, Func<int, bool> beginsCitation)
    {
        var comma = at < text.Length && text[at] == ',';
        var next = Gap.Skip(text, comma ? at + 1 : at);
        if (next == at || next >= text.Length) return -1;
        foreach (var word in (ReadOnlySpan<string>)["and ", "& "])
            if (text[next..].StartsWith(word, StringComparison.Ordinal)) { next += word.Length; comma = true; }
        if (!comma || next >= text.Length || !char.IsAsciiDigit(text[next]) || beginsCitation(next) || s_section(text, next) is not (> 0 and var end)) return -1;
        end = Groups(text, end);
        var word2 = Gap.Skip(text, end);
        return word2 > end && word2 < text.Length && char.IsLower(text[word2]) && !text[word2..].StartsWith("and ", StringComparison.Ordinal) ? -1 : end;
    }

    /// <summary>"(a)", "(2)", "(iii)", one after the other without a space.</summary>
    /// <param name="at">The end of a number; -1 for none, and then so is the answer.</param>
    public static int Groups(ReadOnlySpan<char> text, int at)
    {
        while (at >= 0 && at + 2 < text.Length && text[at] == '(')
        {
            var end = at + 1;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]) && end - at <= 5) end++;
            if (end == at + 1 || end >= text.Length || text[end] != ')' || IsYear(text[(at + 1)..end])) break;
            at = end + 1;
        }
        return at;
    }

    private static bool IsYear(ReadOnlySpan<char> inside) => inside.Length == 4 && char.IsAsciiDigit(inside[0]) && char.IsAsciiDigit(inside[3]);
}
