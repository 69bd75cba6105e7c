namespace Undercolor.Text;

/// <summary>What a token looks like; what it means is for the tagger.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with hyphens, apostrophes and brackets inside: <c>face-down</c>, <c>Dep't</c>, <c>arrest[ed]</c>, <c>K-9</c>.</summary>
    Word,

    /// <summary>A word with its period: <c>Sgt.</c>, <c>U.S.C.</c>, <c>a.m.</c>, <c>J.</c></summary>
    Abbreviation,

    /// <summary>The end that English writes onto a word: <c>n't</c>, <c>'s</c>, <c>'</c> after a plural.</summary>
    Clitic,

    /// <summary>Begins with a digit and is none of the next two: <c>1,000</c>, <c>9mm</c>, <c>3/4/2024</c>.</summary>
    Number,

    /// <summary><c>3rd</c>, <c>2d</c>.</summary>
    Ordinal,

    /// <summary><c>10:45</c>, <c>5pm</c>.</summary>
    Time,

    Punctuation,

    /// <summary><c>. . .</c>, <c>…</c> or a run of periods.</summary>
    Ellipsis,

    /// <summary>Everything else that is visible: <c>§</c>, <c>¶</c>, <c>$</c>, <c>#</c>.</summary>
    Symbol,

    /// <summary>A web or mail address.</summary>
    Address,
}

/// <summary>A word, number or mark of a text.</summary>
/// <param name="Span">Offsets in the text that was tokenized.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind)
{
    /// <summary>Whether letters make it up: a word, an abbreviation or a clitic.</summary>
    public bool IsWord => Kind is TokenKind.Word or TokenKind.Abbreviation or TokenKind.Clitic;

    /// <summary>The characters as written.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Span.Start, Span.Length);

    /// <summary>
    /// The token as a dictionary would print it: without the brackets of an alteration (<c>arrest[ed]</c>), with straight apostrophes,
    /// single letters for ligatures, no soft hyphens. The case is kept.
    /// </summary>
    public string NormalForm(string text)
    {
        Span<char> buffer = stackalloc char[WordNormalizer.Room(Span.Length)];
        return buffer.IsEmpty ? text[Span.Start..Span.End] : WordNormalizer.Normalize(Of(text), buffer).ToString();
    }
}
