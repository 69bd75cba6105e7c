using System.Text.Json;
using Undercolor.Doctrine;
using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Checking;
using Undercolor.Papers.Verdicts.Judging;
using Undercolor.Reports.Verdicts;
using Undercolor.Tests.Reports;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Verdicts;

public sealed class JudgmentTests
{
    private static readonly VerdictForm s_form = VerdictSamples.Form("good/person-bystander-city.yaml");
    private static readonly VerdictForm s_general = VerdictSamples.Form("good/general-verdict.yaml");

    private static Judgment Read(VerdictForm form, string answers)
    {
        var yaml = $"schema: undercolor/verdict-answers/v1\nanswers: {{ {answers} }}\n";
        return JudgmentReader.Read(form, VerdictAnswersReader.Read(yaml, "answers.yaml", form).Match(given => given, errors => throw new InvalidOperationException(string.Join('\n', errors))));
    }

    private static string Errors(string answers) =>
        VerdictAnswersReader.Read($"schema: undercolor/verdict-answers/v1\nanswers: {{ {answers} }}\n", "answers.yaml", s_form).Match(_ => "", errors => string.Join('\n', errors));

    private static CellOutcome Of(Judgment judgment, string defendant) => judgment.Cells.Single(c => c.Cell.Defendant == defendant).Outcome;

