using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>What the links of a case come to: for each effect, each person who did something, and those who did it together.</summary>
/// <param name="Name">Of the file or document.</param>
public sealed record CausationReport(string Name, EventGraph Graph, EquatableArray<GraphFault> Faults, EquatableArray<EffectAnswer> Effects, ChainRules Rules)
{
    /// <summary>Whether any link is stated that leads to an effect.</summary>
    public bool HasLinks => Effects.Any(e => Graph.Links.Any(l => l.To == e.Effect.Event));

    public IEnumerable<CausalAnswer> Of(string person) => Effects.SelectMany(e => e.Answers).Where(a => a.Person == person);

    /// <summary>A right was taken away by this person's conduct, and no harm of it is stated to have come of that.</summary>
    public bool IsNominalOnly(string person) =>
        Of(person).Any(a => a.Effect.IsDeprivation && a.Result == CauseResult.Stated) && Of(person).Where(a => !a.Effect.IsDeprivation).All(a => a.Result is CauseResult.NotLinked or CauseResult.NotButFor or CauseResult.CutOff);
}

/// <summary>Everything about one effect.</summary>
/// <param name="Answers">One for each person who did something, in the order of the file.</param>
/// <param name="Joint">Smallest sets of up to three people; null where the search reached its bound.</param>
/// <param name="OtherCauses">Indices of events on which the effect depends and that are nobody's conduct.</param>
/// <param name="Doubts">On which this effect can turn, whoever is asked about.</param>
public sealed record EffectAnswer(GraphEffect Effect, EquatableArray<CausalAnswer> Answers, EquatableArray<JointCause>? Joint, EquatableArray<int> OtherCauses, EquatableArray<Doubt> Doubts)
{
    /// <summary>The conduct of more than one person came together in this harm, as far as the links tell.</summary>
    public bool CameTogether => !Effect.IsDeprivation && Answers.Count(a => a.Result is CauseResult.Stated or CauseResult.Open && a.Pattern is CausalPattern.ButFor or CausalPattern.Overdetermined) > 1;
}
