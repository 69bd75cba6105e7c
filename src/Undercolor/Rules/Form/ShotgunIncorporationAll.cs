using System.Globalization;
using Undercolor.Pleadings;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Form;

/// <summary>Looks in every count after the first for words that take in all that stands before it.</summary>
internal sealed class ShotgunIncorporationAll : IRule
{
    public string Id => "UC1003";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        var first = CountHeading.Counts(context).FirstOrDefault();
        return first is null ? [] : Findings.Once(context.Passages.Where(p => p.Section.Count > first.Count && TakesInAll(context, p)).Select(p => Findings.Make(p.At, [])));
    }

    private static bool TakesInAll(RuleContext context, Passage passage)
    {
        if (!Phrases.Has(context.Text, passage.Span, context.Cues("incorporate"))) return false;
        return Range(passage.Words) is { } range ? range.From <= 1 && range.To + 1 >= NumberOf(passage.Paragraph) : Phrases.Has(context.Text, passage.Span, context.Cues("incorporate-all"));
    }

    private static int NumberOf(Paragraph paragraph) => int.TryParse(paragraph.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    /// <summary>The lowest and the highest paragraph that the sentence numbers; null where it numbers none.</summary>
    private static (int From, int To)? Range(string words)
    {
        var numbers = words.Split([' ', '-', '–', '—', ',', '.', ';', '(', ')', '¶'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length < 5 && w.All(char.IsAsciiDigit)).Select(w => int.Parse(w, CultureInfo.InvariantCulture)).ToList();
        if (numbers.Count == 0) return null;
        var listed = numbers.Count > 2 || numbers.Count == 2 && words.Contains(" and ", StringComparison.Ordinal) && !words.Contains("through", StringComparison.Ordinal);
        return listed ? (int.MaxValue, 0) : (numbers.Min(), numbers.Max());
    }
}
