using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Derivations.Checking;

/// <summary>Checks the nodes under one test of the packs.</summary>
/// <param name="view">Places in the case of the facts that count.</param>
internal sealed class TestChecker(Case @case, IReadOnlyList<int> view, Person person, RightModule? right, Faults faults)
{
    private readonly FactMatch _match = new(@case, person, right);

    /// <summary>Silence is lower than a label, a label lower than a group, a group lower than a fact.</summary>
    public static int Rank(string value) => value switch { "alleged" or "not-required" => 3, "unclear" => 2, "conclusory" => 1, _ => 0 };

    public void Check(Derivation node, FactTest test, By who, string path)
    {
        switch (test)
        {
            case FactTest.All all: Several(node, Step.All, all.Tests, who, path, values => values.MinBy(Rank)!); break;
            case FactTest.Any any: Several(node, Step.Any, any.Tests, who, path, values => values.MaxBy(Rank)!); break;
            case FactTest.OfRight part: OfRight(node, part, path); break;
            case FactTest.OfFunction office: Office(node, office, path); break;
            case FactTest.NotRequired: Plain(node, Step.NotRequired, "not-required", "", path); break;
            case FactTest.Leaf leaf: Leaf(node, leaf, leaf.By == By.Self ? who : leaf.By, path); break;
        }
    }

    /// <summary>The facts on which the value of a checked node rests.</summary>
    public static IEnumerable<int> Grounds(Derivation node) => node.Step switch
    {
        Step.Facts => node.Facts.Select(f => f.Fact),
        Step.Any => node.From.Where(n => Rank(n.Value) == Rank(node.Value)).SelectMany(Grounds),
        _ => node.From.SelectMany(Grounds),
    };

    private void Several(Derivation node, Step step, EquatableArray<FactTest> tests, By who, string path, Func<IEnumerable<string>, string> choose)
    {
        if (!faults.Is(node, step, "", path) || !faults.Count(node, tests.Count, path)) return;
        for (var i = 0; i < tests.Count; i++) Check(node.From[i], tests[i], who, FormattableString.Invariant($"{path} > {i + 1}"));
        faults.Value(node, choose(node.From.Select(n => n.Value)), path);
    }

    private void OfRight(Derivation node, FactTest.OfRight part, string path)
    {
        if (!faults.Is(node, Step.OfRight, part.Part, path) || !faults.Count(node, right is null ? 0 : 1, path)) return;
        faults.Rule(node, right is null ? null : PackRule.Of(right), path);
        if (right is not null) Check(node.From[0], part.Part == "fault" ? right.Fault : right.Conduct, part.By, $"{path} > {part.Part}");
        faults.Value(node, right is null ? "missing" : node.From[0].Value, path);
    }

    private void Office(Derivation node, FactTest.OfFunction office, string path) =>
        Plain(node, Step.Office, office.Functions.Any(f => person.Functions.Contains(f)) ? "alleged" : "missing", TestWords.Of(office), path);

    private void Plain(Derivation node, Step step, string value, string asks, string path)
    {
        if (!faults.Is(node, step, "", path) || !faults.Count(node, 0, path)) return;
        faults.Require(node.Asks == asks, path, $"the packs ask here for {asks}.");
        faults.Value(node, value, path);
    }

    private void Leaf(Derivation node, FactTest.Leaf leaf, By by, string path)
    {
        if (!faults.Is(node, Step.Facts, "", path) || !faults.Count(node, 0, path)) return;
        var asks = TestWords.Of(leaf, by);
        faults.Require(node.Asks == asks, path, $"the packs ask here for {asks}.");
        var found = view.Select(f => (Fact: f, Value: _match.ValueOf(@case.Facts[f], leaf, by))).Where(f => f.Value is not null).ToList();
        var value = found.Select(f => f.Value!).DefaultIfEmpty("missing").MaxBy(Rank)!;
        faults.Value(node, value, path);
        var among = TestWords.NamesThePerson(by) ? view.Count(f => @case.Facts[f].Actors.Members.Contains(person.Id)) : view.Count;
        faults.Require(node.Among == among, path, FormattableString.Invariant($"it was looked for among {among} facts, and the node says {node.Among ?? 0}."));
        Places(node, [.. found.Where(f => f.Value == value).Select(f => f.Fact)], path);
    }

    private void Places(Derivation node, List<int> expected, string path)
    {
        foreach (var ground in node.Facts)
            if (ground.Fact < 0 || ground.Fact >= @case.Facts.Count) faults.Add(path, FormattableString.Invariant($"it names the fact f{ground.Fact + 1}, which the case has not."));
            else if (!expected.Contains(ground.Fact)) faults.Add(path, FormattableString.Invariant($"the fact f{ground.Fact + 1} does not meet it."));
            else if (@case.Facts[ground.Fact].At is var at && (at.Cite != ground.At || at.Quote != ground.Quote)) faults.Add(path, FormattableString.Invariant($"the place or the words of the fact f{ground.Fact + 1} are not those of the case."));
        foreach (var missing in expected.Where(f => !node.Facts.Any(g => g.Fact == f)))
            faults.Add(path, FormattableString.Invariant($"the fact f{missing + 1} meets it and is not named."));
        faults.Require(node.Facts.Select(g => g.Fact).SequenceEqual(node.Facts.Select(g => g.Fact).Order().Distinct()), path, "its facts are not each there once in the order of the text.");
    }
}
