using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Discovery;
using Undercolor.Text;

namespace Undercolor.Reports.Discovery;

/// <summary><c>paper discovery</c> as text: each request with the cells that it would fill and why. For the one who asks; the papers that are served do not say it.</summary>
public static class DiscoveryText
{
    private const int MostCells = 4;

    /// <param name="redact">Takes identifiers out of words.</param>
    public static string Show(DiscoveryPlan plan, EquatableArray<DiscoverySet> sets, DiscoveryLimits limits, Func<string, string> redact, string name)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var lines = new TextLines(TextOptions.Default);
        lines.Add($"{VisibleText.Of(name)}: requests by element. What is missing stands first; what is told and will need proof stands second.");
        foreach (var set in sets)
        {
            lines.Blank().Add($"{VisibleText.Of(redact(set.Name))} · {Words<DiscoveryKind>.Of(set.Kind)}{Counted(set, sets, limits)}", ink: Ink.Bold);
            for (var i = 0; i < set.Requests.Count; i++)
            {
                if (set.Kind != DiscoveryKind.Admission && (i == 0 || set.Requests[i - 1].IsForGap != set.Requests[i].IsForGap)) lines.Add(set.Requests[i].IsForGap ? "For what is missing" : "For what is told and will need proof", 2);
                Show(lines, set.Requests[i], i + 1, redact);
            }
        }
        return lines.ToString();
    }

    private static string Counted(DiscoverySet set, EquatableArray<DiscoverySet> sets, DiscoveryLimits limits) => set.Kind switch
    {
        DiscoveryKind.Interrogatories => string.Create(CultureInfo.InvariantCulture, $": {set.Wider} of {limits.Interrogatories.Number}{(set.Stricter == set.Wider ? "" : $" ({set.Stricter} by the stricter reading)")}"),
        DiscoveryKind.Production or DiscoveryKind.Admission => string.Create(CultureInfo.InvariantCulture, $": {set.Requests.Count}"),
        DiscoveryKind.Depositions => string.Create(CultureInfo.InvariantCulture, $": one of {limits.Depositions.Number}{(sets.Count(s => s.Kind == DiscoveryKind.Depositions) is > 1 and var all ? $"; {all} are drafted here" : "")}"),
    };

    private static void Show(TextLines lines, DiscoveryRequest request, int number, Func<string, string> redact)
    {
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"{number}. {VisibleText.Of(redact(PaperText.Plain(request.Says)))}"), 4, 3);
        foreach (var cell in request.Fills.OrderBy(n => !n.IsLacking).Take(MostCells)) lines.Add(VisibleText.Of(redact(Cell(cell))), 7, 2);
        if (request.Fills.Count > MostCells) lines.Add($"and {Shown.Count(request.Fills.Count - MostCells, "more cell")}", 7);
        if (request.Fills.IsEmpty) lines.Add("The case file names it as evidence that is still to be got.", 7);
    }

    private static string Cell(ElementNeed need) =>
        $"{string.Join(" · ", new[] { need.Plaintiff, need.Defendant, need.Claim, need.Path }.Where(w => w.Length > 0))}: {Shown.Value(need.Value)}{(need.What.Length > 0 ? $"; {need.What}" : need.IsLacking ? "" : "; the proof will need it")}";
}
