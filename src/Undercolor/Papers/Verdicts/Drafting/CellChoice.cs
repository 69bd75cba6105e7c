using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Drafting;

/// <summary>Chooses what the form asks about: the claims of the file, against whom they lie, by the theories that the facts raise.</summary>
internal sealed class CellChoice(VerdictCase input, VerdictChoices choices)
{
    private readonly List<string> _notes = [];
    private readonly EquatableArray<CasePerson> _plaintiffs = input.File.People.Where(p => p.IsPlaintiff).ToEquatableArray();
    private readonly List<(CasePerson Person, DefendantAssessment Assessment)> _defendants = [.. input.File.People.Where(p => p.IsDefendant).Zip(input.Defendants)];

    public EquatableArray<string> Notes => _notes.Distinct().ToEquatableArray();

    public EquatableArray<DraftCell> Cells() => Claims().SelectMany(claim =>
        _plaintiffs.Where(p => claim.Of.Plaintiffs.IsEmpty || claim.Of.Plaintiffs.Contains(p.Id))
            .SelectMany(p => _defendants.Where(d => IsMeant(d.Person) && (claim.Of.Against.IsEmpty || claim.Of.Against.Contains(d.Person.Id))).Select(d => CellOf(p, d.Person, d.Assessment, claim.Of.Right, claim.Claim))))
        .OfType<DraftCell>().DistinctBy(c => (c.Plaintiff.Id, c.DefendantId, c.Claim.Id)).ToEquatableArray();

    /// <summary>The claims of the file, and those that were asked for by name; one that stands for several incidents is named after each.</summary>
    private IEnumerable<(CaseClaim Of, VerdictClaim Claim)> Claims()
    {
        var stated = input.File.Claims.Where(c => choices.Claims.IsEmpty || choices.Claims.Contains(c.Right)).ToList();
        var asked = choices.Claims.Where(right => !stated.Exists(s => s.Right == right)).Select(right => new CaseClaim("", right, FileWords.None, [], [], "", []));
        foreach (var claim in stated.Concat(asked))
        {
            if (input.Law.Right(claim.Right) is not { } right) continue;
            var isOneOfSeveral = claim.Incident.Length > 0 && stated.Any(s => s.Right == claim.Right && s.Incident != claim.Incident);
            var what = input.File.Incidents.FirstOrDefault(i => i.Id == claim.Incident)?.What.Text is { Length: > 0 } words ? words : claim.Incident;
            yield return (claim, isOneOfSeveral ? new($"{claim.Right}-{claim.Incident}", $"{right.Label} ({what})") : new(claim.Right, right.Label));
        }
    }

    private bool IsMeant(CasePerson person) => choices.Defendants.IsEmpty || choices.Defendants.Any(d => d == person.Id || d.Equals(person.Name.Text, StringComparison.OrdinalIgnoreCase));

    private DraftCell? CellOf(CasePerson plaintiff, CasePerson person, DefendantAssessment assessment, string right, VerdictClaim claim)
    {
        var (name, isBody) = (person.Name.Text.Trim(), assessment.Kind != PartyKind.NaturalPerson);
        if (!isBody && assessment.Capacity == Capacity.Official) return Left($"{name} is left out: {input.Wording.Line("left-official")}.");
        var cells = assessment.Claims.Where(c => c.Claim == right && c.Capacity != Capacity.Official && IsOf(c, plaintiff)).ToList();
        if (cells.Count > 0 && cells.TrueForAll(c => c.Result is CellResult.NotSuable or CellResult.Immune)) return Left($"{name}, {claim.Label}, is left out: {input.Wording.Line("left-not-suable")} ({string.Join(", ", cells.SelectMany(c => c.Reasons).Distinct().Select(Words<Reason>.Of))}).");
        if (WordsOf(right) is not { } words) return Left($"{name}, {claim.Label}, is left out: the packs hold no questions for this right.");
        var (theories, facts) = TheoriesOf(cells, isBody, right, words, $"{name}, {claim.Label}");
        return new(plaintiff, person, new(person.Id, name, isBody, isBody ? Capacity.Unspecified : Capacity.Individual), claim, words, theories, facts);
    }

