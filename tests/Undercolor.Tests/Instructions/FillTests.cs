using Undercolor.Drafting.Instructions;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Commands;
using Xunit;

namespace Undercolor.Tests.Instructions;

/// <summary>Answers from the case, from a file, and what is wrong with answers.</summary>
public sealed class FillTests
{
    private const string Conduct = "The [act[s]] [failure to act] of the defendant [name of defendant] is at issue.";
    private const string Color = "You decide. [[The parties have stipulated] [I instruct you] that he acted under color of state law.] That is all.";

    [Theory]
    [InlineData("finch", "The acts of the defendant Officer Alder Finch is at issue.")]
    [InlineData("vale", "The failure to act of the defendant Officer Juniper Vale is at issue.")]
    [InlineData("marlow", "The act or failure to act of the defendant Sergeant Brook Marlow is at issue.")]
    public void Acts_and_omissions_go_by_the_facts(string defendant, string body) => Assert.Equal(body, Models.Body(Conduct, defendant: defendant));

    [Theory]
    [InlineData("", "You decide. That is all.")]
    [InlineData("stipulations:\n  - { id: st1, what: it is agreed, on: [color-of-law] }\n", "You decide. The parties have stipulated that he acted under color of state law. That is all.")]
    [InlineData("stipulations:\n  - { id: st1, what: that he acted under color of state law }\n", "You decide. The parties have stipulated that he acted under color of state law. That is all.")]
    [InlineData("stipulations:\n  - { id: st1, what: that she was unarmed }\n", "You decide. That is all.")]
    [InlineData("findings:\n  - { id: f1, by: court, is: proved, on: [color-of-law] }\n", "You decide. I instruct you that he acted under color of state law. That is all.")]
    [InlineData("findings:\n  - { id: f1, by: court, is: proved, on: [color-of-law], against: [vale] }\n", "You decide. That is all.")]
    [InlineData("admissions:\n  - { id: ad1, who: [finch], what: that he acted under color of state law }\n", "You decide. I instruct you that he acted under color of state law. That is all.")]
    public void Color_of_law_is_told_where_it_is_settled(string more, string body) => Assert.Equal(body, Models.Body(Color, yaml: Models.Case + more));

    [Fact]
    public void Each_defendant_has_a_text_where_the_model_speaks_of_one_and_all_have_one_where_its_endings_go_by_number()
    {
        var each = Models.Filled(Models.Read("The defendant [name of defendant] is sued."), Models.Case);
        Assert.Equal(["The defendant Officer Alder Finch is sued.", "The defendant Officer Juniper Vale is sued.", "The defendant Sergeant Brook Marlow is sued."], each.Texts.Select(t => t.Body));
        var all = Models.Filled(Models.Read("The defendant[s] [name[s]] [was] [were] there."), Models.Case);
        Assert.Equal(["The defendants Officer Alder Finch, Officer Juniper Vale, and Sergeant Brook Marlow were there."], all.Texts.Select(t => t.Body));
        var one = Models.Filled(Models.Read("The defendant[s] [name[s]] [was] [were] there."), Models.Case, options: new(["vale"], []));
        Assert.Equal("The defendant Officer Juniper Vale was there.", Assert.Single(one.Texts).Body);
        Assert.Single(Models.Filled(Models.Read("The defendant [name of defendant] is sued."), Models.Case, options: FillOptions.All with { Together = true }).Texts);
    }

    [Fact]
    public void An_answer_beats_the_case_and_may_join_both()
    {
        Assert.Equal("The failure to act of the defendant Officer Alder Finch is at issue.", Models.Body(Conduct, "answers: { \"[act[s]] [failure to act]\": failure to act }"));
        Assert.Equal("The acts and failure to act of the defendant Officer Alder Finch is at issue.", Models.Body(Conduct, "answers: { \"[act[s]] [failure to act]\": { is: [\"act[s]\", failure to act], join: and } }"));
        Assert.Equal("The act of the defendant Officer Alder Finch is at issue.", Models.Body(Conduct, "defendants: { finch: { \"8\": one } }\nanswers: { \"[s]\": several }"));
    }

    [Theory]
    [InlineData("answers: { \"[colour]\": red }", "The model has no bracket '[colour]'; '--questions' lists those it has.")]
    [InlineData("answers: { \"[red] [green]\": blue }", "'blue' is no answer to [red] [green]; the answers are 'red', 'green'.")]
    [InlineData("answers: { \"[red] [green]\": '' }", "[red] [green] has an empty answer.")]
    [InlineData("answers: { \"[describe it]\": 'a [bracket]' }", "The answer to [describe it] holds a bracket, and nothing may be left in brackets.")]
    [InlineData("answers: { \"[if any]\": maybe }", "'maybe' is no answer to [if any]; the answers are 'keep', 'leave out'.")]
    [InlineData("answers: { \"[if any]\": [keep, leave out] }", "[if any] takes one answer, and was given keep and leave out.")]
    [InlineData("answers: { \"[red] [green]\": { is: [red, green], join: but } }", "'but' cannot join answers; 'and', 'or' and 'and/or' can.")]
    public void A_wrong_answer_is_a_sentence_with_its_place(string answers, string sentence)
    {
        var faults = Models.Fill(Models.Read("It was [red] [green]: [describe it], [if any]."), Models.Case, Models.Answers(answers)).Match(_ => [], _ => [], wrong => wrong, _ => []);
        Assert.Equal((1, sentence), (Assert.Single(faults).Line, faults[0].Sentence));
    }

