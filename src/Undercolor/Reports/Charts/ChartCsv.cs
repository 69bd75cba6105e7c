using System.Text;
using Undercolor.Papers.Charts;

namespace Undercolor.Reports.Charts;

/// <summary>A chart as rows: <c>defendant</c>, <c>did</c>, <c>violation</c>, <c>theory</c>, <c>at</c>, <c>notes</c> (ids). Several entries in one column are parted by <c>; </c>.</summary>
public static class ChartCsv
{
    public static string Show(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var csv = new StringBuilder().Row("defendant", "did", "violation", "theory", "at", "notes");
        foreach (var row in chart.Rows) csv.Row(row.Cells.Select(VisibleText.Of).Append(string.Join("; ", row.Notes.Select(n => n.Id))));
        return csv.ToString();
    }
}
