using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Derivations.Checking;

/// <summary>Holds what a report says of defendants, cells, theories and elements against what it says this follows from.</summary>
public static class ReportChecker
{
    /// <summary>How many places a report shows for an element.</summary>
    private const int Places = 6;

    private static readonly string[] s_ofLinks = ["caused-deprivation", "caused-harm"];

    /// <summary>What the times of a case file add to a theory.</summary>
    private const string OfTimes = "seconds-to-step-in";

    /// <param name="given">The hash of the facts, people and claims as they were read back.</param>
    /// <returns>What does not hold, in the derivation or in the report; empty where all does.</returns>
    public static EquatableArray<DerivationFault> Check(ExplainedReport report, string given, Library library)
    {
        var faults = new Faults();
        var derivation = report.Derivation;
        faults.Require(report.Packs == library.Version, "provenance", $"the report was made with the packs {report.Packs}, and these are {library.Version}.");
        faults.Require((report.Court, report.AsOf, report.Stage) == (derivation.Court, derivation.AsOf, derivation.Stage), "law", "court, day and stage are not those of the report.");
        faults.Require(report.GivenSha256 == given, "given", "the facts, the people or the claims are not those that were written.");
        var steps = DerivationChecker.Check(derivation, library);
        foreach (var fault in steps) faults.Add(fault.Node, fault.Why);
        if (steps.IsEmpty) Report(report, library, faults);
        return faults.Found;
    }

    private static void Report(ExplainedReport report, Library library, Faults faults)
    {
        var law = library.For(report.Court is { } court ? library.Courts.Find(court) : null, report.Derivation.State, report.AsOf);
        var people = report.Derivation.Case.Defendants.ToList();
        if (report.Defendants.Count != people.Count)
        {
            faults.Add("defendants", "the report and its derivation do not have the same number of defendants.");
            return;
        }
        foreach (var (i, defendant) in report.Defendants.Index())
        {
            var ruling = report.Derivation.Rulings[i];
            faults.Require((defendant.Id, defendant.Name, defendant.Ruling) == (ruling.Of, people[i].Name, ruling.Value), defendant.Id, $"the report says '{defendant.Ruling}' of {defendant.Name}, and its derivation '{ruling.Value}' of {people[i].Name}.");
            if (defendant.Cells.Count != ruling.From.Count) faults.Add(defendant.Id, "the report and its derivation do not have the same number of cells.");
            else
                foreach (var (cell, node) in defendant.Cells.Zip(ruling.From)) Cell(cell, node, report.Derivation, law, faults);
        }
    }

    private static void Cell(ReportedCell cell, Derivation node, CaseDerivation derivation, LawInForce law, Faults faults)
    {
        var right = node.From[2];
        var scope = node.Scope!;
        var capacity = node.Capacity == Capacity.Unspecified && derivation.Case.People[scope.Person].Kind == PartyKind.NaturalPerson ? "individual" : Words<Capacity>.Of(node.Capacity!.Value);
        var said = (cell.Id, cell.Claim, cell.Plaintiff, cell.Incident, cell.Capacity, cell.Result);
        var derived = (node.Of, right.Of, FormattableString.Invariant($"p{scope.Plaintiff + 1}"), FormattableString.Invariant($"i{scope.Incident + 1}"), capacity, node.Value);
        faults.Require(said == derived, cell.Id, $"the report says {said}, and its derivation {derived}.");
        var losses = node.From.Where(n => n.Step == Step.Links).SelectMany(n => n.From).Select(l => OfLoss(l.Value)).ToList();
        var tried = right.From.SelectMany(n => n.Step == Step.Addition ? n.From : n.Step == Step.Theory ? [n] : EquatableArray<Derivation>.Empty).ToList();
        var times = node.From.Where(n => n.Step == Step.Times).SelectMany(n => n.From).ToList();
        faults.Require(times.Count > 0 == cell.Theories.Any(t => t.Elements.Any(e => e.Element == OfTimes)), cell.Id, "the report counts seconds by the times of the file, and its derivation holds nothing against them, or the other way around.");
        faults.Require(times.Count == 0 || times.Select(t => t.Of).SequenceEqual(cell.Theories.Select(t => t.Theory)), cell.Id, "the theories that the times were held against are not those of the report.");
        foreach (var (i, theory) in cell.Theories.Index())
        {
            var timed = i < times.Count && times[i].Value != "kept";
            faults.Require(tried.Exists(t => Fits(theory, t, right, derivation, law, timed)), $"{cell.Id} > {theory.Theory}", "the report says of this theory or of its elements what no step of the derivation gives.");
            faults.Require(theory.Elements.Where(e => e.Element == s_ofLinks[0]).Select(e => e.Value).SequenceEqual(losses), $"{cell.Id} > {theory.Theory}", "what the report says of the stated links is not what the derivation gives.");
        }
    }

    private static bool Fits(ReportedTheory said, Derivation theory, Derivation right, CaseDerivation derivation, LawInForce law, bool timed)
    {
        var elements = said.Elements.Where(e => !s_ofLinks.Contains(e.Element) && e.Element != OfTimes).ToList();
        return law.Theories.FirstOrDefault(t => t.Id == theory.Of) is { } module && module.Theory == said.Theory && (timed || said.Value == ValueOf(theory, right, derivation.Stage))
            && elements.Count == theory.From.Count && elements.Zip(theory.From).All(e => Fits(e.First, e.Second, derivation.Case, [.. law.Circuits.Select(c => c.On(module.Id, right.Of, derivation.Stage)?.Authorities ?? [])], timed && IsOfPresence(module, e.Second.Of)));
    }

    private static bool Fits(ReportedElement said, Derivation element, Case @case, IEnumerable<EquatableArray<string>> circuits, bool anyValue)
    {
        var grounds = TestChecker.Grounds(element.From[0]).Distinct().Select(f => @case.Facts[f].At).ToList();
        return said.Element == element.Of && (anyValue || said.Value == element.Value) && said.Grounds.Count == Math.Min(Places, grounds.Count) && said.Grounds.All(grounds.Contains)
            && circuits.Append([]).Any(own => said.Authorities == own.Concat(element.Rule!.Authorities).Distinct().ToEquatableArray());
    }

    /// <summary>The element that the times take the value of.</summary>
    private static bool IsOfPresence(TheoryModule theory, string element) => theory.Elements.Any(e => e.Id == element && e.Timing == ElementTiming.Presence);

    private static string ValueOf(Derivation theory, Derivation right, Stage stage)
    {
        if (theory.Value != "met") return theory.From.MinBy(e => TestChecker.Rank(TheoryChecker.Answer(e)))!.Value;
        return right.Value != "adequate" && stage == Stage.Pleading ? "unclear" : TheoryChecker.AtStage("alleged", theory.From.All(TheoryChecker.IsFirm), stage);
    }

    private static string OfLoss(string loss) => loss switch { "stated" => "alleged", "open" => "unclear", "not-linked" => "missing", _ => "contradicted" };
}
