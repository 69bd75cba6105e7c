using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Undercolor.Tests.Reports;

/// <summary>What the engine makes of every document in the repository keeps the contracts.</summary>
public sealed class EmittedReportTests
{
    [Fact]
    public void Every_closed_word_that_a_report_holds_is_in_the_vocabulary() =>
        None(report => report.All.SelectMany(ClosedWords.Unlisted));

    [Fact]
    public void Every_place_of_the_vocabulary_is_found_in_some_report()
    {
        var found = EmittedReports.All.SelectMany(r => r.All).SelectMany(json => ClosedWords.Places.Where(p => ClosedWords.At(json, p.Path).Any())).Select(p => p.Path);
        Assert.Empty(ClosedWords.Places.Select(p => p.Path).Except(found));
    }

    public static TheoryData<string> Places => [.. ClosedWords.Places.Select(p => p.Path)];

    [Theory, MemberData(nameof(Places))]
    public void A_planted_word_is_caught_at_every_place(string path)
    {
        var planted = Plant(path.Split('.'), 0);
        Assert.Equal([$"{path}: planted"], ClosedWords.Unlisted(JsonDocument.Parse(planted.ToJsonString()).RootElement));
    }

    [Fact]
    public void Every_report_fits_its_schema() =>
        None(report => [.. Schemas.Assessment.Check(report.Plaintiff), .. Schemas.Assessment.Check(report.Screening), .. Schemas.Facts.Check(report.Facts)]);

    [Fact]
    public void Every_position_slices_its_quote_out_of_the_cleaned_text() =>
        None(report => report.All.SelectMany(Inside).Where(e => e.TryGetProperty("quote", out _) && e.TryGetProperty("start", out _)).Where(at => !Slices(at, report.Text)).Select(at => at.GetRawText()));

    private static bool Slices(JsonElement at, string text)
    {
        var (start, end) = (at.GetProperty("start").GetInt32(), at.GetProperty("end").GetInt32());
        return start >= 0 && start <= end && end <= text.Length && at.GetProperty("quote").GetString() == text[start..end];
    }

    private static void None(Func<EmittedReport, IEnumerable<string>> faults)
    {
        var found = EmittedReports.All.SelectMany(report => faults(report).Distinct().Select(fault => $"{report.Name}: {fault}")).Take(20).ToList();
        Assert.True(EmittedReports.All.Count > 100);
        if (found.Count > 0) Assert.Fail(string.Join('\n', found));
    }

    /// <summary>A report that holds nothing but the word at the path.</summary>
    private static JsonNode Plant(string[] steps, int at)
    {
        if (at == steps.Length) return JsonValue.Create("planted");
        var (name, rest) = (steps[at].Replace("[]", "", StringComparison.Ordinal), Plant(steps, at + 1));
        return new JsonObject { [name] = steps[at].EndsWith(']') ? new JsonArray(rest) : rest };
    }

    private static IEnumerable<JsonElement> Inside(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(m => Inside(m.Value)).Prepend(json),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Inside),
        _ => [],
    };
}
