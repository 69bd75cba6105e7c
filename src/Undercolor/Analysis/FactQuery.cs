using Undercolor.Analysis.WhatIf;
using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Analysis;

/// <summary>What the facts answer to a test about one defendant.</summary>
/// <param name="Group">The words charge only a group that the pleading does not define.</param>
internal sealed record Answer(ElementValue Value, IReadOnlyList<Fact> Grounds, bool Group)
{
    public static Answer Missing { get; } = new(ElementValue.Missing, [], false);
    public static Answer NotRequired { get; } = new(ElementValue.NotRequired, [], false);

    public bool IsMet => Value is ElementValue.Alleged or ElementValue.NotRequired;

    /// <summary>Silence is lower than a label, a label lower than a group, a group lower than a fact.</summary>
    public int Rank => Value switch
    {
        ElementValue.Alleged or ElementValue.NotRequired => 3,
        ElementValue.Unclear => 2,
        ElementValue.Conclusory => 1,
        _ => 0,
    };
}

/// <summary>Answers the tests of the packs from the facts of a case, for one defendant and one right.</summary>
/// <param name="change">Facts that are supposed to be there, or not to be there.</param>
internal sealed class FactQuery(CaseView view, Person defendant, Supposition? change = null)
{
    /// <summary>What single tests answered: they do not depend on the right, so each is asked once a defendant.</summary>
    private readonly Dictionary<FactTest, Answer>[] _asked = [.. Enum.GetValues<By>().Select(_ => new Dictionary<FactTest, Answer>(ReferenceEqualityComparer.Instance))];

    private readonly Case _case = view.Case;
    private readonly Supposition _change = change ?? Supposition.None;

    private RightModule? _right;

    /// <summary>Sets the right whose conduct and state of mind the tests mean.</summary>
    public FactQuery Under(RightModule? right)
    {
        _right = right;
        return this;
    }

    public Answer Ask(FactTest test, By who = By.Self) => test switch
    {
        FactTest.OfFunction office => office.Functions.Any(defendant.Functions.Contains) ? new(ElementValue.Alleged, [], false) : Answer.Missing,
        FactTest.All all => All(all.Tests.Select(t => Ask(t, who))),
        FactTest.Any any => Any(any.Tests.Select(t => Ask(t, who))),
        FactTest.OfRight part => OfRight(part),
        FactTest.NotRequired => Answer.NotRequired,
        FactTest.Leaf leaf => Once(leaf, DoerOf(leaf, who)),
        _ => throw new InvalidOperationException("The tests are a closed set."),
    };

    private Answer OfRight(FactTest.OfRight part)
    {
        if (_right is null) return Answer.Missing;
        return Ask(TestOf(_right, part), part.By);
    }

    public static FactTest TestOf(RightModule right, FactTest.OfRight part) => part.Part == "fault" ? right.Fault : right.Conduct;

    /// <summary>A single test names its doer, or leaves it to the test that it stands in.</summary>
    public static By DoerOf(FactTest.Leaf leaf, By who) => leaf.By == By.Self ? who : leaf.By;

    private static Answer All(IEnumerable<Answer> answers)
    {
        var list = answers.ToList();
        var lowest = list.MinBy(a => a.Rank)!;
        return lowest with { Grounds = Joined(list) };
    }

    private static Answer Any(IEnumerable<Answer> answers)
    {
        var list = answers.ToList();
        var best = list.MaxBy(a => a.Rank)!;
        return best with { Grounds = Joined(list.FindAll(a => a.Rank == best.Rank)) };
    }

    /// <summary>The facts of several answers, each once; a fact is one object in a case.</summary>
    private static IReadOnlyList<Fact> Joined(List<Answer> answers) =>
        answers.Count == 1 ? answers[0].Grounds : [.. answers.SelectMany(a => a.Grounds).Distinct<Fact>(ReferenceEqualityComparer.Instance)];

    private Answer Once(FactTest.Leaf leaf, By by)
    {
        if (leaf.Kin) return Leaf(leaf, by);
        var asked = _asked[(int)by];
        if (!asked.TryGetValue(leaf, out var answer)) asked[leaf] = answer = Leaf(leaf, by);
        return answer;
    }

