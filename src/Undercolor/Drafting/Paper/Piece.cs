using Undercolor.Text;

namespace Undercolor.Drafting.Paper;

/// <summary>A part of a sentence that remembers where it came from. A closed set.</summary>
public abstract record Piece
{
    private Piece() { }

    /// <summary>Path in the case file (<c>events[e2].did</c>), or <c>authority:KEY</c>; empty for words of the form.</summary>
    public string Key { get; init; } = "";

    public abstract T Match<T>(Func<Words, T> words, Func<Paragraphs, T> paragraphs, Func<Missing, T> missing);

    public sealed record Words(string Text) : Piece
    {
        public override T Match<T>(Func<Words, T> words, Func<Paragraphs, T> paragraphs, Func<Missing, T> missing) => words(this);
    }

    /// <summary>Points to numbered paragraphs: <c>paragraphs 12 and 14 through 16</c>.</summary>
    /// <param name="Ids">Ids of <see cref="PaperBlock.Numbered"/>; never empty.</param>
    public sealed record Paragraphs(EquatableArray<string> Ids) : Piece
    {
        public override T Match<T>(Func<Words, T> words, Func<Paragraphs, T> paragraphs, Func<Missing, T> missing) => paragraphs(this);
    }

    /// <summary>What nobody has filled in; shown as <c>[[what is missing]]</c>.</summary>
    public sealed record Missing(string What) : Piece
    {
        public override T Match<T>(Func<Words, T> words, Func<Paragraphs, T> paragraphs, Func<Missing, T> missing) => missing(this);
    }
}

/// <summary>A sentence of a paper.</summary>
/// <param name="Form">Id of the form of the packs that it was made from.</param>
public sealed record PaperSentence(string Form, EquatableArray<Piece> Pieces)
{
    /// <summary>The paths in the case file that its words came from, in their order.</summary>
    public EquatableArray<string> Keys => Pieces.Select(p => p.Key).Where(k => k.Length > 0).Distinct().ToEquatableArray();

    public bool IsEmpty => Pieces.IsEmpty;
}
