using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Tests.CaseFiles;
using Xunit;

namespace Undercolor.Tests.Causation;

/// <summary>What the stated links of a case file change in the grid.</summary>
public sealed class CausationGridTests
{
    private const string Case = """
        custody: arrestee
        color-of-law: acted under color of state law
        events:
          - { id: e1, who: [finch], did: struck her in the face with a baton while she lay in handcuffs and did not resist, to: [calloway] }
          - { id: e2, did: the wall that she fell against }
        injuries:
          - { id: i, what: a broken jaw }
        claims:
          - { right: excessive-force, against: [finch]@ }

        """;

    private const string Anyway = "links:\n  - { kind: would have happened anyway, from: [e1], by: [e2], to: [i] }\n";
    private const string Because = "links:\n  - { kind: because of, from: [e1], to: [i] }\n";

    [Fact]
    public void A_stated_link_stands_in_the_grid_and_says_where_it_comes_from()
    {
        var element = Assert.Single(Elements(Because).DistinctBy(e => e.Label));
        Assert.Equal(("caused-harm", "caused “a broken jaw” (by the stated links)", ElementValue.Alleged), (element.Element, element.Label, element.Value));
        Assert.NotEmpty(element.Grounds);
    }

    [Fact]
    public void Harm_that_would_have_come_anyway_is_contradicted_and_changes_no_ruling()
    {
        Assert.All(Elements(Anyway), e => Assert.Equal(ElementValue.Contradicted, e.Value));
        Assert.Equal(Check("").Ruling("Finch"), Check(Anyway).Ruling("Finch"));
    }

    [Fact]
    public void A_file_without_links_has_no_such_element() => Assert.Empty(Elements(""));

    [Fact]
    public void A_loss_of_the_right_that_the_defendant_did_not_cause_changes_the_cell()
    {
        const string NotHis = ", deprivation: [e3]";
        const string Third = "links:\n  - { kind: because of, from: [e2], to: [e3] }\n";
        var typed = Check(Third, NotHis, "  - { id: e3, who: [vale], did: dragged her by the hair, to: [calloway] }\n");
        var finch = typed.Assessment.Defendants.Single(d => d.Name.Contains("Finch", StringComparison.Ordinal));
        Assert.Equal(CellResult.Inadequate, finch.Ruling);
        Assert.Contains(Reason.NoCausation, finch.Reasons);
        Assert.Equal(CellResult.Adequate, Check(Because, ", deprivation: [e1]").Ruling("Finch"));
    }

    private static IEnumerable<ElementFinding> Elements(string links) =>
        Check(links).Assessment.Defendants.Single(d => d.Name.Contains("Finch", StringComparison.Ordinal)).Claims.SelectMany(c => c.Theories).SelectMany(t => t.Elements).Where(e => e.Element.StartsWith("caused-", StringComparison.Ordinal));

    private static CheckResult Check(string links, string deprivation = "", string events = "") =>
        TypedCase.Check(TypedCase.Head + Case.Replace("@", deprivation, StringComparison.Ordinal).Replace("injuries:\n", events + "injuries:\n", StringComparison.Ordinal) + links);
}
