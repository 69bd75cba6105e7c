using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Papers.Motions;

/// <summary>Compiles the motion that a pleading invites out of its cells and findings.</summary>
internal sealed class MotionMaker(CheckResult read, LawTables tables, Func<string, Authority?> authority)
{
    private const string QualifiedImmunity = "qualified-immunity";
    private const int MostPlaces = 12, MostAnswers = 7;

    private readonly Assessment _assessment = read.Assessment;

    public static InvitedMotion Make(CheckResult read, LawTables tables, Func<string, Authority?> authority) => new MotionMaker(read, tables, authority).Made();

    private InvitedMotion Made()
    {
        var raised = tables.Motion.All.Select(g => (Ground: g, Points: PointsOf(g).ToEquatableArray())).ToList();
        return new(
            read.Tree.Clean.Source.Name, read.Law.Court?.Name ?? "", read.Law.AsOf, tables.Motion.Vehicle.Select(k => authority(k)!).ToEquatableArray(),
            raised.Where(r => !r.Points.IsEmpty).Select(r => ArgumentOf(r.Ground, r.Points)).ToEquatableArray(), raised.Where(r => r.Points.IsEmpty).Select(r => r.Ground.Id).ToEquatableArray());
    }

    private MotionArgument ArgumentOf(MotionGround ground, EquatableArray<MotionPoint> points)
    {
        var names = points.Where(p => p.Name.Length > 0).Select(p => (EquatableArray<Piece>)[new Piece.Words(p.Name)]).ToList();
        var heading = FormFiller.Fill(ground.Heading, authority, new Filling("names", names.Count == 0 ? [new Piece.Words("any defendant")] : DraftDesk.Listed(names)));
        var rights = _assessment.Defendants.SelectMany(d => d.Claims).Select(c => c.Claim).ToHashSet(StringComparer.Ordinal);
        return new(ground, PaperText.Plain(heading), points, GroundLaw.Of(ground, read.Law, authority, rights));
    }

    private IEnumerable<MotionPoint> PointsOf(MotionGround ground)
    {
        foreach (var defendant in _assessment.Defendants)
            if (PointOf(ground, defendant) is { } point) yield return point;
        var whole = FindingsOf(ground).Where(f => f.Defendants.IsEmpty).ToList();
        if (whole.Count > 0) yield return new("", "", Footing.Noted, [], [], Places(whole.SelectMany(PlacesOf)), Answers(ground, whole.Select(Help)));
    }

    private MotionPoint? PointOf(MotionGround ground, DefendantAssessment defendant)
    {
        if (!IsAbout(ground, defendant)) return null;
        var isOfKind = defendant.Functions.Any(ground.Functions.Contains) || ground.Identified.Contains(defendant.Identified);
        var cells = defendant.Claims.Where(c => c.Result != CellResult.Adequate && (c.Reasons.Any(r => ground.Reasons.Contains(Words<Reason>.Of(r))) || isOfKind)).ToList();
        var findings = FindingsOf(ground).Where(f => f.Defendants.Contains(defendant.Id)).ToList();
        if (cells.Count == 0 && findings.Count == 0) return UsualOf(ground, defendant);
        var lacking = cells.SelectMany(c => LackingOf(ground, c)).ToList();
        var places = findings.SelectMany(PlacesOf).Concat(lacking.SelectMany(e => e.Grounds)).ToList();
        return new(
            defendant.Id, defendant.Name, cells.Count == 0 ? Footing.Noted : cells.Exists(c => c.Result != CellResult.Unclear) ? Footing.Fails : Footing.Open, Ids(cells), Claims(cells),
            Places(places.Count > 0 ? places : [.. defendant.Pleaded.Who, .. defendant.OwnConduct.Select(o => o.At)]), Answers(ground, lacking.SelectMany(e => e.Gaps).Select(g => new MotionAnswer(g.What, g.Where, g.Example)).Concat(findings.Select(Help))));
    }

    /// <summary>What most motions argue beside a cell that stands.</summary>
    private MotionPoint? UsualOf(MotionGround ground, DefendantAssessment defendant)
    {
        if (ground.OnlyInCustody && read.Case.Custody is not (Custody.Detainee or Custody.Convicted or Custody.CivilCommittee) || ground.OnlyWithLimit && _assessment.TimeLimit is null) return null;
        var cells = defendant.Claims.Where(c => c.NotJudged.Any(ground.Beside.Contains)).ToList();
        if (ground.Parties == MotionParties.Persons) cells.RemoveAll(c => c.Capacity == Capacity.Official);
        if (cells.Count == 0) return null;
        var answers = ground.Beside.Contains(QualifiedImmunity) ? tables.QualifiedImmunity.Questions.Select(q => new MotionAnswer(q.Asks, "", "")) : ground.OnlyWithLimit ? [new(_assessment.TimeLimit!.Says, "", "")] : [];
        return new(defendant.Id, defendant.Name, Footing.Usual, Ids(cells), Claims(cells), ground.OnlyWithLimit ? [_assessment.TimeLimit!.At] : Places(defendant.OwnConduct.Select(o => o.At)), Answers(ground, answers));
    }

    private IEnumerable<Diagnostic> FindingsOf(MotionGround ground) => _assessment.Diagnostics.Where(d => ground.Findings.Contains(d.Id));

    /// <summary>The elements whose lack is a reason of this ground, of the theories that come nearest.</summary>
    private IEnumerable<ElementFinding> LackingOf(MotionGround ground, Cell cell) =>
        cell.Theories.SelectMany(theory => theory.Elements.Where(element => !element.Gaps.IsEmpty && ground.Reasons.Contains(ReasonOf(theory.Theory, element.Element))));

    private string ReasonOf(string theory, string element) =>
        read.Law.Theories.Where(t => t.Theory == theory).SelectMany(t => t.Elements).FirstOrDefault(e => e.Id == element)?.Reason ?? "";

    private static IEnumerable<Pinpoint> PlacesOf(Diagnostic finding) => finding.At is { } at ? [at, .. finding.Related] : finding.Related;

    private static MotionAnswer Help(Diagnostic finding) => new(finding.Help, "", "");

    private static EquatableArray<string> Ids(List<Cell> cells) => cells.Select(c => c.Id).ToEquatableArray();

    private static EquatableArray<string> Claims(List<Cell> cells) => cells.Select(c => c.ClaimLabel).Distinct().ToEquatableArray();

    private static EquatableArray<Pinpoint> Places(IEnumerable<Pinpoint> places) => places.OrderBy(p => p.Span.Start).DistinctBy(p => p.Node).Take(MostPlaces).ToEquatableArray();

    /// <summary>What is known to be missing here; else what would meet such an argument in general.</summary>
    private static EquatableArray<MotionAnswer> Answers(MotionGround ground, IEnumerable<MotionAnswer> answers) =>
        answers.Where(a => a.What.Length > 0).DefaultIfEmpty(new(ground.Answer, "", "")).Where(a => a.What.Length > 0).DistinctBy(a => a.What).Take(MostAnswers).ToEquatableArray();

    private static bool IsAbout(MotionGround ground, DefendantAssessment defendant) => ground.Parties switch
    {
        MotionParties.Any => true,
        MotionParties.Persons => defendant.Kind is PartyKind.NaturalPerson or PartyKind.Unclear,
        MotionParties.Bodies => defendant.Kind is not PartyKind.NaturalPerson,
    };
}
