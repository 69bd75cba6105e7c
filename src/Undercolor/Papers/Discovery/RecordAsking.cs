using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Complaint;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Discovering;
using Undercolor.Text;

namespace Undercolor.Papers.Discovery;

/// <summary>The records that could fill an element, asked of the party that has them. What is with somebody who is no party is a note.</summary>
internal sealed class RecordAsking
{
    private readonly DraftDesk _desk;
    private readonly NoteWriter _notes;
    private readonly RequestWords _words;

    public RecordAsking(DraftRequest request, DraftDesk desk, NoteWriter notes) =>
        (_desk, _notes, _words) = (desk, notes, new(request, new(request, ["find-out", "complaint"])));

    /// <returns>By the id of the party that is asked.</returns>
    public ILookup<string, DiscoveryRequest> Of(EquatableArray<ElementNeed> needs)
    {
        var wanted = needs.SelectMany(n => Records(n).Select(r => (Need: (ElementNeed?)n, Record: r))).Concat(Named(needs))
            .GroupBy(w => (w.Record.Record, w.Record.CustodianId, w.Record.Custodian, What: PaperText.Plain(w.Record.Asks)))
            .Select(g => (g.First().Record, Fills: g.Select(w => w.Need).OfType<ElementNeed>().Distinct().ToEquatableArray(), To: ToOf(g.First().Record, g.First().Need))).ToList();
        foreach (var group in wanted.Where(w => w.To is null).GroupBy(w => PaperText.Plain(w.Record.Holder)))
            _notes.Add(NoteKind.Open, [], "note-private", ("who", group.Key), ("what", string.Join("; ", group.Select(w => PaperText.Plain(w.Record.Name)).Distinct())));
        return wanted.Where(w => w.To is not null).ToLookup(w => w.To!, w => new DiscoveryRequest(w.Record.Record, Produced(w.Record), w.Fills), StringComparer.Ordinal);
    }

    private IEnumerable<RecordRequest> Records(ElementNeed need)
    {
        var inCustody = _desk.File.Custody is Custody.Detainee or Custody.Convicted or Custody.CivilCommittee;
        return _desk.Request.Tables.Records.For(need.Theory, need.Element, inCustody).Select(record => _words.Of(record, _desk.Person(need.Defendant)!));
    }

    /// <summary>What the case file itself names as evidence that is still to be got, for the elements whose statements rest on it.</summary>
    private IEnumerable<(ElementNeed? Need, RecordRequest Record)> Named(EquatableArray<ElementNeed> needs)
    {
        foreach (var evidence in _desk.File.Evidence.Where(e => !e.Held))
        {
            var resting = _desk.File.Statements.Where(s => s.Sources.Any(x => x is FactSource.Evidence cited && cited.Id == evidence.Id)).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
            var filled = needs.Where(n => n.Grounds.Any(resting.Contains)).ToList();
            var record = _words.Of(evidence) with { Record = evidence.Id };
            if (filled.Count == 0) yield return (null, record);
            foreach (var need in filled) yield return (need, record);
        }
    }

    /// <summary>The defendant that has it; null where nobody who is sued does.</summary>
    private string? ToOf(RecordRequest record, ElementNeed? need)
    {
        if (record.IsPrivate) return null;
        if (record.CustodianId.Length > 0) return _desk.Person(record.CustodianId) is { IsDefendant: true } body ? body.Id : null;
        return record.Custodian.Length == 0 && need is not null && _desk.Person(need.Defendant) is { } defendant && _desk.PartyOf(defendant).Identified == Identified.Named ? defendant.Id : null;
    }

    private PaperSentence Produced(RecordRequest record) => _desk.Sentence("produce", new Filling("record", record.Asks.Pieces)) with { Form = record.Asks.Form };
}
