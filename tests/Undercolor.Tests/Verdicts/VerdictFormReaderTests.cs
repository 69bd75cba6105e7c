using System.Text.Json;
using Undercolor.Papers.Verdicts;
using Undercolor.Reports.Verdicts;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Verdicts;

public sealed class VerdictFormReaderTests
{
    private const string Head = """
        schema: undercolor/verdict/v1
        plaintiffs: { calloway: Wren Calloway }
        defendants: { finch: { name: Officer Alder Finch } }
        claims: { force: excessive force }
        injuries: { wrist: { plaintiff: calloway, what: a broken wrist } }
        questions:
          - { id: q1, kind: yes-no, finding: element, plaintiff: calloway, defendants: finch, claim: force, theory: direct, text: Did he? }

        """;

    [Theory]
    [InlineData("{ id: q2, kind: yes-no, text: b, only-if: q1 maybe }", "(8,47)", "'maybe' is neither an answer nor a person who can be marked in 'q1'.")]
    [InlineData("{ id: q2, kind: yes-no, text: b, only-if: q1 yes nor q1 no }", "(8,54)", "Nothing was expected here, and 'nor' stands here.")]
    [InlineData("{ id: q2, kind: yes-no, text: b, only-if: (q1 yes }", "(8,54)", "A bracket is not closed.")]
    [InlineData("{ id: q2, kind: yes-no, text: b, only-if: q1 }", "(8,49)", "An answer to 'q1' was expected here")]
    [InlineData("{ id: q2, kind: yes-no, text: b, only-if: q1 some }", "(8,47)", "'q1' is not answered with some.")]
    [InlineData("{ id: q2, kind: yes-no, text: b, only-if: q2 yes }", "(8,47)", "A condition looks at earlier questions only")]
    [InlineData("{ id: q2, kind: yes-no, text: b, only-if: q9 yes }", "(8,47)", "There is no question 'q9'.")]
    [InlineData("{ id: q1, kind: yes-no, text: b }", "(8,11)", "The id 'q1' stands twice.")]
    [InlineData("{ id: end, kind: yes-no, text: b }", "(8,11)", "'end' cannot be an id.")]
    [InlineData("{ id: q2, kind: maybe, text: b }", "(8,21)", "The key 'kind' must hold one of yes-no, amount, persons.")]
    [InlineData("{ id: q2, kind: amount, finding: element, plaintiff: calloway, defendants: finch, claim: force, theory: direct, text: b }", "(8,21)", "has the kind yes-no")]
    [InlineData("{ id: q2, kind: yes-no, finding: element, plaintiff: calloway, claim: force, theory: direct, text: b }", "(8,5)", "Name one under 'defendants'.")]
    [InlineData("{ id: q2, kind: yes-no, finding: element, plaintiff: calloway, defendants: finch, claim: force, text: b }", "(8,5)", "Add 'theory'.")]
    [InlineData("{ id: q2, kind: yes-no, plaintiff: nobody, text: b }", "(8,40)", "the form has no plaintiff of that id")]
    [InlineData("{ id: q2, kind: yes-no, defendants: [finch, vale], text: b }", "(8,41)", "names 'vale'")]
    [InlineData("{ id: q2, kind: persons, text: b }", "(8,5)", "Say whom the jury can mark.")]
    [InlineData("{ id: q2, kind: yes-no, text: b, jumps: [{ on: no, to: q7 }] }", "(8,45)", "There is no question 'q7'; the end of the form is 'end'.")]
    [InlineData("{ id: q2, kind: yes-no, text: b, jumps: [{ on: some, to: end }] }", "(8,45)", "This question is not answered with some.")]
    [InlineData("{ id: q2, kind: yes-no, text: b, jumps: [{ on: no, to: end }, { on: no, to: q1 }] }", "(8,45)", "Two jumps are taken on the same answer.")]
    [InlineData("{ id: q2, kind: yes-no, text: b, otherwise: end }", "(8,49)", "there is no 'only-if'")]
    [InlineData("{ id: q2, kind: yes-no, text: b, colour: red }", "(8,46)", "The key 'colour' is not known here.")]
    public void A_fault_is_one_sentence_with_its_place(string question, string place, string sentence)
    {
        var error = Assert.Single(VerdictSamples.Errors($"{Head}  - {question}\n"));
        Assert.StartsWith($"form.yaml{place}: error: ", error, StringComparison.Ordinal);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("- a list", "A map of 'key: value' lines was expected here.")]
    [InlineData("schema: undercolor/verdict/v9\n", "'undercolor/verdict/v1' is read.")]
    [InlineData("schema: undercolor/verdict/v1\n", "A form has at least one question.")]
    public void A_file_that_is_no_form_is_refused(string text, string sentence) => Assert.Contains(VerdictSamples.Errors(text), e => e.Contains(sentence, StringComparison.Ordinal));

