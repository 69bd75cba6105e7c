using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>What every part of one report draws on: the result, the law's table of authorities, the mode, and where each pinpoint stands.</summary>
internal sealed class HtmlScope
{
    private readonly HashSet<TextSpan> _shown;

    public HtmlScope(CheckResult result, Func<string, Authority?> authority, ReportMode mode)
    {
        (Result, Authority, Mode) = (result, authority, mode);
        Passages = HtmlPassage.Of(result.Tree);
        Uses = [.. HtmlUses.Of(result.Assessment, mode).Where(u => IsShown(u.At.Span))];
        var wanted = Uses.Select(u => u.At.Span).ToList();
        (_shown, Marks) = (wanted.ToHashSet(), new HtmlMarks(wanted));
    }

    public CheckResult Result { get; }
    public Func<string, Authority?> Authority { get; }
    public ReportMode Mode { get; }
    public IReadOnlyList<HtmlPassage> Passages { get; }
    public HtmlMarks Marks { get; }

    /// <summary>Every use of words that the full text shows.</summary>
    public IReadOnlyList<HtmlUse> Uses { get; }

    public Assessment Assessment => Result.Assessment;
    public bool IsScreening => Mode == ReportMode.Screening;

    /// <summary>A link to the exact words; the bare citation where the words are not in the text that is shown.</summary>
    public Html Link(Pinpoint at) => _shown.Contains(at.Span)
        ? Html.Of($"<a class=\"cite\" href=\"#{HtmlMarks.Id(at.Span)}\">{HtmlWords.Cite(at)}</a>")
        : Html.Of($"<span class=\"cite\">{HtmlWords.Cite(at)}</span>");

    /// <summary>Links in the order of the text, each paragraph once.</summary>
    public Html Links(IEnumerable<Pinpoint> places) =>
        Html.Join(", ", places.OrderBy(p => p.Span.Start).DistinctBy(p => p.Node).Select(Link));

    private bool IsShown(TextSpan span) => !span.IsEmpty && Passages.Any(p => p.Span.Contains(span.Start));
}
