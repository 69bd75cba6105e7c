using Undercolor.Analysis;
using Undercolor.Doctrine;

namespace Undercolor.Reports;

/// <summary>The head and the foot of a screening sheet: what was read, and how.</summary>
internal static class ScreeningPaper
{
    public static IEnumerable<SheetEntry> Of(CheckResult result, CourtTable? courts)
    {
        var (read, from) = (result.Assessment.Document, result.Assessment.Provenance);
        yield return new("File", HtmlWords.Document(result));
        if (result.Tree.Caption.CaseNumber.Length > 0) yield return new("Case number", result.Tree.Caption.CaseNumber);
        yield return new("Court", Court(from, courts));
        yield return new("Plaintiffs", result.Assessment.Plaintiffs.IsEmpty ? "no name was found" : string.Join("; ", result.Assessment.Plaintiffs.Select(p => p.Name)));
        yield return new("Length", Length(read));
        if (result.Assessment.Corrections is { IsEmpty: false } corrections)
            yield return new("Corrections", FormattableString.Invariant($"{corrections.Count(c => !c.Stale)} by a person to this reading; {corrections.Count(c => c.Stale)} stale, not applied"));
        foreach (var note in read.Notes) yield return new("Note", note);
    }

    public static IEnumerable<SheetEntry> Source(Assessment assessment)
    {
        var from = assessment.Provenance;
        yield return new("Program", from.Tool);
        yield return new("Law", $"packs {from.Packs}, as of {from.AsOf}");
        yield return new("File (SHA-256)", from.Sha256);
    }

    private static string Court(Provenance from, CourtTable? courts) => from.Court is not { } id
        ? "not known: only rules common to all circuits decide"
        : $"{(courts?.Find(id) is { } court ? $"{court.Abbreviation} ({id})" : id)}, from the {from.CourtFrom}";

    private static string Length(DocumentFacts read)
    {
        var paragraphs = Shown.Count(read.Paragraphs, read.Numbered ? "numbered paragraph" : "paragraph");
        var counted = read.Numbered ? paragraphs : $"{paragraphs}, not numbered; § 3 is the third";
        return read.Pages is { } pages ? $"{counted}; {Shown.Count(pages, "page")}" : counted;
    }
}
