using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Discovery.Counting;
using Undercolor.Text;

namespace Undercolor.Papers.Discovery;

/// <summary>The interrogatories and the matters for depositions, by the rows of the packs: one for a row, about all defendants of whom the same is asked.</summary>
internal sealed class QuestionMaker(DraftDesk desk)
{
    private readonly DiscoveryTable _table = desk.Request.Tables.Discovery;
    private readonly InterrogatoryCounter _counter = new(desk.Request.Tables.Discovery.Counting);

    /// <param name="to">Id of the party that is asked.</param>
    /// <param name="needs">Those about which it is asked.</param>
    public IEnumerable<DiscoveryRequest> Interrogatories(string to, IReadOnlyList<ElementNeed> needs) => Of(to, needs, r => r.Interrogatory).Select(r => r with { Counted = _counter.One("", PaperText.Plain(r.Says)) });

    /// <inheritdoc cref="Interrogatories"/>
    public IEnumerable<DiscoveryRequest> Topics(string to, IReadOnlyList<ElementNeed> needs) => Of(to, needs, r => r.Topic);

    private IEnumerable<DiscoveryRequest> Of(string to, IReadOnlyList<ElementNeed> needs, Func<RequestRow, SentenceForm?> form)
    {
        foreach (var row in _table.Rows)
            if (form(row) is { } asks)
                foreach (var same in needs.Where(n => IsFilled(row, n, to)).GroupBy(n => row.IsApart ? n.Defendant : ""))
                    yield return new(row.Id, Filled(asks, [.. same.Select(n => n.Defendant).Distinct().Select(id => desk.Person(id)!)]), same.ToEquatableArray());
    }

    private bool IsFilled(RequestRow row, ElementNeed need, string to) => !(row.IsOwn && need.Defendant != to) && _table.For(need.Module, need.Element, IsBody(need.Defendant)).Contains(row);

    /// <summary>A sentence of a row about some defendants.</summary>
    private PaperSentence Filled(SentenceForm form, IReadOnlyList<CasePerson> about) => FormFiller.Fill(form, desk.Request.Authority, new("about", desk.Names(about)), new("plaintiff", desk.Names(desk.Plaintiffs)),
        new("description", about.Count == 1 ? DraftDesk.Said(about[0].Description, CaseKeys.Of(about[0], "description")) : []));

    private bool IsBody(string defendant) => desk.PartyOf(desk.Person(defendant)!).Kind is not (PartyKind.NaturalPerson or PartyKind.Unclear);
}
