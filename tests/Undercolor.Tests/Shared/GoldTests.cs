using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Undercolor.Tests.Shared;

/// <summary>The annotated real texts: how well the reading is to agree with them at the least.</summary>
public sealed partial class GoldTests
{
    [SharedFact]
    public void The_reading_of_the_gold_texts_stays_above_its_floors()
    {
        var printed = Score();
        var measures = Measures(printed);
        var missed = s_floors.Where(f => !(measures.TryGetValue(f.Measure, out var value) && (f.AtMost ? value <= f.Bound : value >= f.Bound)))
            .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Measure}: {(measures.TryGetValue(f.Measure, out var v) ? v : "not printed")}, not {(f.AtMost ? "≤" : "≥")} {f.Bound}")).ToList();
        TestContext.Current.SendDiagnosticMessage(printed);
        if (missed.Count > 0) Assert.Fail($"{string.Join('\n', missed)}\n\n{printed}");
    }

    private static readonly (string Measure, double Bound, bool AtMost)[] s_floors =
    [
        ("roles: runs", 1, false),
        ("roles: who did what", 0.75, false),
        ("roles: the act itself", 0.86, false),
        ("complaints: runs", 1, false),
        ("complaints: cast recall", 0.95, false),
        ("complaints: cast precision", 0.95, false),
        ("complaints: kind", 0.95, false),
        ("complaints: capacity", 0.95, false),
        ("orders: runs", 1, false),
        ("orders: kind", 0.95, false),
        ("orders: ruling agrees (unclear never agrees)", 0.78, false),
        ("orders: called adequate, court agreed", 0.92, false),
        ("orders: court let proceed, not called inadequate", 0.83, false),
        ("orders: unclear", 0.15, true),
    ];

    /// <summary>What the texts' own script prints.</summary>
    private static string Score() => GoldScript.Run(Path.Combine(SharedFactAttribute.Folder!, "gold", "score.py"));

    /// <summary>The value of each line: the F1 where there is one, else the ratio.</summary>
    private static Dictionary<string, double> Measures(string printed) =>
        MeasureLine().Matches(printed).ToDictionary(m => m.Groups["name"].Value.TrimEnd(), m => double.Parse(m.Groups["value"].ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^(?<name>\w+: .*?)\s+(?:P [\d.]+  R [\d.]+  F1 )?(?<value>\d\.\d{3})\s", RegexOptions.Multiline)]
    private static partial Regex MeasureLine();
}
