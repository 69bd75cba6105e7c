using Undercolor.Diagnostics;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>Findings of one rule about the same defendants: the first is told whole, the next in a line each, the rest by their places.</summary>
internal sealed record FindingGroup(Diagnostic First, IReadOnlyList<Diagnostic> Next, IReadOnlyList<Pinpoint> Rest)
{
    /// <summary>How many findings after the first get a line of their own.</summary>
    private const int InFull = 4;

    public static IEnumerable<FindingGroup> Of(IEnumerable<Diagnostic> findings) => findings.GroupBy(f => (f.Id, f.Severity, f.Help)).Select(same => new FindingGroup(
        same.First(), [.. same.Skip(1).Take(InFull)], [.. same.Skip(1 + InFull).Select(f => f.At).OfType<Pinpoint>()]));
}
