using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Stages;

/// <summary>The same case as pleaded, on the evidence and at trial.</summary>
public sealed class StageTests
{
    /// <summary>One blow by Finch; Vale, near by, who lets it happen.</summary>
    private static string Case(string blow, string near = "pleaded", string idle = "pleaded", string more = "") => TypedCase.Head + $$"""
        events:
          - { id: blow, who: [finch], did: struck Wren Calloway in the face with a baton, when: 2026-01-05, source: plaintiff felt it, standing: {{blow}} }
          - { id: idle, who: [vale], did: made no effort to stop the blows, when: 2026-01-05, source: video, standing: {{idle}} }
        presence:
          - { id: near, who: [vale], where: an arm's length away, line-of-sight: true, standing: {{near}} }
        claims:
          - { right: excessive-force, against: [finch, vale] }
        {{more}}
        """;

    private static CellResult[] Results(string yaml, string name) =>
        [.. RuleBench.Workbench.Stages(TypedCase.Typed(yaml), CheckOptions.Default).Single(r => r.Defendant.EndsWith(name, StringComparison.Ordinal) && r.Claim == "excessive-force").Results];

    [Theory]
    [InlineData("pleaded", CellResult.Inadequate, CellResult.Unclear)]
    [InlineData("testified", CellResult.Adequate, CellResult.Unclear)]
    [InlineData("supported", CellResult.Adequate, CellResult.Unclear)]
    [InlineData("disputed", CellResult.Adequate, CellResult.Unclear)]
    [InlineData("unsupported", CellResult.Inadequate, CellResult.Unclear)]
    [InlineData("admitted", CellResult.Adequate, CellResult.Adequate)]
    [InlineData("stipulated", CellResult.Adequate, CellResult.Adequate)]
    [InlineData("found", CellResult.Adequate, CellResult.Adequate)]
    [InlineData("not-found", CellResult.Inadequate, CellResult.Inadequate)]
    public void A_fact_counts_at_a_stage_by_how_far_it_has_come(string standing, CellResult onTheEvidence, CellResult atTrial) =>
        Assert.Equal([CellResult.Adequate, onTheEvidence, atTrial], Results(Case(standing), "Finch"));

    [Theory]
    [InlineData("testified", Stage.SummaryJudgment, ElementValue.Supported)]
    [InlineData("disputed", Stage.SummaryJudgment, ElementValue.Disputed)]
    [InlineData("found", Stage.Trial, ElementValue.Proved)]
    [InlineData("testified", Stage.Trial, ElementValue.Open)]
    [InlineData("testified", Stage.Pleading, ElementValue.Alleged)]
    public void Elements_are_answered_in_the_words_of_the_stage(string standing, Stage stage, ElementValue value)
    {
        var cell = TypedCase.Check(Case(standing), CheckOptions.Default with { Stage = stage }).Assessment.Defendants.Single(d => d.Name.EndsWith("Finch", StringComparison.Ordinal)).Claims[0];
        Assert.Equal(value, cell.Theories[0].Elements.Single(e => e.Element == "own-act").Value);
        Assert.Equal(value, cell.Theories[0].Value);
    }

    [Fact]
    public void Who_stood_by_answers_only_where_the_blow_is_shown_as_well()
    {
        Assert.Equal(CellResult.Inadequate, Results(Case("pleaded", "testified", "testified"), "Vale")[1]);
        Assert.Equal(CellResult.Adequate, Results(Case("testified", "testified", "testified"), "Vale")[1]);
        Assert.Equal(CellResult.Unclear, Results(Case("found", "found", "testified"), "Vale")[2]);
        Assert.Equal(CellResult.Adequate, Results(Case("found", "found", "found"), "Vale")[2]);
        Assert.Equal(CellResult.Inadequate, Results(Case("not-found", "found", "found"), "Vale")[2]);
    }

    [Fact]
    public void What_is_short_at_a_stage_names_the_facts_that_met_it_as_pleaded()
    {
        var row = RuleBench.Workbench.Stages(TypedCase.Typed(Case("testified", "testified")), CheckOptions.Default).Single(r => r.Defendant.EndsWith("Vale", StringComparison.Ordinal));
        var short_ = Assert.Single(row.Changes, c => c.Stage == Stage.SummaryJudgment);
        Assert.Equal(ElementValue.Unsupported, short_.Value);
        Assert.Contains(short_.Grounds, f => f.At.Paragraph == "idle");
    }

    [Fact]
    public void A_complaint_is_evidence_of_nothing()
    {
        var row = TypedCase.Check(Case("pleaded"), CheckOptions.Default with { Stage = Stage.SummaryJudgment });
        Assert.Equal(CellResult.Inadequate, row.Ruling("Finch"));
    }
}
