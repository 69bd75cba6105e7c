using Undercolor.Text;

namespace Undercolor.Drafting.Paper;

/// <summary>One block of a court paper. A closed set.</summary>
public abstract record PaperBlock
{
    private PaperBlock() { }

    public abstract EquatableArray<PaperSentence> Sentences { get; }

    public abstract T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature);

    /// <param name="Level">1 for a part of the paper, 2 for a part of that.</param>
    public sealed record Heading(int Level, PaperSentence Words) : PaperBlock
    {
        public override EquatableArray<PaperSentence> Sentences => [Words];

        public override T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature) => heading(this);
    }

    /// <summary>A paragraph with a number of the one list that runs through the whole paper.</summary>
    /// <param name="Id">What references point to; once in a paper.</param>
    public sealed record Numbered(string Id, EquatableArray<PaperSentence> Of) : PaperBlock
    {
        public override EquatableArray<PaperSentence> Sentences => Of;

        public override T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature) => numbered(this);
    }

    /// <summary>The heading of a count, with a number of its own list.</summary>
    public sealed record Count(string Id, PaperSentence Words) : PaperBlock
    {
        public override EquatableArray<PaperSentence> Sentences => [Words];

        public override T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature) => count(this);
    }

    /// <summary>A paragraph without a number.</summary>
    public sealed record Prose(EquatableArray<PaperSentence> Of) : PaperBlock
    {
        public override EquatableArray<PaperSentence> Sentences => Of;

        public override T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature) => prose(this);
    }

    /// <summary>A lettered list; each list of a paper begins with (a).</summary>
    public sealed record Items(EquatableArray<PaperSentence> Of) : PaperBlock
    {
        public override EquatableArray<PaperSentence> Sentences => Of;

        public override T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature) => items(this);
    }

    /// <summary>A place to sign: blank lines with what belongs on each, then the lines of the one who signs.</summary>
    /// <param name="Blanks">What is written by hand: place, date, signature.</param>
    public sealed record Signature(EquatableArray<PaperSentence> Blanks, EquatableArray<PaperSentence> Signer) : PaperBlock
    {
        public override EquatableArray<PaperSentence> Sentences => [.. Blanks, .. Signer];

        public override T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature) => signature(this);
    }
}
