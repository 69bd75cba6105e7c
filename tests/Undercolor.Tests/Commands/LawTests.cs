using System.Text.Json;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Screen;
using Xunit;

namespace Undercolor.Tests.Commands;

public sealed class LawTests
{
    private static readonly JsonSchema s_schema = JsonSchema.Parse(Schemas.Text("law"));

    [Fact]
    public void The_period_is_printed_with_its_assumptions_and_how_it_was_checked()
    {
        var (exit, output, error) = ScreenFolder.Run("law", "limitations", "--state", "tx", "--as-of", "2025-03-04");
        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith("Texas: time limit of a claim that accrues on 2025-03-04", output, StringComparison.Ordinal);
        Assert.Contains("\n2 years\n", output, StringComparison.Ordinal);
        Assert.Contains("last day: 2027-03-04, on the assumptions that the claim accrues on 2025-03-04 and that nothing stops the clock", output, StringComparison.Ordinal);
        Assert.Contains("[citation opinion, proposition opinion, ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("la", "2024-06-30", "1 year")]
    [InlineData("Louisiana", "2024-07-01", "2 years")]
    public void A_period_is_asked_on_each_side_of_the_day_on_which_it_changed(string state, string day, string period) =>
        Assert.Equal(period, Json("law", "limitations", "--state", state, "--as-of", day).GetProperty("cells")[0].GetProperty("answer").GetString());

    [Fact]
    public void A_period_that_nobody_knows_has_no_last_day()
    {
        var cell = Json("law", "limitations", "--state", "gu").GetProperty("cells")[0];
        Assert.Equal("unknown", cell.GetProperty("answer").GetString());
        Assert.False(cell.GetProperty("notes").TryGetProperty("last-day", out _));
        Assert.NotEmpty(cell.GetProperty("notes").GetProperty("not-known").GetString()!);
    }

    [Theory]
    [InlineData("law", "accrual", "false-arrest")]
    [InlineData("law", "accrual", "heck")]
    [InlineData("law", "limitations", "--state", "ny")]
    [InlineData("law", "remedy", "--kind", "municipality", "--capacity", "unspecified", "--remedy", "punitive")]
    [InlineData("law", "remedy", "--kind", "natural-person", "--capacity", "individual", "--remedy", "fees", "--function", "judge")]
    public void Every_answer_fits_the_schema_and_is_the_same_twice(params string[] asked)
    {
        Assert.Empty(s_schema.Check(Json(asked)));
        Assert.Equal(ScreenFolder.Run(asked), ScreenFolder.Run(asked));
        Assert.NotEmpty(Json(asked).GetProperty("cells")[0].GetProperty("authorities").EnumerateArray());
    }

    [Theory]
    [InlineData("--state wants the postal code or the name of a State, not 'zz'.", "law", "limitations", "--state", "zz")]
    [InlineData("--as-of wants a day such as 2026-11-01, not '1/2/2025'.", "law", "limitations", "--state", "tx", "--as-of", "1/2/2025")]
    [InlineData("There is no rule for 'luck'; the kinds are ", "law", "accrual", "luck")]
    [InlineData("--kind does not know 'dog'; it knows natural-person, ", "law", "remedy", "--kind", "dog", "--capacity", "official", "--remedy", "fees")]
    [InlineData("--function does not know 'cook'; it knows line, ", "law", "remedy", "--kind", "natural-person", "--capacity", "official", "--remedy", "fees", "--function", "cook")]
    public void A_word_that_is_not_known_is_one_sentence(string sentence, params string[] asked)
    {
        var (exit, output, error) = ScreenFolder.Run(asked);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith(sentence, error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static JsonElement Json(params string[] asked)
    {
        var (exit, output, error) = ScreenFolder.Run([.. asked, "--format", "json"]);
        Assert.Equal((0, ""), (exit, error));
        return JsonDocument.Parse(output).RootElement;
    }
}
