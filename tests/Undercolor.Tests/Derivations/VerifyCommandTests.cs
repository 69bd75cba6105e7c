using System.Text.Json.Nodes;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Screen;
using Xunit;

namespace Undercolor.Tests.Derivations;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uc-");

    private static readonly Lazy<string> s_report = new(() => Explain("cases/first-run/complaint.docx"));

    private static string Explain(params string[] files) =>
        ScreenFolder.Run(["check", .. files.Select(f => Path.Combine(RepositoryPacks.Root, f)), "--explain", "--format", "json", "--fail-on", "never"]).Output;

    private (int Exit, string Output, string Error) Verify(string text)
    {
        var path = Path.Combine(_folder.FullName, "report.json");
        File.WriteAllText(path, text);
        return ScreenFolder.Run("explain", "--verify", path);
    }

    [Fact]
    public void A_report_follows_and_says_from_how_much()
    {
        var (exit, output, error) = Verify(s_report.Value);
        Assert.Equal((0, ""), (exit, error));
        Assert.Matches(@"^report\.json: [0-9]+ rulings and [0-9]+ cells follow, in [0-9]+ steps, from the packs 20[0-9.]+ and from the [0-9]+ facts that the report gives\.\n$", output);
    }

    [Fact]
    public void The_report_fits_its_schema() => Assert.Empty(JsonSchema.Parse(Schemas.Text("assessment")).Check(System.Text.Json.JsonDocument.Parse(s_report.Value).RootElement));

    [Fact]
    public void Several_reports_are_a_line_each()
    {
        var (exit, output, _) = Verify(Explain("cases/first-run/complaint.docx", "cases/mill-road/case.yaml"));
        Assert.Equal((0, 2), (exit, output.Split('\n').Length - 1));
    }

    [Fact]
    public void A_changed_value_is_named_with_the_way_to_its_node()
    {
        var report = JsonNode.Parse(s_report.Value)!;
        report["derivation"]!["rulings"]![0]!["because"]![0]!["because"]![2]!["because"]![0]!["because"]![0]!["value"] = "conclusory";
        var (exit, output, _) = Verify(report.ToJsonString());
        Assert.Equal(1, exit);
        Assert.Contains("report.json: d1 > d1.c1 > ", output, StringComparison.Ordinal);
        Assert.Contains("it says 'conclusory', and what stands below it gives '", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is not JSON")]
    [InlineData("{", "is not JSON")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "is not JSON")]
    [InlineData("{}", "is not a report of check --format json")]
    [InlineData("3", "is not a report of check --format json")]
    [InlineData("""{ "schema": "undercolor/assessment/v1" }""", "Write it with check --explain --format json.")]
    [InlineData("""{ "schema": "undercolor/assessment/v1", "derivation": 1, "provenance": {} }""", "has no text")]
    public void What_is_no_such_report_is_a_sentence(string text, string sentence)
    {
        var (exit, output, error) = Verify(text);
        Assert.Equal((3, ""), (exit, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
    }

    /// <summary>Each member of a sound report taken away or made something else: a sentence or a fault, never a crash.</summary>
    [Fact]
    public void A_damaged_report_never_ends_in_a_fault_of_the_program()
    {
        var names = new[] { "law", "given", "rulings", "givenSha256", "people", "facts", "claims", "custody", "incidents", "actors", "step", "value", "because", "scope", "capacity", "rule", "asks", "at", "fact", "stage", "asOf", "id", "start", "person" };
        foreach (var name in names)
            foreach (var replacement in new[] { null, "null", "-7", "\"x\"", "[]", "{}", "[{}]", "99999999999" })
            {
                var report = JsonNode.Parse(s_report.Value)!;
                if (!Replace(report["derivation"]!, name, replacement)) continue;
                var (exit, _, error) = Verify(report.ToJsonString());
                Assert.True(exit is 1 or 3 && !error.Contains("fault of its own", StringComparison.Ordinal), $"{name} as {replacement ?? "nothing"}: {exit} {error}");
            }
    }

    /// <summary>The first member of the name, wherever it stands.</summary>
    private static bool Replace(JsonNode node, string name, string? replacement)
    {
        if (node is JsonObject map)
        {
            if (map.ContainsKey(name))
            {
                if (replacement is null) map.Remove(name);
                else map[name] = JsonNode.Parse(replacement);
                return true;
            }
            return map.Any(e => e.Value is { } value && Replace(value, name, replacement));
        }
        return node is JsonArray list && list.Any(e => e is not null && Replace(e, name, replacement));
    }

    [Theory]
    [InlineData]
    [InlineData("UC2003", "--verify", "report.json")]
    public void One_thing_is_asked_at_a_time(params string[] arguments) => Assert.Equal(2, ScreenFolder.Run(["explain", .. arguments]).Exit);

    [Fact]
    public void A_file_that_is_not_there_is_a_sentence() => Assert.Equal(3, ScreenFolder.Run("explain", "--verify", Path.Combine(_folder.FullName, "none.json")).Exit);

    public void Dispose() => _folder.Delete(recursive: true);
}