    [Fact]
    public void Every_element_proved_is_for_the_plaintiff_and_one_that_failed_for_the_defendant()
    {
        var judgment = Read(s_form, "force: yes, there: yes, did-nothing: no, custom: yes, moving-force: yes, cause: [finch, larkmoor], wrist-money: \"$25,000\"");
        Assert.True(judgment.IsClean);
        Assert.Equal(CellOutcome.ForPlaintiff, Of(judgment, "finch"));
        Assert.Equal(CellOutcome.ForDefendant, Of(judgment, "vale"));
        Assert.Equal(CellOutcome.ForPlaintiff, Of(judgment, "larkmoor"));
        var award = Assert.Single(judgment.Awards);
        Assert.Equal(25000m, award.Amount);
        Assert.Equal(["finch", "larkmoor"], award.Defendants);
        var text = JudgmentReport.Text(judgment, VerdictSamples.Library.Tables.Verdict, VerdictSamples.Library.Authority);
        Assert.Contains("compensatory, a broken wrist: $25,000 to Wren Calloway, owed jointly and severally by Officer Alder Finch, City of Larkmoor (question 7)", text, StringComparison.Ordinal);
        Assert.Contains("Wren Calloway against Officer Alder Finch, excessive force: for the plaintiff\n  Every element of “direct” is proved (question 1: YES).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_no_at_the_beginning_is_for_everybody_who_is_sued()
    {
        var judgment = Read(s_form, "force: no");
        Assert.True(judgment.IsClean);
        Assert.All(judgment.Cells, c => Assert.Equal(CellOutcome.ForDefendant, c.Outcome));
        Assert.Empty(judgment.Awards);
    }

    [Fact]
    public void Where_nothing_is_awarded_nominal_damages_stand()
    {
        var judgment = Read(s_form, "force: yes, there: no, custom: no, cause: none, nominal-finch: 1");
        Assert.True(judgment.IsClean);
        Assert.Equal(1m, Assert.Single(judgment.Awards).Amount);
    }

    [Fact]
    public void A_question_left_blank_is_named_with_what_the_rule_says()
    {
        var judgment = Read(s_form, "force: yes, there: yes, did-nothing: , custom: no, cause: [finch], wrist-money: 100");
        Assert.Equal(["did-nothing"], judgment.Unanswered.Select(q => s_form.Questions[q].Id));
        Assert.Equal(CellOutcome.Undecided, Of(judgment, "vale"));
        Assert.Equal([VerdictTrouble.SpecialUnanswered], judgment.Troubles);
        Assert.Contains("Fed. R. Civ. P. 49(a)", JudgmentReport.Text(judgment, VerdictSamples.Library.Tables.Verdict, VerdictSamples.Library.Authority), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_answer_that_decides_the_way_ends_the_way()
    {
        var judgment = Read(s_form, "there: yes, did-nothing: yes");
        Assert.Equal([VerdictTrouble.SpecialUnanswered, VerdictTrouble.SpecialInconsistent], judgment.Troubles.Where(t => t != VerdictTrouble.Surplus));
        Assert.Equal(CellOutcome.Inconsistent, Of(judgment, "vale"));
    }

    [Fact]
    public void Answers_that_were_to_be_left_blank_are_named_and_decide_nothing_that_they_do_not_contradict()
    {
        var judgment = Read(s_form, "force: no, wrist-money: 5000");
        Assert.Equal(["wrist-money"], judgment.Surplus.Select(q => s_form.Questions[q].Id));
        Assert.Equal([VerdictTrouble.SpecialInconsistent, VerdictTrouble.Surplus], judgment.Troubles);
        Assert.Equal(FormFault.DamagesWithoutLiability, Assert.Single(judgment.Contradictions).Fault);
        Assert.Empty(Assert.Single(judgment.Awards).Defendants);
    }

    [Fact]
    public void Nominal_and_compensatory_damages_against_one_defendant_contradict_each_other()
    {
        var judgment = Read(s_form, "force: yes, there: no, custom: no, cause: [finch], wrist-money: 5000, nominal-finch: 1");
        Assert.Equal(FormFault.NominalWithCompensatory, Assert.Single(judgment.Contradictions).Fault);
    }

    [Theory]
    [InlineData("verdict: yes, force: no", CellOutcome.Inconsistent, VerdictTrouble.GeneralAgainstAnswers)]
    [InlineData("verdict: no, force: yes, knew: yes", CellOutcome.Inconsistent, VerdictTrouble.GeneralAgainstAnswers)]
    [InlineData("verdict: yes, force: yes, knew: yes", CellOutcome.ForPlaintiff, null)]
    [InlineData("verdict: no, force: no", CellOutcome.ForDefendant, null)]
    [InlineData("verdict: no, force: yes, knew: ", CellOutcome.ForDefendant, VerdictTrouble.GeneralUnanswered)]
    public void A_general_verdict_is_held_against_the_answers(string answers, CellOutcome outcome, VerdictTrouble? trouble)
    {
        var judgment = Read(s_general, answers);
        Assert.Equal(outcome, Of(judgment, "finch"));
        Assert.Equal(trouble is { } one ? [one] : Array.Empty<VerdictTrouble>(), judgment.Troubles);
    }

    [Fact]
    public void With_facts_for_the_court_a_yes_is_reserved()
    {
        var form = s_general with { Questions = [.. s_general.Questions.Skip(1), new("fact", AnswerKind.YesNo, FindingKind.ImmunityFact, "Is it so?") { Plaintiff = "calloway", Defendants = ["finch"], Claim = "excessive-force" }] };
        Assert.Equal(CellOutcome.ImmunityReserved, Of(Read(form, "force: yes, knew: yes, fact: no"), "finch"));
    }

    [Theory]
    [InlineData("force: perhaps", "answers.yaml(2,19): error: This question is answered with yes or no, not with 'perhaps'.")]
    [InlineData("wrist-money: -5", "answers.yaml(2,25): error: This question is answered with dollars")]
    [InlineData("wrist-money: 1.234", "answered with dollars")]
    [InlineData("wrist-money: 99999999999999999999", "answered with dollars")]
    [InlineData("cause: [okafor]", "'okafor' cannot be marked here; those who can are finch, vale, larkmoor.")]
    [InlineData("weather: yes", "The form has no question 'weather'.")]
    public void An_answer_that_does_not_fit_is_one_sentence_with_its_place(string answers, string sentence) => Assert.Contains(sentence, Errors(answers), StringComparison.Ordinal);

    [Fact]
    public void Each_judgment_fits_its_schema_and_each_proof_does()
    {
        var (judgments, checks) = (JsonSchema.Parse(Schemas.Text("verdict-judgment")), JsonSchema.Parse(Schemas.Text("verdict-check")));
        foreach (var answers in new[] { "force: no", "force: yes, there: yes", "force: no, wrist-money: 5000", "force: yes, there: no, custom: no, cause: [finch], wrist-money: 5000" })
            Assert.Empty(judgments.Check(JsonDocument.Parse(JudgmentReport.Json(Read(s_form, answers), VerdictSamples.Library.Tables.Verdict)).RootElement));
        foreach (var file in new[] { "bad", "good" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(VerdictSamples.Folder, folder), "*.yaml")))
        {
            var form = VerdictSamples.Read(File.ReadAllText(file));
            Assert.Empty(checks.Check(JsonDocument.Parse(FormProofReport.Json(form, FormSearch.Prove(form), "form.yaml")).RootElement));
        }
    }

    [Fact]
    public void Reading_agrees_with_the_search_on_every_way_of_the_form()
    {
        // Each end that the search reaches is one that some answers, read, come to, and no other.
        var ends = FormSearch.Prove(s_form).Ends.ToDictionary(e => e.Cell.Defendant, e => e.Ends.ToHashSet(), StringComparer.Ordinal);
        var read = s_form.Defendants.ToDictionary(d => d.Id, _ => new HashSet<CellOutcome>(), StringComparer.Ordinal);
        foreach (var force in new[] { "yes", "no" })
            foreach (var there in new[] { "yes", "no" })
                foreach (var custom in new[] { "yes", "no" })
                {
                    var answers = force == "no" ? "force: no" : $"force: yes, there: {there}{(there == "yes" ? ", did-nothing: yes" : "")}, custom: {custom}{(custom == "yes" ? ", moving-force: yes" : "")}, cause: none, nominal-finch: 1{(there == "yes" ? ", nominal-vale: 1" : "")}{(custom == "yes" ? ", nominal-larkmoor: 1" : "")}";
                    var judgment = Read(s_form, answers);
                    Assert.True(judgment.IsClean, answers);
                    foreach (var cell in judgment.Cells) read[cell.Cell.Defendant].Add(cell.Outcome);
                }
        Assert.All(ends, e => Assert.Equal(e.Value, read[e.Key]));
    }
}
