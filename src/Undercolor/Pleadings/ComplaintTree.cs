using Undercolor.Text;

namespace Undercolor.Pleadings;

/// <summary>What a part of a pleading is for.</summary>
public enum SectionKind
{
    Caption, Introduction, Jurisdiction, Parties, Facts, Count, Injuries, Exhaustion, Prayer, JuryDemand, Signature, Verification, Other,
}

/// <summary>A sentence of a paragraph.</summary>
/// <param name="Index">Zero-based, through the whole document.</param>
/// <param name="Ordinal">One-based in its paragraph.</param>
public sealed record Sentence(int Index, int Ordinal, TextSpan Span);

/// <summary>One paragraph of the pleading, numbered as printed or, where nothing is printed, by its ordinal.</summary>
/// <param name="Number">As printed (<c>12</c>, <c>12(a)</c>), or the ordinal with a leading <c>§</c>.</param>
/// <param name="Span">The whole block in the cleaned text, label included.</param>
/// <param name="Body">Without the label.</param>
/// <param name="Section">Index into <see cref="ComplaintTree.Sections"/>.</param>
public sealed record Paragraph(
    string Number, string Node, TextSpan Span, TextSpan Body, int Section, EquatableArray<Sentence> Sentences)
{
    public bool IsNumbered => !Number.StartsWith('§');
}

/// <summary>A part of the pleading under one heading.</summary>
/// <param name="Heading">The heading as printed; empty for text before the first one.</param>
/// <param name="Count">One-based number of the count; 0 for a part that is no count.</param>
public sealed record Section(SectionKind Kind, string Heading, TextSpan HeadingSpan, int Count);

/// <summary>One name in the caption.</summary>
/// <param name="Text">The words of the caption that stand for this party, descriptions included.</param>
public sealed record CaptionParty(string Text, TextSpan Span, bool IsPlaintiff);

/// <summary>The head of the first page.</summary>
/// <param name="CourtText">The words that name the court; empty for none.</param>
/// <param name="EtAl">Where the list of parties is cut short by <c>et al.</c>; null where it is not.</param>
public sealed record Caption(
    string CourtText, EquatableArray<CaptionParty> Parties, string CaseNumber, string Title, bool JuryDemand, TextSpan? EtAl)
{
    public static Caption None { get; } = new("", [], "", "", false, null);
}

/// <summary>The pleading as a tree over the cleaned text.</summary>
public sealed record ComplaintTree(
    CleanText Clean, Caption Caption, EquatableArray<Section> Sections, EquatableArray<Paragraph> Paragraphs)
{
    public string Text => Clean.Text;
    public bool Numbered => Paragraphs.Count(p => p.IsNumbered) * 2 > Paragraphs.Count;
    public int SentenceCount => Paragraphs.Sum(p => p.Sentences.Count);

    public Section SectionOf(Paragraph paragraph) => Sections[paragraph.Section];

    public Pinpoint At(Paragraph paragraph, Sentence? sentence, TextSpan span)
    {
        var (sourceStart, page, line) = Clean.Locate(span.Start);
        var (sourceLast, _, _) = Clean.Locate(Math.Max(span.Start, span.End - 1));
        return new(
            paragraph.Node, paragraph.Number, sentence?.Ordinal ?? 0, span, sourceStart, sourceLast + 1, page, line, span.Of(Text));
    }

    public Pinpoint At(Paragraph paragraph, Sentence sentence) => At(paragraph, sentence, sentence.Span);

    public Pinpoint At(Paragraph paragraph) => At(paragraph, null, paragraph.Body);
}
