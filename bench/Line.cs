namespace Undercolor.Bench;

/// <summary>The straight line nearest to some points, each weighed by the size of its own value, so that small ones count as much as large ones.</summary>
/// <param name="R2">Share of the spread that the line explains; 1 is all.</param>
/// <param name="Deviation">The farthest that a point is off the line, as a share of the line's value there.</param>
internal sealed record Line(double Start, double Slope, double R2, double Deviation)
{
    public static Line Through(IReadOnlyList<(double X, double Y)> points)
    {
        double w = 0, wx = 0, wy = 0, wxx = 0, wxy = 0;
        foreach (var (x, y) in points)
        {
            var weight = 1 / (y * y);
            (w, wx, wy, wxx, wxy) = (w + weight, wx + weight * x, wy + weight * y, wxx + weight * x * x, wxy + weight * x * y);
        }
        var slope = (w * wxy - wx * wy) / (w * wxx - wx * wx);
        var start = (wy - slope * wx) / w;
        var mean = points.Average(p => p.Y);
        var off = points.Sum(p => Math.Pow(p.Y - start - slope * p.X, 2));
        return new(start, slope, 1 - off / points.Sum(p => Math.Pow(p.Y - mean, 2)), points.Max(p => Math.Abs(p.Y / (start + slope * p.X) - 1)));
    }
}
