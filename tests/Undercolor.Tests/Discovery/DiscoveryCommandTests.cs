using System.Text.Json;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Xunit;

namespace Undercolor.Tests.Discovery;

/// <summary><c>paper discovery</c> as a user calls it.</summary>
public sealed class DiscoveryCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uc-discovery-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private string Written(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        return (Cli.CommandLine.Run(["paper", "discovery", .. arguments], output, error), output.ToString(), error.ToString());
    }

    private static string CasePath(string name) => Path.Combine(RepositoryPacks.Root, "cases", name, "case.yaml");

    [Fact]
    public void All_requests_are_shown_with_the_cells_that_they_fill()
    {
        var (exit, output, error) = Run(CasePath("mill-road"));
        Assert.Equal(0, exit);
        Assert.Contains("Officer Juniper Vale · interrogatories: ", output, StringComparison.Ordinal);
        Assert.Contains("For what is told and will need proof", output, StringComparison.Ordinal);
        Assert.Contains("rivera · vale · excessive-force · failure-to-intervene/presence: alleged", output, StringComparison.Ordinal);
        Assert.Contains("John Doe 1 cannot be served or asked", error, StringComparison.Ordinal);
        Assert.Equal(error.Split('\n').Distinct().Count(), error.Split('\n').Length);
    }

    [Theory]
    [InlineData("mill-road")]
    [InlineData("larch-jail")]
    [InlineData("council-night")]
    public void The_JSON_fits_its_schema(string name) =>
        Assert.Empty(JsonSchema.Parse(Schemas.Text("discovery")).Check(JsonDocument.Parse(Run(CasePath(name), "--format", "json").Output).RootElement));

    [Fact]
    public void A_set_is_written_as_a_paper_that_counts_as_it_was_counted()
    {
        Assert.Equal(0, Run(CasePath("larch-jail"), "--to", "larch-county", "--kind", "interrogatories", "-o", At("set.docx")).Exit);
        var json = JsonDocument.Parse(Run("--count", At("set.docx"), "--format", "json").Output).RootElement;
        Assert.Empty(JsonSchema.Parse(Schemas.Text("interrogatory-count")).Check(json));
        var plan = JsonDocument.Parse(Run(CasePath("larch-jail"), "--to", "larch-county", "--kind", "interrogatories", "--format", "json").Output).RootElement.GetProperty("sets")[0];
        Assert.Equal(plan.GetProperty("wider").GetInt32(), json.GetProperty("wider").GetInt32());
        Assert.Equal(plan.GetProperty("stricter").GetInt32(), json.GetProperty("stricter").GetInt32());
    }

    [Fact]
    public void A_person_is_chosen_by_name_and_a_stranger_is_refused()
    {
        var (exit, output, _) = Run(CasePath("mill-road"), "--to", "Officer Dana Ruiz", "--kind", "admission", "--format", "md");
        Assert.Equal(0, exit);
        Assert.Contains("# First requests for admission to Officer Dana Ruiz", output, StringComparison.Ordinal);
        Assert.DoesNotContain("interrogatories to", output, StringComparison.Ordinal);
        var (refused, nothing, error) = Run(CasePath("mill-road"), "--to", "doe-1");
        Assert.Equal((2, ""), (refused, nothing));
        Assert.StartsWith("'doe-1' is no defendant of the case file who can be asked; those who can are Officer Dana Ruiz (ruiz)", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Usage_is_told_in_one_sentence()
    {
        Assert.Equal(2, Run().Exit);
        Assert.Equal(2, Run(CasePath("mill-road"), "--count", "x.txt").Exit);
        var (exit, _, error) = Run(CasePath("mill-road"), "-o", At("all.docx"));
        Assert.Equal((2, "One paper goes to one party and is of one kind: add --to and --kind, or leave the format out to see all.\n"), (exit, error));
        Assert.Equal(2, Run("--count", Written("s.txt", "1. Who?"), "--format", "md").Exit);
        Assert.Equal(2, Run(CasePath("mill-road"), "--kind", "subpoena").Exit);
    }

    [Fact]
    public void A_set_over_the_limit_is_a_finding_and_each_part_is_explained()
    {
        var many = string.Join('\n', Enumerable.Range(1, 26).Select(i => $"INTERROGATORY NO. {i}: State the post of witness {i}."));
        var (exit, output, _) = Run("--count", Written("many.txt", many));
        Assert.Equal(1, exit);
        Assert.Contains("26 by the wider reading, 1 more than the limit", output, StringComparison.Ordinal);
        Assert.Contains("Kendall v. GES", output, StringComparison.Ordinal);
        Assert.Contains("counted: “State the post of witness 7” · the question itself", output, StringComparison.Ordinal);
        Assert.Equal(0, Run("--count", Written("one.txt", "1. Who stood by the door?")).Exit);
    }

    [Fact]
    public void Hostile_sets_are_one_sentence_or_a_count()
    {
        Assert.Equal(1, Run("--count", Written("letter.txt", "A letter that asks nothing.")).Exit);
        Assert.Equal(3, Run("--count", At("absent.txt")).Exit);
        Assert.Equal(3, Run("--count", Written("broken.docx", "PK\u0003\u0004 no zip")).Exit);
        File.WriteAllBytes(At("nul.txt"), [0, 1, 2, 255, 254]);
        Assert.InRange(Run("--count", At("nul.txt")).Exit, 0, 3);
        Assert.InRange(Run("--count", Written("deep.txt", $"INTERROGATORY NO. 1: State {string.Concat(Enumerable.Repeat("(a) ", 50_000))}")).Exit, 0, 1);
        var escape = Run("--count", Written("esc.txt", "INTERROGATORY NO. 1: State \u001b[31mwho\u0007 stood there.")).Output;
        Assert.DoesNotContain('\u001b', escape);
        Assert.DoesNotContain('\u0007', escape);
    }

    [Fact]
    public void An_identifier_stops_the_paper_until_it_is_redacted()
    {
        var yaml = File.ReadAllText(CasePath("mill-road")).Replace("the stop on Mill Road", "the stop on Mill Road of SSN 123-45-6789", StringComparison.Ordinal);
        var path = Written("case.yaml", yaml);
        Assert.Equal(1, Run(path).Exit);
        foreach (var format in (string[])["text", "json", "md"])
        {
            var (exit, output, _) = Run(path, "--redact", "--format", format);
            Assert.Equal(0, exit);
            Assert.DoesNotContain("123-45", output, StringComparison.Ordinal);
        }
    }
}
