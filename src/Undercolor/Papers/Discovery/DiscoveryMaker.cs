using System.Globalization;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Complaint;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Discovering;
using Undercolor.Text;

namespace Undercolor.Papers.Discovery;

/// <summary>Makes the requests of a case file: for every element that its claims need, who is asked what.</summary>
internal sealed class DiscoveryMaker
{
    private readonly DraftRequest _request;
    private readonly DraftDesk _desk;
    private readonly DiscoveryTable _table;
    private readonly NoteWriter _notes;
    private readonly EquatableArray<ElementNeed> _needs;
    private readonly QuestionMaker _questions;

    private DiscoveryMaker(DraftRequest request, EquatableArray<ElementNeed> needs)
    {
        (_request, _desk, _table, _needs) = (request, new(request, ["discovery", "complaint"]), request.Tables.Discovery, needs);
        _notes = new(_desk);
        _questions = new(_desk);
    }

    /// <param name="defendants">As analyzed, in the order of the file.</param>
    public static DiscoveryPlan Make(DraftRequest request, EquatableArray<DefendantAssessment> defendants)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new DiscoveryMaker(request, NeedFinder.Of(request.File, request.Law, defendants)).Made();
    }

    private DiscoveryPlan Made()
    {
        foreach (var notice in _table.Limits.Notices.Where(n => n.Custody.IsEmpty || n.Custody.Contains(_request.File.Custody))) _notes.Say(NoteKind.Open, notice.Authorities, notice.Says);
        var asked = _desk.Defendants.SelectMany(about => Asked(about).Select(to => (About: about, To: to))).ToLookup(p => p.To.Id, p => p.About);
        var records = new RecordAsking(_request, _desk, _notes).Of(_needs);
        var sets = _desk.Defendants.Where(CanAnswer).SelectMany(to => Sets(to, [.. asked[to.Id]], records[to.Id])).Where(s => !s.Requests.IsEmpty || s.Kind == DiscoveryKind.Depositions).ToEquatableArray();
        var (depositions, limit) = (sets.Count(s => s.Kind == DiscoveryKind.Depositions), _table.Limits.Depositions);
        if (depositions > limit.Number) _notes.Add(NoteKind.Open, limit.Authorities, "note-depositions", ("count", Number(depositions)), ("limit", Number(limit.Number)));
        return new(_needs, sets, _notes.Notes);
    }

    /// <param name="abouts">The defendants whose cells this party is asked about.</param>
    private IEnumerable<DiscoverySet> Sets(CasePerson to, List<CasePerson> abouts, IEnumerable<DiscoveryRequest> records)
    {
        var (name, isBody) = (PaperText.Plain(new("", DraftDesk.Name(to))), IsBody(to));
        var needs = _needs.Where(n => abouts.Exists(a => a.Id == n.Defendant)).ToList();
        DiscoverySet Set(DiscoveryKind kind, IEnumerable<DiscoveryRequest> requests) => new(to.Id, name, isBody, kind, requests.OrderBy(r => !r.IsForGap).ToEquatableArray());
        yield return Limited(Set(DiscoveryKind.Interrogatories, _questions.Interrogatories(to.Id, needs)));
        yield return Set(DiscoveryKind.Production, records);
        yield return Set(DiscoveryKind.Admission, new MatterMaker(_desk).Of(to, _needs.Where(n => n.Defendant == to.Id).ToList()));
        yield return Set(DiscoveryKind.Depositions, _questions.Topics(to.Id, needs));
    }

    /// <summary>Within the limit by the wider reading; what is told already is left out first.</summary>
    private DiscoverySet Limited(DiscoverySet set)
    {
        var (limit, kept, left) = (_table.Limits.Interrogatories.Number, set.Requests.ToList(), new List<string>());
        for (var over = set.Wider - limit; over > 0 && kept.Count > 0; over -= kept[^1].Counted!.Wider, kept.RemoveAt(kept.Count - 1)) left.Add(kept[^1].Row);
        if (left.Count > 0) _notes.Add(NoteKind.Open, _table.Limits.Interrogatories.Authorities, "note-over", ("who", set.Name), ("count", Number(set.Wider)), ("limit", Number(limit)), ("left", string.Join(", ", left)));
        return set with { Requests = kept.ToEquatableArray() };
    }

    /// <summary>Who is asked about a defendant: that party; in place of one who is not known by name the body that employs that person, else every other who is sued.</summary>
    private List<CasePerson> Asked(CasePerson about)
    {
        if (CanAnswer(about)) return [about];
        var asked = _desk.Person(about.Employer.Text.Trim()) is { IsDefendant: true } employer && IsBody(employer) ? [employer] : _desk.Defendants.Where(d => CanAnswer(d) && !IsBody(d)).ToList();
        var who = PaperText.Plain(new("", DraftDesk.Name(about)));
        if (asked.Count == 0) _notes.Add(NoteKind.Open, [], "note-doe-nobody", ("who", who));
        else _notes.Add(NoteKind.Open, [], "note-doe", ("who", who), ("whom", PaperText.Plain(new("", _desk.Names(asked)))));
        return asked;
    }

    private bool CanAnswer(CasePerson defendant) => IsBody(defendant) || _desk.PartyOf(defendant).Identified == Identified.Named;

    private bool IsBody(CasePerson person) => _desk.PartyOf(person).Kind is not (PartyKind.NaturalPerson or PartyKind.Unclear);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
