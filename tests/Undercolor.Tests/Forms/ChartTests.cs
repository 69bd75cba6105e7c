using System.Text.RegularExpressions;
using System.Xml.Linq;
using Undercolor.Papers.Charts;
using Undercolor.Reports.Charts;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Drafting;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Forms;

public sealed partial class ChartTests
{
    /// <summary>Who struck, who watched, who was told before, and the city: the four rows of the chart that people are taught to draw.</summary>
    private const string Four = Drafted.Head + """
          moss: { name: Sergeant Wade Moss, role: patrol sergeant, employer: ashford, functions: [supervisor], defendant: true, capacity: individual }
        incidents: [{ id: stop, date: 2026-01-05, place: Tollgate Road }]
        events:
          - { id: e1, who: [finch], did: struck her three times with a baton, to: [calloway], when: 2026-01-05, source: plaintiff felt it }
          - { id: e2, who: [vale], did: made no effort to stop the blows, when: 2026-01-05, source: video 00:01:10 }
          - { id: e3, who: [moss], did: told Officer Finch to carry on after each complaint about force, to: [finch], when: 2025-06-01 }
        presence: [{ id: p1, who: [vale], where: beside her, distance: one step, line-of-sight: true }]
        knowledge: [{ id: k1, who: [moss], of: that three people had complained that Officer Finch struck them in handcuffs, since: 2025-05-01 }]
        training: [{ id: t1, who: [ashford], of: [finch], on: force against people in handcuffs, given: false }]
        evidence: [{ id: video, what: doorbell video, kind: video, held: true }]
        claims: [{ right: excessive-force }]
        """;

    private static readonly Chart s_four = Papers.Chart(TypedCase.Typed(Four));

    private static ChartRow Row(Chart chart, string name) => Assert.Single(chart.Rows, r => r.Name.Contains(name, StringComparison.Ordinal));

    [Fact]
    public void There_is_a_row_for_each_defendant_and_right() =>
        Assert.Equal(["Officer Alder Finch", "Officer Juniper Vale", "City of Ashford", "Sergeant Wade Moss"], s_four.Rows.Select(r => r.Name));

    [Fact]
    public void A_row_tells_conduct_right_theory_and_where_it_is_known_from()
    {
        var finch = Row(s_four, "Finch");
        Assert.Contains(finch.Did, d => d.Contains("struck her three times", StringComparison.Ordinal));
        Assert.Equal(("Excessive force (the Fourth Amendment)", "did it personally"), (finch.Violation, finch.Theory));
        Assert.Contains("e1: plaintiff felt it", finch.At);
        Assert.Contains("e2: doorbell video 00:01:10", Row(s_four, "Vale").At);
    }

    [Fact]
    public void Supervision_is_a_route_and_the_right_stays_that_of_the_wrong() =>
        Assert.All(s_four.Rows, r => Assert.Equal("Excessive force (the Fourth Amendment)", r.Violation));

    [Theory]
    [InlineData("Vale", "stood-by")]
    [InlineData("Moss", "supervisor")]
    [InlineData("Ashford", "body")]
    public void A_row_says_where_a_common_belief_is_not_the_law(string name, string note) => Assert.Contains(note, Row(s_four, name).Notes.Select(n => n.Id));

    [Fact]
    public void A_row_without_an_occasion_has_no_note() => Assert.Empty(Row(s_four, "Finch").Notes);

    [Fact]
    public void A_department_is_no_person()
    {
        var row = Row(RuleBench.Workbench.Chart(RuleBench.Workbench.Check(Fixtures.Read(Path.Combine(RepositoryPacks.Root, "cases", "first-run", "complaint.docx")), CheckOptions.Default, "test")), "Department");
        Assert.Contains("department", row.Notes.Select(n => n.Id));
        Assert.StartsWith("cannot be sued under § 1983", row.Theory, StringComparison.Ordinal);
    }

