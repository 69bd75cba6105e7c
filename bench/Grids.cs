using Undercolor.Analysis;
using Undercolor.Doctrine;

namespace Undercolor.Bench;

/// <summary>The grid alone, from facts that are read: what a large case costs, and what it costs to say from what each cell follows.</summary>
internal static class Grids
{
    public static void Measure(Report report, Library library)
    {
        report.Line("\n### The grid, warm: 30 defendants, 12 claims, 400 facts (bar: 50 ms)\n\n| court | results | with what each cell follows from |\n| --- | --- | --- |");
        foreach (var (name, court) in new[] { ("none, so that all twelve circuits are asked", null), ("a district of the Ninth Circuit", "cand") })
        {
            var law = library.For(court is null ? null : library.Courts.Find(court), null, library.AsOf);
            var @case = ManyFacts.Case(30, 12, 400, law);
            // What runs often is compiled a second time; before that it says little.
            for (var i = 0; i < 40; i++) Analyzer.Assess(@case, law);
            report.Line($"| {name} | {Measured.Of(25, () => Analyzer.Assess(@case, law))} | {Measured.Of(9, () => Analyzer.Assess(@case, law, depth: Depth.Derivations))} |");
        }
    }
}
