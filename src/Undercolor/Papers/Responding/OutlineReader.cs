using System.Text.RegularExpressions;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Papers.Responding;

/// <summary>Finds the headings of a brief: by the format's own marks, by capitals and titles, and by numbers that go on from one heading to the next.</summary>
/// <remarks>
/// A sentence with a number in front is a heading only where the number is the next of its kind, and not where the next block goes on with the next number,
/// as lists do. The number's kind gives the level: the first kind that appears is the outermost, and a kind that has not appeared since the last outer
/// heading is inside it.
/// </remarks>
internal sealed partial class OutlineReader
{
    private const int LongestHeading = 420, LongestWithoutNumber = 150, ContentsGap = 3, MostLines = 4;

    private readonly CleanText _clean;
    private readonly List<HeadingLabel> _open = [];

    private OutlineReader(CleanText clean) => _clean = clean;

    public static MotionOutline Read(CleanText clean) => new OutlineReader(clean).Read();

    private MotionOutline Read()
    {
        var (blocks, found) = (_clean.Blocks, new List<(TextBlock Block, int Level, int LabelLength)>());
        for (var i = FirstBlock(); i < blocks.Count; i++)
        {
            if (IsTableHead(blocks[i]))
            {
                i = EndOfTable(i);
                continue;
            }
            if (LevelOf(blocks, i) is not { } heading) continue;
            var rest = RestOf(blocks, i);
            found.Add((blocks[i] with { Span = new(blocks[i].Span.Start, blocks[i + rest].Span.End) }, heading.Level, heading.LabelLength));
            i += rest;
        }
        return new(_clean.Source.Name, _clean.Text, found.Select((h, i) => SectionOf(h.Block, h.Level, h.LabelLength, i + 1 < found.Count ? found[i + 1].Block.Span.Start : _clean.Text.Length)).ToEquatableArray());
    }

    /// <summary>How many blocks behind a heading are its further lines: close below it, short, and themselves like a heading or the end of its sentence.</summary>
    private int RestOf(EquatableArray<TextBlock> blocks, int index)
    {
        var count = 0;
        while (index + count + 1 < blocks.Count && count < MostLines && !Words(blocks[index + count]).EndsWith('.') && GoesOn(blocks, index + count + 1, Words(blocks[index]))) count++;
        return count;
    }

    private bool GoesOn(EquatableArray<TextBlock> blocks, int at, string heading)
    {
        var (block, words) = (blocks[at], Words(blocks[at]));
        if (block.GapBefore || block.Role != LineRole.Body || words.Length is 0 or > LongestWithoutNumber || HeadingLabel.Readings(words).Any()) return false;
        return HeadingShape.IsCapitals(heading) ? HeadingShape.IsCapitals(words) : HeadingShape.IsTitled(words) && (at + 1 == blocks.Count || blocks[at + 1].GapBefore);
    }

    private MotionSection SectionOf(TextBlock block, int level, int label, int end)
    {
        var heading = Spacing.OneLine(block.Span.Of(_clean.Text));
        return new(heading, level, block.Span, new(block.Span.End, Math.Max(block.Span.End, end)), _clean.Locate(block.Span.Start).Page) { Words = heading[label..].Trim() };
    }

    /// <summary>Behind the caption and the title of the paper.</summary>
    private int FirstBlock()
    {
        var start = CaptionReader.Read(_clean).BodyStart;
        for (var i = start; i < Math.Min(start + 6, _clean.Blocks.Count); i++)
            if (Words(_clean.Blocks[i]) is var words && words.Length <= LongestHeading && Title().IsMatch(words) && !HeadingLabel.Readings(words).Any()) start = i + 1;
        return start;
    }

    private string Words(TextBlock block) => Spacing.OneLine(block.Span.Of(_clean.Text));

    private bool IsTableHead(TextBlock block) => Table().IsMatch(Words(block));

    /// <summary>The last line of a table: lines that end in a page number, with no more than a few others between.</summary>
    private int EndOfTable(int head)
    {
        var last = head;
        for (var i = head + 1; i < _clean.Blocks.Count && i - last <= ContentsGap; i++)
            if (EndsInPage().IsMatch(Words(_clean.Blocks[i]))) last = i;
        return last;
    }

