using System.Text;
using System.Text.Json;
using Undercolor.Doctrine;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.Aligning;
using Undercolor.Papers.Comparing.Cells;
using Undercolor.Papers.Comparing.Footings;
using Undercolor.Papers.Comparing.Parties;
using Undercolor.Papers.Comparing.Prayers;
using Undercolor.Papers.Comparing.References;
using Undercolor.Reports.Compared;
using Undercolor.Tests.Drafting;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Comparing;

public sealed class DiffCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uc-diff-");

    public void Dispose() => _folder.Delete(recursive: true);

    private static readonly string s_old = Pairs.PathOf("complaint.txt"), s_new = Pairs.PathOf("amended.txt");

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        return (Cli.CommandLine.Run(["diff", .. arguments], output, error), output.ToString(), error.ToString());
    }

    private string At(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("md")]
    [InlineData("html")]
    public void Each_format_tells_the_same_twice_and_advises_nobody(string format)
    {
        var (exit, output, error) = Run(s_old, s_new, "--format", format, "--filed-old", "2025-06-02", "--filed-new", "2026-03-02");
        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(output, Run(s_old, s_new, "--format", format, "--filed-old", "2025-06-02", "--filed-new", "2026-03-02").Output);
        foreach (var word in (string[])["you should", "recommend", "likely", "probably", "chance", "odds", "would win", "fails to"]) Assert.DoesNotContain(word, output, StringComparison.OrdinalIgnoreCase);
        foreach (var word in (string[])["Officer Juniper Vale", "Sergeant Brook Marlow", "John Doe 1", "paragraphs 60 and 61", "$250,000"]) Assert.Contains(word, output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_most_valuable_line_names_the_old_paragraph_and_says_that_nothing_new_does_it() =>
        Assert.Contains("¶ 8 of the old complaint met this; nothing in the new one does", Run(s_old, s_new).Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("lost", 1)]
    [InlineData("broken", 1)]
    public void An_exit_code_can_be_asked_for(string what, int exit)
    {
        Assert.Equal(exit, Run(s_old, s_new, "--exit-on", what).Exit);
        Assert.Equal(0, Run(At("a.txt", Pairs.Finch(Pairs.Struck)), At("b.txt", Pairs.Finch(Pairs.Plain[0], Pairs.Struck)), "--exit-on", what).Exit);
    }

    [Fact]
    public void A_file_and_itself_do_not_differ()
    {
        var file = At("same.txt", Pairs.Finch(Pairs.Struck));
        Assert.Contains("Nothing differs.", Run(file, file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_complaint_can_be_compared_with_a_case_file_in_either_place()
    {
        var file = Path.Combine(RepositoryPacks.Root, "cases", "mill-road", "case.yaml");
        foreach (var (old, @new) in (ReadOnlySpan<(string, string)>)[(s_old, file), (file, s_new)])
        {
            var (exit, output, _) = Run(old, @new, "--format", "json");
            Assert.Equal(0, exit);
            Assert.DoesNotContain("before the deposition", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_paper_without_a_court_is_read_under_that_of_the_other_one() =>
        Assert.Contains("court cand (from the other paper)", Run(s_old, At("bare.txt", "1. Officer Finch struck Plaintiff.\n"), "--defendant", "Officer Finch").Output.ReplaceLineEndings(" "), StringComparison.Ordinal);

    [Fact]
    public void A_paper_that_is_no_complaint_is_said_to_sue_nobody()
    {
        var (exit, output, _) = Run(s_old, At("letter.txt", "Dear Sir,\n\nthank you for the two shoes. They fit.\n\nYours,\nRobin\n"));
        Assert.Equal(0, exit);
        Assert.Contains("No defendant was found in the new paper.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty.txt is empty.")]
    [InlineData(null, "gone.txt does not exist.")]
    public void A_file_that_cannot_be_read_is_one_sentence_and_code_3(string? text, string sentence)
    {
        var path = text is null ? Path.Combine(_folder.FullName, "gone.txt") : At("empty.txt", text);
        foreach (var arguments in (string[][])[[path, s_new], [s_old, path]])
        {
            var (exit, output, error) = Run(arguments);
            Assert.Equal((3, "", sentence + "\n"), (exit, output, error));
        }
    }

    [Theory]
    [InlineData("Only one of OLD and NEW can be standard input.", "-", "-")]
    [InlineData("--filed-new 2025-01-01 is before --filed-old 2026-01-01.", "a", "b", "--filed-old", "2026-01-01", "--filed-new", "2025-01-01")]
    [InlineData("--filed-old wants a day such as 2026-11-01, not 'May'.", "a", "b", "--filed-old", "May")]
    public void Wrong_usage_is_one_sentence_and_code_2(string sentence, params string[] arguments)
    {
        var (exit, output, error) = Run(arguments);
        Assert.Equal((2, "", sentence + "\n"), (exit, output, error));
    }

    [Fact]
    public void A_report_never_takes_the_place_of_a_file()
    {
        var there = At("report.txt", "mine");
        Assert.Equal(2, Run(s_old, s_new, "-o", there).Exit);
        Assert.Equal("mine", File.ReadAllText(there));
    }

    [Fact]
    public void Words_of_the_papers_stay_words_in_every_format()
    {
        var hostile = At("hostile.txt", Pairs.Finch("Officer Finch <script>alert(1)</script> struck | Plaintiff * in the [face](x) with \u202e his fist.", "Plaintiff realleges paragraphs 1-9999."));
        foreach (var format in (string[])["text", "md", "html"])
        {
            var output = Run(s_old, hostile, "--format", format).Output;
            if (format != "text") Assert.DoesNotContain("<script>", output, StringComparison.Ordinal);
            Assert.DoesNotContain('\u202e', output);
        }
    }

    [Fact]
    public void Nothing_but_references_is_read_in_time()
    {
        var lines = Enumerable.Range(1, 4000).Select(i => $"Plaintiff realleges paragraphs 1 through 4000, ¶¶ 1-{i} and Count {i % 20}.");
        Assert.Equal(0, Run(At("a.txt", Pairs.Finch(lines)), At("b.txt", Pairs.Finch(lines.Skip(1)))).Exit);
    }

    public static TheoryData<string, string> Papers => new() { { "complaint.txt", "amended.txt" }, { "amended.txt", "complaint.txt" }, { "complaint.txt", "complaint.txt" } };

    [Theory, MemberData(nameof(Papers))]
    public void The_json_fits_its_schema(string old, string @new) => AssertFits(Pairs.Of(Pairs.Example(old), Pairs.Example(@new), new(2025, 6, 2), new(2026, 3, 2)));

    [Fact]
    public void The_json_of_case_files_fits_its_schema() =>
        AssertFits(RuleBench.Workbench.Compare(Pairs.Typed(Drafted.Yaml("harbor-street")), Pairs.Typed(Drafted.Yaml("council-night"))));

    private static void AssertFits(ComplaintComparison compared) =>
        Assert.Empty(JsonSchema.Parse(Schemas.Text("diff")).Check(JsonDocument.Parse(DiffJson.Show(compared)).RootElement));

    [Fact]
    public void The_schema_lists_the_words_of_the_engine()
    {
        var definitions = JsonDocument.Parse(Schemas.Text("diff")).RootElement.GetProperty("$defs");
        Listed<ParagraphFate>("paragraph-fate");
        Listed<PartyFate>("party-fate");
        Listed<MatchGround>("match-ground");
        Listed<ElementFate>("element-fate");
        Listed<WordFate>("word-fate");
        Listed<ReferenceKind>("reference-kind");
        Listed<ReferenceFault>("reference-fault");
        Listed<ReliefKind>("relief-kind");
        Listed<AmendedBy>("amended-by");
        Listed<FootingStanding>("footing-standing");

        void Listed<TWord>(string name) where TWord : struct, Enum =>
            Assert.Equal(Enum.GetValues<TWord>().Select(Words<TWord>.Of), definitions.GetProperty(name).GetProperty("enum").EnumerateArray().Select(w => w.GetString()!));
    }

    [Fact]
    public void The_page_says_every_option()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryPacks.Root, "docs", "diff.md"));
        foreach (var option in (string[])["--filed-old", "--filed-new", "--exit-on lost", "--exit-on broken", "--defendant", "--court", "--as-of", "--stage", "--format"]) Assert.Contains(option, page, StringComparison.Ordinal);
    }
}
