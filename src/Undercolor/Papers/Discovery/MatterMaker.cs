using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Papers.Discovery;

/// <summary>The matters that a party is asked to admit: what the case file tells and an element rests on, color of law, and that evidence is genuine. Each stands by itself.</summary>
internal sealed class MatterMaker
{
    private readonly DraftDesk _desk;
    private readonly Telling _telling;

    public MatterMaker(DraftDesk desk) => (_desk, _telling) = (desk, new(desk, new(desk, _ => false), _ => false));

    /// <param name="needs">Of the party that is asked.</param>
    public IEnumerable<DiscoveryRequest> Of(CasePerson to, IReadOnlyList<ElementNeed> needs)
    {
        var statements = _desk.File.Statements.Where(s => s is not CaseStatement.WhyUnknown).Select(s => (Statement: s, Fills: needs.Where(n => n.Grounds.Contains(s.Id)).ToEquatableArray())).Where(s => !s.Fills.IsEmpty).ToList();
        IEnumerable<DiscoveryRequest> all = [.. statements.Select(s => new DiscoveryRequest(s.Statement.Id, Told(s.Statement), s.Fills)), .. needs.SelectMany(n => Rows(to, n)), .. Genuine(statements)];
        return all.Select(r => r with { IsFact = true });
    }

    /// <summary>The first sentence of what a statement tells: without its sources, and with the day of its incident in place of a pointer to another paragraph or of the span of a phase.
    /// What else it tells hangs on that one.</summary>
    private PaperSentence Told(CaseStatement statement)
    {
        var plain = statement with { Sources = [] };
        return _telling.Tell(plain.When is null or { Relation: not null } ? plain with { When = null, Phase = "", Incident = _desk.File.IncidentOf(statement)?.Id ?? "" } : plain).Of[0];
    }

    private IEnumerable<DiscoveryRequest> Rows(CasePerson to, ElementNeed need) =>
        _desk.Request.Tables.Discovery.For(need.Module, need.Element, _desk.PartyOf(to).Kind is not (PartyKind.NaturalPerson or PartyKind.Unclear)).SelectMany(row => row.Admissions.Select(form => new DiscoveryRequest(row.Id, Filled(form, to), [need])));

    private PaperSentence Filled(SentenceForm form, CasePerson to) => FormFiller.Fill(form, _desk.Request.Authority, new("about", DraftDesk.Name(to)), new("employer", Employer(to)));

    private EquatableArray<Piece> Employer(CasePerson to) => _desk.Person(to.Employer.Text.Trim()) is { } body ? [.. DraftDesk.Name(body).Select(p => p with { Key = CaseKeys.Of(to, "employer") })]
        : Words<PartyKind>.Find(to.Employer.Text.Trim(), out _) ? [] : DraftDesk.Said(to.Employer, CaseKeys.Of(to, "employer"));

    /// <summary>The evidence that the plaintiff has and on which those statements rest.</summary>
    private IEnumerable<DiscoveryRequest> Genuine(List<(CaseStatement Statement, EquatableArray<ElementNeed> Fills)> statements)
    {
        foreach (var evidence in _desk.File.Evidence.Where(e => e.Held))
        {
            var fills = statements.Where(s => s.Statement.Sources.Any(x => x is FactSource.Evidence cited && cited.Id == evidence.Id)).SelectMany(s => s.Fills).Distinct().ToEquatableArray();
            if (!fills.IsEmpty) yield return new(evidence.Id, _desk.Sentence("genuine", new Filling("what", DraftDesk.Said(evidence.What, CaseKeys.Of(evidence, "what")))), fills);
        }
    }
}
