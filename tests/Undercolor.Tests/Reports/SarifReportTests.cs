using System.Text.Json;
using Undercolor.Reports;
using Undercolor.Tests.Snapshots;
using Xunit;

namespace Undercolor.Tests.Reports;

public sealed class SarifReportTests
{
    [Fact]
    public void The_report_of_a_street_stop_is_as_recorded() => Snapshot.Matches(Of(Samples.StreetStop), "street");

    [Fact]
    public void Every_report_has_the_structure_of_the_standard()
    {
        var schema = JsonSchema.Parse(SarifSubset.Schema);
        foreach (var sample in Samples.All)
            foreach (var mode in Enum.GetValues<ReportMode>()) Assert.Empty(schema.Check(Parse(Of(sample.In(mode)))));
    }

    [Fact]
    public void Only_a_failure_has_a_level()
    {
        foreach (var result in ResultsOf(Samples.StreetStop).Concat(ResultsOf(Samples.Jail)))
            Assert.Equal(result.GetProperty("kind").GetString() == "fail", result.GetProperty("level").GetString() != "none");
    }

    [Fact]
    public void Every_index_points_to_what_it_names()
    {
        var run = Run(Samples.StreetStop);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var taxa = run.GetProperty("taxonomies")[0].GetProperty("taxa");
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            if (!result.TryGetProperty("taxa", out var references)) continue;
            foreach (var taxon in references.EnumerateArray())
                Assert.Equal(taxon.GetProperty("id").GetString(), taxa[taxon.GetProperty("index").GetInt32()].GetProperty("id").GetString());
        }
    }

    [Fact]
    public void Every_region_slices_its_snippet()
    {
        foreach (var sample in Samples.All)
            foreach (var result in ResultsOf(sample))
                foreach (var place in result.GetProperty("locations").EnumerateArray().Concat(result.GetProperty("relatedLocations").EnumerateArray()))
                {
                    var region = place.GetProperty("physicalLocation").GetProperty("region");
                    var start = region.GetProperty("charOffset").GetInt32();
                    Assert.Equal(region.GetProperty("snippet").GetProperty("text").GetString(), sample.Context.CleanText.Substring(start, region.GetProperty("charLength").GetInt32()));
                }
    }

    [Fact]
    public void No_path_of_the_machine_is_printed()
    {
        var sarif = Of(Samples.Hostile);
        Assert.DoesNotContain("etc/", sarif, StringComparison.Ordinal);
        Assert.Contains("%3Cb%3E%22x%22.txt", sarif, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fingerprint_survives_a_new_number_and_new_spacing_and_no_other_change()
    {
        Assert.Equal(FingerprintOf("8. The officers struck Ash."), FingerprintOf("12. The  officers struck Ash."));
        Assert.NotEqual(FingerprintOf("8. The officers struck Ash."), FingerprintOf("8. The officers kicked Ash."));
    }

    private static string FingerprintOf(string line)
    {
        var text = new SampleText(line);
        var words = line[(line.IndexOf('.', StringComparison.Ordinal) + 2)..];
        var finding = Samples.StreetStop.Assessment.Diagnostics[1] with { At = text.At(words), Related = [] };
        var sample = Samples.StreetStop with { Assessment = Samples.StreetStop.Assessment with { Diagnostics = [finding] } };
        return ResultsOf(sample).First().GetProperty("partialFingerprints").GetProperty("undercolor/sentence/v1").GetString()!;
    }

    private static string Of(Sample sample) => SarifReport.Of(sample.Assessment, sample.Context);
    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
    private static JsonElement Run(Sample sample) => Parse(Of(sample)).GetProperty("runs")[0];
    private static IEnumerable<JsonElement> ResultsOf(Sample sample) => Run(sample).GetProperty("results").EnumerateArray();
}
