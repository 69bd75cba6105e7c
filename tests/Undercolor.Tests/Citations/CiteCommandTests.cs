using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Undercolor.Tests.Screen;
using Xunit;

namespace Undercolor.Tests.Citations;

public sealed class CiteCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uc-cite-");
    private readonly string _paper;
    private readonly string _exhibit;

    public CiteCommandTests()
    {
        _paper = Path.Combine(_folder.FullName, "paper.txt");
        _exhibit = Path.Combine(_folder.FullName, "a.txt");
        File.WriteAllText(_paper, """
            UNITED STATES DISTRICT COURT FOR THE NORTHERN DISTRICT OF CALIFORNIA

            WREN CALLOWAY, Plaintiff, v. OFFICER ALDER FINCH, Defendant.

            1. Force is judged by what was known. Graham v. Connor, 490 U.S. 386, 396 (1989). Id. at 397.
            2. See Colon v. Coughlin, 58 F.3d 865 (2d Cir. 1995); Vale v. Thorne, 12 F.4th 340 (9th Cir. 1987).
            3. He wrote, “I struck her twice.” Ex. A at 2. He wrote, “I did nothing.” Ex. A at 3.
            4. Vale v. Finch, 490 U.S. 386 (1989); 42 U.S.C. § 1983.

            """);
        File.WriteAllText(_exhibit, "On that night I struck her\ntwice, and left.\n");
    }

    public void Dispose() => _folder.Delete(true);

    private (int Exit, string Output, string Error) Cite(params string[] more) => ScreenFolder.Run(["cite", _paper, .. more]);

    [Fact]
    public void Four_questions_are_answered_in_fixed_words()
    {
        var (exit, output, error) = Cite("--format", "json", "--exhibit", $"A={_exhibit}");
        Assert.Equal((1, ""), (exit, error));
        var rows = JsonDocument.Parse(output).RootElement[0].GetProperty("citations").EnumerateArray().ToList();
        string Answer(int row, string question) => rows[row].GetProperty("checks").GetProperty(question).GetProperty("answer").GetString()!;
        string[] questions = ["reporter", "index", "name", "quotation"];
        Assert.Equal(["in range", "matches", "matches", "not checked"], questions.Select(q => Answer(0, q)));
        Assert.Equal("outside the reporter's range", Answer(3, "reporter"));
        Assert.Equal("not in the local index", Answer(3, "index"));
        Assert.Equal("matches", Answer(4, "quotation"));
        Assert.Equal("quotation differs", Answer(5, "quotation"));
        Assert.Equal("name differs", Answer(6, "name"));
        Assert.Equal(["binding", "binding", "neither", "not checked"], rows.Take(4).Select(r => r.GetProperty("weight").GetString()));
    }

    [Fact]
    public void Check_compares_quotations_with_the_exhibits_and_says_so_in_sarif()
    {
        var (_, output, error) = ScreenFolder.Run(["check", _paper, "--exhibit", $"A={_exhibit}", "--format", "sarif"]);
        Assert.Equal("", error);
        var found = JsonDocument.Parse(output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(r => r.GetProperty("ruleId").GetString() == "UC6007").ToList();
        Assert.Contains("the quotation does not stand in exhibit A", Assert.Single(found).GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("UC6007", ScreenFolder.Run(["check", _paper, "--format", "sarif"]).Output.Split("\"results\"")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "--exhibit wants A=FILE, not 'A'.", "--exhibit", "A")]
    [InlineData(2, "--exhibit a is given twice.", "--exhibit", "A=x", "--exhibit", "a=y")]
    [InlineData(3, "not-there.txt", "--exhibit", "A=not-there.txt")]
    public void An_exhibit_that_cannot_be_read_is_said_in_a_sentence(int expected, string said, params string[] options)
    {
        var (exit, _, error) = ScreenFolder.Run(["check", _paper, .. options]);
        Assert.Equal(expected, exit);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Theory, InlineData("text"), InlineData("json"), InlineData("sarif"), InlineData("csv"), InlineData("html"), InlineData("md")]
    public void Every_format_is_the_same_twice_and_accuses_nobody(string format)
    {
        var first = Cite("--format", format);
        Assert.Equal(first, Cite("--format", format));
        Assert.Equal(1, first.Exit);
        foreach (var word in (string[])["fake", "hallucinat", "fabricat", "you should"]) Assert.DoesNotContain(word, first.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("490 U.S. 386", first.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_authorities_groups_them_and_says_where_each_is_cited()
    {
        var table = Cite("--format", "md").Output;
        Assert.Contains("| Graham v. Connor, 490 U.S. 386 (1989) | 1, 4 |", table, StringComparison.Ordinal);
        Assert.Contains("## Statutes", table, StringComparison.Ordinal);
        var file = Path.Combine(_folder.FullName, "table.docx");
        Assert.Equal(1, Cite("--format", "docx", "-o", file).Exit);
        using var word = WordprocessingDocument.Open(file, false);
        Assert.Contains("Graham v. Connor, 490 U.S. 386 (1989)", word.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_gives_each_difference_the_id_of_its_rule()
    {
        var results = JsonDocument.Parse(Cite("--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(["UC6001", "UC6002", "UC6004"], results.EnumerateArray().Select(r => r.GetProperty("ruleId").GetString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(2, "cite")]
    [InlineData(2, "cite", "a.txt", "--jsonl", "-")]
    [InlineData(2, "cite", "a.txt", "--format", "docx")]
    [InlineData(2, "cite", "a.txt", "--exhibit", "A")]
    [InlineData(3, "cite", "there-is-no-such-file.txt")]
    [InlineData(3, "cite", "--jsonl", "there-is-no-such-file.jsonl")]
    public void Bad_usage_and_bad_input_are_one_sentence(int exit, params string[] arguments)
    {
        var (got, output, error) = ScreenFolder.Run(arguments);
        Assert.Equal((exit, ""), (got, output));
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
