namespace Undercolor.Documents.Layout;

/// <summary>The measure of the type: where lines begin and end on a page and how far apart they stand.</summary>
/// <param name="Pitch">Usual distance between two lines of one paragraph, in the unit of <see cref="LayoutLine.Top"/>; 0 where unknown.</param>
internal sealed record PageMetrics(double Left, double Right, double Pitch)
{
    private const int EnoughPairs = 4;

    /// <summary>A page with fewer lines may lack a full one: it is measured by the usual width.</summary>
    private const int FullPage = 10;

    public static Dictionary<int, PageMetrics> Of(IReadOnlyList<PrintedLine> lines)
    {
        var whole = PitchOf(lines, 1) ?? SmallestCommon(lines);
        var pages = lines.GroupBy(line => line.Row.Page).ToList();
        var full = pages.Where(page => page.Count() >= FullPage).Select(Width).Order().ToArray();
        var usual = full.Length == 0 ? 0 : full[full.Length / 2];
        return pages.ToDictionary(page => page.Key, page =>
        {
            var left = page.Min(line => line.Body.Left);
            var width = page.Count() < FullPage ? Math.Max(usual, Width(page)) : Width(page);
            return new PageMetrics(left, left + width, PitchOf([.. page], EnoughPairs) ?? whole);
        });
    }

    private static double Width(IEnumerable<PrintedLine> page) =>
        page.Max(line => line.Body.Right) - page.Min(line => line.Body.Left);

    /// <summary>The median distance to a line that begins in lower case: such a line nearly always goes on with a sentence.</summary>
    private static double? PitchOf(IReadOnlyList<PrintedLine> lines, int fewest)
    {
        var pitches = Pitches(lines, next => next.Text.Length > 2 && char.IsLower(next.Text[0])
            && (char.IsLower(next.Text[1]) || next.Text[1] == ' ')).ToArray();
        if (pitches.Length < fewest) return null;
        Array.Sort(pitches);
        return pitches[pitches.Length / 2];
    }

    private static double SmallestCommon(IReadOnlyList<PrintedLine> lines)
    {
        var pitches = Pitches(lines, _ => true).Order().ToArray();
        return pitches.Length == 0 ? 0 : pitches[pitches.Length / 10];
    }

    private static IEnumerable<double> Pitches(IReadOnlyList<PrintedLine> lines, Func<PrintedLine, bool> next)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Row.Page != lines[i - 1].Row.Page || lines[i].Stream != lines[i - 1].Stream || lines[i].Role != lines[i - 1].Role) continue;
            var pitch = lines[i].Row.Top - lines[i - 1].Row.Top;
            if (pitch > 0 && next(lines[i])) yield return pitch;
        }
    }
}
