using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Papers.Charts;

/// <summary>Makes the chart of a case file or of a complaint that was read.</summary>
internal sealed class ChartMaker
{
    /// <summary>More than these make a cell hard to read.</summary>
    private const int MostActs = 6, MostPlaces = 12;

    private readonly CheckResult _read;
    private readonly CaseFile? _file;
    private readonly LawTables _tables;
    private readonly Func<string, Authority?> _authority;
    private readonly FormFiller _filler;

    private ChartMaker(CheckResult read, CaseFile? file, LawTables tables, Func<string, Authority?> authority) =>
        (_read, _file, _tables, _authority, _filler) = (read, file, tables, authority, new(tables.Forms, authority, ["chart"]));

    /// <param name="file">Null for a complaint.</param>
    public static Chart Make(CheckResult read, CaseFile? file, LawTables tables, Func<string, Authority?> authority) => new ChartMaker(read, file, tables, authority).Made();

    private Chart Made() => new(
        Form("title", ("name", _read.Tree.Clean.Source.Name)), Form("about"), [Form("head-defendant"), Form("head-did"), Form("head-violation"), Form("head-theory"), Form("head-at")], Form("heading-notes"),
        _read.Assessment.Defendants.SelectMany(Rows).ToEquatableArray());

    private IEnumerable<ChartRow> Rows(DefendantAssessment defendant)
    {
        var rights = (_file is null ? _read.Case.Claims.Where(c => c.Stated).Select(c => c.Right) : _file.Claims.Select(c => c.Right)).ToHashSet(StringComparer.Ordinal);
        var asserted = defendant.Claims.Where(c => rights.Contains(c.Claim)).ToEquatableArray();
        return (asserted.IsEmpty ? defendant.Claims : asserted).GroupBy(c => c.Claim).Select(group => Row(defendant, group.MinBy(c => DefendantAnalyzer.Order(c.Result))!));
    }

    private ChartRow Row(DefendantAssessment defendant, Cell cell)
    {
        var met = cell.Result == CellResult.Adequate ? cell.Theories.Where(t => IsMet(t.Value)).ToList() : [];
        var grounds = met.SelectMany(t => t.Elements).SelectMany(e => e.Grounds).Select(g => g.Node).ToHashSet(StringComparer.Ordinal);
        var all = defendant.OwnConduct.Concat(defendant.EntityAllegations).ToList();
        var acts = all.Where(c => grounds.Contains(c.At.Node)).ToList();
        if (acts.Count == 0) acts = all;
        var did = acts.Select(a => a.Summary.Trim()).Concat(Open(defendant).Select(f => Form("did-open", ("act", f.Summary.Trim())))).Distinct().Take(MostActs).ToList();
        var places = acts.Select(a => a.At).Concat(Open(defendant).Select(f => f.At)).Concat(met.SelectMany(t => t.Elements).SelectMany(e => e.Grounds)).OrderBy(p => p.Span.Start).DistinctBy(p => p.Node).Take(MostPlaces).ToList();
        return new(defendant.Name, Form("defendant", ("name", defendant.Name), ("capacity", CapacityOf(defendant))),
            did.Count > 0 ? did.ToEquatableArray() : [Form("did-gap", ("conduct", ""))], Violation(cell), Theory(cell, met),
            places.Count > 0 ? places.Select(At).ToEquatableArray() : [Form("at-none")], Notes(defendant, cell, met));
    }

    /// <summary>What one of several did, of whom this defendant may be the one.</summary>
    private IEnumerable<Fact> Open(DefendantAssessment defendant) => _read.Case.Defendants.FirstOrDefault(p => p.Name == defendant.Name) is { } person
        ? _read.Case.Facts.Where(f => f.Actors.IsAmbiguous && f.Actors.Members.Contains(person.Id) && f.Kind is (FactKind.Act or FactKind.Omission)) : [];

    private string CapacityOf(DefendantAssessment defendant) =>
        Form(defendant.Kind is PartyKind.NaturalPerson or PartyKind.Unclear ? $"capacity-{Words<Capacity>.Of(defendant.Capacity)}" : "capacity-body");

