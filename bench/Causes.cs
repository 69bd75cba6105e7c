using Undercolor.Causation.Events;
using Undercolor.Doctrine;

namespace Undercolor.Bench;

/// <summary>A case of a thousand events by thirty people, and one injury that hangs on all of them.</summary>
internal static class Causes
{
    public static void Measure(Report report, Library library)
    {
        report.Line("\n### Causes\n\n| | time |\n| --- | --- |");
        foreach (var (name, tangled) in new[] { ("1,000 events, 30 people: but-for, actual cause and joint causes of up to three people", false), ("the same, every third event ready to come in another way", true) })
        {
            var graph = ManyEvents.Graph(1_000, 30, tangled);
            report.Line($"| {name} | {Measured.Of(9, () => CausationAnalyst.Analyze("bench", graph, [], library.Tables.Causation))} |");
        }
    }
}
