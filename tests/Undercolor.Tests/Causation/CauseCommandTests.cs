using System.Text.Json;
using Undercolor.Tests.Screen;
using Undercolor.Tests.Shared;
using Xunit;

namespace Undercolor.Tests.Causation;

public sealed class CauseCommandTests
{
    private const string Either = """{"id":"q1","op":"check","exogenous":["a_u","b_u"],"ast":{"a":["var","a_u"],"b":["var","b_u"],"c":["or",["var","a"],["var","b"]]},"domains":null,"context":{"a_u":1,"b_u":1},"phi_ast":["var","c"],"cause":{"a":1}}""";

    [Fact]
    public void A_question_is_answered_on_a_line()
    {
        var (exit, lines) = Ask(Either);
        var answer = Assert.Single(lines);
        Assert.Equal(0, exit);
        Assert.Equal(("q1", true, false, true, false, false, true), (answer.GetProperty("id").GetString(), Flag(answer, "ac1"), Flag(answer, "ac2"), Flag(answer, "ac3"), Flag(answer, "isCause"), Flag(answer, "butFor"), Flag(answer, "ness")));
        Assert.True(answer.GetProperty("micros").GetDouble() >= 0);
    }

    [Fact]
    public void All_causes_are_the_smallest_ones()
    {
        var (_, lines) = Ask(Either.Replace("\"check\"", "\"all-causes\"", StringComparison.Ordinal));
        Assert.Equal(["""{"c":1}""", """{"a":1,"b":1}"""], lines[0].GetProperty("causes").EnumerateArray().Select(c => c.GetRawText()));
    }

    [Theory]
    [InlineData("not json", "The line is not JSON")]
    [InlineData("[]", "A question is an object")]
    [InlineData("""{"id":"x"}""", "The question needs 'ast'")]
    [InlineData("""{"id":"x","exogenous":["u"],"ast":{"a":["mod",["var","u"],["const",2]]},"context":{"u":1},"phi_ast":["var","a"],"cause":{"a":1}}""", "'mod'")]
    [InlineData("""{"id":"x","exogenous":[],"ast":{"a":["var","b"],"b":["var","a"]},"context":{},"phi_ast":["var","a"],"cause":{"a":1}}""", "circle")]
    [InlineData("""{"id":"x","exogenous":["u"],"ast":{"a":["var","u"]},"context":{"u":7},"phi_ast":["var","a"],"cause":{"a":1}}""", "gives u no value")]
    [InlineData("""{"id":"x","exogenous":["u"],"ast":{"a":["var","u"]},"context":{"u":1},"phi_ast":["var","a"],"cause":{"z":1}}""", "z is no variable")]
    public void A_bad_line_gets_a_sentence_and_the_next_is_answered(string bad, string sentence)
    {
        var (exit, lines) = Ask(bad + "\n" + Either);
        Assert.Equal(3, exit);
        Assert.Contains(sentence, lines[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("q1", lines[1].GetProperty("id").GetString());
    }

    [Fact]
    public void Neither_a_case_nor_questions_is_a_usage_error() => Assert.Equal(2, ScreenFolder.Run("cause").Exit);

    [Fact]
    public void A_file_that_is_not_there_is_said_to_be_unreadable() => Assert.Equal(3, ScreenFolder.Run("cause", "no-such-case.yaml").Exit);

    /// <summary>The peer's tests and the textbook models. Those that name a wider answer for AC2 take either.</summary>
    [SharedFact]
    public void Every_shared_question_gets_the_expected_answer()
    {
        var path = Path.Combine(SharedFactAttribute.Folder!, "causality", "cases.dev.jsonl");
        var (output, misses, asked) = (ScreenFolder.Run("cause", "--jsonl", path).Output, new List<string>(), 0);
        foreach (var (line, reply) in File.ReadLines(path).Zip(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            var (row, got) = (JsonDocument.Parse(line).RootElement, JsonDocument.Parse(reply).RootElement);
            if (row.GetProperty("op").GetString() != "check") continue;
            var expected = row.GetProperty("expected");
            foreach (var (theirs, ours) in (ReadOnlySpan<(string, string)>)[("ac1", "ac1"), ("ac2", "ac2"), ("ac3", "ac3"), ("is_cause", "isCause")])
            {
                asked++;
                var isWider = ours == "ac2" && row.TryGetProperty("expected_general_ac2", out var wider) && wider.GetBoolean() == Flag(got, ours);
                if (Flag(got, ours) != expected.GetProperty(theirs).GetBoolean() && !isWider) misses.Add($"{row.GetProperty("id")} {ours}");
            }
            if (row.TryGetProperty("but_for", out var butFor) && butFor.GetBoolean() != Flag(got, "butFor")) misses.Add($"{row.GetProperty("id")} but-for");
        }
        Assert.Empty(misses);
        Assert.True(asked > 900);
    }

    private static bool? Flag(JsonElement answer, string name) => answer.GetProperty(name).ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };

    private static (int Exit, List<JsonElement> Lines) Ask(string questions)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, questions + "\n");
            var (exit, output, _) = ScreenFolder.Run("cause", "--jsonl", file);
            return (exit, [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
