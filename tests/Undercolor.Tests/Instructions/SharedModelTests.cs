using Undercolor.Drafting.Instructions;
using Undercolor.Drafting.Instructions.Commands;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Shared;
using Xunit;

namespace Undercolor.Tests.Instructions;

/// <summary>The official model among the source documents, which stays outside of this repository.</summary>
public sealed class SharedModelTests
{
    private static ModelInstruction Model => Models.Read(Fixtures.Read(Directory.EnumerateFiles(Path.Combine(SharedFactAttribute.Folder!, "seeds"), "002_*.txt").Single()));

    [SharedFact]
    public void Its_brackets_are_the_questions_that_they_are()
    {
        var questions = Model.Questions;
        Assert.Equal(
            [QuestionKind.Placeholder, QuestionKind.Alternatives, QuestionKind.Suffix, QuestionKind.Alternatives, QuestionKind.Optional, QuestionKind.Alternatives, QuestionKind.Suffix, QuestionKind.Placeholder, QuestionKind.Suffix, QuestionKind.Suffix],
            questions.Select(q => q.Kind));
        Assert.Equal(["bookmark", "bookmark"], Model.Dropped.Where(d => d.Name == "bookmark").Select(d => d.Name));
        Assert.Equal([PartKind.Heading, PartKind.Instruction, PartKind.Comment], Model.Parts.Select(p => p.Kind));
    }

    [SharedFact]
    public void It_is_filled_for_an_act_and_for_an_omission_with_and_without_a_stipulation()
    {
        foreach (var stipulated in new[] { false, true })
            foreach (var (defendant, conduct) in new[] { ("finch", "acts of"), ("vale", "failure to act of") })
            {
                var set = Models.Filled(Model, Models.Case + (stipulated ? "stipulations:\n  - { id: st1, what: agreed, on: [color-of-law] }\n" : ""), options: new([defendant], []));
                var body = Assert.Single(set.Texts).Body;
                Assert.Contains($"the {conduct} the defendant", body, StringComparison.Ordinal);
                Assert.Equal(stipulated, body.Contains("have stipulated", StringComparison.Ordinal));
                Assert.Contains("‘but for'", body, StringComparison.Ordinal);
                Assert.True(set.Texts[0].FixedWords > 150);
                Assert.Equal([(CheckKind.Companion, CheckStatus.Met), (CheckKind.Modify, CheckStatus.Applies)], set.Checks.Select(c => (c.Kind, c.Status)));
            }
    }

    [SharedFact]
    public void Two_defendants_have_a_text_each_and_the_proof_holds_for_both()
    {
        var set = Models.Filled(Model, Models.Case, options: new(["finch", "vale"], []));
        Assert.Equal(2, set.Texts.Count);
        Assert.Equal(set.Texts[0].FixedWords, set.Texts[1].FixedWords);
    }
}
