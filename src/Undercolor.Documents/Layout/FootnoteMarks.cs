using System.Text.RegularExpressions;
using Undercolor.Text;

namespace Undercolor.Documents.Layout;

/// <summary>
/// Takes the marks of footnotes out of the running text where the format glued them to a word ("custody.3"). A mark is
/// taken only for a footnote that exists, once, and in the order of the notes.
/// </summary>
internal static partial class FootnoteMarks
{
    public static List<PrintedLine> Remove(IReadOnlyList<PrintedLine> lines)
    {
        var marks = lines.Where(line => line.Role == LineRole.Footnote).Select(line => Number().Match(line.Text).Value).Where(number => number != "").ToHashSet();
        var next = 1;
        return [.. lines.Select(line => line.Role == LineRole.Footnote ? line : WithoutMarks(line, marks, ref next))];
    }

    private static PrintedLine WithoutMarks(PrintedLine line, HashSet<string> marks, ref int next)
    {
        var at = 0;
        while (marks.Contains(next.ToString()) && Mark(line.Text, next, at) is { } mark)
        {
            line = line with { Body = line.Body with { Text = line.Text.Remove(mark.Index, mark.Length) } };
            (at, next) = (mark.Index, next + 1);
        }
        return line;
    }

    private static Match? Mark(string text, int number, int from)
    {
        for (var match = Glued().Match(text, from); match.Success; match = match.NextMatch())
            if (match.Value == number.ToString()) return match;
        return null;
    }

    [GeneratedRegex(@"^\d{1,3}(?=\s)")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=\p{L}{2}[.,;:!?”""’)]{0,3})\d{1,3}(?!\S)")]
    private static partial Regex Glued();
}
