using Undercolor.Analysis;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.Cells;
using Undercolor.Text;

namespace Undercolor.Reports.Compared;

/// <summary>Cells, theories and elements on both sides, in words. What several claims share is told once.</summary>
internal static class DiffCells
{
    /// <summary>An element of a theory, tried on one defendant, with all the claims for which it comes out alike.</summary>
    private sealed record Shared(string Defendant, ElementChange Element, EquatableArray<string> Theories, EquatableArray<string> Claims);

    public static int Distinct(IEnumerable<(CellChange Cell, TheoryChange Theory, ElementChange Element)> changes) => Group(changes).Count();

    public static DiffPart? Lost(ComplaintComparison compared)
    {
        var items = compared.LostCells.GroupBy(c => c.Defendant).Select(LostClaims).Concat(Group(compared.Lost).Select(Lost)).ToEquatableArray();
        return items.IsEmpty ? null : new("lost", "Met in the old complaint, not in the new one", items);
    }

    public static DiffPart? Closed(ComplaintComparison compared)
    {
        var items = Group(compared.Closed).Select(Closed).Concat(NewCells(compared)).ToEquatableArray();
        return items.IsEmpty ? null : new("closed", "Gaps closed, and claims stated anew", items);
    }

    public static DiffPart? Theories(ComplaintComparison compared)
    {
        var items = compared.Cells.Where(c => c.Old is not null && c.New is not null).SelectMany(c => c.Theories.Where(t => t.Fate is ElementFate.Opened or ElementFate.Closed).Select(t => (Cell: c, Theory: t)))
            .GroupBy(x => (x.Cell.Defendant, x.Theory.Label, x.Theory.Fate)).Select(g => new DiffItem(
                $"{Name(g.First().Cell)}: “{VisibleText.Of(g.Key.Label)}” is {(g.Key.Fate == ElementFate.Opened ? "stated no more" : "stated now")} ({Claims(g.Select(x => x.Cell))})."))
            .ToEquatableArray();
        return items.IsEmpty ? null : new("theories", "Theories dropped and new", items);
    }

    public static DiffPart? Table(ComplaintComparison compared)
    {
        if (compared.Cells.IsEmpty) return null;
        var differing = compared.Cells.Where(c => c.Old is null || c.New is null || c.Old.Result != c.New.Result || c.Capacity is not null).ToList();
        var rows = differing.GroupBy(c => (c.Defendant, c.Old?.Result, c.New?.Result, OldCapacity: c.Old?.Capacity, NewCapacity: c.New?.Capacity))
            .Select(g => new EquatableArray<string>([Name(g.First()), Claims(g), Result(g.First().Old, g.First()), Result(g.First().New, g.First())])).ToEquatableArray();
        var same = compared.Cells.Count - differing.Count;
        DiffItem[] items = same == 0 ? [] : [new($"{Shown.Count(same, "cell")} {(same == 1 ? "comes" : "come")} to the same result.")];
        return new("cells", "Cell by cell", items.ToEquatableArray(), ["Defendant", "Claim", "Old", "New"], rows);
    }

    public static DiffPart? StillOpen(ComplaintComparison compared)
    {
        var open = compared.Cells.Where(c => c is { Old: not null, New.Result: not CellResult.Adequate }).SelectMany(c => c.Theories.Take(1).SelectMany(t => t.Elements.Where(e => e.Fate == ElementFate.StillOpen).Select(e => (c, t, e))));
        var items = Group(open).Select(s => new DiffItem($"{s.Defendant}, {Label(s)}: {Shown.Value(s.Element.New)}{(s.Element.New == s.Element.Old ? "" : $" (before: {Shown.Value(s.Element.Old)})")}{Gap(s.Element)}.")).ToEquatableArray();
        return items.IsEmpty ? null : new("open", "Open in both", items);
    }

    private static IEnumerable<Shared> Group(IEnumerable<(CellChange Cell, TheoryChange Theory, ElementChange Element)> changes) =>
        changes.GroupBy(x => (x.Cell.Defendant, x.Element.Label, x.Element.Old, x.Element.New, Was: Key(x.Element.Was.Select(w => w.Old)), Now: Key(x.Element.Now.Select(n => n.New))))
            .Select(g => new Shared(Name(g.First().Cell), g.First().Element, g.Select(x => x.Theory.Label).Distinct().ToEquatableArray(), ClaimNames(g.Select(x => x.Cell)).ToEquatableArray()));

    private static string Key(IEnumerable<Pinpoint> places) => string.Join(' ', places.Select(p => p.Span.Start));

    private static DiffItem Lost(Shared lost)
    {
        var was = lost.Element.Was.Select(w => w.Old).ToList();
        var met = was.Count == 0 ? "The old complaint met this" : $"{Places.Cite(was)} of the old complaint met this";
        return new($"{lost.Defendant}, {Label(lost)}: {met}; nothing in the new one does ({Shown.Value(lost.Element.New)}{Gap(lost.Element)}).", lost.Element.Was.Select(Fate).Distinct().ToEquatableArray());
    }

