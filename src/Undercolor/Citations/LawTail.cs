using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>The subdivisions after a section or a rule: "(a)(2) and (d)", "et seq.".</summary>
internal static class LawTail
{
    private const int MostGroups = 16;

    /// <returns>The span of the subdivisions; empty where none follow.</returns>
    public static TextSpan Read(ReadOnlySpan<char> text, int at)
    {
        var end = Groups(text, at);
        var start = at;
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

    /// <summary>"(a)", "(2)", "(iii)", one after the other without a space.</summary>
    private static int Groups(ReadOnlySpan<char> text, int at)
    {
        while (at + 2 < text.Length && text[at] == '(')
        {
            var end = at + 1;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]) && end - at <= 5) end++;
            if (end == at + 1 || end >= text.Length || text[end] != ')') break;
            at = end + 1;
        }
        return at;
    }
}
