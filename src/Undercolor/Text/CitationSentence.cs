namespace Undercolor.Text;

/// <summary>
/// Tells whether a sentence is nothing but a citation: <c>Id. at 397.</c>, a short form of a case or of an exhibit,
/// <c>(Tr. 417-27).</c> Such a sentence stays with the one that it supports.
/// </summary>
internal static class CitationSentence
{
    private static readonly WordList Signals = new("id. ibid. see cf. accord");

    /// <summary>The words in lower case that stand in a citation.</summary>
    private static readonly WordList Fillers = new("""
        at of the and for in ex rel. v. vs. n. nn. no. nos. p. pp. vol. para. paras. id. see also e.g. cf. but accord quoting citing cited
        omitted internal quotation quotations marks emphasis added original supra infra note hereinafter al. et seq. through to per curiam c. ch.
        sec. art. cl. ed. rev. d n with compare
        """);

    private static readonly WordList Marks = new("§ ¶ WL Doc Ex ECF Dkt Exhibit");

    public static bool Is(string text, ReadOnlySpan<Token> sentence)
    {
        var first = sentence[0].Of(text);
        if (Signals.Has(first) || (first is "But" && sentence.Length > 1 && sentence[1].Of(text) is "see" or "cf.")) return true;
        return HasNumber(sentence) && LooksCited(text, sentence) && HasOnlyNames(text, sentence);
    }

    private static bool HasNumber(ReadOnlySpan<Token> sentence)
    {
        foreach (var token in sentence)
            if (token.Kind == TokenKind.Number) return true;
        return false;
    }

    private static bool LooksCited(string text, ReadOnlySpan<Token> sentence)
    {
        for (var at = 0; at < sentence.Length; at++)
            if (sentence[at].Kind == TokenKind.Abbreviation || Marks.Has(sentence[at].Of(text)) || IsPinpoint(text, sentence, at)) return true;
        return false;
    }

    /// <summary>"At" before a number: <c>at 397</c>.</summary>
    private static bool IsPinpoint(string text, ReadOnlySpan<Token> sentence, int at) =>
        at + 1 < sentence.Length && sentence[at].Of(text) is "at" && sentence[at + 1].Kind == TokenKind.Number;

    private static bool HasOnlyNames(string text, ReadOnlySpan<Token> sentence)
    {
        foreach (var token in sentence)
            if (token.IsWord && char.IsLower(text[token.Span.Start]) && !Fillers.Has(token.Of(text))) return false;
        return true;
    }
}
