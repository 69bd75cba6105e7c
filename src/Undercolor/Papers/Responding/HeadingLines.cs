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
