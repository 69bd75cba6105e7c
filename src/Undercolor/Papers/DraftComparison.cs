using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers;

/// <summary>One point on which a draft does not read as the case file from which it was made.</summary>
/// <param name="Theory">Empty where the whole cell differs.</param>
/// <param name="InCase">What the case file comes to.</param>
/// <param name="InDraft">What the draft reads as.</param>
/// <param name="Paragraphs">Of the draft, those that its reading rests on; where it rests on none, those of the count.</param>
public sealed record DraftDifference(string Defendant, string Claim, string Theory, string InCase, string InDraft, EquatableArray<string> Paragraphs);

/// <summary>Holds what a draft reads as against what its case file comes to, cell by cell: each cell must come to the same, and each theory that is alleged
/// there must be alleged here.</summary>
/// <remarks>Only rights that the file asserts: a reader of papers looks for every right that facts may show, also for those that nobody claims.</remarks>
public static class DraftComparison
{
    private sealed record Read(EquatableArray<Cell> Cells)
    {
        public CellResult? Best => Cells.IsEmpty ? null : Cells.Select(c => c.Result).MinBy(DefendantAnalyzer.Order);

        public IEnumerable<TheoryFinding> Theories => Cells.SelectMany(c => c.Theories);

        public bool Alleges(string theory) => Theories.Any(t => t.Theory == theory && t.Value == ElementValue.Alleged);

        public EquatableArray<string> Paragraphs(string? theory) => Theories.Where(t => theory is null || t.Theory == theory).SelectMany(t => t.Elements).SelectMany(e => e.Grounds).Select(g => g.Paragraph).Distinct().ToEquatableArray();
    }

    /// <summary>The rights that a file asserts, each against one defendant, by the place of that defendant in the file.</summary>
    public static EquatableArray<(int Defendant, string Claim)> Asserted(CaseFile file)
    {
        var defendants = file.People.Where(p => p.IsDefendant).Select(p => p.Id).ToList();
        var groups = file.Groups.ToDictionary(g => g.Id, g => g.Members, StringComparer.Ordinal);
        return file.Claims.SelectMany(c => (c.Against.IsEmpty ? defendants : c.Against.SelectMany(id => groups.TryGetValue(id, out var members) ? members.AsEnumerable() : [id]))
            .Select(id => (defendants.IndexOf(id), c.Right))).Where(a => a.Item1 >= 0).Distinct().ToEquatableArray();
    }

    /// <param name="asserted">As <see cref="Asserted"/> gives them.</param>
    public static EquatableArray<DraftDifference> Of(Assessment inCase, Assessment inDraft, EquatableArray<(int Defendant, string Claim)> asserted)
    {
        ArgumentNullException.ThrowIfNull(inCase);
        ArgumentNullException.ThrowIfNull(inDraft);
        var isSameList = inCase.Defendants.Count == inDraft.Defendants.Count;
        return inCase.Defendants.SelectMany((d, i) => Of(d, isSameList ? inDraft.Defendants[i] : inDraft.Defendants.FirstOrDefault(x => x.Name == d.Name), asserted.Where(a => a.Defendant == i).Select(a => a.Claim))).ToEquatableArray();
    }

    private static IEnumerable<DraftDifference> Of(DefendantAssessment inCase, DefendantAssessment? inDraft, IEnumerable<string> asserted)
    {
        if (inDraft is null)
        {
            yield return new(inCase.Name, "", "", Word(inCase.Ruling), "not read as a defendant", []);
            yield break;
        }
        foreach (var claim in asserted.Distinct())
        {
            var (told, read) = (Cells(inCase, claim), Cells(inDraft, claim));
            if (told.Best != read.Best) yield return new(inCase.Name, claim, "", Word(told.Best), Word(read.Best), read.Paragraphs(null));
            foreach (var theory in told.Theories.Select(t => t.Theory).Distinct().Where(t => told.Alleges(t) && !read.Alleges(t)))
                yield return new(inCase.Name, claim, theory, "alleged", "not alleged", read.Paragraphs(theory));
        }
    }

    private static Read Cells(DefendantAssessment of, string claim) => new(of.Claims.Where(c => c.Claim == claim).ToEquatableArray());

    private static string Word(CellResult? result) => result is { } known ? Words<CellResult>.Of(known) : "no such claim";
}
