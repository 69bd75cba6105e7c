using System.Text;
using System.Text.Json;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Xunit;

namespace Undercolor.Tests.CaseFiles;

/// <summary>Case files on disk, by the command line.</summary>
public sealed class CaseCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("undercolor-case-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Case => Path.Combine(_folder, "case.yaml");
    private static string FirstRun => Path.Combine(RepositoryPacks.Root, "cases", "first-run", "complaint.docx");

    [Fact]
    public void Check_prints_the_grid_in_each_format()
    {
        File.WriteAllText(Case, TypedCase.Example);
        Assert.Contains("6 defendants: 2 stated, 4 not stated.", Run("check", Case).Output, StringComparison.Ordinal);
        Assert.Contains("¶ e2", Run("check", Case, "--format", "md").Output, StringComparison.Ordinal);
        Assert.Equal(6, JsonDocument.Parse(Run("check", Case, "--format", "json").Output).RootElement.GetProperty("defendants").GetArrayLength());
        foreach (var format in new[] { "html", "csv", "sarif", "jsonl" }) Assert.Equal(1, Run("check", Case, "--format", format).Exit);
        Assert.Contains("court txnd (from the option)", Run("check", Case, "--court", "txnd").Output, StringComparison.Ordinal);
        Assert.Contains("stage: trial", Run("check", Case, "--stage", "trial").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_and_phases_are_shown_and_a_contradiction_is_a_finding()
    {
        File.WriteAllText(Case, TypedCase.Example);
        var times = Run("case", "times", Case);
        Assert.Equal(0, times.Exit);
        Assert.Contains("e5 was “30 seconds after e2”", times.Output, StringComparison.Ordinal);
        Assert.Contains("| e5 |", Run("case", "times", Case, "--format", "md").Output, StringComparison.Ordinal);
        Assert.Equal("undercolor/times/v1", JsonDocument.Parse(Run("case", "times", Case, "--format", "json").Output).RootElement.GetProperty("schema").GetString());
        File.WriteAllText(Case, TypedCase.Example.Replace("when: after e1", "when: before e1", StringComparison.Ordinal).Replace("when: about 22:10", "when: after e2", StringComparison.Ordinal));
        Assert.Equal(0, Run("case", "times", Case).Exit);
        File.WriteAllText(Case, TypedCase.Example.Replace("when: about 22:10", "when: after e2", StringComparison.Ordinal));
        Assert.Equal(1, Run("case", "times", Case).Exit);
        var phases = Run("case", "phases", Case);
        Assert.Equal(0, phases.Exit);
        Assert.Contains("takedown", phases.Output.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("| All together |", Run("case", "phases", Case, "--format", "md").Output, StringComparison.Ordinal);
        Assert.Equal(2, JsonDocument.Parse(Run("case", "phases", Case, "--format", "json").Output).RootElement.GetProperty("phases").GetArrayLength());
        foreach (var verb in new[] { "times", "phases" }) Assert.Equal(3, Run("case", verb, Path.Combine(_folder, "none.yaml")).Exit);
    }

    [Fact]
    public void Dump_shows_the_case_as_prose()
    {
        File.WriteAllText(Case, TypedCase.Example);
        Assert.Contains("e2. Officer Dana Ruiz struck her twice in the face with a baton (after e1).", Run("dump", "text", Case).Output, StringComparison.Ordinal);
        var facts = JsonDocument.Parse(Run("dump", "facts", Case).Output).RootElement;
        Assert.Empty(Schemas.Facts.Check(facts));
        Assert.Empty(ClosedWords.Unlisted(facts));
        var blow = facts.GetProperty("facts").EnumerateArray().First(f => f.GetProperty("at").GetProperty("node").GetString() == "e2");
        Assert.Equal(("disputed", "okafor-video 00:00:41"), (blow.GetProperty("standing").GetString(), blow.GetProperty("sources")[1].GetString()));
    }

    [Fact]
    public void New_writes_a_file_that_is_sound_and_never_over_another()
    {
        Assert.Equal(0, Run("case", "new", Case, "--court", "cand").Exit);
        Assert.Contains("court: cand\n", File.ReadAllText(Case), StringComparison.Ordinal);
        Assert.Equal(0, Run("case", "check", Case).Exit);
        var again = Run("case", "new", Case);
        Assert.Equal((2, true), (again.Exit, again.Error.Contains("left as it is", StringComparison.Ordinal)));
        Assert.Contains("--court wants", Run("case", "new", "--court", "nowhere").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_lists_all_faults_on_standard_error()
    {
        File.WriteAllText(Case, TypedCase.Head + "stage: no\nevents:\n  - { who: [nobody-here], did: x }\n");
        var (exit, output, error) = Run("case", "check", Case);
        Assert.Equal((3, "", 2), (exit, output, error.Count(c => c == '\n')));
        var check = Run("check", Case);
        Assert.Equal((3, "", 1), (check.Exit, check.Output, check.Error.Count(c => c == '\n')));
        Assert.Contains("(1 more; 'undercolor case check' lists all.)", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_says_what_is_missing_with_its_line()
    {
        File.WriteAllText(Case, TypedCase.Head + "events:\n  - { id: e1, who: [finch], did: struck her }\ninjuries:\n  - { id: wrist, what: a broken wrist }\n");
        var (exit, output, _) = Run("case", "check", Case);
        Assert.Equal(0, exit);
        foreach (var line in new[] { "- line 7: Officer Juniper Vale is listed", "- line 10: ¶ e1 has no time", "- line 12: ¶ wrist names an injury and no event that it came from. [UC8004]", "The same holds for ¶ wrist." })
            Assert.Contains(line, output, StringComparison.Ordinal);
        Assert.Equal(1, Run("case", "check", Case, "--fail-on", "warning").Exit);
    }

    [Fact]
    public void From_complaint_and_back_gives_the_same_ruling_for_every_defendant()
    {
        Assert.Equal(0, Run("case", "from-complaint", FirstRun, "-o", Case).Exit);
        Assert.Equal(Rulings(FirstRun), Rulings(Case));
        Assert.Contains("source: [complaint ¶ 7]", File.ReadAllText(Case), StringComparison.Ordinal);
        Assert.Equal(2, Run("case", "from-complaint", FirstRun, "-o", Case).Exit);
        Assert.Equal(3, Run("case", "from-complaint", Path.Combine(_folder, "absent.docx")).Exit);
    }

    private static string Rulings(string path) => string.Join('\n', JsonDocument.Parse(Run("check", path, "--format", "json").Output).RootElement.GetProperty("defendants").EnumerateArray()
        .Select(d => $"{d.GetProperty("name")}: {d.GetProperty("ruling")}"));

    [Fact]
    public void Spine_shows_the_order_of_time()
    {
        File.WriteAllText(Case, TypedCase.Example);
        var json = JsonDocument.Parse(Run("case", "spine", Case, "--format", "json").Output).RootElement;
        Assert.Empty(JsonSchema.Parse(Schemas.Text("spine")).Check(json));
        var rows = json.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("id").GetString());
        Assert.Equal(["e1", "p1", "k1", "e2", "e4", "jaw", "e3", "e5", "ribs", "e6", "e7"], rows);
        Assert.Contains("| January 5, 2026, 22:40 | e6 |", Run("case", "spine", Case, "--format", "md").Output, StringComparison.Ordinal);
        Assert.Contains("11 happenings in the order of time", Run("case", "spine", Case).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dump clauses FILE", "dump clauses is for a document that is read; case.yaml is a case file")]
    [InlineData("dump corrections FILE", "dump corrections is for a document that is read; case.yaml is a case file")]
    [InlineData("check FILE --write-corrections", "--write-corrections is for a document that is read; case.yaml is a case file")]
    public void What_mends_a_reading_is_refused_for_a_case_file(string command, string sentence)
    {
        File.WriteAllText(Case, TypedCase.Example);
        var (exit, output, error) = Run(command.Replace("FILE", Case, StringComparison.Ordinal).Split(' '));
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith(sentence, error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_folder));
    }

    public static TheoryData<string> EveryOutput =>
    [
        .. new[] { "text", "json", "jsonl", "sarif", "html", "md", "csv" }.SelectMany(f => new[] { $"check FILE --explain --format {f}", $"check FILE --mode screening --format {f}" }),
        .. new[] { "text", "tree", "cast", "facts" }.Select(s => $"dump {s} FILE"), "case check FILE", "case spine FILE", "case spine FILE --format md", "case spine FILE --format json",
        "paper discovery FILE", "paper discovery FILE --format md", "paper discovery FILE --format json",
    ];

    [Theory, MemberData(nameof(EveryOutput))]
    public void Work_product_leaves_by_no_command(string command)
    {
        const string secret = "quagga";
        File.WriteAllText(Case, TypedCase.Example.Replace("ask for the dispatch log", secret, StringComparison.Ordinal));
        Assert.Contains(secret, File.ReadAllText(Case), StringComparison.Ordinal);
        var (exit, output, error) = Run(command.Replace("FILE", Case, StringComparison.Ordinal).Split(' '));
        Assert.InRange(exit, 0, 1);
        Assert.NotEmpty(output);
        Assert.DoesNotContain(secret, output + error, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "alias bomb", "schema: undercolor/case/v1\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n" },
        { "deep", "schema: undercolor/case/v1\nevents: " + new string('[', 100_000) },
        { "NUL", "schema: undercolor/case/v1\nevents: \0\n" },
        { "tab", "schema: undercolor/case/v1\nevents:\n\t- did: x\n" },
        { "large", "schema: undercolor/case/v1\n#" + new string('x', 50 << 20) },
        { "surrogate", "schema: \"\\uD800\"\n" },
        { "complex key", "? [a]\n: b\n" },
        { "two documents", "schema: undercolor/case/v1\n---\na: b\n" },
    };

    [Theory, MemberData(nameof(Hostile))]
    public void Hostile_files_end_in_one_sentence_and_exit_3(string name, string yaml)
    {
        File.WriteAllText(Case, yaml);
        var (exit, output, error) = Run("check", Case);
        Assert.Equal((3, "", 1), (exit, output, error.Count(c => c == '\n')));
        Assert.True(error.Length < 600, name);
        Assert.Equal(3, Run("case", "check", Case).Exit);
        Assert.Equal(3, Run("case", "spine", Case).Exit);
    }

    [Fact]
    public void What_is_not_utf_8_a_folder_or_not_there_is_one_sentence()
    {
        File.WriteAllBytes(Case, [.. Encoding.Latin1.GetBytes("schema: é")]);
        Assert.Equal((3, true), (Run("check", Case).Exit, Run("check", Case).Error.Contains("not UTF-8", StringComparison.Ordinal)));
        Assert.Equal(3, Run("check", Path.Combine(_folder, "absent.yaml")).Exit);
        Directory.CreateDirectory(Path.Combine(_folder, "d.yaml"));
        Assert.Equal(3, Run("case", "check", Path.Combine(_folder, "d.yaml")).Exit);
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        return (Cli.CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