    private (int Level, int LabelLength)? LevelOf(EquatableArray<TextBlock> blocks, int index)
    {
        var (block, text) = (blocks[index], Words(blocks[index]));
        if (block.Role is LineRole.Footnote or LineRole.PageHeader or LineRole.TableCell || text.Length is < 3 or > LongestHeading || Leader().IsMatch(text)) return null;
        var readings = HeadingLabel.Readings(text).ToList();
        if (readings.Count == 0) return IsPlainHeading(block, text) ? Outermost(block) : null;
        var next = readings.Where(IsNext).ToList();
        var isMarked = block.Role == LineRole.Heading || HeadingShape.IsCapitals(text) || IsTitledOrBold(block, text[readings[0].Length..]);
        if (!isMarked && (next.Count == 0 || text.Length == next[0].Length || IsSeveralSentences(text[next[0].Length..]) || IsListItem(blocks, index, next[0]))) return null;
        return Push(next.Count > 0 ? next[0] : readings[0]);
    }

    private static bool IsPlainHeading(TextBlock block, string text) =>
        text.Length <= LongestWithoutNumber && text[^1] is not (',' or ';' or ':') && (block.Role == LineRole.Heading || HeadingShape.IsCapitals(text) && !SignatureLine().IsMatch(text) || (block.Bold || block.Centered) && text[^1] != '.' && HeadingShape.IsTitled(text) && !SignatureLine().IsMatch(text));

    private static bool IsTitledOrBold(TextBlock block, string words) => words.Length > 2 && (block.Bold || words.Length <= LongestHeading && char.IsUpper(words[0]) && words.Count(c => c == ' ') >= 1 && HeadingShape.IsTitled(words));

    private static bool IsSeveralSentences(string words) => SentenceEnd().Count(words) > 1;

    /// <summary>The next block has the next number: a list and no heading with something under it.</summary>
    private bool IsListItem(EquatableArray<TextBlock> blocks, int index, HeadingLabel label) =>
        index + 1 < blocks.Count && HeadingLabel.Readings(Words(blocks[index + 1])).Any(r => r.Kind == label.Kind && r.Order == label.Order + 1);

    /// <summary>The next sibling of an open heading, or the first of a kind.</summary>
    private bool IsNext(HeadingLabel label) => _open.FindIndex(o => o.Kind == label.Kind) is >= 0 and var at ? label.Order == _open[at].Order + 1 || label.Order == 1 && at == _open.Count - 1 : label.Order == 1;

    private (int Level, int LabelLength) Push(HeadingLabel label)
    {
        var at = _open.FindIndex(o => o.Kind == label.Kind);
        if (at >= 0) _open.RemoveRange(at, _open.Count - at);
        _open.Add(label);
        return (1 + _open.Count, label.Length);
    }

    private (int Level, int LabelLength) Outermost(TextBlock block)
    {
        if (block.Role == LineRole.Heading && block.Level > 1) return (block.Level, 0);
        _open.Clear();
        return (1, 0);
    }

    [GeneratedRegex(@"\b(?:MOTION|MEMORANDUM|BRIEF|NOTICE)\b.*|\b(?:Motion|Memorandum|Brief) .*(?:Dismiss|Judgment)", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:\.{2,}|…)\s*\d{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    [GeneratedRegex(@"^TABLE OF (?:CONTENTS|AUTHORITIES)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Table();

    [GeneratedRegex(@"(?:\.{2,}|…|(?:\. ){2,}|\s)\s*(?:\d{1,3}|[ivxl]{1,6}|passim)(?:\s*[,-]\s*\d{1,3})*\.?$|^(?:Cases|Statutes|Rules|Other Authorities|Page(?:\(s\))?|PAGE)$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInPage();

    [GeneratedRegex(@"[.?!][”""’']?\s+(?=[A-Z“""])", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^(?:RESPECTFULLY|DATED|BY:|/S/|ATTORNEYS? |COUNSEL |ASSISTANT |OFFICE OF |CITY ATTORNEY|COUNTY COUNSEL|[A-Z. ]+, ESQ)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SignatureLine();
}
