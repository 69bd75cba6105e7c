using System.Globalization;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Papers.Discovering;

/// <summary>The words of a request for records: those of the packs, filled with day, place and names of the file.</summary>
internal sealed class RequestWords(DraftRequest request, DraftDesk desk)
{
    private readonly CaseFile _file = request.File;

    public RecordRequest Of(RecordKind record, CasePerson defendant)
    {
        var isPrivate = record.Holder == RecordHolder.Private;
        var body = isPrivate ? null : BodyOf(defendant);
        var name = isPrivate ? "" : body?.Name.Text.Trim() ?? EmployerWords(defendant);
        var holder = isPrivate ? desk.Sentence("custodian-private", new Filling("unit", [new Piece.Words(record.Unit)])) : desk.Sentence("custodian", new("name", Named(defendant, body)), new("unit", record.Unit.Length > 0 ? [new Piece.Words(record.Unit)] : []));
        return new(record.Id, Own(record, record.Name), name, body?.Id ?? "", holder, record.Unit, Own(record, record.Shows), Own(record, record.Loss), Asks(record, body, name), isPrivate);
    }

    /// <summary>A piece of evidence that the file names and does not have.</summary>
    public RecordRequest Of(CaseEvidence evidence)
    {
        var what = DraftDesk.Said(evidence.What, CaseKeys.Of(evidence, "what"));
        var custodian = evidence.Custodian.Trim();
        var body = _file.People.FirstOrDefault(p => p.Id == custodian || string.Equals(p.Name.Text.Trim(), custodian, StringComparison.OrdinalIgnoreCase));
        var name = body?.Name.Text.Trim() ?? custodian;
        var holder = desk.Sentence("custodian", new Filling("name", name.Length == 0 ? [] : [new Piece.Words(name) { Key = CaseKeys.Of(evidence, "custodian") }]));
        return new("", new("find-out/evidence", what), name, body?.Id ?? "", holder, "", desk.Sentence("shows-evidence"), desk.Sentence(evidence.IsRecording ? "loss-file" : "loss-other"), new("find-out/evidence", what), body is { IsDefendant: false });
    }

    public PaperSentence Held(CaseEvidence evidence) =>
        desk.Sentence("held", new("what", DraftDesk.Said(evidence.What, CaseKeys.Of(evidence, "what"))), new("kind", [new Piece.Words(Words<EvidenceKind>.Of(evidence.Kind)) { Key = CaseKeys.Of(evidence, "kind") }]));

    /// <summary>The day and the place that the requests are about: those of the file's incidents.</summary>
    public EquatableArray<Piece> Days => DraftDesk.Listed(_file.Incidents.Where(i => i.Date?.Day is not null).DistinctBy(i => i.Date!.Day)
        .Select(i => (EquatableArray<Piece>)[new Piece.Words(i.Date!.Day!.Value.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)) { Key = CaseKeys.Of(i, "date") }]).ToList());

    /// <inheritdoc cref="Days"/>
    public EquatableArray<Piece> Places => DraftDesk.Listed(_file.Incidents.Where(i => !i.Place.IsEmpty).DistinctBy(i => i.Place.Text).Select(i => DraftDesk.Said(i.Place, CaseKeys.Of(i, "place"))).ToList());

    public EquatableArray<Piece> What => DraftDesk.Listed(_file.Incidents.Where(i => !i.What.IsEmpty).Select(i => DraftDesk.Said(i.What, CaseKeys.Of(i, "what"))).ToList());

    private static PaperSentence Own(RecordKind record, string words) => new($"papers/records/{record.Id}", [new Piece.Words(words)]);

    private PaperSentence Asks(RecordKind record, CasePerson? body, string employer)
    {
        var people = desk.Defendants.Where(p => desk.PartyOf(p) is { Kind: PartyKind.NaturalPerson or PartyKind.Unclear, Identified: Identified.Named } && (BodyOf(p)?.Id ?? EmployerWords(p)) == (body?.Id ?? employer)).ToList();
        return FormFiller.Fill(record.Asks, request.Authority, new("people", desk.Names(people)), new("plaintiff", desk.Names(desk.Plaintiffs)), new("day", Days), new("place", Places));
    }

    private EquatableArray<Piece> Named(CasePerson defendant, CasePerson? body) =>
        body is not null ? DraftDesk.Name(body) : EmployerWords(defendant) is { Length: > 0 } words ? [new Piece.Words(words) { Key = CaseKeys.Of(defendant, "employer") }] : [];

    /// <summary>The body itself, or the one that employs the person.</summary>
    private CasePerson? BodyOf(CasePerson defendant) =>
        desk.PartyOf(defendant).Kind is not (PartyKind.NaturalPerson or PartyKind.Unclear) ? defendant : desk.Person(defendant.Employer.Text.Trim());

    /// <summary>Empty where the file tells only the kind of the employer.</summary>
    private static string EmployerWords(CasePerson defendant) => defendant.Employer.Text.Trim() is var words && Words<PartyKind>.Find(words, out _) ? "" : words;
}
