using System.Globalization;
using System.Text.RegularExpressions;
using Undercolor.Tests.Packs;
using Xunit;

namespace Undercolor.Tests.Shared;

/// <summary>The motion made of what real orders tell, held against the ground on which the court relied.</summary>
public sealed partial class MotionGoldTests
{
    [SharedFact]
    public void The_courts_ground_is_argued_for_most_whom_it_dismissed_and_few_grounds_fail_for_those_who_went_on()
    {
        var printed = GoldScript.Run(Path.Combine(RepositoryPacks.Root, "bench", "motion", "grounds.py"), "--orders", Path.Combine(SharedFactAttribute.Folder!, "gold", "orders.jsonl"), "--show", "40");
        var (held, against) = (Number(Held(), printed), Number(Against(), printed));
        Assert.True(held >= 0.80 && against <= 0.75, printed);
    }

    private static double Number(Regex line, string printed) => line.Match(printed) is { Success: true } match ? double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : double.NaN;

    [GeneratedRegex(@"^motion: the court's ground is argued for that defendant\s+([\d.]+)", RegexOptions.Multiline)]
    private static partial Regex Held();

    [GeneratedRegex(@"argued as failing: ([\d.]+) grounds each", RegexOptions.Multiline)]
    private static partial Regex Against();
}
