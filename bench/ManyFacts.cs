using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Bench;

/// <summary>A case of many defendants, claims and facts of all kinds, the same on each run: what the evaluator sees once a long complaint is read.</summary>
internal static class ManyFacts
{
    private static readonly (FactKind Kind, string[] Classes)[] s_facts =
    [
        (FactKind.Act, ["force"]), (FactKind.Act, ["seize"]), (FactKind.Act, ["search"]), (FactKind.Presence, ["watch"]), (FactKind.Omission, ["inaction"]),
        (FactKind.Knowledge, ["know"]), (FactKind.Act, ["tell"]), (FactKind.Order, ["order"]), (FactKind.Omission, ["deny", "about:care"]), (FactKind.Act, ["deny", "about:care"]),
        (FactKind.Supervision, ["supervise"]), (FactKind.Conclusion, ["label"]), (FactKind.Agreement, ["agree"]), (FactKind.Knowledge, ["know", "about:history", "about:violence"]),
        (FactKind.PolicyMaking, ["about:policy"]), (FactKind.Act, ["take-property"]), (FactKind.Injury, ["about:injury"]), (FactKind.Act, ["join"]),
    ];

    /// <param name="claims">How many of the rights of the packs the counts name.</param>
    public static Case Case(int defendants, int claims, int facts, LawInForce law)
    {
        var people = Enumerable.Range(0, defendants + 1).Select(Person).ToEquatableArray();
        return new()
        {
            People = people, Facts = Enumerable.Range(0, facts).Select(i => Fact(i, defendants)).ToEquatableArray(),
            Claims = law.Rights.Take(claims).Select(r => new Claim(r.Id, [], Stated: true, null)).ToEquatableArray(),
            Relief = [new("compensatory", At(0))], ColorOfLawAt = At(0),
        };
    }

    private static Person Person(int index) => index == 0
        ? new() { Id = new(0), Name = "Wren Calloway", IsPlaintiff = true }
        : new()
        {
            Id = new(index), Name = FormattableString.Invariant($"Officer {index}"), IsDefendant = true, Kind = index % 15 == 0 ? PartyKind.Municipality : PartyKind.NaturalPerson,
            Functions = index % 15 == 0 ? [] : index % 5 == 0 ? [Function.Supervisor] : [Function.Line], Capacity = Capacity.Individual, Employer = PartyKind.Municipality,
        };

    private static Fact Fact(int index, int defendants)
    {
        var (kind, classes) = s_facts[index % s_facts.Length];
        var doer = new PersonId(1 + index * 7 % defendants);
        EquatableArray<PersonId> doers = index % 11 == 0 ? [doer, new(1 + (doer.Index + 3) % defendants)] : [doer];
        return new()
        {
            Kind = kind, Classes = classes.ToEquatableArray(), Actors = new(doers, "he", index % 11 == 0 ? ActorCertainty.Ambiguous : ActorCertainty.Sure),
            Targets = new([new(index % 4 == 0 ? 1 + index % defendants : 0)], "her", ActorCertainty.Sure), Verb = "did", Lemma = "do", Summary = "", At = At(index), Sentence = index,
        };
    }

    private static Pinpoint At(int index) => new(FormattableString.Invariant($"b{index}"), FormattableString.Invariant($"{index + 1}"), 1, new(index * 100, index * 100 + 10), null, null, null, null, "did");
}
