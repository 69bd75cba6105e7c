using Undercolor.Drafting.Instructions.Model;
using Undercolor.Drafting.Instructions.Words;
using Xunit;

namespace Undercolor.Tests.Instructions;

/// <summary>What each bracket is read as.</summary>
public sealed class BracketTests
{
    private static string Kinds(string sentence) => string.Join(' ', Models.Read($"You decide whether the {sentence} is so.").Questions.Select(q => Doctrine.Words<QuestionKind>.Of(q.Kind)));

    [Theory]
    [InlineData("[name of plaintiff]", "placeholder")]
    [InlineData("[Plaintiff]", "placeholder")]
    [InlineData("[describe act]", "placeholder")]
    [InlineData("_____", "placeholder")]
    [InlineData("[other applicable state of mind]", "placeholder")]
    [InlineData("[stop] [search]", "alternatives")]
    [InlineData("[stop] or [search]", "alternatives")]
    [InlineData("[stop] [or] [search]", "alternatives")]
    [InlineData("[stop] [and] [or] [search]", "alternatives")]
    [InlineData("[stop], [search], or [arrest]", "alternatives")]
    [InlineData("[stop], [search] and [arrest]", "optional optional optional")]
    [InlineData("[stop] and [search]", "optional optional")]
    [InlineData("[plaintiff] [decedent]", "alternatives")]
    [InlineData("act[s]", "suffix")]
    [InlineData("act(s)", "suffix")]
    [InlineData("defendant[’s][s’] car", "suffix")]
    [InlineData("injur[y][ies]", "suffix")]
    [InlineData("[name of plaintiff][’s] car", "placeholder suffix")]
    [InlineData("[his/her]", "list")]
    [InlineData("[a stop, a search, or both]", "list")]
    [InlineData("[act or failure to act]", "list")]
    [InlineData("[if any]", "optional")]
    [InlineData("[or should have known]", "optional")]
    [InlineData("[[the parties agree] [I find] that he stood there]", "optional alternatives")]
    [InlineData("[act[s]] [failure to act]", "alternatives suffix")]
    [InlineData("[intentionally/[other applicable state of mind]]", "list placeholder")]
    [InlineData("[specify the instruction[s]]", "placeholder suffix")]
    [InlineData("[Give this only if it was asked for]", "optional")]
    [InlineData("[bookmark: _Ref1]stop [1]", "")]
    [InlineData("(42 U.S.C. § 1983) stop (see above)", "")]
    public void Its_words_and_its_neighbors_say_what_it_is(string bracket, string kinds) => Assert.Equal(kinds, Kinds(bracket));

    [Theory]
    [InlineData("One line.\nYou decide [whether it was so.", "2:12 This '[' is never closed")]
    [InlineData("You decide whether] it was so.", "1:19 This ']' closes nothing")]
    [InlineData("You decide {whether} it was so.", "1:12 '{' begins a bracket that is not understood")]
    [InlineData("You decide <name of plaintiff> so.", "1:12 '<' begins a bracket that is not understood")]
    [InlineData("You decide [ ] so.", "1:12 This bracket is empty")]
    [InlineData("Comment\nOnly a comment is here.", "1:1 The file holds no words for a jury")]
    public void What_is_not_a_pair_of_known_brackets_is_refused_with_its_place(string model, string fault) => Assert.StartsWith(fault, Models.Fault(model), StringComparison.Ordinal);

    [Fact]
    public void A_bracket_may_not_reach_into_the_comment() => Assert.StartsWith("1:12 This '[' is never closed", Models.Fault("You decide [this so.\n\nComment\n\nIt is long.]\n", "model.md"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[the laws of the United States] [the United States Constitution]", Subject.SourceOfRight)]
    [InlineData("[constitutional right] [statutory right]", Subject.SourceOfRight)]
    [InlineData("[act[s]] [failure to act] of the defendant", Subject.Conduct)]
    [InlineData("[act[s]] [failure to act] of the defendant’s subordinate[s]", Subject.SubordinateConduct)]
    [InlineData("[The parties agree] [I instruct you] that it", Subject.ColorOfLaw)]
    [InlineData("[pretrial detainee] [convicted prisoner]", Subject.Custody)]
    [InlineData("defendant[s]", Subject.DefendantCount)]
    [InlineData("injur[y][ies]", Subject.InjuryCount)]
    [InlineData("plaintiff who [was] [were] there", Subject.PlaintiffCount)]
    [InlineData("[red] [green]", Subject.Unknown)]
    [InlineData("[specify the instruction[s]]", Subject.Companion)]
    [InlineData("[name of individual defendant]", Subject.DefendantName)]
    [InlineData("subordinate[s] [name[s]]", Subject.SubordinateCount)]
    public void Its_words_say_what_it_is_about(string bracket, Subject subject) => Assert.Equal(subject, Models.Read($"You decide whether the {bracket} is so.").Questions[0].Subject);

    [Fact]
    public void Parts_are_told_apart()
    {
        var model = Models.Read("3.1 A Title of\nTwo Lines\n\nYou decide.\n\nRevised May 2024\n\nCommittee Comments\n\nUse it well. See [1].\n\nAuthority\n\nNone.\n");
        Assert.Equal([PartKind.Heading, PartKind.Instruction, PartKind.History, PartKind.Comment, PartKind.Authorities], model.Parts.Select(p => p.Kind));
        Assert.Empty(model.Questions);
    }

    /// <summary>Plain text joins short lines that it cannot tell apart; the name of a part stands for itself all the same.</summary>
    [Theory]
    [InlineData("4.1 A Claim\n\nThe defendant [name of defendant] was there. The color was [red] [green].\n\nComment\n\nIt should be used only for a supervisor.\n")]
    [InlineData("4.1 A Claim\nThe defendant [name of defendant] was there. The color was [red] [green].\nComment: It should be used only for a supervisor.\n")]
    [InlineData("4.1 A Claim\nThe defendant [name of defendant] was there. The color was [red] [green].\nRevised May 2024\nCOMMENT It should be used only for a supervisor.\n")]
    public void The_name_of_a_part_is_found_wherever_its_line_stands(string text)
    {
        var model = Models.Read(text);
        Assert.Equal("4.1 A Claim", string.Concat(model.LinesOf(PartKind.Heading).Select(l => l.Of(model.Text))));
        Assert.Equal("The defendant [name of defendant] was there. The color was [red] [green].", string.Concat(model.LinesOf(PartKind.Instruction).Select(l => l.Of(model.Text))));
        Assert.EndsWith("It should be used only for a supervisor.", model.LinesOf(PartKind.Comment).Last().Of(model.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Five_alternatives_behind_the_number_of_an_element_belong_together()
    {
        var question = Models.Read("1. one thing; and\n\n2. [the first;]\n\n[the second;]\n\n[the third;]\n\nThat is all.").Questions;
        Assert.Equal([QuestionKind.Alternatives], question.Select(q => q.Kind));
        Assert.Equal(3, question[0].Options.Count);
        Assert.Equal([QuestionKind.Optional, QuestionKind.Optional], Models.Read("One thing.\n\n[The first paragraph.]\n\n[The second paragraph.]", "model.md").Questions.Select(q => q.Kind));
    }
}
