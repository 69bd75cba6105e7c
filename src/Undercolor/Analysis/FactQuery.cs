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
internal sealed class FactQuery(Case @case, Person defendant)
{
    /// <summary>What single tests answered: they do not depend on the right, so each is asked once a defendant.</summary>
    private readonly Dictionary<FactTest, Answer>[] _asked = [.. Enum.GetValues<By>().Select(_ => new Dictionary<FactTest, Answer>(ReferenceEqualityComparer.Instance))];

    private readonly List<Fact> _mine = [.. @case.Facts.Where(f => f.Actors.Members.Contains(defendant.Id))];
    private readonly ILookup<FactKind, Fact> _all = @case.Facts.ToLookup(f => f.Kind);

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
        FactTest.Leaf leaf => Once(leaf, leaf.By == By.Self ? who : leaf.By),
        _ => throw new InvalidOperationException("The tests are a closed set."),
    };

    private Answer OfRight(FactTest.OfRight part)
    {
        if (_right is null) return Answer.Missing;
        return Ask(part.Part == "fault" ? _right.Fault : _right.Conduct, part.By);
    }

    private static Answer All(IEnumerable<Answer> answers)
    {
        var list = answers.ToList();
        var lowest = list.MinBy(a => a.Rank)!;
        return new(lowest.Value, [.. list.SelectMany(a => a.Grounds).Distinct()], list.Any(a => a.Group));
    }

    private static Answer Any(IEnumerable<Answer> answers)
    {
        var list = answers.ToList();
        var best = list.MaxBy(a => a.Rank)!;
        return best with { Grounds = [.. list.Where(a => a.Rank == best.Rank).SelectMany(a => a.Grounds).Distinct()] };
    }

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
        foreach (var fact in by == By.Self ? _mine : OfKinds(leaf))
        {
            if (!IsAbout(fact, leaf) || !FitsTarget(fact, leaf.To)) continue;
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

    /// <summary>Facts of the kinds asked for, and the conclusions that may stand in for them.</summary>
    private IEnumerable<Fact> OfKinds(FactTest.Leaf leaf) =>
        leaf.Kinds.Append(FactKind.Conclusion).Append(FactKind.Argument).Distinct().SelectMany(kind => _all[kind]).OrderBy(f => f.At.Span.Start);

    private static bool IsLabel(Fact fact) => fact.IsConclusion || fact.Has("label") && !fact.Has("about:force-object-named");

    /// <summary>Whether a conclusion claims a fact of this kind: <c>conspired</c> claims an agreement, not a policy.</summary>
    private static bool IsLabelFor(Fact conclusion, FactKind kind) => kind switch
    {
        FactKind.Agreement => conclusion.Has("agree") || conclusion.Has("chain:agree"),
        FactKind.PolicyMaking or FactKind.PolicyApplication => conclusion.Has("about:policy"),
        FactKind.Training => conclusion.Has("about:training") || conclusion.Has("train"),
        FactKind.Order => conclusion.Has("order") || conclusion.Has("approve"),
        FactKind.Supervision => conclusion.Has("supervise"),
        _ => true,
    };

    private bool IsAbout(Fact fact, FactTest.Leaf leaf)
    {
        if (!leaf.Kinds.Contains(fact.Kind) && !(fact.IsConclusion && leaf.Kinds.Any(k => IsLabelFor(fact, k)))) return false;
        if (fact.Negated && fact.Kind is not (FactKind.Omission or FactKind.Training)) return false;
        if (leaf.Classes.Count > 0 && !leaf.Classes.Any(fact.Has)) return false;
        if (leaf.Kin && _right?.Kin.Any(fact.Has) != true || leaf.Dated && fact.When is null) return false;
        return leaf.With.All(fact.Has) && !leaf.Without.Any(fact.Has);
    }

    private bool FitsTarget(Fact fact, To to) => to switch
    {
        To.Anyone => true,
        To.Self => fact.Targets.Members.Contains(defendant.Id),
        To.Plaintiff => fact.Targets.Members.Any(m => @case[m].IsPlaintiff),
        _ => false,
    };

    private enum Charge { None, Group, Sure }

    private Charge ChargeOf(Fact fact, By by) => by switch
    {
        By.Anyone => Charge.Sure,
        By.Plaintiff => fact.Actors.Members.Any(m => @case[m].IsPlaintiff) ? Charge.Sure : Charge.None,
        By.Body => fact.Actors.Members.Any(m => @case[m].Kind != PartyKind.NaturalPerson) ? Charge.Sure : Charge.None,
        By.Outsider => fact.Actors.Certainty == ActorCertainty.Stranger || fact.Actors.Certainty == ActorCertainty.Sure && fact.Actors.Members.All(m => @case[m] is { IsDefendant: false, IsPlaintiff: false, Functions.IsEmpty: true }) ? Charge.Sure : Charge.None,
        By.Policymaker => fact.Actors.Certainty == ActorCertainty.Sure && fact.Actors.Members.Any(m => @case[m].Functions.Contains(Function.Policymaker)) ? Charge.Sure : Charge.None,
        By.Other => IsOther(fact) ? Charge.Sure : Charge.None,
        By.Self => fact.Actors.Charges(defendant.Id) ? Charge.Sure : fact.Actors.IsAmbiguous && fact.Actors.Members.Contains(defendant.Id) ? Charge.Group : Charge.None,
        _ => Charge.None,
    };

    /// <summary>Done by somebody who is neither this defendant alone nor the plaintiff.</summary>
    private bool IsOther(Fact fact)
    {
        if (fact.Actors.Members.Any(m => @case[m].IsPlaintiff)) return false;
        return fact.Actors.Certainty != ActorCertainty.Sure || fact.Actors.Members.Any(m => m != defendant.Id);
    }
}
