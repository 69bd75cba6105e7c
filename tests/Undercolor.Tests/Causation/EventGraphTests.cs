using Undercolor.Causation.Events;
using Undercolor.Doctrine;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Causation;

/// <summary>How the plain links of a case file become a graph, and what contradicts it.</summary>
public sealed class EventGraphTests
{
    private const string Two = """
        events:
          - { id: e1, who: [finch], did: struck her, when: '22:10' }
          - { id: e2, who: [vale], did: kicked her, when: '22:12' }
        incidents:
          - { id: stop, date: 2026-01-05 }

        """;

    [Theory]
    [InlineData("injuries:\n  - { id: i, what: a cut, from: [e2], when: '22:11' }\n", "effect-before-cause")]
    [InlineData("injuries:\n  - { id: i, what: a cut, from: [e2], when: '22:13' }\n", "")]
    [InlineData("injuries:\n  - { id: i, what: a cut, from: [e2], when: before e2 }\n", "effect-before-cause")]
    [InlineData("injuries:\n  - { id: i, what: a cut, from: [e2], when: about 22:11 }\n", "")]
    [InlineData("injuries:\n  - { id: i, what: a cut, from: [e2] }\nlinks:\n  - { kind: because of, from: [e1], to: [e2] }\n  - { kind: because of, from: [e2], to: [e1] }\n", "effect-before-cause circle")]
    public void Links_against_the_times_or_in_a_circle_are_errors(string rest, string faults) =>
        Assert.Equal(faults.Split(' ', StringSplitOptions.RemoveEmptyEntries), Report(Two + rest).Faults.Select(f => Words<GraphFaultKind>.Of(f.Kind)));

    [Fact]
    public void A_fault_names_both_places()
    {
        var fault = Assert.Single(Report(Two + "injuries:\n  - { id: i, what: a cut, from: [e2], when: '22:11' }\n").Faults);
        Assert.Equal(["case.yaml:11", "case.yaml:15"], fault.Places.Select(p => p.Cite).Distinct());
    }

    [Fact]
    public void An_assumed_link_on_which_the_answer_hangs_is_named()
    {
        var report = Report(Two + "injuries:\n  - { id: i, what: a cut }\nlinks:\n  - { id: l1, kind: because of, from: [e1], to: [i] }\n");
        Assert.Equal("l1", report.Graph.Links[Assert.Single(Answer(report, "finch").HangsOn.Links)].Id);
        Assert.Empty(Answer(Report(Two + "injuries:\n  - { id: i, what: a cut }\nlinks:\n  - { id: l1, kind: because of, from: [e1], to: [i], certain: settled }\n"), "finch").HangsOn.Links);
    }

    [Fact]
    public void Two_links_flip_together_where_neither_flips_alone()
    {
        var report = Report(Two + "injuries:\n  - { id: i, what: a cut }\nlinks:\n  - { id: l1, kind: needed, from: [e1], to: [i] }\n  - { id: l3, kind: because of, from: [e1], to: [e2] }\n  - { id: l4, kind: needed, from: [e2], to: [i] }\n");
        Assert.Equal(["l1", "l3"], Answer(report, "finch").HangsOn.Links.Select(l => report.Graph.Links[l].Id));
    }

    [Fact]
    public void An_unknown_link_gives_unknown_and_names_the_link()
    {
        var answer = Answer(Report(Two + "injuries:\n  - { id: i, what: a cut, from: [e1] }\nlinks:\n  - { kind: would have happened anyway, from: [e1], by: [e2], to: [i], certain: unknown }\n  - { kind: because of, from: [e1], to: [i] }\n"), "finch");
        Assert.Equal((Known.Unknown, CausalPattern.Unknown, CauseResult.Open), (answer.Together.ButFor, answer.Pattern, answer.Result));
        Assert.IsType<Doubt.OfLink>(Assert.Single(answer.DependsOn));
    }

    [Theory]
    [InlineData("count: 4", "belongs to 'enough-together'")]
    [InlineData("count: two", "must hold a whole number")]
    public void A_count_that_makes_no_sense_is_refused(string count, string sentence) =>
        Assert.Contains(sentence, Assert.Single(TypedCase.Faults(TypedCase.Head + Two + $"links:\n  - {{ kind: enough together, {count}, from: [e1], to: [e2] }}\n")), StringComparison.Ordinal);

    [Fact]
    public void A_case_without_links_says_so()
    {
        var report = Report(Two + "injuries:\n  - { id: i, what: a cut }\n");
        Assert.False(report.HasLinks);
        Assert.All(report.Effects[0].Answers, a => Assert.Equal(CauseResult.NotLinked, a.Result));
    }

    [Fact]
    public void Every_step_and_point_has_a_row_in_the_packs()
    {
        var rules = RuleBench.Library.Tables.Causation;
        Assert.Equal(Enum.GetValues<ChainStep>().Order(), rules.Steps.Select(s => s.Step).Order());
        Assert.Equal(Enum.GetValues<CausationPoint>().Order(), rules.Notes.Select(n => n.Point).Order());
        Assert.All(rules.Steps.SelectMany(s => s.Authorities).Concat(rules.Notes.SelectMany(n => n.Authorities)), key => Assert.NotNull(RuleBench.Library.Authority(key)));
    }

    private const string Complaint = """
        Defendants: Officer Dana Ruiz, Officer Juniper Vale

        1. On January 5, 2026, Officer Dana Ruiz struck Plaintiff in the face with a baton.
        2. Officer Juniper Vale kicked Plaintiff in the ribs, which broke two ribs.
        3. As a result of Officer Ruiz's blow, Plaintiff suffered a broken jaw.
        4. As a result of what Officers Ruiz and Vale did, Plaintiff suffered headaches.
        5. Plaintiff suffered nightmares.
        6. Officer Vale stepped on Plaintiff's hand.
        7. As a result, Plaintiff could not close her hand and suffered a broken finger.
        8. Officer Vale's kick caused a collapsed lung.
        9. Officer Ruiz pulled Plaintiff's arm back, resulting in a torn shoulder.
        10. Officer Ruiz and Officer Vale shouted at her.
        11. As a result, Plaintiff suffered dizziness.
        12. Officer Ruiz moved the car so that Officer Vale could pass.

        """;

    [Fact]
    public void Links_that_the_words_of_a_complaint_state_are_read_and_no_others()
    {
        var report = RuleBench.Run(PageExample.Under("Example", $"## Example\n\n```complaint\n{Complaint}```\n")).Causes;
        string[] stated =
        [
            "kicked Plaintiff in the ribs → broke two ribs ¶ 2", "kicked Plaintiff in the ribs → caused a collapsed lung ¶ 8", "pulled Plaintiff's arm back → resulting in a torn shoulder ¶ 9",
            "stepped on Plaintiff's hand → suffered a broken finger ¶ 7", "struck Plaintiff in the face with a baton → Plaintiff suffered a broken jaw ¶ 3",
        ];
        Assert.Equal(stated, report.Graph.Links.Select(l => $"{report.Graph.Events[l.From[0]].Words} → {report.Graph.Events[l.To].Words} {l.At}").Order(StringComparer.Ordinal));
        Assert.Equal(8, report.Effects.Count);
    }

    private static CausalAnswer Answer(CausationReport report, string person) => report.Effects[0].Answers.Single(a => a.Person == person);

    private static CausationReport Report(string rest) => RuleBench.Workbench.Causes(TypedCase.Typed(TypedCase.Head + rest), CheckOptions.Default);
}
