using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Rules.Passages;

/// <summary>A sentence where it stands.</summary>
/// <param name="Place">Index of the paragraph in the tree.</param>
internal sealed record Passage(ComplaintTree Tree, Paragraph Paragraph, int Place, Sentence Sentence)
{
    public Section Section => Tree.SectionOf(Paragraph);
    public TextSpan Span => Sentence.Span;
    public string Words => Span.Of(Tree.Text);
    public Pinpoint At => Tree.At(Paragraph, Sentence);

    /// <summary>Whether the part of the pleading tells what happened or claims for it.</summary>
    public bool IsAllegation =>
        Section.Kind is SectionKind.Other or SectionKind.Introduction or SectionKind.Parties or SectionKind.Facts or SectionKind.Count or SectionKind.Injuries;

    public Pinpoint Part(TextSpan span) => Tree.At(Paragraph, Sentence, span);

    public static IEnumerable<Passage> All(ComplaintTree tree) =>
        tree.Paragraphs.SelectMany((p, place) => p.Sentences.Select(s => new Passage(tree, p, place, s)));
}

/// <summary>Places that are no sentence: the caption, a heading, a line at the end.</summary>
internal static class Places
{
    /// <summary>Where the position is no paragraph, these stand for the number.</summary>
    public const string Caption = "caption", Heading = "heading";

    public static Pinpoint Of(ComplaintTree tree, TextSpan span)
    {
        foreach (var paragraph in tree.Paragraphs)
            if (paragraph.Span.Contains(span.Start)) return tree.At(paragraph, paragraph.Sentences.FirstOrDefault(s => s.Span.Contains(span.Start)), span);
        return OutsideParagraphs(tree, span, tree.Sections.Any(s => s.HeadingSpan.Contains(span.Start)) ? Heading : Caption);
    }

    private static Pinpoint OutsideParagraphs(ComplaintTree tree, TextSpan span, string name)
    {
        var (start, page, line) = tree.Clean.Locate(span.Start);
        var (last, _, _) = tree.Clean.Locate(Math.Max(span.Start, span.End - 1));
        return new(tree.Clean.BlockAt(span.Start).Node, name, 0, span, start, last + 1, page, line, span.Of(tree.Text));
    }

    /// <summary>The place as a message begins: <c>¶ 14</c>, <c>The caption</c>.</summary>
    public static string Name(Pinpoint at) => at.Paragraph switch
    {
        Caption => "The caption",
        Heading => "The heading",
        _ => at.Cite,
    };
}
