using Undercolor.Text;

namespace Undercolor.Papers.Responding;

/// <summary>How many printed lines a heading has where the reader of the format took each for a block.</summary>
/// <param name="isKnown">Whether words stand alone as a heading of such papers.</param>
internal sealed class HeadingLines(CleanText clean, Func<string, bool> isKnown)
{
    private const int Most = 8, Longest = 150, Paragraphs = 12;

    /// <summary>The blocks behind a block that go on with its heading.</summary>
    public int After(int index)
    {
        var (blocks, first, count) = (clean.Blocks, Words(index), 0);
        var isLabelOnly = HeadingLabel.Readings($"{first} ").Any(r => r.Length >= first.Length);
        while (index + count + 1 < blocks.Count && count < Most && (count == 0 && isLabelOnly || !Words(index + count).EndsWith('.')) && GoesOn(index + count + 1, isLabelOnly && count == 0, isLabelOnly ? Words(index + 1) : first)) count++;
        return count;
    }

    /// <summary>The end of a heading whose last printed line was taken for the beginning of the paragraph below it; else the end of its last block.</summary>
    public int EndInside(int last)
    {
        var (block, next) = (clean.Blocks[last], clean.Blocks[last + 1]);
        var lines = LinesOf(next).Take(2).ToList();
        if (next.GapBefore || lines.Count < 2 || Words(last).EndsWith('.') || isKnown(Words(last))) return block.Span.End;
        var (first, second) = (Spacing.OneLine(lines[0].Of(clean.Text)), Spacing.OneLine(lines[1].Of(clean.Text)));
        return first.Length < Longest / 2 && first.Length < second.Length && HeadingShape.IsTitled(first) && char.IsUpper(second[0]) && !HeadingLabel.Readings($"{first} ").Any() ? lines[0].End : block.Span.End;
    }

    /// <summary>Printed lines inside a block that begin with a wanted number behind the end of a sentence, each to the line on which its own sentence ends.</summary>
    public IEnumerable<TextSpan> InsideOf(TextBlock block, Func<string, bool> isWanted)
    {
        var lines = LinesOf(block).ToList();
        for (var i = 1; i < lines.Count; i++)
        {
            if (clean.Text.AsSpan(block.Span.Start, lines[i].Start - block.Span.Start).TrimEnd() is not [.., '.' or '”' or '"' or '?'] || !isWanted(lines[i].Of(clean.Text))) continue;
            var end = i;
            while (end < Math.Min(lines.Count, i + Most) && !Spacing.OneLine(lines[end].Of(clean.Text)).EndsWith('.')) end++;
            if (end >= Math.Min(lines.Count, i + Most) || lines[end].End - lines[i].Start > Longest * 2) continue;
            yield return new(lines[i].Start, lines[end].End);
            i = end;
        }
    }

    /// <summary>The stretches of a block that came from one line of the source each.</summary>
    private IEnumerable<TextSpan> LinesOf(TextBlock block) =>
        clean.SegmentsIn(block.Span).GroupBy(s => s.Line).Select(g => new TextSpan(Math.Max(block.Span.Start, g.Min(s => s.Start)), Math.Min(block.Span.End, g.Max(s => s.Start + s.Length)))).Where(s => s.Length > 0);

    private bool GoesOn(int at, bool mustFollow, string heading)
    {
        var (block, words) = (clean.Blocks[at], Words(at));
        if (block.Role is not (LineRole.Body or LineRole.Heading) || words.Length is 0 or > Longest * 2 || isKnown(words) || HeadingLabel.Readings($"{words} ").Any()) return false;
        if (mustFollow) return HeadingShape.IsCapitals(words) || HeadingShape.IsTitled(words);
        if (HeadingShape.IsCapitals(heading)) return HeadingShape.IsCapitals(words) && (!block.GapBefore || HeadingLabel.Readings($"{heading} ").Any() || block.Centered || IsDeep(at));
        if (words.Length > Longest || !HeadingShape.IsTitled(words)) return false;
        return !block.GapBefore && (at + 1 == clean.Blocks.Count || clean.Blocks[at + 1].GapBefore || GoesOn(at + 1, false, heading)) || words.EndsWith('.') || IsDeep(at) && !words.EndsWith(';');
    }

    /// <summary>Set in as far as the line before, or farther, and farther than paragraphs are.</summary>
    private bool IsDeep(int at) => clean.Blocks[at].Indent > Paragraphs && clean.Blocks[at].Indent >= clean.Blocks[at - 1].Indent;

    private string Words(int at) => Spacing.OneLine(clean.Blocks[at].Span.Of(clean.Text));
}
