using System.Text.Json;
using Undercolor.Papers.Does;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Does;

public sealed class DoeCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uc-doe-");

    public void Dispose() => _folder.Delete(recursive: true);

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        return (Cli.CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    private static string Jail(string name) => Path.Combine(RepositoryPacks.Root, "cases", "larch-jail", name);

    private const string Head = """
        schema: undercolor/case/v1
        court: cand
        filed: 2026-03-02
        plaintiffs:
          calloway: { name: Wren Calloway }
        people:
          doe-1: { name: John Doe 1, defendant: true, slot: { car: '14' } }
          doe-2: { name: John Doe 2, defendant: true, slot: { car: '14' } }
          doe-3: { name: John Doe 3, defendant: true, slot: { shift: night } }
        apart:
          - { who: [doe-1, doe-2, doe-3] }
        incidents:
          - { id: stop, date: 2026-01-05 }
        events:
          - { who: [doe-1], did: struck Wren Calloway with a baton }
        claims:
          - { right: excessive-force, incident: stop }

        """;

    private JsonElement Sheet(string yaml, string? roster = null)
    {
        File.WriteAllText(At("case.yaml"), yaml);
        if (roster is not null) File.WriteAllText(At("roster.csv"), roster);
        var (exit, output, error) = Run(["paper", "doe", At("case.yaml"), "--format", "json", .. roster is null ? (string[])[] : ["--roster", At("roster.csv")]]);
        Assert.True(exit == 0, error);
        return JsonDocument.Parse(output).RootElement;
    }

    private static JsonElement Doe(JsonElement sheet, string id) => sheet.GetProperty("does").EnumerateArray().Single(d => d.GetProperty("id").GetString() == id);

    private static string[] Left(JsonElement sheet, string id) => [.. Doe(sheet, id).GetProperty("left").EnumerateArray().Select(l => l.GetProperty("name").GetString()!)];

    [Fact]
    public void The_roster_of_the_jail_leaves_these_and_says_why_the_others_are_out()
    {
        var sheet = JsonDocument.Parse(Run("paper", "doe", Jail("case.yaml"), "--roster", Jail("roster.csv"), "--format", "json").Output).RootElement;
        Assert.Equal(["Deputy Osric Hale", "Deputy Bram Colter", "Deputy Rune Falk"], Left(sheet, "doe-1"));
        Assert.Equal(["Deputy Tobin Marsh", "Deputy Rune Falk"], Left(sheet, "doe-2"));
        var quill = Doe(sheet, "doe-2").GetProperty("ruledOut").EnumerateArray().Single(r => r.GetProperty("name").GetString() == "Deputy Quill, Amadeo");
        Assert.Equal(("post", "west tier", "east tier", 6), (quill.GetProperty("rows")[0].GetProperty("trait").GetString(), quill.GetProperty("rows")[0].GetProperty("is").GetString(), quill.GetProperty("rows")[0].GetProperty("wanted").GetString(), quill.GetProperty("rows")[0].GetProperty("line").GetInt32()));
        Assert.Equal(("camera", 1), (Doe(sheet, "doe-1").GetProperty("splits")[0].GetProperty("trait").GetString(), Doe(sheet, "doe-1").GetProperty("splits")[0].GetProperty("worst").GetInt32()));
        Assert.Equal(["Deputy Rune Falk"], Doe(sheet, "doe-1").GetProperty("blanks")[0].GetProperty("names").EnumerateArray().Select(n => n.GetString()!));
        Assert.Equal("2028-04-01", Doe(sheet, "doe-1").GetProperty("lastToName").GetString());
        Assert.Equal(("2026-08-17", "2026-08-17"), (Doe(sheet, "doe-1").GetProperty("lastToServe").GetString(), Doe(sheet, "doe-1").GetProperty("earliest").GetString()));
        Assert.Empty(new JsonSchema(JsonDocument.Parse(Schemas.Text("doe")).RootElement).Check(sheet));
    }

    [Fact]
    public void Two_who_need_the_same_two_people_take_them_from_the_third()
    {
        var sheet = Sheet(Head, "name,car,shift\nHale,14,night\nColter,14,night\nVarga,15,night\nMarsh,15,day\n");
        Assert.Equal(["Hale", "Colter"], Left(sheet, "doe-1"));
        Assert.Equal(["Varga"], Left(sheet, "doe-3"));
        var hale = Doe(sheet, "doe-3").GetProperty("ruledOut").EnumerateArray().Single(r => r.GetProperty("name").GetString() == "Hale");
        Assert.Equal(["doe-1", "doe-2"], hale.GetProperty("neededBy").EnumerateArray().Select(n => n.GetString()!));
        Assert.Empty(hale.GetProperty("rows").EnumerateArray());
        Assert.Equal(["Hale", "Colter", "Varga"], Left(Sheet(Head.Replace("- { who: [doe-1, doe-2, doe-3] }", "- { who: [doe-1, doe-2] }", StringComparison.Ordinal), "name,car,shift\nHale,14,night\nColter,14,night\nVarga,15,night\n"), "doe-3"));
    }

    [Fact]
    public void Too_few_people_for_those_who_differ_is_said_and_rules_nobody_out()
    {
        var sheet = Sheet(Head, "name,car,shift\nHale,14,night\nColter,15,night\n");
        var few = sheet.GetProperty("tooFew")[0];
        Assert.Equal(["doe-1", "doe-2"], few.GetProperty("does").EnumerateArray().Select(d => d.GetString()!));
        Assert.Equal(["Hale"], few.GetProperty("names").EnumerateArray().Select(d => d.GetString()!));
        Assert.Equal(["Hale"], Left(sheet, "doe-1"));
        Assert.Equal(["Hale", "Colter"], Left(sheet, "doe-3"));
    }

    [Fact]
    public void What_is_not_known_gives_no_day()
    {
        var sheet = Sheet(Head.Replace("filed: 2026-03-02\n", "", StringComparison.Ordinal).Replace("date: 2026-01-05", "what: the stop", StringComparison.Ordinal));
        var doe = Doe(sheet, "doe-1");
        Assert.All((string[])["lastToName", "lastToServe", "earliest"], key => Assert.Equal(JsonValueKind.Null, doe.GetProperty(key).ValueKind));
        Assert.NotEmpty(doe.GetProperty("limits")[0].GetProperty("unknown").EnumerateArray());
        Assert.Contains("No last day is given", Run("paper", "doe", At("case.yaml")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rule_of_the_circuit_and_the_way_of_the_State_are_told_by_authority()
    {
        var law = Sheet(Head).GetProperty("law");
        Assert.Equal(["limited", "limited"], law.GetProperty("circuit").EnumerateArray().Select(r => r.GetProperty("relationBack").GetString()!));
        Assert.Equal("limited", law.GetProperty("state").GetString());
        Assert.Equal(["GILLESPIE_V_CIVILETTI"], law.GetProperty("earlyDiscovery")[0].GetProperty("authorities").EnumerateArray().Select(a => a.GetString()!));
        var elsewhere = JsonDocument.Parse(Run("paper", "doe", Jail("case.yaml"), "--format", "json").Output).RootElement.GetProperty("law");
        Assert.Equal(("refused", "unknown"), (elsewhere.GetProperty("circuit")[0].GetProperty("relationBack").GetString(), elsewhere.GetProperty("state").GetString()));
        Assert.Contains("Seventh Circuit", elsewhere.GetProperty("earlyDiscoveryUnknown").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sheet", "Deputy Rune Falk (line 7)")]
    [InlineData("motion", "before the conference under Fed. R. Civ. P. 26(f)")]
    [InlineData("motion", "On April 27, 2026 the duty roster of the east tier for April 3, 2026 was asked for of County of Larch by a written request; the answer of May 11, 2026")]
    [InlineData("motion", "what this person did is told")]
    [InlineData("subpoenas", "Camera assignment and upload log")]
    [InlineData("log", "No answer is told.")]
    [InlineData("substitute", "\\[\\[name of this person\\]\\]")]
    public void Each_paper_has_its_words(string paper, string words)
    {
        if (words.StartsWith("what this", StringComparison.Ordinal)) words = "walked past the cell and ignored his calls";
        Assert.Contains(words, Run("paper", "doe", Jail("case.yaml"), "--roster", Jail("roster.csv"), "--paper", paper).Output, StringComparison.Ordinal);
    }

    /// <summary>A date to sue by is advice to the other side, and a name of a roster is no finding.</summary>
    [Theory]
    [InlineData("motion"), InlineData("substitute")]
    public void A_paper_for_the_court_tells_no_last_day_and_no_name_of_the_roster(string paper)
    {
        var (exit, output, error) = Run("paper", "doe", Jail("case.yaml"), "--roster", Jail("roster.csv"), "--paper", paper);
        Assert.Equal(0, exit);
        Assert.DoesNotContain("2028", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Osric", output, StringComparison.Ordinal);
        Assert.Contains("April 1, 2028", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sheet"), InlineData("motion"), InlineData("subpoenas"), InlineData("log"), InlineData("substitute")]
    public void Each_paper_is_written_as_a_Word_document_and_as_JSON(string paper)
    {
        Assert.Equal(0, Run("paper", "doe", Jail("case.yaml"), "--roster", Jail("roster.csv"), "--paper", paper, "-o", At($"{paper}.docx")).Exit);
        Assert.True(new FileInfo(At($"{paper}.docx")).Length > 2_000);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(Run("paper", "doe", Jail("case.yaml"), "--paper", paper, "--format", "json").Output).RootElement.ValueKind);
        Assert.Equal(Run("paper", "doe", Jail("case.yaml"), "--paper", paper), Run("paper", "doe", Jail("case.yaml"), "--paper", paper));
    }

    [Fact]
    public void A_Doe_without_an_act_a_description_or_a_request_leaves_gaps()
    {
        File.WriteAllText(At("case.yaml"), Head);
        var error = Run("paper", "doe", At("case.yaml"), "--paper", "motion").Error;
        Assert.Contains("missing: what this person did", error, StringComparison.Ordinal);
        Assert.Contains("missing: what was asked to learn the names, when, of whom, and what came of it", error, StringComparison.Ordinal);
        Assert.Contains("missing: why the name could not be learned at the time", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name,post\nA,\"east\n", "roster.csv: line 2")]
    [InlineData(null, "does not exist")]
    public void A_bad_roster_is_a_sentence_and_exit_3(string? csv, string sentence)
    {
        if (csv is not null) File.WriteAllText(At("roster.csv"), csv);
        var (exit, output, error) = Run("paper", "doe", Jail("case.yaml"), "--roster", At("roster.csv"));
        Assert.Equal((3, ""), (exit, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_roster_in_another_encoding_is_refused()
    {
        File.WriteAllBytes(At("roster.csv"), [0x6E, 0x61, 0x6D, 0x65, 0x0A, 0xE9, 0x0A]);
        Assert.Contains("UTF-8", Run("paper", "doe", Jail("case.yaml"), "--roster", At("roster.csv")).Error, StringComparison.Ordinal);
        File.WriteAllBytes(At("large.csv"), new byte[RosterReader.MostBytes + 1]);
        Assert.Contains("a roster has at most", Run("paper", "doe", Jail("case.yaml"), "--roster", At("large.csv")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people:\n  a: { name: A, slot: { badge: '1#7' } }\n", "is no badge number")]
    [InlineData("people:\n  a: { name: A, slot: { day: April } }\n", "is no day")]
    [InlineData("people:\n  a: { name: A }\napart:\n  - { who: [a] }\n", "two at least")]
    [InlineData("inquiries:\n  - { what: x, asked: 2026-05-02, answered: 2026-05-01 }\n", "cannot come before")]
    [InlineData("inquiries:\n  - { of: somebody }\n", "'what' is missing")]
    public void A_fault_in_the_file_is_a_sentence_with_its_place(string yaml, string sentence)
    {
        File.WriteAllText(At("case.yaml"), $"schema: undercolor/case/v1\n{yaml}");
        var (exit, _, error) = Run("paper", "doe", At("case.yaml"));
        Assert.Equal(3, exit);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_trait_has_a_record_in_the_packs()
    {
        foreach (var trait in Enum.GetValues<Undercolor.Cases.DoeTrait>()) Assert.NotEmpty(RuleBench.Library.Tables.DoeRecords.Of(Undercolor.Doctrine.Words<Undercolor.Cases.DoeTrait>.Of(trait)).Name);
    }
}
