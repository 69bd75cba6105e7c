using Undercolor.Doctrine;
using Undercolor.Papers.Comparing;
using Undercolor.Text;

namespace Undercolor.Reports.Compared;

/// <summary>One statement of a comparison with what it rests on.</summary>
/// <param name="Says">A sentence.</param>
/// <param name="Details">Sentences that stand under it.</param>
/// <param name="Authorities">Keys of the table of authorities.</param>
internal sealed record DiffItem(string Says, EquatableArray<string> Details = default, EquatableArray<string> Authorities = default)
{
    /// <summary>Of a paragraph that was edited; else empty.</summary>
    public EquatableArray<Papers.Comparing.Aligning.WordRun> Words { get; init; }
}

/// <summary>A part of the report under a heading.</summary>
/// <param name="Heads">Of the columns of its table; empty where it has none.</param>
internal sealed record DiffPart(string Id, string Title, EquatableArray<DiffItem> Items, EquatableArray<string> Heads = default, EquatableArray<EquatableArray<string>> Rows = default);

/// <summary>A comparison arranged for people. Every readable format starts here, so that all tell the same.</summary>
internal sealed record DiffView(string Title, EquatableArray<string> Setting, EquatableArray<DiffItem> Summary, EquatableArray<DiffPart> Parts, EquatableArray<CitedAuthority> Authorities)
{
    public static DiffView Of(ComplaintComparison compared, Func<string, Authority?> authority)
    {
        var parts = new[] { DiffCells.Lost(compared), DiffCells.Closed(compared), DiffCells.Theories(compared), DiffCells.Table(compared), DiffCells.StillOpen(compared), DiffParties.Of(compared), DiffClaims.Of(compared),
            DiffFootings.Of(compared), DiffReferences.Of(compared), DiffRelief.Of(compared), DiffParagraphs.Of(compared) }.OfType<DiffPart>().ToEquatableArray();
        var summary = DiffSummary.Of(compared);
        var keys = summary.Concat(parts.SelectMany(p => p.Items)).SelectMany(i => i.Authorities).Distinct();
        return new("What the new complaint changes", DiffSummary.Setting(compared), summary, parts, keys.Select(key => CitedAuthority.Of(key, authority)).ToEquatableArray());
    }

    /// <summary><c>A, B and C</c>.</summary>
    public static string List(IEnumerable<string> words) => Joined([.. words], "and");

    /// <summary><c>A, B or C</c>.</summary>
    public static string Either(IEnumerable<string> words) => Joined([.. words], "or");

    private static string Joined(List<string> words, string last) => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} {last} {words[^1]}";

    /// <summary>A paragraph as one of the two complaints numbers it.</summary>
    public static string Cite(Pinpoint at) => VisibleText.Of(at.Cite);
}
