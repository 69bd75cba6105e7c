using Undercolor.Cases;
using Undercolor.Drafting;
using Undercolor.Drafting.Complaint;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Papers.Discovering;

/// <summary>For each who has records: a letter that asks for copies, where it is a public body, and one that asks to keep them. Plain and polite; no law is named that was not verified.</summary>
internal sealed class LetterWriter
{
    private readonly DraftRequest _request;
    private readonly DraftDesk _desk;
    private readonly RequestWords _words;
    private bool _isFirst = true;

    private LetterWriter(DraftRequest request)
    {
        (_request, _desk) = (request, new(request, ["letters", "find-out", "complaint"]));
        _words = new(request, _desk);
    }

    public static Draft Draft(FindOut found, DraftRequest request) => new LetterWriter(request).Written(found);

    private Draft Written(FindOut found)
    {
        var notes = new NoteWriter(new DraftDesk(_request, ["letters", "notices"]));
        notes.Add(NoteKind.Open, [], "notes-law");
        if (_request.File.Criminal?.Status == CriminalStatus.Pending) notes.Add(NoteKind.CriminalCase, [], "notice-pending");
        var blocks = found.Requests.GroupBy(r => (r.IsPrivate, r.Custodian, r.CustodianId, Record: r.IsPrivate ? r.Record : "")).SelectMany(g => Letters(g.Key.IsPrivate, [.. g])).ToEquatableArray();
        var title = _desk.Sentence("title");
        return new(new(PaperText.Plain(title), title, _request.Profile with { IsLetter = true }, PaperCaption.None, [], blocks.IsEmpty ? [new PaperBlock.Prose([_desk.Sentence("no-gaps")])] : blocks), notes.Notes);
    }

    private IEnumerable<PaperBlock> Letters(bool isPrivate, List<RecordRequest> requests) => isPrivate
        ? Letter("heading-keep", requests, "greeting-private", ["keep"], ["keep-why", "keep-private", "thanks"])
        : [.. Letter("heading-request", requests, "greeting", ["ask"], ["number", "withheld", "electronic", "thanks"]), .. Letter("heading-keep", requests, "greeting", ["keep"], ["keep-why", "keep-copy", "thanks"])];

    private List<PaperBlock> Letter(string heading, List<RecordRequest> requests, string greeting, string[] before, string[] after)
    {
        var body = _desk.Person(requests[0].CustodianId);
        List<PaperBlock> blocks =
        [
            new PaperBlock.Heading(1, _desk.Sentence(heading)) { BeginsPage = !_isFirst },
            Line(_desk.Sentence("from", new Filling("names", Senders))),
            Line(To(requests)),
            Line(_desk.Sentence("address", new Filling("address", Address(body)))),
            Line(_desk.Sentence("about", new("what", _words.What), new("day", _words.Days), new("place", _words.Places))),
            Line(_desk.Sentence(greeting)),
            new PaperBlock.Prose([.. before.Select(form => _desk.Sentence(form))]),
            new PaperBlock.Items(requests.Select((r, i) => r.Asks with { Pieces = [.. r.Asks.Pieces, new Piece.Words(i == requests.Count - 1 ? "." : ";")] }).ToEquatableArray()),
            new PaperBlock.Prose([.. after.Select(form => _desk.Sentence(form))]),
            .. new SignatureSection(_desk).Blocks(),
        ];
        _isFirst = false;
        return blocks;
    }

    private static PaperBlock.Prose Line(PaperSentence sentence) => new([sentence]);

    private EquatableArray<Piece> Senders => _request.File.Counsel.IsEmpty ? _desk.Names(_desk.Plaintiffs) : DraftDesk.Listed(_request.File.Counsel.Select((c, i) => DraftDesk.Said(c.Name, $"{CaseKeys.Item("counsel", i)}.name")).ToList());

    private PaperSentence To(List<RecordRequest> requests)
    {
        var name = new Filling("name", requests[0].Custodian.Length == 0 ? [] : [new Piece.Words(requests[0].Custodian) { Key = requests[0].CustodianId.Length > 0 ? $"people.{requests[0].CustodianId}.name" : "evidence" }]);
        if (requests[0].IsPrivate) return _desk.Sentence("to-private", name);
        var units = requests.Select(r => r.Unit).Where(u => u.Length > 0).Distinct().ToList();
        return _desk.Sentence("to", name, new("unit", DraftDesk.Listed(units.Select(u => (EquatableArray<Piece>)[new Piece.Words(u)]).ToList())));
    }

    private static EquatableArray<Piece> Address(CasePerson? body)
    {
        if (body is null || body.Contact.Street.IsEmpty) return [];
        var parts = new (FileWords Words, string Field)[] { (body.Contact.Street, "street"), (body.Contact.City, "city"), (body.Contact.State, "state"), (body.Contact.Zip, "zip") };
        return parts.Where(p => !p.Words.IsEmpty).SelectMany((p, i) => (EquatableArray<Piece>)[.. i == 0 ? [] : (Piece[])[new Piece.Words(", ")], .. DraftDesk.Said(p.Words, CaseKeys.Of(body, $"contact.{p.Field}"))]).ToEquatableArray();
    }
}
