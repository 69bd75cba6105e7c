using System.Text.Json;
using Undercolor.Doctrine;
using Undercolor.Packs;
using Undercolor.Reports;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Reports;

/// <summary>What the engine makes of a whole complaint keeps the contracts; the samples of the other tests are written by hand.</summary>
public sealed class EngineContractTests
{
    public static TheoryData<ReportMode> Modes => [.. Enum.GetValues<ReportMode>()];

    [Theory]
    [MemberData(nameof(Modes))]
    public void The_json_fits_the_schema(ReportMode mode) =>
        Assert.Empty(Schemas.Assessment.Check(Parse(JsonReport.One(HtmlSample.Result.Assessment, mode))));

    [Fact]
    public void Every_theory_of_the_packs_is_in_the_vocabulary()
    {
        var library = Library.Bind(PackBinary.Read(EmbeddedPacks.Packs.Span));
        var listed = Schemas.Vocabulary.GetProperty("theory").GetProperty("values").EnumerateArray().Select(v => v.GetProperty("word").GetString()!);
        Assert.Empty(library.For(null, null, library.AsOf).Theories.Select(t => t.Theory).Except(listed));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void The_sarif_has_the_structure_of_the_standard(ReportMode mode) =>
        Assert.Empty(JsonSchema.Parse(SarifSubset.Schema).Check(Parse(SarifReport.Of(HtmlSample.Result.Assessment, Context(mode)))));

    /// <summary><c>dump text</c> prints the cleaned text byte for byte.</summary>
    [Fact]
    public void Every_position_slices_its_quote_out_of_the_cleaned_text()
    {
        var text = HtmlSample.Result.Text.Text;
        var places = Inside(Parse(JsonReport.One(HtmlSample.Result.Assessment))).Where(e => e.TryGetProperty("quote", out _)).ToList();
        Assert.NotEmpty(places);
        foreach (var at in places)
            Assert.Equal(at.GetProperty("quote").GetString(), text[at.GetProperty("start").GetInt32()..at.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void The_same_complaint_gives_the_same_bytes()
    {
        var again = HtmlSample.Check(HtmlSample.Complaint);
        foreach (var mode in Enum.GetValues<ReportMode>())
        {
            Assert.Equal(JsonReport.One(HtmlSample.Result.Assessment, mode), JsonReport.One(again.Assessment, mode));
            Assert.Equal(TextReport.Of(HtmlSample.Result.Assessment, Context(mode)), TextReport.Of(again.Assessment, Context(mode)));
            Assert.Equal(SarifReport.Of(HtmlSample.Result.Assessment, Context(mode)), SarifReport.Of(again.Assessment, Context(mode)));
        }
    }

    [Fact]
    public void The_text_tells_of_each_defendant_and_fits_its_width()
    {
        var lines = TextReport.Of(HtmlSample.Result.Assessment, Context(ReportMode.Plaintiff)).Split('\n');
        Assert.All(lines, line => Assert.True(line.Length <= 100, line));
        foreach (var defendant in HtmlSample.Result.Assessment.Defendants) Assert.Contains(lines, line => line.EndsWith($". {defendant.Name}: {Shown.Result(defendant.Ruling)}", StringComparison.Ordinal));
    }


    private static ReportContext Context(ReportMode mode) => new()
    {
        DocumentName = "complaint.txt", CleanText = HtmlSample.Result.Text.Text, Mode = mode, ToolVersion = "0.1.0",
        Sentences = HtmlSample.Result.Tree.Paragraphs.SelectMany(p => p.Sentences.Select(s => s.Span)).ToEquatableArray(),
    };

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static IEnumerable<JsonElement> Inside(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(m => Inside(m.Value)).Prepend(json),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Inside),
        _ => [],
    };
}