    [Fact]
    public void A_complaint_that_was_read_gives_paragraphs()
    {
        var chart = RuleBench.Workbench.Chart(RuleBench.Workbench.Check(Fixtures.Read(Path.Combine(RepositoryPacks.Root, "cases", "first-run", "complaint.docx")), CheckOptions.Default, "test"));
        Assert.Contains("¶ 9", Row(chart with { Rows = [.. chart.Rows.Where(r => r.Violation.StartsWith("Excessive", StringComparison.Ordinal))] }, "Finch").At);
    }

    [Fact]
    public void One_of_several_is_told_as_one_of_several()
    {
        var row = Row(Papers.Chart(Drafted.Case("mill-road")), "John Doe 1");
        Assert.Contains(row.Did, d => d.StartsWith("one of several, and it is not told which of them: ", StringComparison.Ordinal) && d.Contains("kicked", StringComparison.Ordinal));
        Assert.Contains("unnamed", row.Notes.Select(n => n.Id));
    }

    [Fact]
    public void Who_is_told_to_have_done_nothing_has_a_gap() =>
        Assert.StartsWith("[[", Assert.Single(Row(Papers.Chart(TypedCase.Typed(Drafted.Head + "claims: [{ right: excessive-force }]\n")), "Finch").Did), StringComparison.Ordinal);

    [Fact]
    public void Every_authority_of_a_note_is_in_the_table() =>
        Assert.All(RuleBench.Library.Tables.ChartCorrections.SelectMany(c => c.Authorities), key => Assert.NotNull(RuleBench.Library.Authority(key)));

    [Fact]
    public void Every_theory_and_reason_of_a_note_is_one_of_the_packs()
    {
        var theories = RuleBench.Library.Theories.Select(t => t.Theory).Concat(RuleBench.Library.Theories.Select(t => t.Id)).ToHashSet(StringComparer.Ordinal);
        Assert.All(RuleBench.Library.Tables.ChartCorrections.SelectMany(c => c.Theories), t => Assert.Contains(t, theories));
        Assert.All(RuleBench.Library.Tables.ChartCorrections.SelectMany(c => c.Reasons), r => Assert.True(Undercolor.Doctrine.Words<Undercolor.Analysis.Reason>.Find(r, out _), r));
    }

    [Fact]
    public void The_figure_is_black_and_white_and_says_itself_in_words()
    {
        var svg = XDocument.Parse(ChartSvg.Show(s_four));
        XNamespace ns = "http://www.w3.org/2000/svg";
        Assert.Equal("img", svg.Root!.Attribute("role")!.Value);
        Assert.Equal(s_four.Title, svg.Root.Element(ns + "title")!.Value);
        Assert.All(s_four.Rows, r => Assert.Contains(r.Theory, svg.Root.Element(ns + "desc")!.Value, StringComparison.Ordinal));
        Assert.Empty(Color().Matches(svg.ToString()).Select(m => m.Value).Except(["#000", "#fff"]));
    }

    [Fact]
    public void The_page_is_a_table_with_scopes()
    {
        var html = ChartHtml.Show(s_four);
        Assert.Equal(5, Regex.Count(html, "<th scope=\"col\""));
        Assert.Equal(s_four.Rows.Count, Regex.Count(html, "<th scope=\"row\""));
        Assert.Contains("<caption>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_file_never_become_markup_or_formulas()
    {
        var chart = Papers.Chart(TypedCase.Typed(Drafted.Head.Replace("Officer Alder Finch", "'=2+2 <b>Officer</b> Alder Finch'", StringComparison.Ordinal) + "claims: [{ right: excessive-force }]\n"));
        Assert.DoesNotContain("<b>Officer", ChartHtml.Show(chart) + ChartSvg.Show(chart), StringComparison.Ordinal);
        Assert.Contains("\r\n'=2+2", ChartCsv.Show(chart), StringComparison.Ordinal);
    }

    [GeneratedRegex("#[0-9a-fA-F]{3,6}\\b")]
    private static partial Regex Color();
}
