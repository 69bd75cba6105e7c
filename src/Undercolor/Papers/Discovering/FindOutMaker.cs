using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Papers.Discovering;

/// <summary>For each gap of the analysis, for each defendant who is not known by name and for each fact that is only believed: the records that could tell.</summary>
internal sealed class FindOutMaker
{
    private const string Identity = "identity", Belief = "belief";

    private readonly DraftRequest _request;
    private readonly CaseFile _file;
    private readonly DraftDesk _desk;
    private readonly RequestWords _words;
    private readonly List<RecordRequest> _requests = [];

    private FindOutMaker(DraftRequest request)
    {
        (_request, _file, _desk) = (request, request.File, new(request, ["find-out", "complaint"]));
        _words = new(request, _desk);
    }

    public static FindOut Make(CheckResult read, DraftRequest request) => new FindOutMaker(request).Made(read);

    private FindOut Made(CheckResult read)
    {
        var defendants = _desk.Defendants.ToList();
        var gaps = read.Assessment.Defendants.Zip(defendants).SelectMany(p => GapsOf(p.First, p.Second)).Concat(defendants.SelectMany(Unnamed)).Concat(Believed()).DistinctBy(g => (g.Defendant, g.Right, g.Element, g.What)).ToEquatableArray();
        foreach (var evidence in _file.Evidence.Where(e => !e.Held)) _requests.Add(_words.Of(evidence));
        return new(gaps, _requests.ToEquatableArray(), _file.Evidence.Where(e => e.Held).Select(_words.Held).ToEquatableArray());
    }

    /// <summary>What stands between the pleading and the theory that comes nearest, for each right that the file asserts.</summary>
    private IEnumerable<OpenGap> GapsOf(DefendantAssessment assessed, CasePerson defendant)
    {
        var asserted = assessed.Claims.Where(c => _file.Claims.IsEmpty || _file.Claims.Any(x => x.Right == c.Claim)).ToList();
        foreach (var cell in asserted.GroupBy(c => c.Claim).Where(g => g.All(c => c.Result is CellResult.Inadequate or CellResult.Unclear)).Select(g => g.First()))
            foreach (var (theory, element) in Nearest(cell))
                foreach (var gap in element.Gaps.Take(1))
                    yield return new(defendant.Id, cell.Claim, theory.Theory, element.Element,
                        _desk.Sentence("gap", new("who", DraftDesk.Name(defendant)), new("claim", [new Piece.Words(cell.ClaimLabel) { Key = "claims" }]), new("theory", [new Piece.Words(theory.Label) { Key = $"theory:{theory.Theory}" }])),
                        new("find-out/gap", [new Piece.Words(gap.What) { Key = $"theory:{theory.Theory}" }]), Asked(theory.Theory, element.Element, defendant));
    }

    /// <summary>The theories that lack least, each with the elements that it lacks.</summary>
    private static IEnumerable<(TheoryFinding Theory, ElementFinding Element)> Nearest(Cell cell)
    {
        var lacking = cell.Theories.Select(t => (Theory: t, Lacks: t.Elements.Where(e => !e.Gaps.IsEmpty).ToList())).Where(t => t.Lacks.Count > 0).ToList();
        if (lacking.Count == 0) return [];
        var least = lacking.Min(t => t.Lacks.Count);
        return lacking.Where(t => t.Lacks.Count == least).SelectMany(t => t.Lacks.Select(e => (t.Theory, e)));
    }

    private IEnumerable<OpenGap> Unnamed(CasePerson defendant) => _desk.PartyOf(defendant).Identified == Identified.Named ? [] :
    [
        new(defendant.Id, "", "", Identity, _desk.Sentence("gap", new Filling("who", DraftDesk.Name(defendant))), _desk.Sentence("identity", new Filling("who", DraftDesk.Name(defendant))), Asked("", Identity, defendant)),
    ];

    private IEnumerable<OpenGap> Believed() => _file.Statements.Where(s => s.IsBelief && !s.Words.IsEmpty)
        .Select(s => (Statement: s, Who: _desk.Members(s.Who).FirstOrDefault(p => p.IsDefendant) ?? _desk.Defendants.FirstOrDefault())).Where(s => s.Who is not null)
        .Select(s => new OpenGap(s.Who!.Id, "", "", Belief, _desk.Sentence("gap", new Filling("who", _desk.Members(s.Statement.Who).FirstOrDefault() is { } actor ? DraftDesk.Name(actor) : DraftDesk.Name(s.Who))),
            _desk.Sentence("belief", new Filling("words", DraftDesk.Said(s.Statement.Words, s.Statement.Id))), Asked("", Belief, s.Who)));

    /// <summary>Numbers of the requests that could fill an element; a request that is not there yet is added.</summary>
    private EquatableArray<int> Asked(string theory, string element, CasePerson defendant)
    {
        var inCustody = _file.Custody is Custody.Detainee or Custody.Convicted or Custody.CivilCommittee;
        return _request.Tables.Records.For(theory, element, inCustody).Select(record => Number(_words.Of(record, defendant))).Order().ToEquatableArray();
    }

    private int Number(RecordRequest request)
    {
        var at = _requests.FindIndex(r => r.Record == request.Record && r.Custodian == request.Custodian);
        if (at < 0) _requests.Add(request);
        return at < 0 ? _requests.Count : at + 1;
    }
}
