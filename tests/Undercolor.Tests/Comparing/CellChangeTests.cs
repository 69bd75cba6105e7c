using Undercolor.Analysis;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.Cells;
using Undercolor.Papers.Comparing.Parties;
using Undercolor.Tests.Drafting;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Comparing;

public sealed class CellChangeTests
{
    private const string Stood = "Officer Vale stood two steps away with a clear view. She watched for forty seconds, said nothing, and did not try to stop the blows.";

    [Fact]
    public void A_paragraph_that_met_an_element_and_is_left_out_is_named()
    {
        string[] lines = [Pairs.Struck, Stood, Pairs.Plain[0]];
        var compared = Pairs.Of(Pairs.Complaint("OFFICER ALDER FINCH; OFFICER JUNIPER VALE", lines), Pairs.Complaint("OFFICER ALDER FINCH; OFFICER JUNIPER VALE", lines.Where(l => l != Stood)));
        Assert.NotEmpty(compared.Lost.Concat(compared.LostCells.SelectMany(c => c.Theories.SelectMany(t => t.Elements.Select(e => (c, t, e))))));
        Assert.All(compared.Lost, l => Assert.Contains(l.Element.Was, w => w is { Old.Paragraph: "2", Fate: ParagraphFate.Removed }));
        Assert.All(compared.Lost.Select(l => l.Cell.Defendant.Name).Concat(compared.LostCells.Select(c => c.Defendant.Name)), name => Assert.Equal("Officer Juniper Vale", name));
    }

    [Fact]
    public void The_example_loses_what_the_bystander_did_and_closes_the_policy()
    {
        var compared = Pairs.Of(Pairs.Old, Pairs.New);
        Assert.Contains(compared.Lost, l => l.Cell.Defendant.Name == "Officer Juniper Vale" && l.Theory.Theory == "failure-to-intervene" && l.Element.Was.Any(w => w.Old.Paragraph == "8"));
        Assert.Contains(compared.Closed, c => c.Cell.Defendant.Name == "City of Larkmoor" && c.Element.Now.Any(n => n is { New.Paragraph: "11", Fate: ParagraphFate.Added }));
        Assert.Equal(["Sergeant Brook Marlow"], compared.LostCells.Select(c => c.Defendant.Name).Distinct());
        Assert.Contains(compared.Cells, c => c is { Old.Result: CellResult.Adequate, New.Result: CellResult.Inadequate } && c.Theories.Any(t => t is { Theory: "failure-to-intervene", Fate: ElementFate.Opened }));
    }

    /// <summary>Each paragraph of the example is left out in turn, and what the two reports say by themselves is held against the comparison.</summary>
    [Fact]
    public void Leaving_out_a_paragraph_names_exactly_what_the_reports_lose()
    {
        var (before, losses) = (Pairs.Read(Pairs.Old), 0);
        foreach (var paragraph in before.Tree.Paragraphs.Where(p => p.IsNumbered).ToList())
        {
            var after = Pairs.Read(Pairs.Old.Replace(paragraph.Span.Of(before.Tree.Text), "", StringComparison.Ordinal));
            var compared = RuleBench.Workbench.Compare(before, after);
            var named = compared.Lost.Select(l => (l.Cell.Defendant.Name, l.Cell.Shown.Claim, l.Theory.Theory, l.Element.Element)).ToHashSet();
            var expected = Lost(before.Assessment, after.Assessment).ToHashSet();
            Assert.Superset(expected, named);
            Assert.All(compared.Lost.Where(l => l.Element.Was.Count > 0 && l.Element.Was.All(w => w.Fate != ParagraphFate.Same)), l => Assert.Contains(l.Element.Was, w => w.Old.Paragraph == paragraph.Number));
            losses += expected.Count;
        }
        Assert.True(losses >= 5, $"{losses}");
    }

    /// <summary>Elements that both reports show, met in the first and not in the second.</summary>
    private static IEnumerable<(string, string, string, string)> Lost(Assessment old, Assessment @new) =>
        from o in old.Defendants
        from n in @new.Defendants.Where(n => n.Name == o.Name)
        from before in o.Claims
        from after in n.Claims.Where(c => c.Key == before.Key)
        from theory in before.Theories
        from same in after.Theories.Where(t => t.Theory == theory.Theory)
        from element in theory.Elements
        from now in same.Elements.Where(e => e.Element == element.Element)
        where element.Value.IsMet() && !now.Value.IsMet()
        select (o.Name, before.Claim, theory.Theory, element.Element);

    [Theory, MemberData(nameof(Drafted.Cases), MemberType = typeof(Drafted))]
    public void A_case_file_and_itself_do_not_differ(string name)
    {
        var read = Pairs.Typed(Drafted.Yaml(name));
        AssertSame(RuleBench.Workbench.Compare(read, read));
    }

    [Theory]
    [InlineData("complaint.txt")]
    [InlineData("amended.txt")]
    public void A_complaint_and_itself_differ_in_nothing_but_its_own_loose_references(string name)
    {
        var compared = Pairs.Of(Pairs.Example(name), Pairs.Example(name));
        AssertSame(compared with { References = compared.References with { Faults = [] } });
    }

