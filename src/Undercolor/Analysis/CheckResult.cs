using Undercolor.Cases;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>Every stage of a check, so that each can be shown on its own.</summary>
public sealed record CheckResult(CleanText Text, ComplaintTree Tree, Case Case, Assessment Assessment)
{
    /// <summary>The case file; null where a paper was read.</summary>
    public CaseFile? File { get; init; }
}
