using System.Globalization;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Form;

/// <summary>Finds the name of a person under 18: a name right behind the word for a child.</summary>
internal static class MinorNames
{
    private const int OfAge = 18, LongestName = 3;

    public static IEnumerable<PrivateWords> In(RuleContext context, Passage passage)
    {
        if (Phrases.Has(context.Text, passage.Span, context.Cues("grown-words")) || AgeIn(context, passage) >= OfAge) yield break;
        foreach (var child in Phrases.All(context.Text, passage.Span, context.Cues("child-words")))
            if (NameBehind(context, child.End, passage.Span.End) is { } name) yield return new(name, "a child’s name");
    }

    /// <summary>Two or three capitalised words, after a comma or a space; one word is taken for a name after <c>minor child</c> only.</summary>
    private static TextSpan? NameBehind(RuleContext context, int at, int end)
    {
        var text = context.Text;
        while (at < end && text[at] is ' ' or ',') at++;
        var (start, last, words) = (at, at, 0);
        while (words < LongestName && at < end && char.IsUpper(text[at]))
        {
            var wordEnd = at + 1;
            while (wordEnd < end && (char.IsLower(text[wordEnd]) || char.IsUpper(text[wordEnd]) && wordEnd - at > 1)) wordEnd++;
            if (wordEnd - at < 2 || context.Cues("not-a-child-name").Contains(text[at..wordEnd].ToLowerInvariant())) break;
            (last, words) = (wordEnd, words + 1);
            at = wordEnd < end && text[wordEnd] == ' ' ? wordEnd + 1 : end;
        }
        return words >= 2 ? new(start, last) : null;
    }

    /// <summary>The age that the sentence gives, -1 for none: <c>nine-year-old</c> gives none, <c>19 years old</c> gives 19.</summary>
    private static int AgeIn(RuleContext context, Passage passage)
    {
        foreach (var age in Phrases.All(context.Text, passage.Span, context.Cues("age-words")))
        {
            var end = age.Start;
            while (end > passage.Span.Start && context.Text[end - 1] is ' ' or '-') end--;
            var start = end;
            while (start > passage.Span.Start && char.IsAsciiDigit(context.Text[start - 1])) start--;
            if (end - start is 1 or 2) return int.Parse(context.Text[start..end], CultureInfo.InvariantCulture);
        }
        return -1;
    }
}
