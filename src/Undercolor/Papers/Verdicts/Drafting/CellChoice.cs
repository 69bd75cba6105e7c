using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Drafting;

/// <summary>Chooses what the form asks about: the claims of the file, against whom they lie, by the theories that the facts raise.</summary>
internal sealed class CellChoice(VerdictCase input, VerdictChoices choices)
{
    private readonly List<string> _notes = [];
    private readonly ClaimCells _cells = new(input.File, input.Defendants);

    public EquatableArray<string> Notes => _notes.Distinct().ToEquatableArray();

    public EquatableArray<DraftCell> Cells() => StatedClaims.In(input.File, input.Law, choices.Claims).SelectMany(claim =>
        _cells.Plaintiffs.Where(claim.IsBy).SelectMany(p => _cells.Defendants.Where(d => IsMeant(d.Person) && claim.IsAgainst(d.Person)).Select(d => CellOf(p, d.Person, d.Assessment, claim.Of.Right, new(claim.Id, claim.Label)))))
        .OfType<DraftCell>().DistinctBy(c => (c.Plaintiff.Id, c.DefendantId, c.Claim.Id)).ToEquatableArray();

    private bool IsMeant(CasePerson person) => choices.Defendants.IsEmpty || choices.Defendants.Any(d => d == person.Id || d.Equals(person.Name.Text, StringComparison.OrdinalIgnoreCase));

    private DraftCell? CellOf(CasePerson plaintiff, CasePerson person, DefendantAssessment assessment, string right, VerdictClaim claim)
    {
        var (name, isBody) = (person.Name.Text.Trim(), assessment.Kind != PartyKind.NaturalPerson);
        if (!isBody && assessment.Capacity == Capacity.Official) return Left($"{name} is left out: {input.Wording.Line("left-official")}.");
        var cells = _cells.Of(plaintiff, assessment, right);
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

    /// <summary>The words for a right, by the custody of the plaintiff and the test that the circuit adopts for it.</summary>
    private VerdictRight? WordsOf(string right)
    {
        var variants = (input.Law.Right(right)?.Variants ?? []).Where(v => v.Custody.Contains(input.File.Custody) && input.Law.Circuits.Count == 1
            && input.Law.Circuits[0].On(v.Id, right, Stage.Trial) is { Adopts: true }).Select(v => v.Id).ToEquatableArray();
        return input.Wording.Right(right, input.File.Custody, variants, input.Law.AsOf);
    }

    /// <returns>The theories that are asked about, and the ids of the statements on which they rest.</returns>
    private (EquatableArray<DraftTheory> Theories, EquatableArray<string> Facts) TheoriesOf(List<Cell> cells, bool isBody, string right, VerdictRight words, string who)
    {
        if (!RaisedTheories.AreMet(cells)) _notes.Add($"{who}: {input.Wording.Line(cells.TrueForAll(c => c.Theories.IsEmpty) ? "theory-none" : "theory-not-met")}.");
        var chosen = RaisedTheories.Of(cells, input.Law, isBody, right);
        var theories = chosen.Select(x => Draft(x.Module, words, who)).OfType<DraftTheory>().DistinctBy(t => t.Module.Id).ToEquatableArray();
        return (theories, chosen.SelectMany(x => x.Finding?.Elements ?? []).SelectMany(e => e.Grounds).Select(g => g.Paragraph).Distinct().ToEquatableArray());
    }

    private DraftTheory? Draft(TheoryModule module, VerdictRight right, string who)
    {
        if (input.Wording.Module(module.Id) is not { } wording) return null;
        foreach (var element in wording.Elements.Where(e => e.Court.Length > 0)) _notes.Add($"{who}, {module.Id}/{element.Element}: not asked. {element.Court}");
        var asked = wording.Elements.Where(e => e.Asks.Length > 0 && !e.IsCarried && (e.Asks != "{mind}" || right.Mind.Length > 0)).ToEquatableArray();
        return new(module, wording.Needs, asked, wording.Elements.FirstOrDefault(e => e.IsCarried));
    }
}