    [Fact]
    public void What_nobody_answers_is_listed_for_each_text()
    {
        var open = Models.Fill(Models.Read("The defendant [name of defendant] wore [red] [green]."), Models.Case).Match(_ => [], o => o, _ => [], _ => []);
        Assert.Equal(["finch", "vale", "marlow"], open.Select(o => o.Defendants[0]));
        Assert.All(open, o => Assert.Equal("[red] [green]", o.Question.Text));
    }

    [Theory]
    [InlineData("nobody", "", "'nobody' names no defendant of the case file")]
    [InlineData("", "c9", "The case file has no claim 'c9'; its claims are c1.")]
    public void A_name_that_is_nobodys_is_a_sentence(string defendant, string claim, string sentence) => Assert.StartsWith(sentence, Models.Fill(
        Models.Read("The defendant [name of defendant] is sued."), Models.Case, options: new(defendant.Length == 0 ? [] : [defendant], claim.Length == 0 ? [] : [claim])).Match(_ => "", _ => "", _ => "", s => s), StringComparison.Ordinal);

    [Fact]
    public void The_number_of_a_companion_instruction_is_taken_only_within_the_range_of_the_comment()
    {
        const string model = "You decide under Instruction[s] [specify the instruction[s]].\n\nComment\n\nUse this instruction only in conjunction with an instruction on the right, such as Instructions {0}.\n";
        Assert.Equal("You decide under Instruction 9.25.", Models.Filled(Models.Read(model.Replace("{0}", "9.9-9.33", StringComparison.Ordinal)), Models.Case).Texts[0].Body);
        Assert.Equal("Open", Models.Fill(Models.Read(model.Replace("{0}", "4.1-4.9", StringComparison.Ordinal)), Models.Case).GetType().Name);
        Assert.Equal("Open", Models.Fill(Models.Read(model.Replace("{0}", "9.9-9.33", StringComparison.Ordinal)), Models.Case, court: "txnd").GetType().Name);
        var two = Models.Filled(Models.Read(model.Replace("{0}", "9.9-9.33", StringComparison.Ordinal)), Models.Case, Models.Answers("answers: { \"[specify the instruction[s]]\": [9.25, '9.40'] }"));
        Assert.Equal("You decide under Instructions 9.25 and 9.40.", two.Texts[0].Body);
        Assert.Equal(CheckStatus.NotMet, two.Checks[0].Status);
    }

    [Fact]
    public void A_left_out_element_is_named_because_the_fixed_numbers_stay()
    {
        var set = Models.Filled(Models.Read("1. one;\n[2. two;]\n3. three."), Models.Case, Models.Answers("answers: { \"[2. two;]\": leave out }"), new(["finch"], []));
        Assert.Equal("1. one;\n3. three.", set.Texts[0].Body);
        Assert.Equal(CheckKind.Numbering, Assert.Single(set.Checks).Kind);
    }

    [Theory]
    [InlineData("finch", CheckStatus.Applies)]
    [InlineData("marlow", CheckStatus.NotRaised)]
    public void A_command_of_the_comment_is_held_against_the_case(string defendant, CheckStatus status)
    {
        var model = Models.Read("The defendant [name of defendant] is sued.\n\nComment\n\nOne who shares a common plan may be an integral participant. On such a theory this text will need to be modified.\n");
        var check = Assert.Single(Models.Filled(model, Models.Case, options: new([defendant], [])).Checks);
        Assert.Equal((CheckKind.Modify, status), (check.Kind, check.Status));
        Assert.Equal(model.Text[check.Span!.Value.Start..check.Span.Value.End], check.Quote);
    }

    [Theory]
    [InlineData("9.9", "9.33", "9.25", true)]
    [InlineData("9.9", "9.33", "9.9", true)]
    [InlineData("9.9", "9.33", "9.33A", false)]
    [InlineData("9.9", "9.33", "9.4", false)]
    [InlineData("9.9", "9.33", "10.1", false)]
    [InlineData("3000", "3020", "3005", true)]
    public void A_range_goes_part_by_part(string from, string to, string number, bool holds) => Assert.Equal(holds, new InstructionRange(from, to).Holds(number));

    [Theory]
    [InlineData("such as Instructions 9.9-9.33.", "9.9–9.33")]
    [InlineData("Instruction Nos. 3000 through 3020", "3000–3020")]
    [InlineData("Instructions 4.1 to 4.9", "4.1–4.9")]
    [InlineData("Instruction 4.1 is enough", null)]
    public void A_range_is_read_from_words(string text, string? range) => Assert.Equal(range, InstructionRange.In(text)?.ToString());
}
