using Undercolor.Analysis.Deriving;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>The facts of a case that bear on one plaintiff, or on one plaintiff and one incident, sorted as the tests of the packs ask for them.</summary>
/// <remarks>What a test asks of a fact does not depend on the defendant, so that it is asked once and kept. Not for several threads at a time.</remarks>
internal sealed class CaseView
{
    private readonly ILookup<FactKind, Fact> _byKind;
    private readonly Dictionary<FactTest.Leaf, Fact[]> _fitting = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(FactTest.Leaf Leaf, string Right), Fact[]> _kin = [];
    private readonly Dictionary<TextSpan, int> _incidents;

    public CaseView(Case @case, Stage stage)
    {
        (Case, Stage) = (@case, stage);
        _byKind = @case.Facts.ToLookup(f => f.Kind);
        _incidents = @case.Facts.GroupBy(f => f.At.Span).ToDictionary(g => g.Key, g => g.First().Incident);
    }

    /// <summary>With the facts that count at the stage, and no others.</summary>
    public Case Case { get; }

    public Stage Stage { get; }

    /// <summary>The facts that a test is about, whoever did them: facts of its kinds, and the conclusions that may stand in for them.</summary>
    public Fact[] About(FactTest.Leaf leaf, RightModule? right)
    {
        if (leaf.Kin)
        {
            var key = (leaf, right?.Id ?? "");
            return _kin.TryGetValue(key, out var known) ? known : _kin[key] = Find(leaf, right);
        }
        return _fitting.TryGetValue(leaf, out var found) ? found : _fitting[leaf] = Find(leaf, right);
    }

    /// <summary>The incident of the fact at a place; -1 for background.</summary>
    public int IncidentAt(Pinpoint at) => _incidents.GetValueOrDefault(at.Span, -1);

    private Fact[] Find(FactTest.Leaf leaf, RightModule? right) =>
        [.. leaf.Kinds.Append(FactKind.Conclusion).Append(FactKind.Argument).Distinct().SelectMany(kind => _byKind[kind]).Where(f => IsAbout(f, leaf, right)).OrderBy(f => f.At.Span.Start)];

    /// <summary>Whether a test is about a fact, whoever did it.</summary>
    public static bool IsAbout(Fact fact, FactTest.Leaf leaf, RightModule? right)
    {
        if (!leaf.Kinds.Contains(fact.Kind) && !(fact.IsConclusion && leaf.Kinds.Any(k => IsLabelFor(fact, k)))) return false;
        if (fact.Negated && fact.Kind is not (FactKind.Omission or FactKind.Training)) return false;
        if (leaf.Classes.Count > 0 && !leaf.Classes.Any(fact.Has)) return false;
        if (leaf.Kin && !fact.Has("label") && right?.Kin.Any(fact.Has) != true || leaf.Dated && fact.When is null) return false;
        return leaf.With.All(fact.Has) && !leaf.Without.Any(fact.Has);
    }

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
}

/// <summary>The views of a case, each made when it is first asked for.</summary>
internal sealed class CaseViews
{
    private readonly Case _whole;
    private readonly Case _case;
    private readonly Stage _stage;
    private readonly List<Person> _plaintiffs;
    private readonly Dictionary<(int Plaintiff, int Incident), CaseView> _made = [];

    public CaseViews(Case @case, Stage stage)
    {
        _case = stage == Stage.Pleading ? @case : @case with { Facts = @case.Facts.Where(f => StageProof.Counts(f, stage)).ToEquatableArray() };
        (_whole, _stage) = (@case, stage);
        _plaintiffs = [.. @case.Plaintiffs];
        All = new(_case, stage);
    }

    /// <summary>The places of the facts in the whole case, whether they count at the stage or not; made when somebody asks what a cell follows from.</summary>
    public FactNumbers Numbers => field ??= new(_whole);

    public int Plaintiffs => _plaintiffs.Count;

    public CaseView All { get; }

    /// <summary>The case as one plaintiff's: without what was done to other plaintiffs only.</summary>
    /// <param name="plaintiff">Zero-based, in the order of the cast.</param>
    public CaseView Of(int plaintiff) => _plaintiffs.Count == 1 ? All : Made(plaintiff, -1, f => !IsOthers(f, _plaintiffs[plaintiff]));

    /// <summary>One incident of one plaintiff, and the background to all.</summary>
    public CaseView Of(int plaintiff, int incident) =>
        Made(plaintiff, incident, f => (f.Incident == incident || f.Incident < 0) && (_plaintiffs.Count == 1 || !IsOthers(f, _plaintiffs[plaintiff])));

    private CaseView Made(int plaintiff, int incident, Func<Fact, bool> belongs)
    {
        if (!_made.TryGetValue((plaintiff, incident), out var view))
            _made[(plaintiff, incident)] = view = new(_case with { Facts = _case.Facts.Where(belongs).ToEquatableArray() }, _stage);
        return view;
    }

    private bool IsOthers(Fact fact, Person plaintiff)
    {
        var hurt = fact.Targets.Members.Where(m => _case[m].IsPlaintiff).ToList();
        return hurt.Count > 0 && !hurt.Contains(plaintiff.Id);
    }
}
