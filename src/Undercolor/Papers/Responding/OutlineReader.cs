using System.Text.RegularExpressions;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Papers.Responding;

/// <summary>Finds the headings of a brief: by the format's own marks, by capitals and titles, and by numbers that go on from one heading to the next.</summary>
/// <remarks>
/// A sentence with a number in front is a heading only where the number is the next of its kind, and not where the next block goes on with the next number,
/// as lists do. The number's kind gives the level: the first kind that appears is the outermost, and a kind that has not appeared since the last outer
/// heading is inside it.
/// </remarks>
public sealed partial class OutlineReader
{
    private const int LongestHeading = 420, LongestWithoutNumber = 150, ContentsGap = 3, TitleSearch = 6;

    /// <summary>No brief has more; what stands behind them is the body of the last.</summary>
    private const int MostHeadings = 1000;

    private readonly CleanText _clean;
    private readonly HeadingLines _lines;
    private readonly KnownHeadings _known;
    private readonly List<HeadingLabel> _open = [];

    private OutlineReader(CleanText clean, MotionHeadings headings)
    {
        (_clean, _known) = (clean, new(headings));
        _lines = new(clean, IsKnown);
    }

    /// <param name="headings">Words that stand alone as headings of such papers.</param>
    public static MotionOutline Read(CleanText clean, MotionHeadings headings) => new OutlineReader(clean, headings).Read();

    private MotionOutline Read()
    {
        var (blocks, found, isSignature) = (_clean.Blocks, new List<FoundHeading>(), false);
        for (var i = FirstBlock(); i < blocks.Count && found.Count < MostHeadings; i++)
        {
            var words = Words(blocks[i]);
            if (Table().IsMatch(words))
            {
                i = EndOfTable(i);
                continue;
            }
            isSignature = !IsKnown(words) && (isSignature || Signature().IsMatch(words));
            if (isSignature) continue;
            if (LevelOf(blocks, i, words) is { } heading)
            {
                var last = i + _lines.After(i);
                found.Add(new(new(blocks[i].Span.Start, last + 1 < blocks.Count ? _lines.EndInside(last) : blocks[last].Span.End), heading.Level, heading.LabelLength));
                i = last;
            }
            else if (_lines.FirstIfSentence(blocks[i]) is { } first && HeadingLabel.Readings(Spacing.OneLine(first.Of(_clean.Text))).Any() && LevelOf(blocks, i, Spacing.OneLine(first.Of(_clean.Text))) is { } above)
                found.Add(new(first, above.Level, above.LabelLength));
            else
                foreach (var line in _lines.InsideOf(blocks[i], text => HeadingLabel.Readings(text).Any(r => r.Kind != LabelKind.Arabic && IsNext(r))))
                {
                    var (level, length) = Push(HeadingLabel.Readings(line.Of(_clean.Text)).First(IsNext));
                    found.Add(new(line, level, length));
                }
        }
        return new(_clean.Source.Name, _clean.Text, Sections(WithoutContents(found)).ToEquatableArray());
    }

    private IEnumerable<MotionSection> Sections(List<FoundHeading> found) => found.Select((h, i) =>
    {
        var (heading, end) = (Spacing.OneLine(h.Span.Of(_clean.Text)), i + 1 < found.Count ? found[i + 1].Span.Start : _clean.Text.Length);
        return new MotionSection(heading, h.Level, h.Span, new(h.Span.End, Math.Max(h.Span.End, end)), _clean.Locate(h.Span.Start).Page) { Words = heading[h.LabelLength..].Trim() };
    });

    /// <summary>Without what is left of a table of contents: words with nothing below them that a later heading has again.</summary>
    private List<FoundHeading> WithoutContents(List<FoundHeading> found)
    {
        var words = found.ConvertAll(h => Spacing.OneLine(h.Span.Of(_clean.Text)));
        return [.. found.Where((h, i) => !(i + 1 < found.Count && found[i + 1].Span.Start - h.Span.End < 3 && words.Skip(i + 1).Any(later => later.Contains(words[i], StringComparison.Ordinal))))];
    }

    /// <summary>Behind the caption and the title of the paper.</summary>
    private int FirstBlock()
    {
        var start = CaptionReader.Read(_clean).BodyStart;
        for (var (i, end) = (start, start + TitleSearch); i < Math.Min(end, _clean.Blocks.Count); i++)
        {
            var words = Words(_clean.Blocks[i]);
            if (IsKnown(words) || Table().IsMatch(words) || words.Length > LongestHeading || HeadingLabel.Readings(words).Any()) break;
            if (Title().IsMatch(words)) (start, end) = (i + 1, i + 1 + TitleSearch);
            else if (i == start && i > 0 && HeadingShape.IsCapitals(words) && (!_clean.Blocks[i].GapBefore || GoesOn().IsMatch(Words(_clean.Blocks[i - 1])))) start = i + 1;
        }
        return start;
    }

    private string Words(TextBlock block) => Spacing.OneLine(block.Span.Of(_clean.Text));

    private bool IsKnown(string words) => _known.IsOne(words);

    /// <summary>The last line of a table: lines that end in a page number, with no more than a few others between.</summary>
    private int EndOfTable(int head)
    {
        var last = head;
        for (var i = head + 1; i < _clean.Blocks.Count && i - last <= ContentsGap; i++)
            if (EndsInPage().IsMatch(Words(_clean.Blocks[i]))) last = i;
        return last;
    }