    private static DiffItem LostClaims(IGrouping<object, CellChange> claims)
    {
        var any = claims.First();
        var grounds = claims.SelectMany(c => c.Old!.Theories).Where(t => t.Value.IsMet()).SelectMany(t => t.Elements).SelectMany(e => e.Grounds).DistinctBy(g => g.Span).ToList();
        return new($"{Name(any)}: {Claims(claims)} {(claims.Count() == 1 ? "was" : "were")} stated in the old complaint{(grounds.Count == 0 ? "" : $" ({Places.Cite(grounds)})")}; "
            + (any.Defendant.New is null ? "the new one does not sue this defendant." : "the new one states no such claim against this defendant."));
    }

    private static DiffItem Closed(Shared closed)
    {
        var now = closed.Element.Now.Select(n => n.New).ToList();
        var meets = now.Count == 0 ? "the new complaint meets this" : $"{Places.Cite(now)} of the new complaint {(now.DistinctBy(n => n.Paragraph).Count() == 1 ? "meets" : "meet")} this";
        return new($"{closed.Defendant}, {Label(closed)}: {meets}; the old one did not ({Shown.Value(closed.Element.Old)}{Gap(closed.Element)}).", closed.Element.Now.Select(Origin).Distinct().ToEquatableArray());
    }

    private static IEnumerable<DiffItem> NewCells(ComplaintComparison compared) => compared.Cells.Where(c => c is { Old: null, New.Result: CellResult.Adequate }).GroupBy(c => c.Defendant).Select(g =>
    {
        var grounds = g.SelectMany(c => c.New!.Theories).Where(t => t.Value.IsMet()).SelectMany(t => t.Elements).SelectMany(e => e.Grounds).DistinctBy(p => p.Span).ToList();
        return new DiffItem($"{Name(g.First())}: {Claims(g)} {(g.Count() == 1 ? "is" : "are")} stated in the new complaint{(grounds.Count == 0 ? "" : $" ({Places.Cite(grounds)})")}; the old one has no such claim against this defendant.");
    });

    private static string Fate(FormerGround was) => was.Fate switch
    {
        ParagraphFate.Removed or ParagraphFate.Added => $"{DiffView.Cite(was.Old)} of the old complaint stands nowhere in the new one: {Places.Quote(was.Whole, Longest)}",
        ParagraphFate.Edited => $"{DiffView.Cite(was.Old)} was edited and is now {DiffView.Cite(was.New!)}; it said {Places.Quote(was.Whole, Longest)}",
        ParagraphFate.Joined or ParagraphFate.Split => $"{DiffView.Cite(was.Old)} was taken into {DiffView.Cite(was.New!)}",
        ParagraphFate.Same or ParagraphFate.Renumbered => $"{DiffView.Cite(was.Old)} stands in the same words as {DiffView.Cite(was.New!)}; what is around it changes how it is read",
    };

    private static string Origin(LaterGround now) => now.Fate switch
    {
        ParagraphFate.Added or ParagraphFate.Removed => $"{DiffView.Cite(now.New)} is new: {Places.Quote(now.Whole, Longest)}",
        ParagraphFate.Edited => $"{DiffView.Cite(now.New)} was {DiffView.Cite(now.Old!)} and was edited; it says {Places.Quote(now.Whole, Longest)}",
        ParagraphFate.Joined or ParagraphFate.Split => $"{DiffView.Cite(now.New)} was a part of {DiffView.Cite(now.Old!)}",
        ParagraphFate.Same or ParagraphFate.Renumbered => $"{DiffView.Cite(now.New)} stood in the same words as {DiffView.Cite(now.Old!)}; what is around it changes how it is read",
    };

    private const int Longest = 160;

    private static string Label(Shared shared) => $"{VisibleText.Of(shared.Element.Label)} ({string.Join("; ", shared.Theories.Select(VisibleText.Of))}: {string.Join(", ", shared.Claims)})";

    private static string Gap(ElementChange element) => element.Gap.Length == 0 ? "" : $"; {VisibleText.Of(element.Gap)}";

    private static string Result(Cell? cell, CellChange change) => cell is null ? "no such claim" : $"{Shown.Result(cell.Result)}{(change.Capacity is null ? "" : $" ({Shown.Capacity(cell.Capacity)} capacity)")}";

    private static string Name(CellChange cell) => VisibleText.Of(cell.Defendant.Name);

    private static string Claims(IEnumerable<CellChange> cells) => string.Join(", ", ClaimNames(cells));

    private static IEnumerable<string> ClaimNames(IEnumerable<CellChange> cells) =>
        cells.Select(c => VisibleText.Of(Shown.Claim(c.Shown.ClaimLabel, c.Shown.Capacity) + (c.Plaintiff.Length > 0 ? $" of {c.Plaintiff}" : "") + (c.Shown.Setting.Length > 0 && c.Plaintiff.Length == 0 ? $" ({c.Shown.Setting})" : ""))).Distinct();
}