    [Fact]
    public void A_form_with_too_many_questions_is_refused() =>
        Assert.Contains(VerdictSamples.Errors(Head + string.Concat(Enumerable.Range(2, 400).Select(i => $"  - {{ id: q{i}, kind: yes-no, text: b }}\n"))), e => e.Contains("at most 400 questions", StringComparison.Ordinal));

    [Theory]
    [InlineData("q1 yes and not (q2 some or q3 finch) or q4 answered")]
    [InlineData("not q1 no")]
    [InlineData("(q1 yes or q2 no) and q3 none")]
    public void A_condition_reads_back_as_it_is_written(string text)
    {
        var read = ConditionText.Read(text);
        Assert.Equal("", read.Fault);
        Assert.Equal(text, ConditionText.Write(read.Condition!));
    }

    [Fact]
    public void Brackets_nest_to_a_bound() => Assert.Contains("at most 20 deep", ConditionText.Read($"{new string('(', 30)}q1 yes{new string(')', 30)}").Fault, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(FormSearchTests.Files), "bad", MemberType = typeof(FormSearchTests))]
    public void A_form_reads_back_from_YAML_and_JSON_as_it_was(string file)
    {
        static VerdictForm Plain(VerdictForm form) => form with { Questions = [.. form.Questions.Select(q => q with { Line = 0 })] };
        var form = Plain(VerdictSamples.Form($"bad/{file}"));
        Assert.Equal(form, Plain(VerdictSamples.Read(VerdictFormWriter.Write(form))));
        Assert.Equal(form, Plain(VerdictSamples.Read(VerdictJson.Show(form))));
        Assert.Empty(JsonSchema.Parse(Schemas.Text("verdict")).Check(JsonDocument.Parse(VerdictJson.Show(form)).RootElement));
    }

    [Fact]
    public void The_form_on_the_page_is_one_without_fault()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryPacks.Root, "docs", "verdict.md"));
        var yaml = page.Split("```yaml\n")[1].Split("```")[0];
        Assert.Empty(Undercolor.Papers.Verdicts.Checking.FormSearch.Prove(VerdictSamples.Read(yaml)).Faults);
    }

    [Fact]
    public void The_page_and_the_schema_name_every_key_and_word()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryPacks.Root, "docs", "verdict.md"));
        var schema = JsonDocument.Parse(Schemas.Text("verdict")).RootElement;
        foreach (var key in schema.GetProperty("properties").EnumerateObject().Concat(schema.GetProperty("$defs").GetProperty("question").GetProperty("properties").EnumerateObject())) Assert.Contains($"`{key.Name}`", page, StringComparison.Ordinal);
        var question = schema.GetProperty("$defs").GetProperty("question").GetProperty("properties");
        Assert.Equal(Words<FindingKind>(), Values(question.GetProperty("finding")));
        Assert.Equal(Words<AnswerKind>(), Values(question.GetProperty("kind")));
        foreach (var word in Words<FindingKind>().Concat(Words<Undercolor.Papers.Verdicts.Checking.FormFault>())) Assert.Contains($"`{word}`", page, StringComparison.Ordinal);
        var check = JsonDocument.Parse(Schemas.Text("verdict-check")).RootElement.GetProperty("properties");
        Assert.Equal(Words<Undercolor.Papers.Verdicts.Checking.FormFault>(), Values(check.GetProperty("faults").GetProperty("items").GetProperty("properties").GetProperty("fault")));
        Assert.Equal(Words<CellOutcome>(), Values(check.GetProperty("claims").GetProperty("items").GetProperty("properties").GetProperty("ends").GetProperty("items")));
        var judgment = JsonDocument.Parse(Schemas.Text("verdict-judgment")).RootElement.GetProperty("properties");
        Assert.Equal(Words<Undercolor.Doctrine.VerdictTrouble>(), Values(judgment.GetProperty("consequences").GetProperty("items").GetProperty("properties").GetProperty("trouble")));
    }

    private static IEnumerable<string> Words<TWord>() where TWord : struct, Enum => Enum.GetValues<TWord>().Select(Undercolor.Doctrine.Words<TWord>.Of).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Values(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(v => v.GetString()!).Order(StringComparer.Ordinal);
}
