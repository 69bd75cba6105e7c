using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis.WhatIf;

/// <summary>Makes the plainest fact that would meet a single test, so that the engine itself can say what it would change.</summary>
internal sealed class WantedFacts(Case @case, Person plaintiff, Person defendant, RightModule right)
{
    private static readonly Pinpoint s_nowhere = new("", "", 0, default, null, null, null, null, "");

    /// <summary>Null where no new fact could meet the test: it wants somebody who is not in the cast, or nobody in particular.</summary>
    public Fact? Meeting(FactTest.Leaf leaf, By by)
    {
        if (leaf.Kinds.IsEmpty || ActorsOf(by) is not { } actors) return null;
        List<string> classes = [.. leaf.With];
        if (leaf.Classes.Count > 0) classes.Add(leaf.Classes[0]);
        if (leaf.Kin && right.Kin.Count > 0) classes.Add(right.Kin[0]);
        if (leaf.Kin && right.Kin.IsEmpty || classes.Exists(leaf.Without.Contains)) return null;
        return new Fact
        {
            Kind = leaf.Kinds[0], Actors = actors, Targets = TargetsOf(leaf.To), Classes = classes.Distinct().ToEquatableArray(), When = leaf.Dated ? "then" : null,
            Verb = "", Lemma = "", Summary = "", At = s_nowhere, Sentence = -1,
        };
    }

    private ActorSet? ActorsOf(By by) => by switch
    {
        By.Self => Sure(defendant),
        By.Plaintiff => Sure(plaintiff),
        By.Anyone or By.Other or By.Outsider => new([], "", ActorCertainty.Stranger),
        By.Body => @case.People.FirstOrDefault(p => p.Kind != PartyKind.NaturalPerson) is { } body ? Sure(body) : null,
        By.Policymaker => @case.People.FirstOrDefault(p => p.Functions.Contains(Function.Policymaker)) is { } person ? Sure(person) : null,
        _ => null,
    };

    private ActorSet TargetsOf(To to) => to switch
    {
        To.Plaintiff => Sure(plaintiff),
        To.Self => Sure(defendant),
        _ => ActorSet.Nobody,
    };

    private static ActorSet Sure(Person person) => new([person.Id], person.Name, ActorCertainty.Sure);
}
