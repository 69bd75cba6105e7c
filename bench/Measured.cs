using System.Diagnostics;
using System.Globalization;

namespace Undercolor.Bench;

/// <summary>Times of the same work, in milliseconds, in order.</summary>
internal sealed record Measured(IReadOnlyList<double> Times)
{
    /// <summary>What the work takes when nothing else runs; the one to compare.</summary>
    public double Best => Times[0];

    public double Median => Times[Times.Count / 2];

    /// <param name="work">Done once before the clock runs.</param>
    public static Measured Of(int times, Action work)
    {
        work();
        var taken = new List<double>();
        for (var i = 0; i < times; i++)
        {
            var clock = Stopwatch.StartNew();
            work();
            taken.Add(clock.Elapsed.TotalMilliseconds);
        }
        return new([.. taken.Order()]);
    }

    /// <summary>Processor time of this process for one turn of several, in milliseconds; other work on the machine changes it less than the time on the wall.</summary>
    public static double Processor(int turns, Action work)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < turns; i++) work();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / turns;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Show(Median)} (best {Show(Best)})");

    public static string Show(double milliseconds) => milliseconds switch
    {
        < 10 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.0} ms"),
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000:0.00} s"),
    };
}
