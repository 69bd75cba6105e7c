using System.Text.Json;
using Undercolor.Documents;
using Undercolor.Tests.Screen;
using Xunit;

namespace Undercolor.Tests.Commands;

public sealed class DoctorTests
{
    private static readonly OptionalProgram s_missing = new("undercolor-has-no-such-program", "Nowhere", "Nothing is lost.");

    [Fact]
    public void It_names_every_program_and_the_versions_and_never_fails()
    {
        var (exit, output, error) = ScreenFolder.Run("doctor");
        Assert.Equal((0, ""), (exit, error));
        foreach (var line in (string[])["undercolor  ", "packs       ", .. OptionalPrograms.All.Select(p => p.Name.PadRight(10) + "  ")])
            Assert.Contains(output.Split('\n'), l => l.StartsWith(line, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_json_says_the_same()
    {
        var json = JsonDocument.Parse(ScreenFolder.Run("doctor", "--format", "json").Output).RootElement;
        Assert.Equal("undercolor/doctor/v1", json.GetProperty("schema").GetString());
        Assert.Equal(OptionalPrograms.All.Select(p => p.Name), json.GetProperty("programs").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
        Assert.All(json.GetProperty("programs").EnumerateArray().Where(p => !p.GetProperty("found").GetBoolean()), p => Assert.Equal(JsonValueKind.Null, p.GetProperty("version").ValueKind));
    }

    [Fact]
    public void A_program_that_is_missing_is_said_to_be_with_what_is_lost()
    {
        var states = OptionalPrograms.Look([s_missing]);
        Assert.Equal([new ProgramState(s_missing, false, "")], states);
        Assert.Contains("missing  Nowhere. Nothing is lost.\n", new Cli.DoctorReport("1", "2", "3", states).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_format_is_a_usage_error() =>
        Assert.Equal((2, "", "--format does not know 'html'; it knows text and json.\n"), ScreenFolder.Run("doctor", "--format", "html"));
}
