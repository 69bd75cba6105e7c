using Undercolor.Text;

namespace Undercolor.Pleadings;

/// <summary>Reads cleaned text as a pleading: caption, then headings and paragraphs in the order of the page.</summary>
public static class PleadingParser
{
    public static ComplaintTree Parse(CleanText clean)
    {
        var (caption, bodyStart) = CaptionReader.Read(clean);
        var sections = new List<Section> { new(SectionKind.Other, "", default, 0) };
        var paragraphs = new List<Paragraph>();
        var sentences = 0;
        var counts = 0;
        var loneNumber = "";
        var (lastLone, loneSection) = (0, 0);
        foreach (var block in clean.Blocks.Skip(bodyStart))
        {
            var text = block.Span.Of(clean.Text);
            if (LoneNumber(text, lastLone) is { } number) { (loneNumber, lastLone, loneSection) = (text, number, sections.Count - 1); continue; }
            if (Headings.Read(text, block) is { } heading)
            {
                if (heading.Kind == SectionKind.Count) counts++;
                var kind = heading.Kind == SectionKind.Other ? Inherited(sections[^1]) : heading.Kind;
                sections.Add(new(kind, text, block.Span, kind == SectionKind.Count ? counts : 0));
                continue;
            }
            var paragraph = ReadParagraph(clean, block, text, paragraphs.Count, sections.Count - 1, ref sentences);
            // Where paragraphs are numbered on lines of their own, a number inside a block counts the items of a list.
            if (lastLone > 2 && loneSection == sections.Count - 1 || loneNumber.Length > 0 && !paragraph.IsNumbered) paragraph = paragraph with { Number = lastLone.ToString(System.Globalization.CultureInfo.InvariantCulture) };
            loneNumber = "";
            paragraphs.Add(paragraph);
        }
        return new(clean, caption, sections.ToEquatableArray(), NumberSubparagraphs(paragraphs).ToEquatableArray());
    }

    /// <summary>A number on a line of its own that goes on counting is the number of the paragraph behind it.</summary>
    private static int? LoneNumber(string text, int last)
    {
        if (text.Length > 4 || !text.All(char.IsAsciiDigit)) return null;
        var number = int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        return number > last && number <= last + 3 ? number : null;
    }

    /// <summary>A sub-heading without a word of its own stays in the part that it stands in.</summary>
    private static SectionKind Inherited(Section open) =>
        open.Kind is SectionKind.Facts or SectionKind.Count or SectionKind.Parties or SectionKind.Prayer ? open.Kind : SectionKind.Other;

    private static Paragraph ReadParagraph(CleanText clean, TextBlock block, string text, int ordinal, int section, ref int sentences)
    {
        var label = ParagraphLabel.Parse(text);
        var body = label is { } l ? new TextSpan(block.Span.Start + l.TextStart, block.Span.End) : block.Span;
        var spans = SentenceSplitter.Split(clean.Text, body);
        var list = new Sentence[spans.Length];
        for (var i = 0; i < spans.Length; i++) list[i] = new(sentences++, i + 1, spans[i]);
        return new(label?.Number ?? $"§{ordinal + 1}", block.Node, block.Span, body, section, list.ToEquatableArray());
    }

    /// <summary>An unnumbered block behind a numbered one belongs to it: it goes on the same number, with its ordinal kept in the node.</summary>
    private static IEnumerable<Paragraph> NumberSubparagraphs(List<Paragraph> paragraphs)
    {
        if (paragraphs.Count(p => p.IsNumbered) < 3) return paragraphs;
        var number = "";
        var section = -1;
        return paragraphs.Select(p =>
        {
            if (p.IsNumbered) { (number, section) = (p.Number, p.Section); return p; }
            return number.Length > 0 && section == p.Section ? p with { Number = number } : p;
        });
    }
}
