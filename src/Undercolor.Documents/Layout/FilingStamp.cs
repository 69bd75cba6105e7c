using System.Text.RegularExpressions;

namespace Undercolor.Documents.Layout;

/// <summary>The line that the courts' electronic filing system prints on every page, in its local variants.</summary>
internal static partial class FilingStamp
{
    public static bool Matches(string row) =>
        (row.Contains(':') && Stamp().IsMatch(row)) || (row.Contains("age", StringComparison.Ordinal) && PageId().IsMatch(row));

    /// <summary>The page that the stamp names, or null.</summary>
    public static int? PageOf(string row) =>
        row.Contains(':') && Stamp().Match(row) is { Success: true } match
        && int.TryParse(match.Groups["page"].ValueSpan, out var page) ? page : null;

    [GeneratedRegex(@"^\W*(USDC\s+\S+\s+)?(case\s*:?\s*)?(no\.\s*)?\d{1,2}:\d{2}-[a-z]{2}-\d{3,6}\S*\s.*\b(doc|document|ecf|entry|filed)\b.*?\b(?<page>\d+)\s+of\s+\d+", RegexOptions.IgnoreCase)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"^\W*Page\s?ID\s?[.#:]*\s*\d+\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageId();
}
