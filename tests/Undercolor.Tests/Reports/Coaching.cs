using Xunit;

namespace Undercolor.Tests.Reports;

/// <summary>Phrases that a court's sheet may not hold, in any format: a court describes and does not coach.</summary>
internal static class Coaching
{
    private static readonly string[] s_phrases =
    [
        "you should", "add a fact", "add ", "to fix", "would meet", "consider", "could be cured", "likely", "probably", "chance", "odds", "recommend",
        "kind of fact", "nearest", "example", "you decide", "you sign", "one fact away", "near miss", "place:", "near ¶", "it lacks", "help:",
    ];

    public static void IsAbsent(string text)
    {
        foreach (var phrase in s_phrases) Assert.DoesNotContain(phrase, text, StringComparison.OrdinalIgnoreCase);
    }
}
