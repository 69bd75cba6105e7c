using Undercolor.Pleadings;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Form;

/// <summary>Looks for blanks: an instruction in brackets, fixed marks, question marks, a run of underscores in a sentence.</summary>
internal sealed class PlaceholderLeft : IRule
{
    private const int LongestBracket = 60, ShortestRun = 3, FewestWords = 6;

    public string Id => "UC1008";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Tree.Clean.Blocks.SelectMany(b => Blanks(context, b.Span)).Select(s => Findings.Make(Places.Of(context.Tree, s), [], ("quote", s.Of(context.Text))));

    private static IEnumerable<TextSpan> Blanks(RuleContext context, TextSpan block)
    {
        var found = Brackets(context, block).ToList();
        foreach (var mark in Phrases.All(context.Text, block, context.Cues("placeholder-marks")))
            if (!found.Any(f => f.Overlaps(mark)) && IsAlone(context.Text, mark)) found.Add(mark);
        var runs = Runs(context.Text, block).ToList();
        if (runs.Count > 0 && !IsLineToFill(context, block)) found.AddRange(runs);
        return found.OrderBy(f => f.Start);
    }

    private static IEnumerable<TextSpan> Brackets(RuleContext context, TextSpan block)
    {
        for (var at = context.Text.IndexOf('[', block.Start, block.Length); at >= 0 && at < block.End; at = context.Text.IndexOf('[', at + 1, block.End - at - 1))
        {
            var close = context.Text.IndexOf(']', at, Math.Min(LongestBracket, block.End - at));
            if (close < 0 || close + 1 < block.End && char.IsLetter(context.Text[close + 1]) || at > block.Start && char.IsLetter(context.Text[at - 1])) continue;
            var inner = new TextSpan(at + 1, close);
            if (!Phrases.Has(context.Text, inner, context.Cues("bracket-kept")) && Phrases.First(context.Text, inner, context.Cues("placeholder-words")) is { } word && word.Start <= at + 6)
                yield return new(at, close + 1);
        }
    }

    /// <summary>Part of a masked number (<c>XXX-XX-4320</c>) is no blank.</summary>
    private static bool IsAlone(string text, TextSpan mark) =>
        (mark.Start == 0 || text[mark.Start - 1] is not ('-' or '.')) && (mark.End >= text.Length || text[mark.End] is not '-');

    private static bool IsLineToFill(RuleContext context, TextSpan block) =>
        Phrases.Has(context.Text, block, context.Cues("blank-lines")) || block.Of(context.Text).Split(' ').Length < FewestWords
        || context.Tree.Paragraphs.Any(p => p.Span == block && context.Tree.SectionOf(p).Kind is SectionKind.Signature or SectionKind.Verification);

    private static IEnumerable<TextSpan> Runs(string text, TextSpan block)
    {
        for (var at = block.Start; at < block.End; at++)
        {
            if (text[at] is not ('_' or '?')) continue;
            var end = at;
            while (end < block.End && text[end] == text[at]) end++;
            if (end - at >= ShortestRun) yield return new(at, end);
            at = end - 1;
        }
    }
}
