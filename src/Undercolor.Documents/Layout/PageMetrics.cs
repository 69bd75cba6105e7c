namespace Undercolor.Documents.Layout;

/// <summary>The measure of the type: where lines begin and end on a page and how far apart they stand.</summary>
/// <param name="Pitch">Usual distance between two lines of one paragraph, in the unit of <see cref="LayoutLine.Top"/>; 0 where unknown.</param>
internal sealed record PageMetrics(double Left, double Right, double Pitch)
{
    private const int EnoughPairs = 4;

    public static Dictionary<int, PageMetrics> Of(IReadOnlyList<PrintedLine> lines)
    {
        var whole = PitchOf(lines, 1) ?? SmallestCommon(lines);
        return lines.GroupBy(line => line.Row.Page).ToDictionary(
            page => page.Key,
            page => new PageMetrics(page.Min(line => line.Body.Left), page.Max(line => line.Body.Right), PitchOf([.. page], EnoughPairs) ?? whole));
    }

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