    private static void AssertSame(ComplaintComparison compared)
    {
        Assert.True(compared.IsSame);
        Assert.Empty(compared.Lost);
        Assert.Empty(compared.Closed);
        Assert.Empty(compared.LostCells);
        Assert.All(compared.Paragraphs, p => Assert.Equal(ParagraphFate.Same, p.Fate));
        Assert.Empty(compared.RelationBack.Footings);
    }

    /// <summary>The example and its mutations, each against the next.</summary>
    public static TheoryData<int> Mutations => [.. Enumerable.Range(0, 12)];

    [Theory, MemberData(nameof(Mutations))]
    public void Turned_round_what_was_closed_is_opened_and_what_was_added_is_dropped(int seed)
    {
        var random = new Random(seed);
        CheckResult a = Pairs.Read(Mutated(seed % 2 == 0 ? Pairs.Old : Pairs.New, random)), b = Pairs.Read(Mutated(seed % 3 == 0 ? Pairs.Old : Pairs.New, random));
        ComplaintComparison forth = RuleBench.Workbench.Compare(a, b), back = RuleBench.Workbench.Compare(b, a);
        Assert.Equal(Keys(forth.Closed), Keys(back.Lost));
        Assert.Equal(Keys(forth.Lost), Keys(back.Closed));
        Assert.Equal(Names(forth, PartyFate.Added), Names(back, PartyFate.Dropped));
        Assert.Equal(Names(forth, PartyFate.Dropped), Names(back, PartyFate.Added));
        Assert.Equal(Names(forth, PartyFate.Named), Names(back, PartyFate.Unnamed));
        foreach (var (fate, turned) in (ReadOnlySpan<(ParagraphFate, ParagraphFate)>)[(ParagraphFate.Added, ParagraphFate.Removed), (ParagraphFate.Removed, ParagraphFate.Added), (ParagraphFate.Edited, ParagraphFate.Edited), (ParagraphFate.Joined, ParagraphFate.Split), (ParagraphFate.Same, ParagraphFate.Same), (ParagraphFate.Renumbered, ParagraphFate.Renumbered)])
            Assert.Equal(forth.Paragraphs.Where(p => p.Fate == fate).Select(p => (p.Old?.Paragraph, p.New?.Paragraph)).Order(), back.Paragraphs.Where(p => p.Fate == turned).Select(p => (p.New?.Paragraph, p.Old?.Paragraph)).Order());
        Assert.Equal(forth.Relief.Kinds.Select(k => (k.Kind, k.Old is null, k.New is null)), back.Relief.Kinds.Select(k => (k.Kind, k.New is null, k.Old is null)));
        Assert.Equal(forth.Claims.Where(c => !c.InNew).Select(c => c.Right).Order(), back.Claims.Where(c => !c.InOld).Select(c => c.Right).Order());
    }

    private static string[] Keys(IEnumerable<(CellChange Cell, TheoryChange Theory, ElementChange Element)> changes) =>
        [.. changes.Select(x => $"{string.Join('=', new[] { x.Cell.Defendant.Old!.Name, x.Cell.Defendant.New!.Name }.Order(StringComparer.Ordinal))} {x.Cell.Shown.Claim} {x.Theory.Theory} {x.Element.Element}").Order(StringComparer.Ordinal)];

    private static string[] Names(ComplaintComparison compared, PartyFate fate) => [.. compared.Parties.Where(p => p.Fate == fate).Select(p => fate == PartyFate.Named ? p.New!.Name : fate == PartyFate.Unnamed ? p.Old!.Name : p.Name).Order(StringComparer.Ordinal)];

    /// <summary>Some paragraphs left out, two exchanged.</summary>
    private static string Mutated(string text, Random random)
    {
        var blocks = text.Split("\n\n").ToList();
        for (var i = 0; i < 3; i++) blocks.RemoveAt(4 + random.Next(blocks.Count - 8));
        var (x, y) = (4 + random.Next(blocks.Count - 8), 4 + random.Next(blocks.Count - 8));
        (blocks[x], blocks[y]) = (blocks[y], blocks[x]);
        return string.Join("\n\n", blocks);
    }

    [Theory]
    [InlineData("harbor-street")]
    [InlineData("mill-road")]
    public void Leaving_a_statement_out_of_a_case_file_is_found(string name)
    {
        var yaml = Drafted.Yaml(name);
        var start = yaml.IndexOf("  - id: e2\n", StringComparison.Ordinal);
        var end = yaml.IndexOf("  - id: e3\n", start, StringComparison.Ordinal);
        var words = yaml[start..end];
        var without = yaml[..start] + yaml[end..].Replace("[e2]", "[e1]", StringComparison.Ordinal).Replace(" e2", " e1", StringComparison.Ordinal).Replace("e2,", "e1,", StringComparison.Ordinal);
        Assert.NotEmpty(words);
        var compared = RuleBench.Workbench.Compare(Pairs.Typed(yaml), Pairs.Typed(without));
        Assert.Contains(compared.Paragraphs, p => p is { Fate: ParagraphFate.Removed, Old.Paragraph: "e2" });
    }
}
