using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Papers.Dates;
using Undercolor.Papers.Does.Matching;
using Undercolor.Text;

namespace Undercolor.Papers.Does;

/// <summary>Holds each unnamed defendant against the roster and counts the days that bound the naming.</summary>
/// <param name="days">Counts deadlines of the case.</param>
internal sealed class DoeMaker(DraftRequest request, StateTable states, DateMaker days)
{
    private const string Serve = "serve";

    /// <summary>The most pairs of somebody unnamed and somebody on a roster that are looked at.</summary>
    public const int MostPairs = 1_000_000;

    private readonly DraftDesk _desk = new(request, ["doe"]);

    /// <summary>Whether a roster is small enough for the file.</summary>
    public static bool Takes(CaseFile file, Roster roster) => (long)file.People.Count(p => p.IsDefendant) * roster.Candidates.Count <= MostPairs;

    public DoeSheet Make(Roster roster)
    {
        var people = _desk.Defendants.Where(IsUnnamed).ToList();
        var matches = people.ToDictionary(p => p.Id, p => roster.Candidates.Select(c => SlotMatch.Of(c, p.Slot)).ToList(), StringComparer.Ordinal);
        var needed = new Dictionary<(string Slot, string Candidate), EquatableArray<string>>();
        var tooFew = request.File.Apart.Where(_ => !roster.IsEmpty).Select(a => Differ(a, matches, needed)).OfType<ShortGroup>().ToEquatableArray();
        var served = days.Make(CaseEvents.Of(request.File).ToList()).Dates.FirstOrDefault(d => d.Rule.Id == Serve);
        return new(request.File.Name, people.Select(p => Slot(p, matches[p.Id], needed, roster, served)).ToEquatableArray(), roster, tooFew, Law());
    }

    private bool IsUnnamed(CasePerson person) => _desk.PartyOf(person) is { Kind: PartyKind.NaturalPerson or PartyKind.Unclear } party && (party.Identified != Identified.Named || !person.Slot.Constraints.IsEmpty);

    /// <summary>Takes from each slot those whom the others need, until nothing changes.</summary>
    /// <param name="needed">Takes why somebody was taken from a slot.</param>
    /// <returns>Null where all can be filled.</returns>
    private ShortGroup? Differ(CaseApart apart, Dictionary<string, List<SlotMatch>> matches, Dictionary<(string, string), EquatableArray<string>> needed)
    {
        var slots = _desk.Members(apart.Who).Select(p => p.Id).Where(matches.ContainsKey).ToList();
        if (slots.Count < 2) return null;
        while (true)
        {
            var keys = slots.SelectMany(s => matches[s]).Where(m => !m.IsRuledOut).Select(m => m.Candidate).DistinctBy(c => c.Key).ToList();
            var number = keys.Select((c, i) => (c.Key, i)).ToDictionary(x => x.Key, x => x.i, StringComparer.OrdinalIgnoreCase);
            var matching = new AllDifferent(slots.Select(s => (IReadOnlyList<int>)[.. matches[s].Where(m => !m.IsRuledOut && !needed.ContainsKey((s, m.Candidate.Key))).Select(m => number[m.Candidate.Key])]).ToList());
            if (matching.Short() is { Count: > 0 } few)
            {
                var names = few.SelectMany(i => matches[slots[i]]).Where(m => !m.IsRuledOut).Select(m => m.Candidate.Name).Distinct().ToEquatableArray();
                return new(few.Select(i => slots[i]).ToEquatableArray(), names);
            }
            var impossible = matching.Impossible().ToList();
            if (impossible.Count == 0) return null;
            foreach (var (slot, candidate, others) in impossible) needed[(slots[slot], keys[candidate].Key)] = others.Select(i => slots[i]).ToEquatableArray();
        }
    }

    private DoeSlot Slot(CasePerson person, List<SlotMatch> matches, Dictionary<(string, string), EquatableArray<string>> needed, Roster roster, CountedDeadline? served)
    {
        var left = matches.Where(m => !m.IsRuledOut && !needed.ContainsKey((person.Id, m.Candidate.Key))).ToList();
        var ruledOut = matches.Where(m => !left.Contains(m)).Select(m => new RuledOut(m.Candidate, m.Mismatches, needed.TryGetValue((person.Id, m.Candidate.Key), out var others) ? others : [])).ToEquatableArray();
        var known = person.Slot.Constraints.Select(c => c.Trait).ToHashSet();
        var blanks = known.Order().Select(t => new BlankTrait(t, RecordOf(t), left.Where(m => m.Unknown.Contains(t)).Select(m => m.Candidate.Name).ToEquatableArray())).Where(b => !b.Names.IsEmpty).ToEquatableArray();
        return new(person, left.ToEquatableArray(), ruledOut, left.Count < 2 ? [] : Splits(left, roster.Columns.Where(c => !known.Contains(c))), blanks, Time(person, served));
    }

    /// <summary>Those that surely leave fewer, the best first; where two leave as many, in the order of the vocabulary.</summary>
    private EquatableArray<TraitSplit> Splits(List<SlotMatch> left, IEnumerable<DoeTrait> columns) =>
        columns.Select(t => new TraitSplit(t, RecordOf(t), Worst(left, t))).Where(s => s.Worst < left.Count).OrderBy(s => s.Worst).ThenBy(s => s.Trait).ToEquatableArray();

    private static int Worst(List<SlotMatch> left, DoeTrait trait)
    {
        var (counts, blank) = (new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase), 0);
        foreach (var match in left)
        {
            var values = match.Candidate.Values(trait).ToList();
            if (values.Count == 0) blank++;
            foreach (var value in values) counts[value] = counts.GetValueOrDefault(value) + 1;
        }
        return blank + counts.Values.DefaultIfEmpty().Max();
    }

    private DoeRecord RecordOf(DoeTrait trait) => request.Tables.DoeRecords.Of(Words<DoeTrait>.Of(trait));

    private DoeTime Time(CasePerson person, CountedDeadline? served)
    {
        var limits = new LimitDates(request);
        var claims = request.File.Claims.Where(c => c.Against.IsEmpty || _desk.Members(c.Against).Contains(person));
        return new(claims.Select(limits.Of).Distinct().OrderBy(l => l.Day is null).ThenBy(l => l.Day).ToEquatableArray(), served);
    }

    private DoeLaw Law()
    {
        var (court, tables) = (request.Court, request.Tables);
        var circuit = court is not null && request.Law.Circuits is [var only] ? only : null;
        var state = request.Law.State is { } code ? states.Find(code) : null;
        var early = court is null ? [] : tables.DoeRecords.Early.Where(e => e.HoldsIn(court)).ToEquatableArray();
        return new(
            court, circuit?.Name ?? "", circuit?.Doe.Where(r => r.States.IsEmpty || state is not null && r.States.Contains(state.Code)).ToEquatableArray() ?? [], circuit?.Unknown.FirstOrDefault(u => u.Id == OpenPoint.DoeAxis)?.Why ?? "",
            state is null ? null : tables.DoeRoutes.Of(state), state?.Name ?? "", early, circuit is null ? "" : tables.DoeRecords.Unknown.Replace("{circuit}", circuit.Name, StringComparison.Ordinal));
    }
}
