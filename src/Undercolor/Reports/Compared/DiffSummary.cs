using Undercolor.Analysis;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.Parties;
using Undercolor.Text;

namespace Undercolor.Reports.Compared;

/// <summary>The comparison in a few lines.</summary>
internal static class DiffSummary
{
    public static EquatableArray<string> Setting(ComplaintComparison compared)
    {
        var (old, @new) = (compared.Old, compared.New);
        var lines = new List<string> { $"old: {Paper(old)}", $"new: {Paper(@new)}" };
        if (old.Provenance.Court != @new.Provenance.Court || old.Provenance.AsOf != @new.Provenance.AsOf || old.Provenance.Stage != @new.Provenance.Stage)
            lines.Add("The two were read under different law or at different stages; a cell can differ for that alone.");
        return lines.ToEquatableArray();
    }

    public static EquatableArray<DiffItem> Of(ComplaintComparison compared)
    {
        var items = new List<DiffItem> { new(compared.Supersedes.Says, Authorities: compared.Supersedes.Authorities) };
        if (compared.New.Defendants == 0) items.Add(new($"No defendant was found in the new paper{(compared.Old.Defendants == 0 ? ", nor in the old one" : "")}."));
        else if (compared.Old.Defendants == 0) items.Add(new("No defendant was found in the old paper."));
        if (compared.IsSame)
        {
            items.Add(new(compared.Paragraphs.Any(p => p.Fate == ParagraphFate.Renumbered) ? "Nothing differs but the numbers of paragraphs." : "Nothing differs."));
            return items.ToEquatableArray();
        }
        items.Add(new($"Defendants: {Number(compared.Old.Defendants)} and now {Number(compared.New.Defendants)}. {Parties(compared)}"));
        items.Add(new($"Elements: {Number(DiffCells.Distinct(compared.Closed))} closed; {Number(DiffCells.Distinct(compared.Lost))} met before and not now. Claims that were stated and are gone: {Number(compared.LostCells.Count())}."));
        items.Add(new($"Paragraphs: {Paragraphs(compared)}."));
        items.Add(new(compared.References.Count == 0 ? "References: none were read." : $"References: {Number(compared.References.Count)} in the new complaint; {Number(compared.References.Faults.Count)} to look at."));
        return items.ToEquatableArray();
    }

    private static string Paper(ComparedPaper paper)
    {
        var court = paper.Provenance.Court is { } id ? $"court {VisibleText.Of(id)} (from the {Shown.Plain(paper.Provenance.CourtFrom)})" : "no court known: only rules common to all circuits";
        return $"{VisibleText.Of(paper.Name)} · {court} · stage: {Shown.Plain(paper.Provenance.Stage)} · law as of {paper.Provenance.AsOf}";
    }

    private static string Parties(ComplaintComparison compared)
    {
        var defendants = compared.Parties.Where(p => !p.IsPlaintiff).ToList();
        var words = new[] { (PartyFate.Kept, "in both"), (PartyFate.Named, "named for a placeholder"), (PartyFate.Unnamed, "a placeholder for a name"), (PartyFate.Added, "added"), (PartyFate.Dropped, "dropped") }
            .Select(w => (Count: defendants.Count(p => p.Fate == w.Item1), Words: w.Item2)).Where(w => w.Count > 0).Select(w => $"{Number(w.Count)} {w.Words}");
        return Shown.Sentence($"{string.Join(", ", words)}.");
    }

    private static string Paragraphs(ComplaintComparison compared)
    {
        var words = new[] { (ParagraphFate.Same, "the same"), (ParagraphFate.Renumbered, "renumbered only"), (ParagraphFate.Edited, "edited"), (ParagraphFate.Added, "added"), (ParagraphFate.Removed, "removed"),
            (ParagraphFate.Joined, "taken into another one"), (ParagraphFate.Split, "taken out of another one") };
        return string.Join(", ", words.Select(w => (Count: compared.Paragraphs.Count(p => p.Fate == w.Item1), Words: w.Item2)).Where(w => w.Count > 0).Select(w => $"{Number(w.Count)} {w.Words}"));
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
