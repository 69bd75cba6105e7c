using Undercolor.Analysis;
using Undercolor.Diagnostics;

namespace Undercolor.Reports;

/// <summary>How a finding is told in words without a layout, the same in each format.</summary>
internal static class FindingWords
{
    /// <summary><c>UC2003 warning · ¶ 11, sentence 2</c>.</summary>
    public static string Head(Diagnostic finding) =>
        $"{finding.Id} {Shown.Severity(finding.Severity)}{(finding.At is { } at ? $" · {Places.Exact(at)}" : "")}";

    /// <summary>What kind of fact would meet the rule.</summary>
    public static string Meets(Diagnostic finding) => $"What would meet it: {VisibleText.Of(finding.Help)}";

    /// <summary>The right, and in a report for the party the theory that comes nearest.</summary>
    public static string Lack(ClaimView claim, bool isScreening)
    {
        var title = VisibleText.Of(Shown.Sentence(claim.Title));
        return isScreening ? $"{title}:" : $"{title}. Nearest: {claim.NearestTheory!.Label}. It lacks:";
    }

    public static string Kind(Gap gap) => $"The kind of fact{(gap.Where.Length > 0 ? $", {gap.Where}" : "")}: {gap.Example}";

    public static string Authority(CitedAuthority citation) => $"{citation.Text} ({citation.Check})";
}
