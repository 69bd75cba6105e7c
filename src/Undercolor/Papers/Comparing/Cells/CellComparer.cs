using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Papers.Comparing.Parties;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.Cells;

/// <summary>Sets the cells of two complaints side by side.</summary>
/// <remarks>Where both complaints tell of the same days, the cells of a day are compared; else the best cell of a claim with the best.</remarks>
internal sealed class CellComparer(ComparedSide old, ComparedSide @new, EquatableArray<PartyChange> parties, GroundFates fates)
{
    private readonly bool _byDay = HasSameDays(old.Read.Assessment, @new.Read.Assessment);
    private readonly List<PartyChange> _plaintiffs = [.. parties.Where(p => p.IsPlaintiff)];

    /// <summary>In the order of the parties, then of the claims of the new complaint, then of those that only the old one has.</summary>
    public EquatableArray<CellChange> Compare() => parties.Where(p => !p.IsPlaintiff).SelectMany(Of).ToEquatableArray();

    private static bool HasSameDays(Assessment old, Assessment @new) =>
        old.Incidents.Count == @new.Incidents.Count && old.Incidents.Count > 1 && old.Incidents.Select(DayOf).SequenceEqual(@new.Incidents.Select(DayOf)) && old.Incidents.Select(DayOf).Distinct().Count() == old.Incidents.Count;

    private static string DayOf(IncidentRow incident) => incident.When.Trim().ToUpperInvariant();

    /// <param name="Plaintiff">Index into the matched plaintiffs.</param>
    private sealed record Slot(int Plaintiff, string Claim, string Day);

    private IEnumerable<CellChange> Of(PartyChange defendant)
    {
        var (before, after) = (old.CellsOf(defendant.Old), @new.CellsOf(defendant.New));
        var (oldSlots, newSlots) = (before.ToLookup(c => SlotOf(c, isNew: false)), after.ToLookup(c => SlotOf(c, isNew: true)));
        foreach (var slot in newSlots.Select(g => g.Key).Union(oldSlots.Select(g => g.Key)))
            foreach (var (o, n) in Paired(BestOfEach(oldSlots[slot]), BestOfEach(newSlots[slot])))
                yield return new(defendant, _plaintiffs.Count > 1 && slot.Plaintiff >= 0 ? _plaintiffs[slot.Plaintiff].Name : "", o, n, o is not null && old.IsStated(o.Claim, defendant.Old!), n is not null && @new.IsStated(n.Claim, defendant.New!),
                    Theories(defendant, o, n));
    }

    private Slot SlotOf(Cell cell, bool isNew)
    {
        var at = int.Parse(cell.Plaintiff.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) - 1;
        var person = (isNew ? @new : old).Plaintiffs[at];
        return new(_plaintiffs.FindIndex(p => (isNew ? p.New : p.Old)?.Id == person.Id), cell.Claim, _byDay ? cell.Incident : "");
    }

    private static List<Cell> BestOfEach(IEnumerable<Cell> cells) => [.. cells.GroupBy(c => c.Capacity).Select(g => g.MinBy(c => DefendantAnalyzer.Order(c.Result))!).OrderBy(c => c.Capacity)];

    /// <summary>The same capacity with the same; what is left in the order of the capacities.</summary>
    private static IEnumerable<(Cell? Old, Cell? New)> Paired(List<Cell> old, List<Cell> @new)
    {
        var same = @new.Where(n => old.Exists(o => o.Capacity == n.Capacity)).ToList();
        foreach (var n in same) yield return (old.Find(o => o.Capacity == n.Capacity), n);
        var (leftOld, leftNew) = (old.FindAll(o => !same.Exists(s => s.Capacity == o.Capacity)), @new.FindAll(n => !same.Contains(n)));
        for (var i = 0; i < Math.Max(leftOld.Count, leftNew.Count); i++) yield return (leftOld.ElementAtOrDefault(i), leftNew.ElementAtOrDefault(i));
    }

    private EquatableArray<TheoryChange> Theories(PartyChange defendant, Cell? before, Cell? after)
    {
        var shown = (after?.Theories ?? []).Concat(before?.Theories ?? []).Select(t => t.Theory).Distinct();
        return shown.Select(t => Theory(old.Theory(before, defendant.Old, t), @new.Theory(after, defendant.New, t))).OfType<TheoryChange>().ToEquatableArray();
    }

    private TheoryChange? Theory(TheoryFinding? before, TheoryFinding? after)
    {
        if ((after ?? before) is not { } any) return null;
        var (was, now) = (before?.Value ?? ElementValue.Missing, after?.Value ?? ElementValue.Missing);
        var ids = (after?.Elements ?? []).Concat(before?.Elements ?? []).Select(e => e.Element).Distinct();
        return new(any.Theory, any.Label, FateOf(was, now), was, now, ids.Select(id => Element(Find(before, id), Find(after, id))).ToEquatableArray());
    }

    private static ElementFinding? Find(TheoryFinding? theory, string element) => theory?.Elements.FirstOrDefault(e => e.Element == element);

    private ElementChange Element(ElementFinding? before, ElementFinding? after)
    {
        var any = (after ?? before)!;
        var (was, now) = (before?.Value ?? ElementValue.Missing, after?.Value ?? ElementValue.Missing);
        var gap = !now.IsMet() ? after : !was.IsMet() ? before : null;
        return new(any.Element, any.Label, FateOf(was, now), was, now, Places(before).Select(fates.Former).ToEquatableArray(), Places(after).Select(fates.Later).ToEquatableArray(),
            gap?.Gaps.Select(g => g.What).FirstOrDefault() ?? "", any.Authorities);
    }

    private static IEnumerable<Pinpoint> Places(ElementFinding? element) => (element?.Grounds ?? []).DistinctBy(g => (g.Node, g.Sentence));

    private static ElementFate FateOf(ElementValue was, ElementValue now) => (was.IsMet(), now.IsMet()) switch
    {
        (true, true) => ElementFate.Kept,
        (false, true) => ElementFate.Closed,
        (true, false) => ElementFate.Opened,
        (false, false) => ElementFate.StillOpen,
    };
}