    private DraftCell? Left(string note)
    {
        _notes.Add(note);
        return null;
    }

    private bool IsOf(Cell cell, CasePerson plaintiff) => cell.Plaintiff == FormattableString.Invariant($"p{_plaintiffs.ToList().IndexOf(plaintiff) + 1}");

    /// <summary>The words for a right, by the custody of the plaintiff and the test that the circuit adopts for it.</summary>
    private VerdictRight? WordsOf(string right)
    {
        var variants = (input.Law.Right(right)?.Variants ?? []).Where(v => v.Custody.Contains(input.File.Custody) && input.Law.Circuits.Count == 1
            && input.Law.Circuits[0].On(v.Id, right, Stage.Trial) is { Adopts: true }).Select(v => v.Id).ToEquatableArray();
        return input.Wording.Right(right, input.File.Custody, variants, input.Law.AsOf);
    }

    /// <summary>The theories that the facts meet; where they meet none, those to which a fact of the defendant's own speaks; else the nearest one.</summary>
    /// <returns>And the ids of the statements on which they rest.</returns>
    private (EquatableArray<DraftTheory> Theories, EquatableArray<string> Facts) TheoriesOf(List<Cell> cells, bool isBody, string right, VerdictRight words, string who)
    {
        var found = cells.SelectMany(c => c.Theories).ToList();
        var isMet = cells.Exists(c => c.Result == CellResult.Adequate);
        var raised = isMet ? found : found.FindAll(f => ModuleOf(f, isBody, right) is { } module && module.Elements.Any(e => e.Reason != NoViolation && f.Elements.Any(x => x.Element == e.Id && IsSpokenTo(x.Value))));
        if (!isMet) _notes.Add($"{who}: {input.Wording.Line(found.Count == 0 ? "theory-none" : "theory-not-met")}.");
        var chosen = (raised.Count > 0 ? raised : [.. found.Take(1)]).Select(f => (Finding: (TheoryFinding?)f, Module: ModuleOf(f, isBody, right))).Where(x => x.Module is not null).ToList();
        if (chosen.Count == 0) chosen = [(null, input.Law.Theories.First(t => t.ForBodies == isBody && !t.IsOptional))];
        var theories = chosen.Select(x => Draft(x.Module!, words, who)).OfType<DraftTheory>().DistinctBy(t => t.Module.Id).ToEquatableArray();
        return (theories, chosen.SelectMany(x => x.Finding?.Elements ?? []).SelectMany(e => e.Grounds).Select(g => g.Paragraph).Distinct().ToEquatableArray());
    }

    /// <summary>The reason code of the elements that somebody else's violation meets.</summary>
    private const string NoViolation = "no-underlying-violation";

    private static bool IsSpokenTo(ElementValue value) => value is not (ElementValue.Missing or ElementValue.NotRequired or ElementValue.Unsupported or ElementValue.NotProved);

    /// <summary>The module of the packs that a finding is of: theories share names, and their elements tell them apart.</summary>
    private TheoryModule? ModuleOf(TheoryFinding finding, bool isBody, string right) => input.Law.Theories.FirstOrDefault(t => t.Theory == finding.Theory && t.Label == finding.Label && t.ForBodies == isBody
        && (t.Rights.IsEmpty || t.Rights.Contains(right)) && t.Elements.Select(e => e.Id).SequenceEqual(finding.Elements.Take(t.Elements.Count).Select(e => e.Element)));

    private DraftTheory? Draft(TheoryModule module, VerdictRight right, string who)
    {
        if (input.Wording.Module(module.Id) is not { } wording) return null;
        foreach (var element in wording.Elements.Where(e => e.Court.Length > 0)) _notes.Add($"{who}, {module.Id}/{element.Element}: not asked. {element.Court}");
        var asked = wording.Elements.Where(e => e.Asks.Length > 0 && !e.IsCarried && (e.Asks != "{mind}" || right.Mind.Length > 0)).ToEquatableArray();
        return new(module, wording.Needs, asked, wording.Elements.FirstOrDefault(e => e.IsCarried));
    }
}
