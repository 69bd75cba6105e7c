using System.Text.Json;
using System.Text.RegularExpressions;
using Undercolor.Tests.Drafting;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Forms;

public sealed partial class PaperCommandTests : IDisposable
{
    private const string Identifier = "events:\n  - { id: e1, who: [finch], did: 'read out SSN 123-45-6789 and struck her', to: [calloway], when: 2026-01-05, source: 'the card with SSN 123-45-6789' }\nclaims: [{ right: excessive-force, against: [finch] }]\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uc-forms-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private string Typed(string lists)
    {
        File.WriteAllText(At("case.yaml"), Drafted.Head + lists);
        return At("case.yaml");
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        return (Cli.CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    private static string CasePath(string name) => Path.Combine(RepositoryPacks.Root, "cases", name, "case.yaml");

    /// <summary>Every paper in every format of text.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "form pro-se-15", "md" }, { "form pro-se-15", "json" }, { "form pro-se-14", "md" }, { "form companions", "md" }, { "form companions", "json" }, { "chart", "md" }, { "chart", "csv" }, { "chart", "svg" }, { "chart", "html" },
        { "find-out", "md" }, { "find-out", "json" }, { "letters", "md" }, { "letters", "json" },
    };

    private static string[] Command(string paper, string file, params string[] more) => ["draft", .. paper.Split(' '), file, .. more];

    [Theory, MemberData(nameof(Texts))]
    public void Each_paper_is_printed_the_same_twice_and_holds_no_work_product(string paper, string format)
    {
        var (exit, output, _) = Run(Command(paper, CasePath("mill-road"), "--format", format));
        Assert.Equal(0, exit);
        Assert.NotEmpty(output);
        Assert.Equal(output, Run(Command(paper, CasePath("mill-road"), "--format", format)).Output);
        Assert.DoesNotContain("before the deposition", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\r", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("form pro-se-15", "md")]
    [InlineData("chart", "csv")]
    [InlineData("chart", "svg")]
    [InlineData("chart", "html")]
    [InlineData("chart", "md")]
    public void An_identifier_stops_a_paper_unless_it_is_to_be_redacted(string paper, string format)
    {
        var file = Typed(Identifier);
        var (exit, output, error) = Run(Command(paper, file, "--format", format));
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("not for a filing: social security number", error, StringComparison.Ordinal);
        var redacted = Run(Command(paper, file, "--format", format, "--redact"));
        Assert.Equal(0, redacted.Exit);
        Assert.Contains("xxx-xx-6789", redacted.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("123-45", redacted.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_in_the_words_of_the_file_is_named_and_the_form_is_written()
    {
        var (exit, output, error) = Run("draft", "form", "pro-se-15", Typed("events:\n  - { id: e1, who: [finch], did: 'struck her in violation of Graham v. Connor, 490 U.S. 386 (1989)', to: [calloway], when: 2026-01-05 }\n"));
        Assert.Equal(1, exit);
        Assert.Matches(@"citation: '[^']*490 U\.S\. 386[^']*' \(from ", error);
        Assert.Contains("events[e1].did", error, StringComparison.Ordinal);
        Assert.NotEmpty(output);
    }

    [Fact]
    public void The_JSON_of_every_draft_fits_its_schema()
    {
        var schema = new JsonSchema(JsonDocument.Parse(Schemas.Text("draft")).RootElement);
        foreach (var paper in (string[])["form pro-se-14", "form companions", "letters"])
            Assert.Empty(schema.Check(JsonDocument.Parse(Run(Command(paper, CasePath("larch-jail"), "--format", "json")).Output).RootElement));
    }

    [Theory]
    [InlineData("draft", "form", "pro-se-99")]
    [InlineData("draft", "chart", "--format", "pdf")]
    [InlineData("draft", "letters", "--format", "csv")]
    public void A_wrong_use_is_exit_2(params string[] arguments)
    {
        var (exit, output, error) = Run([.. arguments, CasePath("mill-road")]);
        Assert.Equal((2, ""), (exit, output));
        Assert.NotEmpty(error);
    }

    [Theory]
    [InlineData("form pro-se-15")]
    [InlineData("chart")]
    [InlineData("find-out")]
    [InlineData("letters")]
    public void A_case_file_with_faults_is_exit_3(string paper)
    {
        File.WriteAllText(At("broken.yaml"), "schema: undercolor/case/v1\nevents:\n  - { who: [nobody], did: left }\n");
        Assert.Equal(3, Run(Command(paper, At("broken.yaml"))).Exit);
    }

    [Fact]
    public void A_chart_of_a_complaint_that_cannot_be_read_is_exit_3() => Assert.Equal(3, Run("draft", "chart", At("none.docx")).Exit);

    [Theory]
    [InlineData("form pro-se-14")]
    [InlineData("form companions")]
    [InlineData("chart")]
    [InlineData("find-out")]
    [InlineData("letters")]
    public void Each_paper_is_written_as_DOCX_and_a_file_that_is_there_is_left_alone(string paper)
    {
        Assert.Equal((0, ""), (Run(Command(paper, CasePath("larch-jail"), "-o", At("paper.docx"))) is var (exit, output, _) ? (exit, output) : default));
        Assert.True(new FileInfo(At("paper.docx")).Length > 2000);
        Assert.Equal(2, Run(Command(paper, CasePath("larch-jail"), "-o", At("paper.docx"))).Exit);
    }

    /// <summary>Every sentence of these books is named in the code, and none is named that is not there.</summary>
    [Fact]
    public void The_code_and_the_books_have_the_same_sentences()
    {
        var code = string.Join('\n', new[] { "Drafting", "Papers" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(RepositoryPacks.Root, "src", "Undercolor", f), "*.cs", SearchOption.AllDirectories)).Select(File.ReadAllText));
        var named = Quoted().Matches(code).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var stems = Stem().Matches(code).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        string[] books = ["court-forms", "companions", "chart", "find-out", "letters", "discovery"];
        var unnamed = RuleBench.Library.Tables.Forms.All.Keys.Where(k => books.Contains(k.Split('/')[0])).Select(k => k.Split('/')[1]).Where(id => !named.Contains(id) && !stems.Any(s => id.StartsWith(s, StringComparison.Ordinal)));
        Assert.Empty(unnamed);
    }

    [GeneratedRegex("\"([a-z][a-z0-9-]*)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("\\$\"([a-z][a-z-]*-)\\{")]
    private static partial Regex Stem();
}
