namespace Undercolor.Text;

/// <summary>Decides after which tokens a sentence ends.</summary>
internal sealed class SentenceBoundaries(string text, Token[] tokens)
{
    private const int LongestName = 5;

    private readonly int[] _openers = Enclosures.Openers(text, tokens);

    /// <summary>The token that begins the next sentence, or the number of tokens.</summary>
    /// <param name="first">The token that begins this sentence.</param>
    public int NextAfter(int first)
    {
        for (var at = first; at < tokens.Length; at++)
        {
            if (!CanEnd(at)) continue;
            var next = SkipClosers(at + 1);
            if (next >= tokens.Length) break;
            if (_openers[next] <= first && !IsLabel(first, at) && Ends(at, next)) return next;
        }
        return tokens.Length;
    }

    private bool CanEnd(int at) => tokens[at].Kind switch
    {
        TokenKind.Punctuation => text[tokens[at].Span.Start] is '.' or '?' or '!',
        TokenKind.Ellipsis or TokenKind.Abbreviation => true,
        _ => false,
    };

    /// <summary>Quotation marks, brackets and footnote numbers that are written onto the end of a sentence.</summary>
    private int SkipClosers(int at)
    {
        while (at < tokens.Length && Touches(at) && IsCloser(at)) at++;
        return at;
    }

    private bool IsCloser(int at) => tokens[at].Kind switch
    {
        TokenKind.Punctuation => Unit(at) is '"' or '\u201D' or '\'' or '\u2019' or ')' or ']' or '.' or '?' or '!' || IsNote(at),
        TokenKind.Clitic => tokens[at].Span.Length == 1,
        TokenKind.Number => Unit(at - 1) is '[' or '.' or '"' or '\u201D' && tokens[at].Span.Length < 4,
        _ => false,
    };

    /// <summary>The bracket of a footnote number: <c>[3]</c>.</summary>
    private bool IsNote(int at) => Unit(at) == '[' && at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Number && Touches(at + 1);

    private bool Ends(int at, int next)
    {
        var start = SkipOpeners(next);
        if (start >= tokens.Length) return true;
        var unit = text[tokens[start].Span.Start];
        if (char.IsLower(unit)) return false;
        return tokens[at].Kind switch
        {
            TokenKind.Abbreviation => AbbreviationEnds(at, start),
            TokenKind.Ellipsis => Touches(at) && CommonWords.SentenceStarters.Has(Word(start)),
            _ => Unit(at) == '.' ? PeriodEnds(at, next) : !IsAttribution(at, next, start),
        };
    }

    /// <summary>A period that touches the next token ends a sentence only before a word with a capital.</summary>
    private bool PeriodEnds(int at, int next) =>
        !Touches(next) || (char.IsUpper(Unit(next)) && tokens[next].Span.Length > 1) || next > at + 1;

    private bool AbbreviationEnds(int at, int start)
    {
        var name = Word(at).TrimEnd('.');
        var next = Word(start);
        if (!tokens[start].IsWord) return false;
        return Abbreviations.UseOf(name) switch
        {
            AbbreviationUse.Initial => CommonWords.SentenceStarters.Has(next),
            AbbreviationUse.MayEnd when name is "a.m" or "p.m" or "A.M" or "P.M" => !CommonWords.AfterClockTime.Has(next),
            AbbreviationUse.MayEnd when name is "Id" or "id" => true,
            AbbreviationUse.MayEnd when name.Contains('.') || (name is "St" && !IsCapitalized(at - 1)) => CommonWords.SentenceStarters.Has(next),
            AbbreviationUse.MayEnd or AbbreviationUse.Place =>
                CommonWords.SentenceStarters.Has(next) || CommonWords.Titles.Has(next) || NameAndVerbBegin(start),
            _ => false,
        };
    }

    /// <summary>A few words with capitals and then a verb or "then": <c>Finch then left</c>.</summary>
    private bool NameAndVerbBegin(int start)
    {
        var at = start;
        while (at < tokens.Length && at < start + LongestName && char.IsUpper(Unit(at))) at++;
        return at > start && at < tokens.Length && tokens[at].Kind == TokenKind.Word && CommonWords.MayFollowSubject(Word(at));
    }

    /// <summary>In <c>"Stop!" Finch yelled.</c> the sentence goes on.</summary>
    private bool IsAttribution(int at, int next, int start)
    {
        if (next == at + 1) return false;
        for (var i = start; i < tokens.Length && i < start + 4; i++)
            if (CommonWords.SpeechVerbs.Has(Word(i))) return true;
        return false;
    }

    /// <summary>A number or letter that stands before its sentence: <c>12.</c>, <c>A.</c></summary>
    private bool IsLabel(int first, int at) =>
        tokens[at].Kind == TokenKind.Abbreviation ? at == first && tokens[at].Span.Length == 2
        : at == first + 1 && (tokens[first].Kind == TokenKind.Number || tokens[first].Span.Length == 1 || IsRoman(Word(first)));

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length < 6 && !word.ContainsAnyExcept("IVXLC");

    private int SkipOpeners(int at)
    {
        while (at < tokens.Length && IsOpener(at)) at++;
        return at;
    }

    private bool IsOpener(int at) => Unit(at) is '"' or '\u201C' or '\'' or '\u2018' or '(' or '[' or '\u2014' or '-';

    private bool IsCapitalized(int at) => at >= 0 && char.IsUpper(Unit(at));

    private bool Touches(int at) => at > 0 && tokens[at - 1].Span.End == tokens[at].Span.Start;

    private char Unit(int at) => text[tokens[at].Span.Start];

    private ReadOnlySpan<char> Word(int at) => tokens[at].Of(text);
}
