using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>A comment for the margin of the document itself.</summary>
/// <param name="At">The words that it is about, in the cleaned text; never empty.</param>
/// <param name="Quote">Those words in quotation marks, cut where they are long.</param>
/// <param name="Paragraphs">At least one; the first is its head.</param>
public sealed record FindingComment(TextSpan At, string Quote, EquatableArray<string> Paragraphs);

/// <summary><c>check --annotate</c>: the findings, and what is missing for each defendant, as comments in the order of the text.</summary>
public static class FindingComments
{
    public const string Whole = "About the document as a whole.";

    /// <summary>Empty where there is nothing to say.</summary>
    /// <param name="caption">Where the parties are named; <see cref="Caption.None"/> for a text without one.</param>
    public static EquatableArray<FindingComment> Of(Assessment assessment, ReportContext context, Caption caption)
    {
        if (string.IsNullOrWhiteSpace(context.CleanText)) return [];
        var view = ReportView.Of(assessment, context);
        var top = Top(context.CleanText, caption);
        var comments = view.Assessment.Diagnostics.Select(d => OfFinding(d, view, top)).Concat(view.Defendants.Where(d => !d.IsStated).Select(d => OfDefendant(d, view, top)))
            .Distinct().OrderBy(c => c.At.Start).ThenBy(c => c.At.End).ToList();
        return comments.Count == 0 ? [] : comments.Prepend(Opening(view, top)).ToEquatableArray();
    }

    /// <summary>The whole report in a few lines, with the small print.</summary>
    private static FindingComment Opening(ReportView view, TextSpan top) => new(top, "",
    [
        view.Summary,
        Whole,
        view.Setting,
        .. view.Assessment.Document.Notes.Select(VisibleText.Of),
        .. view.Assessment.ScreeningHeads.Select(h => $"- {view.Head(h)}"),
        .. view.Assessment.TimeLimit is { } limit ? [limit.Says, .. Authorities(limit.Authorities, view)] : (string[])[],
        Disclaimer.For(view.Context.Mode),
    ]);

    private static FindingComment OfFinding(Diagnostic finding, ReportView view, TextSpan top) => new(
        finding.At?.Span ?? top, finding.At is { } at ? Places.Quote(at) : "",
    [
        FindingWords.Head(finding),
        .. finding.At is null ? [Whole] : (string[])[],
        VisibleText.Of(finding.Message),
        .. finding.Defendants.Count > 1 ? [$"Concerns {Names(finding, view)}."] : (string[])[],
        .. finding.Help.Length > 0 ? [FindingWords.Meets(finding)] : (string[])[],
        .. Authorities(finding.Authorities, view),
    ]);

    /// <summary>What is missing, at the last words about the defendant, near which it could stand.</summary>
    private static FindingComment OfDefendant(DefendantView defendant, ReportView view, TextSpan top)
    {
        var at = defendant.Conduct.Select(c => c.At).MaxBy(p => p.Span.Start) ?? defendant.Defendant.Pleaded.Who.FirstOrDefault();
        return new(at?.Span ?? top, at is null ? "" : Places.Quote(at),
        [
            $"{defendant.Name}: {defendant.Result}",
            string.Join(' ', defendant.Why),
            .. defendant.Claims.Where(c => c.Unmet.Count > 0).SelectMany(c => Lack(c, view)),
            .. defendant.Defendant.Immunities.SelectMany(i => Authorities(i.Authorities, view).Prepend($"{Shown.Sentence(Shown.Plain(i.Immunity))}: {VisibleText.Of(i.Why)}")),
        ]);
    }

    private static IEnumerable<string> Lack(ClaimView claim, ReportView view) => claim.Unmet
        .SelectMany(e => e.Gaps.Where(g => g.Example.Length > 0).Select(FindingWords.Kind).Prepend($"- {ReportView.Element(e)}").Concat(Authorities(e.Authorities, view)))
        .Prepend(FindingWords.Lack(claim, view.IsScreening));

    private static IEnumerable<string> Authorities(IEnumerable<string> keys, ReportView view) => CitedAuthority.All(keys, view.Context).Select(FindingWords.Authority);

    private static string Names(Diagnostic finding, ReportView view) => string.Join(", ", view.Defendants.Where(d => finding.Defendants.Contains(d.Defendant.Id)).Select(d => d.Name));

    /// <summary>The first party of the caption; where there is none, the first words.</summary>
    private static TextSpan Top(string text, Caption caption)
    {
        if (caption.Parties.FirstOrDefault() is { Span.IsEmpty: false } party) return party.Span;
        var start = text.AsSpan().IndexOfAnyExcept(" \t\n");
        var end = text.IndexOf('\n', start);
        return new(start, end < 0 ? text.Length : end);
    }
}
