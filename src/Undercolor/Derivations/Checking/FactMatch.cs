using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Derivations.Checking;

/// <summary>Whether one fact meets one single test for one person. It shares no line with the engine's own matching, on purpose: the two check each other.</summary>
/// <param name="right">The right whose own classes a <c>kin</c> test means; null where none is named.</param>
internal sealed class FactMatch(Case @case, Person person, RightModule? right)
{
    private static readonly Dictionary<FactKind, string[]> s_labels = new()
    {
        [FactKind.Agreement] = ["agree", "chain:agree"],
        [FactKind.PolicyMaking] = ["about:policy"],
        [FactKind.PolicyApplication] = ["about:policy"],
        [FactKind.Training] = ["about:training", "train"],
        [FactKind.Order] = ["order", "approve"],
        [FactKind.Supervision] = ["supervise"],
    };

    /// <returns><c>alleged</c>, <c>unclear</c> where the words charge a group that may or may not hold the person, <c>conclusory</c> for a label, null where the test
    /// is not about the fact.</returns>
    public string? ValueOf(Fact fact, FactTest.Leaf leaf, By by)
    {
        var ofKind = leaf.Kinds.Contains(fact.Kind);
        if (!ofKind && !ClaimsOneOf(fact, leaf)) return null;
        if (fact.Negated && fact.Kind != FactKind.Omission && fact.Kind != FactKind.Training) return null;
        if (!HasTheClasses(fact, leaf) || leaf.Dated && fact.When is null || !IsTo(fact, leaf.To)) return null;
        var charge = Charge(fact.Actors, by);
        if (charge is null) return null;
        var isLabel = fact.IsConclusion || fact.Has("label");
        return isLabel || !ofKind ? "conclusory" : charge;
    }

    private static bool ClaimsOneOf(Fact fact, FactTest.Leaf leaf) =>
        fact.IsConclusion && leaf.Kinds.Any(kind => !s_labels.TryGetValue(kind, out var labels) || labels.Any(fact.Has));

    private bool HasTheClasses(Fact fact, FactTest.Leaf leaf)
    {
        if (leaf.Classes.Count > 0 && !fact.Classes.Any(c => leaf.Classes.Contains(c))) return false;
        if (leaf.With.Any(c => !fact.Has(c)) || fact.Classes.Any(c => leaf.Without.Contains(c))) return false;
        return !leaf.Kin || fact.Has("label") || right is not null && fact.Classes.Any(c => right.Kin.Contains(c));
    }

    private bool IsTo(Fact fact, To to) => to == To.Anyone || fact.Targets.Members.Any(m => to == To.Self ? m == person.Id : @case[m].IsPlaintiff);

    private string? Charge(ActorSet actors, By by)
    {
        var sure = actors.Certainty == ActorCertainty.Sure;
        var mayBePerson = actors.IsAmbiguous && actors.Members.Contains(person.Id);
        if (by == By.Self && !actors.Charges(person.Id)) return mayBePerson ? "unclear" : null;
        return by switch
        {
            By.Anyone or By.Self => true,
            By.Plaintiff => actors.Members.Any(m => @case[m].IsPlaintiff),
            By.Body => actors.Members.Any(m => @case[m].Kind != PartyKind.NaturalPerson),
            By.Policymaker => sure && actors.Members.Any(m => @case[m].Functions.Contains(Function.Policymaker)),
            By.Outsider => actors.Certainty == ActorCertainty.Stranger || sure && actors.Members.All(m => IsOutside(@case[m])),
            By.Other => !actors.Members.Any(m => @case[m].IsPlaintiff) && (!sure || actors.Members.Any(m => m != person.Id)),
            By.Group => mayBePerson,
        } ? "alleged" : null;
    }

    private static bool IsOutside(Person person) => !person.IsDefendant && !person.IsPlaintiff && person.Functions.IsEmpty;
}
