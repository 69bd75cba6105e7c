using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Checking;
using Undercolor.Papers.Verdicts.Drafting;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;
using Undercolor.Tests.Screen;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Verdicts;

public sealed class VerdictDraftTests
{
    private static readonly string s_cases = Path.Combine(RepositoryPacks.Root, "cases");

    public static TheoryData<string> Folders => [.. new[] { "mill-road", "causation", "times", "decided", "decided-blind" }];

    private static VerdictDraft Draft(string yaml, VerdictChoices? choices = null) => RuleBench.Workbench.Verdict(TypedCase.Typed(yaml), choices ?? new(), CheckOptions.Default, "tests");

    private static VerdictForm Form(string yaml, VerdictChoices? choices = null) => Draft(yaml, choices).Form ?? throw new InvalidOperationException(Draft(yaml, choices).Fault);

    private static string MillRoad { get; } = File.ReadAllText(Path.Combine(s_cases, "mill-road", "case.yaml"));

    private static string FourByFour { get; } = File.ReadAllText(Path.Combine(VerdictSamples.Folder, "four-by-four.yaml"));

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_way_through_the_form_of_a_case_file_goes_wrong(string folder)
    {
        var (made, wrong) = (0, new List<string>());
        foreach (var path in Directory.EnumerateFiles(Path.Combine(s_cases, folder), "*.yaml").Where(p => !p.EndsWith(".expected.yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            if (Draft(File.ReadAllText(path)).Form is not { } form) continue;
            made++;
            var proof = FormSearch.Prove(form);
            if (!proof.IsDecided || proof.Faults.Any() || proof.Ends.Any(e => e.Ends.Contains(CellOutcome.Undecided)))
                wrong.Add($"{Path.GetFileName(path)}: {(proof.IsDecided ? string.Join("; ", proof.Faults.Select(f => VerdictSamples.Written(form, f))) : "not decided")}");
            Assert.All(form.Questions, q => Assert.DoesNotContain('{', q.Text));
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(made > 0);
    }

    [Fact]
    public void Four_defendants_and_four_claims_are_checked_to_the_end()
    {
        var form = Form(FourByFour);
        Assert.Equal((4, 4), (form.Defendants.Count, form.Claims.Count));
        var proof = FormSearch.Prove(form);
        Assert.True(proof.IsDecided);
        Assert.Empty(proof.Faults);
        Assert.Equal(16, proof.Ends.Count);
    }

    [Fact]
    public void Without_any_one_of_its_directions_a_form_is_not_good_any_more()
    {
        var form = Form(MillRoad, new() { Defendants = ["ruiz", "vale", "millbrook"], WithImmunityFacts = false });
        Assert.Empty(FormSearch.Prove(form).Faults);
        for (var i = 0; i < form.Questions.Count; i++)
        {
            var question = form.Questions[i];
            if (question.OnlyIf is not null) Assert.True(FormSearch.Prove(With(form, i, question with { OnlyIf = null, Otherwise = null })).Faults.Any(), $"only-if of question {i + 1}");
            foreach (var jump in question.Jumps)
                Assert.True(FormSearch.Prove(With(form, i, question with { Jumps = [.. question.Jumps.Where(j => j != jump)] })).Faults.Any(), $"a jump of question {i + 1}");
        }
    }

    private static VerdictForm With(VerdictForm form, int index, VerdictQuestion question) => form with { Questions = [.. form.Questions.Select((q, i) => i == index ? question : q)] };

    [Fact]
    public void Each_question_carries_the_id_of_its_element()
    {
        var library = VerdictSamples.Library;
        foreach (var question in Form(FourByFour).Questions.Where(q => q.Finding == FindingKind.Element))
        {
            var (theory, element) = (question.Element.Split('/')[0], question.Element.Split('/')[1]);
            Assert.Equal(question.Theory, theory);
            Assert.Contains(library.Tables.Verdict.Module(theory)!.Elements, e => e.Element == element);
            Assert.True(library.Theories.First(t => t.Id == theory).Elements.Any(e => e.Id == element) || library.Tables.Verdict.Module(theory)!.Elements.First(e => e.Element == element).IsOwn);
            Assert.All(question.Authorities, key => Assert.NotNull(library.Authority(key)));
        }
    }

    [Fact]
    public void A_city_is_asked_for_no_punitive_damages_and_a_person_only_where_the_file_asks()
    {
        var punitive = Form(MillRoad).Questions.Where(q => q.Finding is FindingKind.Punitive or FindingKind.PunitiveBasis).ToList();
        Assert.Equal(2, punitive.Count);
        Assert.All(punitive, q => Assert.Equal("ruiz", q.Defendant));
    }

    [Fact]
    public void Each_injury_is_paid_for_once_and_can_be_divided_only_where_the_links_allow_it()
    {
        var questions = Form(MillRoad).Questions.Where(q => q.Finding == FindingKind.Compensatory).ToList();
        Assert.Equal(["jaw", "ribs"], questions.Select(q => q.Injury));
        Assert.True(Form(MillRoad, new() { Divide = ["jaw"] }).Questions.Count(q => q.Injury == "jaw" && q.Finding == FindingKind.Compensatory) > 1);
        var together = File.ReadAllText(Path.Combine(s_cases, "causation", "02-two-blows-both-needed.yaml"));
        var injury = TypedCase.Typed(together).Statements.OfType<CaseStatement.Injury>().First().Id;
        Assert.Contains("came together", Draft(together, new() { Divide = [injury] }).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void An_injury_of_several_plaintiffs_is_one_of_each()
    {
        var yaml = MillRoad.Replace("    name: Ana Rivera\n", "    name: Ana Rivera\n  calloway:\n    name: Wren Calloway\n", StringComparison.Ordinal)
            .Replace("    plaintiff: rivera\n", "", StringComparison.Ordinal).Replace("  - id: jaw\n    to: [rivera]\n", "  - id: jaw\n    to: [rivera, calloway]\n", StringComparison.Ordinal);
        var form = Form(yaml, new() { Defendants = ["ruiz"], WithImmunityFacts = false });
        Assert.Equal(["jaw-rivera", "ribs", "jaw-calloway"], form.Injuries.Select(i => i.Id));
        Assert.Empty(FormSearch.Prove(form).Faults);
    }

    [Fact]
    public void A_bystander_alone_is_asked_about_behind_a_question_about_somebody_else()
    {
        var form = Form(MillRoad, new() { Defendants = ["vale"] });
        Assert.Equal(FindingKind.Violation, form.Questions[0].Finding);
        Assert.Equal("failure-to-intervene/violation-by-another", form.Questions[0].Element);
        Assert.Equal("q1 yes", ConditionText.Write(form.Questions[1].OnlyIf!));
    }

    [Fact]
    public void The_convicted_are_asked_about_malice_and_others_about_what_was_reasonable()
    {
        string First(string custody) => Form(MillRoad.Replace("custody: arrestee", $"custody: {custody}", StringComparison.Ordinal)).Questions[0].Text;
        Assert.Contains("maliciously and sadistically", First("prisoner"), StringComparison.Ordinal);
        Assert.DoesNotContain("maliciously", First("arrestee"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_is_settled_is_not_put_to_the_jury()
    {
        bool Asks(string yaml) => Form(yaml).Questions.Any(q => q.Element == "immunity-fact/e2");
        Assert.True(Asks(MillRoad));
        Assert.False(Asks(MillRoad.Replace("standing: disputed", "standing: admitted", StringComparison.Ordinal)));
        Assert.DoesNotContain(Form(MillRoad, new() { WithImmunityFacts = false }).Questions, q => q.Finding == FindingKind.ImmunityFact);
    }

    [Theory]
    [InlineData("--claim does not know 'luck'", "luck", "", "")]
    [InlineData("no defendant 'nobody'", "", "nobody", "")]
    [InlineData("no injury 'none'", "", "", "none")]
    public void A_choice_that_the_file_does_not_have_is_one_sentence(string sentence, string claim, string defendant, string injury)
    {
        static Undercolor.Text.EquatableArray<string> Of(string word) => word.Length == 0 ? [] : [word];
        var draft = Draft(MillRoad, new() { Claims = Of(claim), Defendants = Of(defendant), Divide = Of(injury) });
        Assert.Null(draft.Form);
        Assert.Contains(sentence, draft.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void One_who_is_sued_for_the_office_only_is_left_out_and_the_note_says_so()
    {
        var draft = Draft(MillRoad.Replace("    capacity: individual\n  vale:", "    capacity: official\n  vale:", StringComparison.Ordinal));
        Assert.DoesNotContain(draft.Form!.Defendants, d => d.Id == "ruiz");
        Assert.Contains(draft.Notes, n => n.StartsWith("Officer Dana Ruiz is left out", StringComparison.Ordinal));
    }

    [Fact]
    public void Directions_are_words_that_a_juror_follows()
    {
        var form = Form(MillRoad, new() { Defendants = ["ruiz", "vale"], WithImmunityFacts = false });
        var directions = new Directions(form);
        Assert.Equal("Answer question 2 only if you answered YES to question 1. If not, skip to question 4.", directions.Before(1));
        Assert.Equal(["If you answered NO, skip to question 4."], directions.After(1));
        var nominal = form.NumberOf(form.Questions.First(q => q.Finding == FindingKind.Nominal).Id) - 1;
        Assert.Contains("and you did not both mark Officer Dana Ruiz in question 4 and write an amount above zero in question 5", directions.Before(nominal), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_format_is_the_same_twice_and_reads_back()
    {
        var path = Path.Combine(s_cases, "mill-road", "case.yaml");
        foreach (var format in new[] { "text", "md", "json", "yaml" })
        {
            var (exit, output, error) = ScreenFolder.Run("verdict", "form", path, "--format", format, "--elements");
            Assert.Equal(0, exit);
            Assert.Equal((exit, output, error), ScreenFolder.Run("verdict", "form", path, "--format", format, "--elements"));
            Assert.DoesNotContain("dispatch log", output, StringComparison.Ordinal);
            if (format is "json" or "yaml") Assert.Equal(Form(MillRoad).Questions.Select(q => q.Text), VerdictSamples.Read(output).Questions.Select(q => q.Text));
        }
        Assert.Equal(2, ScreenFolder.Run("verdict", "form", path, "--format", "docx").Exit);
    }
}
