using Undercolor.Reading;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Form;

/// <summary>Something private that stands in full, and what it is.</summary>
internal sealed record PrivateWords(TextSpan Span, string Kind);

/// <summary>Finds numbers and dates that a public paper shortens. Reads each character a bounded number of times.</summary>
/// <remarks>
/// <code>
/// ssn      = 3 digits sep 2 digits sep 4 digits | 9 digits behind a word for it
/// taxpayer = 2 digits "-" 7 digits behind a word for it
/// account  = 6 to 19 digits with separators behind a word for it
/// sep      = "-" | " "
/// </code>
/// </remarks>
internal static class PrivateNumbers
{
    /// <summary>A word that says what a number is stands within so many characters in front of it.</summary>
    private const int Reach = 40;

    private const int LongestRun = 30;

    public static IEnumerable<PrivateWords> In(string text, TextSpan block, ReadingLexicon lexicon)
    {
        for (var at = block.Start; at < block.End; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || at > block.Start && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '.' or '$')) continue;
            var run = Run(text, at, block.End);
            if (KindOf(text, block, run, lexicon) is { } kind) yield return new(run, kind);
            at = run.End - 1;
        }
        foreach (var date in DateWords.In(text, block, lexicon.Months))
            if (date.IsFull && Phrases.Has(text, Before(block, date.Span), lexicon.Cues("birth-words"))) yield return new(date.Span, "a birth date");
    }

    /// <summary>Digits, with single hyphens or spaces between them.</summary>
    private static TextSpan Run(string text, int start, int end)
    {
        var at = start;
        while (at < end && at - start < LongestRun && (char.IsAsciiDigit(text[at]) || text[at] is '-' or ' ' && at + 1 < end && char.IsAsciiDigit(text[at + 1]))) at++;
        return new(start, at);
    }

    private static string? KindOf(string text, TextSpan block, TextSpan run, ReadingLexicon lexicon)
    {
        var digits = run.Of(text).Count(char.IsAsciiDigit);
        var before = Before(block, run);
        var shape = Shape(run.Of(text));
        if (shape == "3-2-4" || digits == 9 && shape is "9" && Phrases.Has(text, before, lexicon.Cues("tax-number"))) return "a Social Security number";
        if (shape == "2-7" && Phrases.Has(text, before, lexicon.Cues("tax-number"))) return "a taxpayer number";
        if (shape == "4-4-4-4" || digits is >= 6 and <= 19 && Phrases.Has(text, before, lexicon.Cues("account-words"))) return "an account number";
        return null;
    }

    /// <summary>The lengths of the runs of digits: <c>3-2-4</c>.</summary>
    private static string Shape(string run) => string.Join('-', run.Split(['-', ' ']).Select(p => p.Length));

    private static TextSpan Before(TextSpan block, TextSpan found) => new(Math.Max(block.Start, found.Start - Reach), found.Start);
}