    private string Violation(Cell cell)
    {
        var wording = _tables.Forms.Rights.FirstOrDefault(r => r.Right == cell.Claim);
        return Form("violation", ("right", wording?.Heading ?? cell.ClaimLabel), ("basis", wording?.Basis(_read.Case.Custody)?.Basis ?? ""));
    }

    private string Theory(Cell cell, List<TheoryFinding> met)
    {
        if (met.Count > 0) return string.Join("; ", met.Select(t => Form("theory-met", ("label", t.Label))).Distinct());
        if (cell.Result is CellResult.NotSuable or CellResult.Immune or CellResult.Unclear)
            return Form("theory-why", ("result", Result(cell.Result)), ("why", string.Join(", ", cell.Reasons.Select(r => Words<Reason>.Of(r).Replace('-', ' ')))));
        var near = cell.NearMisses.Select(n => Form("theory-near", ("label", cell.Theories.FirstOrDefault(t => t.Theory == n.Theory)?.Label ?? n.Theory), ("what", n.What))).FirstOrDefault();
        return near ?? Form("theory-none");
    }

    private string Result(CellResult result) => Form($"result-{Words<CellResult>.Of(result)}");

    /// <summary>The paragraph of a complaint; of a case file the statement and how it is known.</summary>
    private string At(Pinpoint place)
    {
        if (_file is null) return place.Cite;
        var statement = _file.Statements.FirstOrDefault(s => s.Id == place.Node || s.Id == place.Paragraph);
        var sources = statement is null ? "" : string.Join(", ", statement.Sources.Select(Source));
        return sources.Length == 0 ? place.Paragraph : Form("at-exhibit", ("id", statement!.Id), ("sources", sources));
    }

    private string Source(FactSource source) => source.Match(
        evidence => $"{_file!.Evidence.FirstOrDefault(e => e.Id == evidence.Id)?.What.Text ?? evidence.Id}{(evidence.Place is { } place ? $" {place}" : "")}",
        belief => belief.Words.Text.Trim(), told => told.Words.Text.Trim());

    private EquatableArray<ChartNote> Notes(DefendantAssessment defendant, Cell cell, List<TheoryFinding> met)
    {
        var theories = (met.Count > 0 ? met.Select(t => t.Theory) : cell.NearMisses.Select(n => n.Theory)).ToHashSet(StringComparer.Ordinal);
        var reasons = cell.Reasons.Select(Words<Reason>.Of).ToHashSet(StringComparer.Ordinal);
        return _tables.ChartCorrections.Where(c =>
                (c.Kinds.IsEmpty || c.Kinds.Contains(defendant.Kind)) && (c.Identified.IsEmpty || c.Identified.Contains(defendant.Identified)) && (c.Theories.IsEmpty || c.Theories.Any(theories.Contains))
                && (c.Reasons.IsEmpty || c.Reasons.Any(reasons.Contains)) && (c.Functions.IsEmpty || c.Functions.Any(defendant.Functions.Contains)) && (c.Capacities.IsEmpty || c.Capacities.Contains(defendant.Capacity)))
            .Select(c => new ChartNote(c.Id, c.Says, c.Authorities.Select(key => _authority(key)?.FullCitation ?? throw new InvalidOperationException($"The table has no authority '{key}'.")).ToEquatableArray())).ToEquatableArray();
    }

    /// <summary>A sentence of the packs as text.</summary>
    private string Form(string form, params (string Slot, string Words)[] slots)
    {
        var filled = slots.Select(s => new Filling(s.Slot, s.Words.Length == 0 ? [] : [new Piece.Words(s.Words)])).ToArray();
        return PaperText.Plain(_filler.Clause(form, filled));
    }

    private static bool IsMet(ElementValue value) => value is ElementValue.Alleged or ElementValue.Supported or ElementValue.Proved or ElementValue.Disputed or ElementValue.Open;
}