    private Answer Leaf(FactTest.Leaf leaf, By by)
    {
        List<Fact> sure = [], group = [], label = [];
        foreach (var fact in _change.Apply(view.About(leaf, _right), f => CaseView.IsAbout(f, leaf, _right)))
        {
            if (!FitsTarget(fact, leaf.To)) continue;
            var charge = ChargeOf(fact, by);
            if (charge == Charge.None) continue;
            if (IsLabel(fact) || !leaf.Kinds.Contains(fact.Kind)) label.Add(fact);
            else if (charge == Charge.Group) group.Add(fact);
            else sure.Add(fact);
        }
        if (sure.Count > 0) return new(ElementValue.Alleged, sure, false);
        if (group.Count > 0) return new(ElementValue.Unclear, group, true);
        return label.Count > 0 ? new(ElementValue.Conclusory, label, false) : Answer.Missing;
    }

    /// <summary>The single tests on which the answer to a test rests, each with the one who is meant.</summary>
    public IEnumerable<(FactTest.Leaf Leaf, By By)> Leaves(FactTest test, By who = By.Self) => test switch
    {
        FactTest.All all => all.Tests.SelectMany(t => Leaves(t, who)),
        FactTest.Any any => any.Tests.SelectMany(t => Leaves(t, who)),
        FactTest.OfRight part when _right is not null => Leaves(TestOf(_right, part), part.By),
        FactTest.Leaf leaf => [(leaf, DoerOf(leaf, who))],
        _ => [],
    };

    /// <summary>Few facts that by themselves give the answer: one for each single test, one way where there are several.</summary>
    public IEnumerable<Fact> Proof(FactTest test, By who = By.Self) => test switch
    {
        FactTest.All all => all.Tests.SelectMany(t => Proof(t, who)),
        FactTest.Any any => Proof(any.Tests.MaxBy(t => Ask(t, who).Rank)!, who),
        FactTest.OfRight part when _right is not null => Proof(TestOf(_right, part), part.By),
        FactTest.Leaf => Ask(test, who).Grounds.Take(1),
        _ => [],
    };

    private static bool IsLabel(Fact fact) => fact.IsConclusion || fact.Has("label");

    private bool FitsTarget(Fact fact, To to) => to switch
    {
        To.Anyone => true,
        To.Self => fact.Targets.Members.Contains(defendant.Id),
        To.Plaintiff => fact.Targets.Members.Any(m => _case[m].IsPlaintiff),
        _ => false,
    };

    private enum Charge { None, Group, Sure }

    private Charge ChargeOf(Fact fact, By by) => by switch
    {
        By.Anyone => Charge.Sure,
        By.Plaintiff => fact.Actors.Members.Any(m => _case[m].IsPlaintiff) ? Charge.Sure : Charge.None,
        By.Body => fact.Actors.Members.Any(m => _case[m].Kind != PartyKind.NaturalPerson) ? Charge.Sure : Charge.None,
        By.Outsider => fact.Actors.Certainty == ActorCertainty.Stranger || fact.Actors.Certainty == ActorCertainty.Sure && fact.Actors.Members.All(m => _case[m] is { IsDefendant: false, IsPlaintiff: false, Functions.IsEmpty: true }) ? Charge.Sure : Charge.None,
        By.Policymaker => fact.Actors.Certainty == ActorCertainty.Sure && fact.Actors.Members.Any(m => _case[m].Functions.Contains(Function.Policymaker)) ? Charge.Sure : Charge.None,
        By.Other => IsOther(fact) ? Charge.Sure : Charge.None,
        By.Group => fact.Actors.IsAmbiguous && fact.Actors.Members.Contains(defendant.Id) ? Charge.Sure : Charge.None,
        By.Self => fact.Actors.Charges(defendant.Id) ? Charge.Sure : fact.Actors.IsAmbiguous && fact.Actors.Members.Contains(defendant.Id) ? Charge.Group : Charge.None,
        _ => Charge.None,
    };

    /// <summary>Done by somebody who is neither this defendant alone nor the plaintiff.</summary>
    private bool IsOther(Fact fact)
    {
        if (fact.Actors.Members.Any(m => _case[m].IsPlaintiff)) return false;
        return fact.Actors.Certainty != ActorCertainty.Sure || fact.Actors.Members.Any(m => m != defendant.Id);
    }
}
