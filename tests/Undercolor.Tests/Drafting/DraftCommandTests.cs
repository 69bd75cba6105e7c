using System.Text.Json;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Xunit;

namespace Undercolor.Tests.Drafting;

public sealed class DraftCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uc-draft-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        return (Cli.CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    private static string CasePath(string name) => Path.Combine(RepositoryPacks.Root, "cases", name, "case.yaml");

    [Fact]
    public void A_draft_is_written_and_the_first_line_says_the_last_day()
    {
        var (exit, output, error) = Run("draft", "complaint", CasePath("harbor-street"), "-o", At("complaint.docx"));
        Assert.Equal((0, ""), (exit, output));
        Assert.StartsWith("Earliest last day to file", error, StringComparison.Ordinal);
        Assert.True(File.Exists(At("complaint.docx")));
        Assert.Equal(2, Run("draft", "complaint", CasePath("harbor-street"), "-o", At("complaint.docx")).Exit);
    }

    [Fact]
    public void The_JSON_fits_its_schema_and_says_for_every_sentence_where_it_came_from()
    {
        foreach (var name in (string[])["mill-road", "harbor-street", "larch-jail", "council-night"])
        {
            var json = JsonDocument.Parse(Run("draft", "complaint", CasePath(name), "--format", "json").Output).RootElement;
            Assert.Empty(new JsonSchema(JsonDocument.Parse(Schemas.Text("draft")).RootElement).Check(json));
            Assert.Contains(json.GetProperty("blocks").EnumerateArray(), b => b.TryGetProperty("id", out var id) && id.GetString() == "e1" && b.GetProperty("sentences")[0].GetProperty("keys").EnumerateArray().Any(k => k.GetString() == "events[e1].did"));
        }
    }

    [Fact]
    public void Markdown_has_the_same_words_and_explains_them_on_request()
    {
        var plain = Run("draft", "complaint", CasePath("council-night")).Output;
        var explained = Run("draft", "complaint", CasePath("council-night"), "--explain").Output;
        Assert.Contains("10. On February 10, 2026", plain, StringComparison.Ordinal);
        Assert.Contains("<!-- complaint/event: ", explained, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void An_identifier_stops_the_draft_unless_it_is_to_be_redacted()
    {
        File.WriteAllText(At("case.yaml"), Drafted.Head + "events:\n  - { who: [finch], did: 'read out SSN 123-45-6789', when: 2026-01-05 }\n");
        var (exit, output, error) = Run("draft", "complaint", At("case.yaml"));
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("not for a filing: social security number (xxx-xx-6789) from events[events-1].did", error, StringComparison.Ordinal);
        Assert.DoesNotContain("123-45", error, StringComparison.Ordinal);
        var redacted = Run("draft", "complaint", At("case.yaml"), "--redact");
        Assert.Equal(0, redacted.Exit);
        Assert.Contains("SSN xxx-xx-6789", redacted.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "docx")]
    [InlineData("--profile", "mars")]
    [InlineData("--format", "rtf")]
    public void A_wrong_use_is_one_sentence_and_exit_2(string option, string value)
    {
        var (exit, output, error) = Run("draft", "complaint", CasePath("mill-road"), option, value);
        Assert.Equal((2, ""), (exit, output));
        Assert.NotEmpty(error);
    }

    [Fact]
    public void A_case_file_with_faults_is_exit_3()
    {
        File.WriteAllText(At("case.yaml"), "schema: undercolor/case/v1\nevents:\n  - { who: [nobody], did: left }\n");
        Assert.Equal(3, Run("draft", "complaint", At("case.yaml")).Exit);
    }

    [Fact]
    public void A_file_that_tells_nothing_gives_a_draft_of_gaps()
    {
        File.WriteAllText(At("case.yaml"), "schema: undercolor/case/v1\n");
        var (exit, output, _) = Run("draft", "complaint", At("case.yaml"));
        Assert.Equal(0, exit);
        Assert.Contains("\\[\\[court\\]\\]", output, StringComparison.Ordinal);
    }
}
