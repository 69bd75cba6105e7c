using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Participation;

/// <summary>Looks at wrongful acts of <c>an officer</c> or <c>someone</c>.</summary>
internal sealed class VagueActor : IRule
{
    public string Id => "UC2001";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        if (context.Case.Facts.Any(f => f.Kind == FactKind.WhyUnknown)) return [];
        return context.Case.Facts.Where(f => context.IsWrong(f) && ActorWords.IsVague(context, f) && !IsDescribed(context, f))
            .DistinctBy(f => (context.PassageOf(f).Place, f.Actors.Phrase.ToUpperInvariant()))
            .Select(f => Findings.Make(ActorWords.At(context, f), context.IdsOf(f.Actors.Members), ("actor", f.Actors.Phrase), ("verb", f.Verb)));
    }

    /// <summary><c>an officer with a red beard, from car 212</c>: what stands between the words and the verb sets this person apart.</summary>
    private static bool IsDescribed(RuleContext context, Fact fact) =>
        Phrases.Has(context.Text, ActorWords.BeforeVerb(context, fact), context.Cues("describes"));
}
