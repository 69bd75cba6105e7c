using System.Globalization;
using System.Text;
using Undercolor.Reports;
using Undercolor.Tests.Packs;
using Xunit;

namespace Undercolor.Tests.Law;

/// <summary><c>docs/examples.md</c> shows what the program answers to the examples of <c>tests/law</c>.</summary>
public sealed class ExamplesPageTests
{
    private const string Begin = "<!-- examples -->\n", End = "<!-- /examples -->";

    [Fact]
    public void The_page_shows_the_answers()
    {
        var path = Path.Combine(RepositoryPacks.Root, "docs", "examples.md");
        var page = File.ReadAllText(path);
        var start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = page.IndexOf(End, start, StringComparison.Ordinal);
        var table = Table();
        if (Environment.GetEnvironmentVariable("UNDERCOLOR_ACCEPT") == "1") File.WriteAllText(path, page[..start] + table + page[end..]);
        else Assert.Equal(table, page[start..end]);
    }

    private static string Table()
    {
        var text = new StringBuilder("| Story | Defendant | No court | 9th Cir. | 5th Cir. | 2d Cir. |\n|---|---|---|---|---|---|\n");
        foreach (var example in LawExamples.All)
        {
            var told = example.About;
            foreach (var day in example.Expect.GroupBy(e => e.AsOf))
            {
                var under = new[] { "none", "ca9", "ca5", "ca2" }.Select(c => LawExampleTests.Check(example, c, day.Key)).ToList();
                foreach (var defendant in day.Select(e => e.Defendant).Distinct())
                {
                    var when = day.Key is { } asOf ? $" (law of {asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)})" : "";
                    text.Append(CultureInfo.InvariantCulture, $"| {told}{when} | {defendant} | {string.Join(" | ", under.Select(a => Shown.Result(a.Defendants.Single(d => d.Name == defendant).Ruling)))} |\n");
                    told = "";
                }
            }
        }
        return text.ToString();
    }
}
