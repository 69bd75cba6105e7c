using System.Text.Json;
using Undercolor.Reports;
using Undercolor.Tests.Snapshots;
using Xunit;

namespace Undercolor.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void The_report_of_a_street_stop_is_as_recorded() => Snapshot.Matches(JsonReport.One(Samples.StreetStop.Assessment), "street");

    [Fact]
    public void The_screening_report_is_as_recorded() => Snapshot.Matches(JsonReport.One(Samples.StreetStop.Assessment, ReportMode.Screening), "screening");

    [Fact]
    public void Every_report_fits_the_schema()
    {
        foreach (var sample in Samples.All)
            foreach (var mode in Enum.GetValues<ReportMode>())
                Assert.Empty(Schemas.Assessment.Check(Parse(JsonReport.One(sample.Assessment, mode))));
    }

    [Fact]
    public void Every_position_slices_its_quote()
    {
        foreach (var sample in Samples.All)
            foreach (var at in PlacesIn(Parse(JsonReport.One(sample.Assessment))))
                Assert.Equal(at.GetProperty("quote").GetString(), sample.Context.CleanText[at.GetProperty("start").GetInt32()..at.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void Plaintiffs_see_what_screening_leaves_out()
    {
        string[] coaching = ["where", "example", "nearMisses", "help"];
        var full = JsonReport.One(Samples.StreetStop.Assessment);
        var neutral = JsonReport.One(Samples.StreetStop.Assessment, ReportMode.Screening);
        foreach (var key in coaching) Assert.Contains($"\"{key}\":", full, StringComparison.Ordinal);
        foreach (var key in coaching.Except(["where"])) Assert.DoesNotContain($"\"{key}\":", neutral, StringComparison.Ordinal);
        Assert.All(GapsIn(Parse(neutral)), gap => Assert.False(gap.TryGetProperty("where", out _)));
        Assert.DoesNotContain("screeningHeads", full, StringComparison.Ordinal);
    }

    [Fact]
    public void One_document_is_an_object_and_several_are_an_array()
    {
        var both = Parse(JsonReport.Many([Samples.StreetStop.Assessment, Samples.Jail.Assessment]));
        Assert.Equal(2, both.GetArrayLength());
        Assert.Equal("[]\n", JsonReport.Many([]));
        Assert.Equal(JsonValueKind.Object, Parse(JsonReport.One(Samples.Jail.Assessment)).ValueKind);
    }

    [Fact]
    public void Jsonl_is_one_line_each()
    {
        var lines = JsonReport.Lines([Samples.StreetStop.Assessment, Samples.Hostile.Assessment]).Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal("", lines[2]);
        Assert.All(lines[..2], line => Assert.Equal("undercolor/assessment/v1", Parse(line).GetProperty("schema").GetString()));
    }

    [Fact]
    public void A_file_that_could_not_be_read_is_a_row_in_its_place()
    {
        var unreadable = new FileRow("b/scan.pdf", null, "The file has no text layer, only images.");
        var read = new FileRow("a/complaint.docx", Samples.StreetStop.Assessment, "");
        var both = Parse(JsonReport.Files([unreadable, read])).EnumerateArray().ToList();
        Assert.Equal("""{"file":"b/scan.pdf","error":"The file has no text layer, only images."}""", JsonReport.FileLines([unreadable]).TrimEnd('\n'));
        Assert.Equal("b/scan.pdf", both[0].GetProperty("file").GetString());
        Assert.Equal("undercolor/assessment/v1", both[1].GetProperty("schema").GetString());
        Assert.Empty(Schemas.Unreadable.Check(both[0]));
        Assert.Equal(JsonReport.One(Samples.StreetStop.Assessment), JsonReport.Files([read]));
        Assert.Equal("[]\n", JsonReport.Files([]));
        Assert.Equal(3, JsonReport.FileLines([unreadable, read]).Split('\n').Length);
    }

    [Fact]
    public void Letters_of_other_scripts_are_written_as_they_are()
    {
        var json = JsonReport.One(Samples.Hostile.Assessment);
        Assert.Contains("巡査部長", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static IEnumerable<JsonElement> PlacesIn(JsonElement json) => Inside(json).Where(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("quote", out _));

    private static IEnumerable<JsonElement> GapsIn(JsonElement json) =>
        Inside(json).Where(e => e.ValueKind == JsonValueKind.Object && e.TryGetProperty("gaps", out _)).SelectMany(e => e.GetProperty("gaps").EnumerateArray());

    private static IEnumerable<JsonElement> Inside(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(m => Inside(m.Value)).Prepend(json),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Inside),
        _ => [],
    };
}
