using System.Globalization;
using Undercolor.Pleadings;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Form;

/// <summary>Looks for runs of paragraphs that are tied to no person, no event and no claim.</summary>
internal sealed class ShotgunConclusory : IRule
{
    private const int ShortestRun = 2, FewestWords = 5;

    public string Id => "UC1004";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        var loose = context.Passages.GroupBy(p => p.Place).Where(p => IsLoose(context, [.. p])).Select(p => p.First()).ToList();
        for (var i = 0; i < loose.Count;)
        {
            var end = i + 1;
            while (end < loose.Count && loose[end].Place == loose[end - 1].Place + 1 && loose[end].Paragraph.Section == loose[i].Paragraph.Section) end++;
            if (end - i >= ShortestRun) yield return Findings.Make(loose[i].At, [], ("count", (end - i).ToString(CultureInfo.InvariantCulture)));
            i = end;
        }
    }

    private static bool IsLoose(RuleContext context, List<Passage> paragraph)
    {
        if (!paragraph[0].Paragraph.IsNumbered || paragraph[0].Section.Kind is not (SectionKind.Facts or SectionKind.Introduction or SectionKind.Parties or SectionKind.Other)) return false;
        return paragraph.All(p => IsLoose(context, p)) && paragraph.Sum(p => p.Words.Split(' ').Length) >= FewestWords;
    }

    private static bool IsLoose(RuleContext context, Passage passage)
    {
        if (passage.Words.Any(char.IsAsciiDigit) || Phrases.Has(context.Text, passage.Span, context.Cues("tied-words")) || context.Names.In(passage.Span).Any()) return false;
        if (context.FactsOf[passage.Sentence.Index].Any(f => f.Actors.Members.Count > 0 || f.Targets.Members.Count > 0 || f.When is not null || f.Where is not null)) return false;
        return !passage.Words.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Skip(1).Any(w => char.IsUpper(w[0]) || context.Lexicon.OfficerNouns.Contains(w) || context.Lexicon.Titles.Contains(w));
    }
}
