using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The rights of a sheet for one defendant, and the elements that no paragraph addresses with facts.</summary>
internal sealed class ScreeningRights
{
    private const string Unnamed = "unnamed-right";

    private readonly Case _case;
    private readonly DefendantAssessment _defendant;
    private readonly EquatableArray<Cell> _cells;

    private ScreeningRights(Case @case, DefendantAssessment defendant)
    {
        (_case, _defendant) = (@case, defendant);
        _cells = Shown();
    }

    public static ScreeningRights Of(Case @case, DefendantAssessment defendant) => new(@case, defendant);

    /// <summary>Each right once, with the places whose words name it.</summary>
    public IEnumerable<SheetLine> Lines => _cells.DistinctBy(c => c.Claim).Select(cell => NamesOf(cell) is { IsEmpty: false } names
        ? new SheetLine(Reports.Shown.Sentence(cell.ClaimLabel), ScreeningPlaces.Of(names.Select(c => c.At).OfType<Pinpoint>()))
        : new SheetLine($"{Reports.Shown.Sentence(cell.ClaimLabel)}{(cell.Claim == Unnamed ? "" : " (the facts bear on it; no words name it)")}", ""));

    /// <summary>What several rights lack in the same way is told once.</summary>
    public IEnumerable<SheetLine> NotAddressed => _cells
        .SelectMany(cell => Unmet(cell).Select(element => (cell.ClaimLabel, Line: new SheetLine(Element(element), ScreeningPlaces.Of(element.Grounds)))))
        .GroupBy(lack => lack.Line, lack => lack.ClaimLabel)
        .Select(same => same.Key with { Text = $"{same.Key.Text}{As(same.Distinct().ToList())}" });

    /// <summary>The rights that words name; where the facts tie the defendant to none of these, those that the facts bear on as well.</summary>
    private EquatableArray<Cell> Shown()
    {
        var named = _defendant.Claims.Where(c => !NamesOf(c).IsEmpty).ToEquatableArray();
        if (named.IsEmpty) return _defendant.Claims;
        return named.Any(c => c.Result == CellResult.Adequate) ? named : named.Concat(_defendant.Claims.Except(named).Where(c => c.Result == CellResult.Adequate)).ToEquatableArray();
    }

    /// <summary>The passages that name the right against this defendant, or against everybody.</summary>
    private EquatableArray<Claim> NamesOf(Cell cell) =>
        _case.Claims.Where(c => c.Right == cell.Claim && c.Stated && (c.Against.IsEmpty || c.Against.Any(id => _case[id].Name == _defendant.Name))).ToEquatableArray();

    /// <summary>The unmet elements of the theory that comes nearest, where no theory is met.</summary>
    private static IEnumerable<ElementFinding> Unmet(Cell cell) => cell.Result == CellResult.Adequate || cell.Theories.IsEmpty
        ? []
        : cell.Theories[0].Elements.Where(e => !e.Value.IsMet());

    /// <summary>A paragraph may use the word without a fact: then it is cited, and said to be a label.</summary>
    private static string Element(ElementFinding element) =>
        element.Grounds.IsEmpty ? Reports.Shown.Sentence(element.Label) : $"{Reports.Shown.Sentence(element.Label)}: {HtmlWords.Of(element.Value)}";

    private string As(List<string> rights) =>
        _cells.DistinctBy(c => c.Claim).Count() is var all && all == 1 ? "" : rights.Count == all ? ", as to each right" : $", as to {string.Join("; ", rights)}";
}
