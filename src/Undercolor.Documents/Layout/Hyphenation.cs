using Undercolor.Text;

namespace Undercolor.Documents.Layout;

/// <summary>
/// Rejoins words that were split at a line's end: the rest of the word moves up to the line where it began. The hyphen
/// stays when the document writes the word with a hyphen elsewhere, when the rest begins in upper case or is a number, or
/// when the parts are words of their own in the document; else it goes.
/// </summary>
internal static class Hyphenation
{
    private const char SoftHyphen = '\u00AD';

    public static List<PrintedLine> Rejoin(IReadOnlyList<PrintedLine> lines)
    {
        var words = Vocabulary(lines);
        var hyphenates = Pairs(lines).Any(pair => Splits(pair.Above, pair.Line) && words.Contains(Word(pair.Above.Text) + Tail(pair.Line.Text)));
        var result = new List<PrintedLine>(lines.Count);
        foreach (var line in lines)
        {
            if (result.Count > 0 && Splits(result[^1], line))
            {
                var keeps = result[^1].Text[^1] == '-' && KeepsHyphen(Word(result[^1].Text), Tail(line.Text), words, hyphenates);
                var (upper, lower) = Moved(result[^1], line, keeps);
                result[^1] = upper;
                if (lower is not null) result.Add(lower);
            }
            else result.Add(line);
        }
        return result;
    }

    private static IEnumerable<(PrintedLine Above, PrintedLine Line)> Pairs(IReadOnlyList<PrintedLine> lines) => lines.Zip(lines.Skip(1));

    /// <summary>The beginning of the split word, without its hyphen and opening marks.</summary>
    private static string Word(string above) => above[(above.LastIndexOf(' ') + 1)..^1].TrimStart('“', '"', '(', '‘', '\'', '[');

    /// <summary>The rest of the split word, without closing marks.</summary>
    private static string Tail(string line) =>
        (line.IndexOf(' ') is var space && space < 0 ? line : line[..space]).TrimEnd('.', ',', ';', ':', ')', '?', '!', '”', '"', '’', '\'');

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

    private static (PrintedLine Upper, PrintedLine? Lower) Moved(PrintedLine above, PrintedLine line, bool keepsHyphen)
    {
        var space = line.Text.IndexOf(' ');
        var end = space < 0 ? line.Text.Length : space;
        var upper = above with { Body = Glue(above.Body.Slice(0, above.Text.Length - (keepsHyphen ? 0 : 1)), line.Body.Slice(0, end)) };
        return (upper, space < 0 ? null : line with { Body = line.Body.Slice(space + 1, line.Text.Length) });
    }

    /// <param name="hyphenates">Whether the document is seen to split words elsewhere; where it is not, a hyphen after a whole word is the word's own.</param>
    private static bool KeepsHyphen(string head, string tail, HashSet<string> words, bool hyphenates)
    {
        if (words.Contains(head + tail)) return false;
        if (words.Contains($"{head}-{tail}") || head.Contains('-') || tail.Length == 0 || (char.IsUpper(tail[0]) && head.Any(char.IsLower)) || char.IsDigit(tail[0])) return true;
        return words.Contains(head) && (!hyphenates || (head.Length > 3 && words.Contains(tail)));
    }

    private static Segment Glue(Segment upper, Segment lower)
    {
        var anchors = upper.Anchors.Concat(lower.Anchors.Select(anchor => anchor with { Offset = anchor.Offset + upper.Text.Length }));
        return upper with { Text = upper.Text + lower.Text, Right = upper.Right + lower.Text.Length, Anchors = anchors.ToEquatableArray() };
    }
}
