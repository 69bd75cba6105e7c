using Undercolor.Text;

namespace Undercolor.Drafting.Paper;

/// <summary>One block of a court paper. A closed set.</summary>
public abstract record PaperBlock
{
    private PaperBlock() { }

    public abstract EquatableArray<PaperSentence> Sentences { get; }

    /// <summary>The same block with other sentences, one for each of its own and in their order.</summary>
    public abstract PaperBlock With(Func<PaperSentence, PaperSentence> sentence);

    public abstract T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature, Func<Table, T> table);

    /// <param name="Level">1 for a part of the paper, 2 for a part of that.</param>
    public sealed record Heading(int Level, PaperSentence Words) : PaperBlock
    {
        /// <summary>Stands at the head of a new page.</summary>
        public bool BeginsPage { get; init; }

        public override EquatableArray<PaperSentence> Sentences => [Words];

        public override PaperBlock With(Func<PaperSentence, PaperSentence> sentence) => this with { Words = sentence(Words) };

        public override T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature, Func<Table, T> table) => heading(this);
    }

    /// <summary>A paragraph with a number of the one list that runs through the whole paper.</summary>
    /// <param name="Id">What references point to; once in a paper.</param>
    public sealed record Numbered(string Id, EquatableArray<PaperSentence> Of) : PaperBlock
    {
        public override EquatableArray<PaperSentence> Sentences => Of;

        public override PaperBlock With(Func<PaperSentence, PaperSentence> sentence) => this with { Of = Of.Select(sentence).ToEquatableArray() };

        public override T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature, Func<Table, T> table) => numbered(this);
    }

    /// <summary>The heading of a count, with a number of its own list.</summary>
    public sealed record Count(string Id, PaperSentence Words) : PaperBlock
    {
        public override EquatableArray<PaperSentence> Sentences => [Words];

        public override PaperBlock With(Func<PaperSentence, PaperSentence> sentence) => this with { Words = sentence(Words) };

        public override T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature, Func<Table, T> table) => count(this);
    }

    /// <summary>A paragraph without a number.</summary>
    public sealed record Prose(EquatableArray<PaperSentence> Of) : PaperBlock
    {
        public override EquatableArray<PaperSentence> Sentences => Of;

        public override PaperBlock With(Func<PaperSentence, PaperSentence> sentence) => this with { Of = Of.Select(sentence).ToEquatableArray() };

        public override T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature, Func<Table, T> table) => prose(this);
    }

    /// <summary>A lettered list; each list of a paper begins with (a).</summary>
    public sealed record Items(EquatableArray<PaperSentence> Of) : PaperBlock
    {
        public override EquatableArray<PaperSentence> Sentences => Of;

        public override PaperBlock With(Func<PaperSentence, PaperSentence> sentence) => this with { Of = Of.Select(sentence).ToEquatableArray() };

        public override T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature, Func<Table, T> table) => items(this);
    }

    /// <summary>A place to sign: blank lines with what belongs on each, then the lines of the one who signs.</summary>
    /// <param name="Blanks">What is written by hand: place, date, signature.</param>
    public sealed record Signature(EquatableArray<PaperSentence> Blanks, EquatableArray<PaperSentence> Signer) : PaperBlock
    {
        public override EquatableArray<PaperSentence> Sentences => [.. Blanks, .. Signer];

        public override PaperBlock With(Func<PaperSentence, PaperSentence> sentence) => new Signature(Blanks.Select(sentence).ToEquatableArray(), Signer.Select(sentence).ToEquatableArray());

        public override T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature, Func<Table, T> table) => signature(this);
    }

    /// <summary>Rows of cells, as for the questions of a form or for a chart.</summary>
    /// <param name="Description">What the table shows, for those who do not see it.</param>
    /// <param name="Head">The header row, repeated on each page; empty for a table whose first column names its rows.</param>
    /// <param name="Widths">Shares of the width of the page, one for each column.</param>
    public sealed record Table(string Description, EquatableArray<PaperSentence> Head, EquatableArray<int> Widths, EquatableArray<EquatableArray<PaperSentence>> Rows) : PaperBlock
    {
        /// <summary>Stands on one page where one page can hold it.</summary>
        public bool StaysTogether { get; init; }

        public override EquatableArray<PaperSentence> Sentences => [.. Head, .. Rows.SelectMany(r => r)];

        public override PaperBlock With(Func<PaperSentence, PaperSentence> sentence) =>
            this with { Head = Head.Select(sentence).ToEquatableArray(), Rows = Rows.Select(r => r.Select(sentence).ToEquatableArray()).ToEquatableArray() };

        public override T Match<T>(Func<Heading, T> heading, Func<Numbered, T> numbered, Func<Count, T> count, Func<Prose, T> prose, Func<Items, T> items, Func<Signature, T> signature, Func<Table, T> table) => table(this);
    }
}
