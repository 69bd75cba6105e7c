using System.Text;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Instructions;

/// <summary>Models and answers made to break the program: one clear sentence each.</summary>
public sealed class HostileModelTests
{
    [Fact]
    public void Five_megabytes_of_brackets_are_refused() => Assert.Equal(
        ["1:1 The instruction has more than 1000000 characters; give the file of one instruction.", "1:33 Brackets are nested more than 32 deep here; an instruction needs far less."],
        new[] { 5_000_000, 900_000 }.Select(many => Models.Fault(new string('[', many))));

    [Fact]
    public void Ten_thousand_levels_are_refused() => Assert.Contains("nested more than 32 deep", Models.Fault("You decide " + new string('[', 10_000) + "x" + new string(']', 10_000) + "."), StringComparison.Ordinal);

    [Fact]
    public void A_hundred_thousand_brackets_are_refused() => Assert.Contains("more than 10000 brackets", Models.Fault("You decide " + string.Concat(Enumerable.Repeat("[a] x ", 100_000)) + "."), StringComparison.Ordinal);

    [Fact]
    public void Ten_thousand_brackets_are_read_and_asked() => Assert.Equal(10_000, Models.Fill(Models.Read("You decide " + string.Concat(Enumerable.Repeat("[a] x ", 10_000)) + "."), Models.Case, options: new(["finch"], [])).Match(_ => 0, open => open.Count, _ => 0, _ => 0));

    [Fact]
    public void A_text_longer_than_any_instruction_is_refused() => Assert.Contains("more than 1000000 characters", Models.Fault("You decide. " + string.Concat(Enumerable.Repeat("It is so. ", 120_000))), StringComparison.Ordinal);

    [Fact]
    public void A_comment_of_megabytes_full_of_commands_gives_a_hundred_checks()
    {
        var model = Models.Read("You decide.\n\nComment\n\n" + string.Concat(Enumerable.Repeat("It should not be given to a supervisor. ", 50_000)));
        Assert.InRange(Models.Filled(model, Models.Case, options: new(["finch"], [])).Checks.Count, 1, 101);
    }

    [Fact]
    public void Parts_that_change_thousands_of_times_are_read()
    {
        var model = Models.Read("You decide.\n\n" + string.Concat(Enumerable.Repeat("Comment\n\nIt should not be given.\n\nAuthority\n\nNone of it.\n\n", 5_000)), "model.md");
        Assert.Equal(10_000, model.LinesOf(PartKind.Comment).Count());
    }

    [Theory]
    [InlineData("answers: &a { x: *a }", "names a place to be repeated")]
    [InlineData("answers: [1, 2]", "'answers' holds a map")]
    [InlineData("answers: { x: [[1]] }", "An answer is a text, a list of texts, or a map with 'is' and 'join'.")]
    [InlineData("other: { x: 1 }", "The key 'other' is not known here")]
    [InlineData("answers: { x: 1, x: 2 }", "is already used")]
    public void Answers_with_aliases_or_of_another_shape_are_refused(string yaml, string sentence) =>
        Assert.Contains(sentence, AnswersReader.Read(yaml, "answers.yaml", "", _ => "", errors => errors[0].ToString()), StringComparison.Ordinal);

    [Fact]
    public void Odd_characters_come_out_as_they_went_in()
    {
        const string text = "It was ‘so' — “quite” so,  the the plaintiff’s § 1983 claim… ½ é ﬁ 😀 [name of plaintiff].";
        Assert.Equal("It was ‘so' — “quite” so, the the plaintiff’s § 1983 claim… ½ é ﬁ 😀 Wren Calloway.", Models.Body(text));
    }
}