    /// <param name="text">The words of the block, or of its first line.</param>
    private (int Level, int LabelLength)? LevelOf(EquatableArray<TextBlock> blocks, int index, string text)
    {
        var block = blocks[index];
        if (block.Role is LineRole.Footnote or LineRole.PageHeader or LineRole.TableCell || text.Length is < 3 or > LongestHeading || Leader().IsMatch(text)) return null;
        var readings = HeadingLabel.Readings(text).ToList();
        if (readings.Count == 0) return IsPlainHeading(block, text) || IsSentenceHeading(blocks, index, text) ? Outermost(block) : null;
        if (readings[0].Kind == LabelKind.Arabic && Place().IsMatch(text)) return null;
        var next = readings.Where(IsNext).ToList();
        if (text.Length <= readings[0].Length) return _lines.After(index) > 0 ? Push(next.Count > 0 ? next[0] : readings[0]) : null;
        var isMarked = block.Role == LineRole.Heading || HeadingShape.IsCapitals(text) || IsTitledOrBold(block, text[readings[0].Length..]);
        if (!isMarked && (next.Count == 0 || IsSeveralSentences(text[next[0].Length..]) || IsListItem(blocks, index, next[0]))) return null;
        return Push(next.Count > 0 ? next[0] : readings[0]);
    }

    private bool IsPlainHeading(TextBlock block, string text)
    {
        if (IsKnown(text)) return true;
        if (text.Length > LongestWithoutNumber || text[^1] is ',' or ';' or ':' || Place().IsMatch(text) || SignatureLine().IsMatch(text)) return false;
        return block.Role == LineRole.Heading || HeadingShape.IsCapitals(text) || (block.Bold || block.Centered) && text[^1] != '.' && HeadingShape.IsTitled(text);
    }

    /// <summary>A short line without an end, between gaps, with a paragraph below it.</summary>
    private bool IsSentenceHeading(EquatableArray<TextBlock> blocks, int index, string text) =>
        _open.Count == 0 && char.IsUpper(text[0]) && text.Contains(' ', StringComparison.Ordinal) && text.Length <= LongestWithoutNumber + 30 && char.IsLetterOrDigit(text[^1]) && blocks[index].GapBefore && !Place().IsMatch(text) && !SignatureLine().IsMatch(text)
        && index + 1 < blocks.Count && blocks[index + 1] is { GapBefore: true, Role: LineRole.Body } next && next.Span.Length > LongestWithoutNumber && index > 0 && Words(blocks[index - 1])[^1] is '.' or '"' or '”';

    private static bool IsTitledOrBold(TextBlock block, string words) => words.Length > 2 && (block.Bold || char.IsUpper(words[0]) && words.Contains(' ', StringComparison.Ordinal) && HeadingShape.IsTitled(words));

    private static bool IsSeveralSentences(string words) => SentenceEnd().Count(words) > 1;

    /// <summary>The next block has the next number: a list and no heading with something under it.</summary>
    private bool IsListItem(EquatableArray<TextBlock> blocks, int index, HeadingLabel label) =>
        index + 1 < blocks.Count && HeadingLabel.Readings(Words(blocks[index + 1])).Any(r => r.Kind == label.Kind && r.Order == label.Order + 1);

    /// <summary>The next sibling of an open heading, or the first of a kind. Of numerals and capitals one may be missing, where the reader of the format lost it.</summary>
    private bool IsNext(HeadingLabel label)
    {
        var (at, mayMiss) = (IndexOf(label), label.Kind is LabelKind.Roman or LabelKind.Capital ? 1 : 0);
        if (label.Kind == LabelKind.Decimal) return at < 0 ? label.Order == 1 : label.Order == _open[at].Order + 1;
        return at >= 0 ? label.Order > _open[at].Order && label.Order <= _open[at].Order + 1 + mayMiss || label.Order == 1 && at == _open.Count - 1 : label.Order <= 1 + (_open.Count > 0 ? mayMiss : 0);
    }

    private int IndexOf(HeadingLabel label) => _open.FindIndex(o => o.Kind == label.Kind && o.Depth == label.Depth);

    private (int Level, int LabelLength) Push(HeadingLabel label)
    {
        var at = IndexOf(label);
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

    private readonly record struct FoundHeading(TextSpan Span, int Level, int LabelLength);

    [GeneratedRegex(@"\b(?:MOTION|MEMORANDUM|BRIEF|NOTICE)\b.*|\b(?:Motion|Memorandum|Brief) .*(?:Dismiss|Judgment)", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"\b(?:TO|OF|AND|IN|FOR|THE|ON|UNDER|SUPPORT|PARTIAL)$", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"(?:\.{2,}|…)\s*\d{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    /// <summary>A pointer to a paragraph or page of the record, which no heading has behind its words.</summary>
    [GeneratedRegex(@"¶{1,2}\s?\d|\b(?:ECF|Dkt\.|Doc\.) (?:No\. )?\d", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^TABLE OF (?:CONTENTS|AUTHORITIES)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Table();

    [GeneratedRegex(@"(?:\.{2,}|…|(?:\. ){2,}|\s)\s*(?:\d{1,3}|[ivxl]{1,6}|passim)(?:\s*[,-]\s*\d{1,3})*\.?$|^(?:Cases|Statutes|Rules|Other Authorities|Page(?:\(s\))?|PAGE)$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInPage();

    [GeneratedRegex(@"[.?!][”""’']?\s+(?=[A-Z“""])", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    /// <summary>Where the signature begins; it goes on to the next part of the paper.</summary>
    [GeneratedRegex(@"^(?:Respectfully submitted|Dated:|Date:|/?s/)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Signature();

    [GeneratedRegex(@"^(?:BY:|ATTORNEYS? |COUNSEL |ASSISTANT |OFFICE OF |CITY ATTORNEY|COUNTY COUNSEL|[A-Z. ]+, ESQ)|\b(?:L\.?L\.?P|L\.?L\.?C|P\.?L\.?L\.?C|P\.?A|P\.?C|P\.?S)\.?$|\(\D?\d{4,}\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SignatureLine();
}
