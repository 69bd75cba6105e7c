using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Model;

/// <summary>One piece of a model's text. A closed set; docs/instruct.md has the grammar. Every span is of the cleaned text.</summary>
public abstract record Construct
{
    private Construct() { }

    /// <summary>From the opening bracket to the closing one, or the words themselves.</summary>
    public required TextSpan Span { get; init; }

    public abstract T Match<T>(
        Func<Fixed, T> words, Func<Dropped, T> dropped, Func<Direction, T> direction, Func<Placeholder, T> placeholder, Func<Choice, T> choice, Func<Optional, T> optional, Func<Suffix, T> suffix);

    /// <summary>Words that come out as they stand.</summary>
    public sealed record Fixed : Construct
    {
        public override T Match<T>(
            Func<Fixed, T> words, Func<Dropped, T> dropped, Func<Direction, T> direction, Func<Placeholder, T> placeholder, Func<Choice, T> choice, Func<Optional, T> optional, Func<Suffix, T> suffix) => words(this);
    }

    /// <summary>What a conversion left behind; no part of the model.</summary>
    public sealed record Dropped : Construct
    {
        public override T Match<T>(
            Func<Fixed, T> words, Func<Dropped, T> dropped, Func<Direction, T> direction, Func<Placeholder, T> placeholder, Func<Choice, T> choice, Func<Optional, T> optional, Func<Suffix, T> suffix) => dropped(this);
    }

    /// <summary>Words for the judge: <c>[Give this paragraph only if …]</c>.</summary>
    public sealed record Direction : Construct
    {
        public override T Match<T>(
            Func<Fixed, T> words, Func<Dropped, T> dropped, Func<Direction, T> direction, Func<Placeholder, T> placeholder, Func<Choice, T> choice, Func<Optional, T> optional, Func<Suffix, T> suffix) => direction(this);
    }

    /// <summary>A slot that says what belongs in it: <c>[name of plaintiff]</c>, <c>____</c>.</summary>
    /// <param name="Inner">Endings inside the slot's own words, which go with it.</param>
    public sealed record Placeholder(EquatableArray<Construct> Inner) : Construct
    {
        public override T Match<T>(
            Func<Fixed, T> words, Func<Dropped, T> dropped, Func<Direction, T> direction, Func<Placeholder, T> placeholder, Func<Choice, T> choice, Func<Optional, T> optional, Func<Suffix, T> suffix) => placeholder(this);
    }

    /// <summary>Alternatives side by side (<c>[act] [failure to act]</c>), or a list in one bracket (<c>[his/her]</c>).</summary>
    public sealed record Choice(bool IsList, EquatableArray<Branch> Branches) : Construct
    {
        public override T Match<T>(
            Func<Fixed, T> words, Func<Dropped, T> dropped, Func<Direction, T> direction, Func<Placeholder, T> placeholder, Func<Choice, T> choice, Func<Optional, T> optional, Func<Suffix, T> suffix) => choice(this);
    }

    /// <summary>Words that are kept or left out.</summary>
    public sealed record Optional(EquatableArray<Construct> Body) : Construct
    {
        public override T Match<T>(
            Func<Fixed, T> words, Func<Dropped, T> dropped, Func<Direction, T> direction, Func<Placeholder, T> placeholder, Func<Choice, T> choice, Func<Optional, T> optional, Func<Suffix, T> suffix) => optional(this);
    }

    /// <summary>An ending of the word in front: <c>act[s]</c>, <c>defendant[’s][s’]</c>, <c>injur[y][ies]</c>.</summary>
    /// <param name="Stem">The letters in front, as written.</param>
    /// <param name="Endings">Two for a choice of endings, one for an ending that is there or not.</param>
    public sealed record Suffix(string Stem, EquatableArray<string> Endings) : Construct
    {
        public override T Match<T>(
            Func<Fixed, T> words, Func<Dropped, T> dropped, Func<Direction, T> direction, Func<Placeholder, T> placeholder, Func<Choice, T> choice, Func<Optional, T> optional, Func<Suffix, T> suffix) => suffix(this);
    }
}

/// <summary>One of several words to choose from.</summary>
/// <param name="Span">Without its brackets.</param>
/// <param name="IsOpen">It asks for words of its own: <c>[other pronoun]</c>.</param>
public sealed record Branch(TextSpan Span, EquatableArray<Construct> Body, bool IsOpen);
