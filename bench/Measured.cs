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
    public static Measured Of(int times, Action work) => Of(times, work, () => Stopwatch.GetElapsedTime(0));

    /// <summary>Processor time of this process, which other work on the machine hardly changes.</summary>
    public static Measured OfProcessor(int times, Action work) => Of(times, work, () => Environment.CpuUsage.TotalTime);

    private static Measured Of(int times, Action work, Func<TimeSpan> clock)
    {
        work();
        var taken = new List<double>();
        for (var i = 0; i < times; i++)
        {
            var start = clock();
            work();
            taken.Add((clock() - start).TotalMilliseconds);
        }
        return new([.. taken.Order()]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Show(Median)} (best {Show(Best)})");

    public static string Show(double milliseconds) => milliseconds switch
    {
        < 10 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.0} ms"),
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000:0.00} s"),
    };
}
