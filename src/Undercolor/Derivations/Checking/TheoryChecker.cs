using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Derivations.Checking;

/// <summary>Checks a theory, its elements and what they stand on, for one person and one right.</summary>
/// <param name="view">Places in the case of the facts that count at the stage.</param>
internal sealed class TheoryChecker(Case @case, IReadOnlyList<int> view, Person person, Stage stage, Faults faults)
{
    /// <summary>Up to this many like defendants who are said to have acted together, the group's act is each one's.</summary>
    private const int FewDefendants = 4;

    private readonly List<Person> _people = [.. @case.Defendants.Where(d => d.Kind == PartyKind.NaturalPerson)];

    private readonly List<int> _firm = [.. view.Where(f => IsFirm(@case.Facts[f].Proof, stage))];

    /// <summary>The plain answer of an element, before the stage gives it its word.</summary>
    public static string Answer(Derivation element) => element.From[0].Value;

    /// <summary>Whether an element is met by facts that are firm at the stage.</summary>
    public static bool IsFirm(Derivation element) => element.From.Count < 2 || IsMet(element.From[1].Value);

    public static bool IsMet(string answer) => answer is "alleged" or "not-required";

    public static bool HasGround(Derivation theory) => theory.From.Any(e => Answer(e) is "alleged" or "unclear" or "conclusory");

    /// <returns>False where a node is not of the shape that the packs ask for, so that what stands on it cannot be asked.</returns>
    public bool Check(Derivation node, TheoryModule theory, RightModule? right, string path)
    {
        if (!faults.Is(node, Step.Theory, theory.Id, path) || !faults.Count(node, theory.Elements.Count, path)) return false;
        faults.Rule(node, PackRule.Of(theory), path);
        var sound = true;
        for (var i = 0; i < theory.Elements.Count; i++) sound &= Element(node.From[i], theory, theory.Elements[i], right, $"{path} > {theory.Elements[i].Id}");
        if (sound) faults.Value(node, node.From.All(e => IsMet(Answer(e))) ? "met" : node.From.All(e => IsMet(Answer(e)) || IsGroupOfAll(e.From[0])) ? "group" : "short", path);
        return sound;
    }

    private bool Element(Derivation node, TheoryModule theory, TheoryElement element, RightModule? right, string path)
    {
        if (!faults.Is(node, Step.Element, element.Id, path) || !faults.Count(node, stage == Stage.Pleading ? 1 : 2, path)) return false;
        faults.Rule(node, PackRule.Of(theory, element), path);
        Taken(node.From[0], element.Test, right, view, path);
        if (stage != Stage.Pleading)
        {
            if (!faults.Is(node.From[1], Step.Firm, "", $"{path} > firm") || !faults.Count(node.From[1], 1, $"{path} > firm")) return false;
            Taken(node.From[1].From[0], element.Test, right, _firm, $"{path} > firm");
            faults.Value(node.From[1], node.From[1].From[0].Value, $"{path} > firm");
        }
        faults.Value(node, AtStage(Answer(node), IsFirm(node), stage), path);
        return true;
    }

    /// <summary>The test itself, or the step that takes the pleading at its word over it.</summary>
    private void Taken(Derivation node, FactTest test, RightModule? right, IReadOnlyList<int> facts, string path)
    {
        var tests = new TestChecker(@case, facts, person, right, faults);
        var asked = node.Step == Step.Few && node.From.Count == 1 ? node.From[0] : node;
        if (node.Step == Step.Few) faults.Is(node, Step.Few, "", path);
        tests.Check(asked, test, By.Self, path);
        var isTaken = asked.Value == "unclear" && _people.Count <= FewDefendants && IsGroupOfAll(asked) && _people.Select(p => p.Functions.Contains(Function.Policymaker)).Distinct().Count() < 2;
        faults.Require(isTaken == (node.Step == Step.Few), path, isTaken ? "the few defendants are here taken at the pleading's word, and the step is left out." : "the pleading's word is taken for few like defendants only, who are charged as one.");
        if (node.Step == Step.Few) faults.Value(node, "alleged", path);
    }

    /// <summary>The words charge the defendants as a whole and none apart.</summary>
    private bool IsGroupOfAll(Derivation test) => test.Value == "unclear" && TestChecker.Grounds(test).Where(f => f >= 0 && f < @case.Facts.Count).All(f => IsEverybody(@case.Facts[f].Actors.Phrase));

    private static bool IsEverybody(string phrase) =>
        phrase.Contains("efendants", StringComparison.Ordinal) || phrase.ToLowerInvariant() is "they" or "them" or "no one" or "nobody";

    private static bool IsFirm(Proof proof, Stage stage) => stage switch
    {
        Stage.Pleading => true,
        Stage.SummaryJudgment => proof != Proof.Disputed,
        Stage.Trial => proof == Proof.Proved,
    };

    public static string AtStage(string answer, bool firm, Stage stage) => (stage, answer) switch
    {
        (Stage.Pleading, _) or (_, "not-required") => answer,
        (Stage.SummaryJudgment, "alleged") => firm ? "supported" : "disputed",
        (Stage.SummaryJudgment, _) => "unsupported",
        (Stage.Trial, "alleged") => firm ? "proved" : "open",
        (Stage.Trial, _) => "not-proved",
    };
}
