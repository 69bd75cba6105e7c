using Undercolor.Text;

namespace Undercolor.Documents.Layout;

/// <summary>
/// Rejoins words that were split at a line's end: the rest of the word moves up to the line where it began. The hyphen
/// stays when the document writes the word with a hyphen elsewhere, or its parts begin in upper case or are digits.
/// </summary>
internal static class Hyphenation
{
    private const char SoftHyphen = '\u00AD';

    public static List<PrintedLine> Rejoin(IReadOnlyList<PrintedLine> lines)
    {
        var words = Vocabulary(lines);
        var result = new List<PrintedLine>(lines.Count);
        foreach (var line in lines)
        {
            if (result.Count > 0 && Splits(result[^1], line))
            {
                var (upper, lower) = Moved(result[^1], line, words);
                result[^1] = upper;
                if (lower is not null) result.Add(lower);
            }
            else result.Add(line);
        }
        return result;
    }

    private static HashSet<string> Vocabulary(IReadOnlyList<PrintedLine> lines)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
            foreach (var range in line.Text.AsSpan().Split(' '))
            {
                var word = line.Text.AsSpan(range).Trim("“”\"'’‘.,;:()[]?!");
                if (word.Length > 2 && word[^1] is not ('-' or SoftHyphen)) words.Add(word.ToString());
            }
        return words;
    }

    private static bool Splits(PrintedLine above, PrintedLine line) =>
        line.Break == LineBreak.Soft && line.Text.Length > 0 && char.IsLetterOrDigit(line.Text[0])
        && above.Text.Length > 1 && above.Text[^1] is '-' or SoftHyphen && char.IsLetterOrDigit(above.Text[^2]);

    private static (PrintedLine Upper, PrintedLine? Lower) Moved(PrintedLine above, PrintedLine line, HashSet<string> words)
    {
        var space = line.Text.IndexOf(' ');
        var end = space < 0 ? line.Text.Length : space;
        var head = above.Text[(above.Text.LastIndexOf(' ') + 1)..^1];
        var kept = above.Text[^1] == '-' && KeepsHyphen(head, line.Text[..end], words) ? 0 : 1;
        var upper = above with { Body = Glue(above.Body.Slice(0, above.Text.Length - kept), line.Body.Slice(0, end)) };
        if (space < 0) return (upper, null);
        return (upper, line with { Body = line.Body.Slice(space + 1, line.Text.Length) });
    }

    private static bool KeepsHyphen(string head, string tail, HashSet<string> words)
    {
        var bare = tail.TrimEnd('.', ',', ';', ':', ')', '?', '!', '”', '"', '’', '\'');
        var start = head.TrimStart('“', '"', '(', '‘', '\'', '[');
        if (words.Contains(start + bare)) return false;
        return words.Contains($"{start}-{bare}") || char.IsUpper(tail[0]) || char.IsDigit(tail[0]) || start.Contains('-');
    }

    private static Segment Glue(Segment upper, Segment lower)
    {
        var anchors = upper.Anchors.Concat(lower.Anchors.Select(anchor => anchor with { Offset = anchor.Offset + upper.Text.Length }));
        return upper with { Text = upper.Text + lower.Text, Right = upper.Right + lower.Text.Length, Anchors = anchors.ToEquatableArray() };
    }
}
