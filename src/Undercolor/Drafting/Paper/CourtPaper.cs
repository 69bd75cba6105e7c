using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Drafting.Paper;

/// <summary>A paper for a court, or a letter or list about a case (without a caption): words and their parts, no looks but those of the court's profile. Every writer (DOCX, Markdown, JSON, text) takes it.</summary>
/// <param name="Title">For the document's properties.</param>
/// <param name="Footer">Short title at the foot of each page.</param>
/// <param name="Filer">Who files, for layouts that put that at the head.</param>
public sealed record CourtPaper(string Title, PaperSentence Footer, CourtProfile Profile, PaperCaption Caption, EquatableArray<PaperSentence> Filer, EquatableArray<PaperBlock> Blocks)
{
    /// <summary>Every sentence in the order of the paper, with the block that it stands in; null for the head of the paper.</summary>
    public IEnumerable<(PaperBlock? Block, PaperSentence Sentence)> Sentences =>
        Caption.Sentences.Concat(Filer).Select(s => ((PaperBlock?)null, s)).Concat(Blocks.SelectMany(b => b.Sentences.Select(s => ((PaperBlock?)b, s))));

    /// <summary>The same paper with other sentences, one for each of its own.</summary>
    public CourtPaper With(Func<PaperSentence, PaperSentence> sentence) =>
        this with { Caption = Caption.With(sentence), Filer = Filer.Select(sentence).ToEquatableArray(), Blocks = Blocks.Select(b => b.With(sentence)).ToEquatableArray() };

    /// <summary>Every gap, in the order of the paper.</summary>
    public EquatableArray<Piece.Missing> Gaps => Sentences.SelectMany(s => s.Sentence.Pieces).OfType<Piece.Missing>().ToEquatableArray();
}

/// <summary>The head of a paper.</summary>
/// <param name="Court">As the court's captions print it.</param>
/// <param name="Division">Empty where the court has none or it is not told.</param>
/// <param name="Plaintiffs">All of them, a sentence each.</param>
/// <param name="Defendants">All of them, a sentence each: a first paper names every party.</param>
/// <param name="Titles">What the paper is, line by line.</param>
public sealed record PaperCaption(
    PaperSentence Court, PaperSentence Division, EquatableArray<PaperSentence> Plaintiffs, EquatableArray<PaperSentence> Defendants, PaperSentence Number, EquatableArray<PaperSentence> Titles)
{
    internal PaperCaption With(Func<PaperSentence, PaperSentence> sentence) => new(
        sentence(Court), Division.IsEmpty ? Division : sentence(Division), Plaintiffs.Select(sentence).ToEquatableArray(), Defendants.Select(sentence).ToEquatableArray(), sentence(Number), Titles.Select(sentence).ToEquatableArray());

    /// <summary>No head: for a paper that goes to no court.</summary>
    public static PaperCaption None { get; } = new(new("", []), new("", []), [], [], new("", []), []);

    public bool IsEmpty => Titles.IsEmpty;

    public IEnumerable<PaperSentence> Sentences => IsEmpty ? [] : [Court, .. Division.IsEmpty ? [] : (IEnumerable<PaperSentence>)[Division], .. Plaintiffs, .. Defendants, Number, .. Titles];
}
