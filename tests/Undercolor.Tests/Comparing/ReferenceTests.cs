using System.Globalization;
using System.Text.RegularExpressions;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.References;
using Xunit;

namespace Undercolor.Tests.Comparing;

public sealed partial class ReferenceTests
{
    private static readonly string[] s_facts = [Pairs.Plain[0], Pairs.Plain[1], Pairs.Plain[2], Pairs.Plain[3]];

    private static ReferenceChange[] Faults(IEnumerable<string> old, IEnumerable<string> @new) => [.. Pairs.Of(Pairs.Finch(old), Pairs.Finch(@new)).References.Faults];

    [Theory]
    [InlineData("Plaintiff realleges paragraphs 2 through 4.", "2→3 3→4 4→5", "Plaintiff realleges paragraphs 3 through 5.")]
    [InlineData("Plaintiff realleges paragraphs 2-4 above.", "2→3 3→4 4→5", "Plaintiff realleges paragraphs 3-5 above.")]
    [InlineData("Plaintiff realleges ¶¶ 2–4.", "2→3 3→4 4→5", "Plaintiff realleges ¶¶ 3–5.")]
    [InlineData("Plaintiff realleges paragraphs 2, 3 and 4.", "2→3 3→4 4→5", "Plaintiff realleges paragraphs 3, 4 and 5.")]
    [InlineData("Plaintiff realleges paragraph 4.", "4→5", "Plaintiff realleges paragraph 5.")]
    [InlineData("Plaintiff realleges ¶ 2 and ¶ 4.", "2→3 4→5", "Plaintiff realleges ¶ 3 and ¶ 5.")]
    public void Numbers_that_stayed_where_the_paragraphs_moved_are_found(string words, string moved, string mended)
    {
        string[] after = [Pairs.Plain[5], .. s_facts];
        var faults = Faults([.. s_facts, words], [.. after, words]);
        Assert.All(faults, f => Assert.Equal((ReferenceFault.NotMoved, ReferenceKind.Paragraphs), (f.Fault, f.Kind)));
        Assert.Subset(moved.Split(' ').ToHashSet(), faults.SelectMany(f => f.Moved.Select(m => $"{m.Was}→{m.Now}")).ToHashSet());
        Assert.Contains(moved.Split(' ')[^1], faults.SelectMany(f => f.Moved.Select(m => $"{m.Was}→{m.Now}")));
        Assert.Empty(Faults([.. s_facts, words], [.. after, mended]));
    }

    [Theory]
    [InlineData("Plaintiff realleges paragraphs 2 through 40.", "40")]
    [InlineData("Plaintiff realleges paragraph 17.", "17")]
    public void Numbers_that_no_paragraph_has_point_to_nothing(string words, string missing)
    {
        var fault = Assert.Single(Faults(s_facts, [.. s_facts, words]));
        Assert.Equal((ReferenceFault.Nothing, missing), (fault.Fault, Assert.Single(fault.Missing)));
    }

    [Fact]
    public void A_paragraph_that_is_left_out_is_told_as_gone()
    {
        var fault = Assert.Single(Faults([.. s_facts, "Plaintiff realleges paragraph 2."], [s_facts[0], s_facts[2], s_facts[3], "Plaintiff realleges paragraph 2."]));
        Assert.Equal((ReferenceFault.Gone, "2"), (fault.Fault, Assert.Single(fault.Lost)));
    }

    [Fact]
    public void New_paragraphs_inside_a_stretch_that_was_drawn_out_are_no_fault() =>
        Assert.Empty(Faults([.. s_facts, "Plaintiff realleges paragraphs 1 through 4."], [s_facts[0], Pairs.Plain[5], .. s_facts[1..], "Plaintiff realleges paragraphs 1 through 5."]));

    [Fact]
    public void The_paragraph_in_front_is_another_one()
    {
        const string Words = "What the preceding paragraph tells was recorded by a camera.";
        var fault = Assert.Single(Faults([s_facts[0], s_facts[1], Words], [s_facts[0], s_facts[1], Pairs.Plain[6], Words]));
        Assert.Equal((ReferenceKind.Before, ReferenceFault.NotMoved, ("2", "2")), (fault.Kind, fault.Fault, Assert.Single(fault.Moved)));
        Assert.Empty(Faults([s_facts[0], s_facts[1], Words], [Pairs.Plain[6], s_facts[0], s_facts[1], Words]));
    }

    [Theory]
    [InlineData("As Doc. 12 ¶ 40 says, Plaintiff was hurt.")]
    [InlineData("Paragraph 40 of the consent decree asks for cameras.")]
    [InlineData("See Smith Decl. ¶ 40 for the times of the calls.")]
    [InlineData("Plaintiff realleges paragraphs 2 and 3 under 42 U.S.C. § 1983.")]
    [InlineData("The State pays under 30 U.S.C. ¶¶ and so on.")]
    public void What_points_into_another_paper_is_no_reference_of_this_one(string words) => Assert.Empty(Faults(s_facts, [.. s_facts, words]));

    [Fact]
    public void Paragraphs_of_the_earlier_complaint_are_named() =>
        Assert.Equal(ReferenceFault.IntoEarlier, Assert.Single(Faults(s_facts, [.. s_facts, "Plaintiff adopts paragraphs 1 through 9 of the original complaint."])).Fault);

    [Fact]
    public void A_count_that_moved_and_one_that_is_not_there_are_found()
    {
        string[] before = [s_facts[0], "# COUNT I: EXCESSIVE FORCE", s_facts[1], "# COUNT II: FALSE ARREST", s_facts[2], "Plaintiff was hurt as Count II tells."];
        string[] after = [s_facts[0], "# COUNT I: SEARCH", Pairs.Plain[7], "# COUNT II: EXCESSIVE FORCE", s_facts[1], "# COUNT III: FALSE ARREST", s_facts[2], "Plaintiff was hurt as Count II tells.", "Count IX is pleaded in the alternative."];
        var faults = Faults(before, after);
        Assert.Equal([(ReferenceFault.NotMoved, "2→3"), (ReferenceFault.Nothing, "")], faults.Select(f => (f.Fault, string.Concat(f.Moved.Select(m => $"{m.Was}→{m.Now}")))));
        Assert.Equal(["9"], faults[1].Missing);
    }

    [Fact]
    public void An_exhibit_that_is_no_longer_attached_is_found()
    {
        var fault = Assert.Single(Faults([s_facts[0], "A copy of the report is attached as Exhibit B.", "Exhibit B tells the rest."], [s_facts[0], "Exhibit B tells the rest."]));
        Assert.Equal((ReferenceKind.Exhibit, ReferenceFault.Nothing, "B"), (fault.Kind, fault.Fault, Assert.Single(fault.Missing)));
    }

    /// <summary>All numbers and all references to them go up by the same.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(37)]
    [InlineData(400)]
    public void Other_numbers_for_all_paragraphs_are_nothing_but_other_numbers(int by)
    {
        var old = Pairs.Old;
        var compared = Pairs.Of(old, Numbers().Replace(old, m => (int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) + by).ToString(CultureInfo.InvariantCulture)));
        Assert.True(compared.IsSame);
        Assert.All(compared.Paragraphs.Where(p => p.Old!.Paragraph[0] != '§'), p => Assert.Equal(ParagraphFate.Renumbered, p.Fate));
        Assert.Equal(compared.References.Count, compared.References.Kept);
        Assert.Empty(compared.References.Faults);
    }

    [GeneratedRegex(@"(?<=^|paragraphs |paragraphs \d+ (?:through|and) )\d+(?=\. [A-Z]| through| and|\.)", RegexOptions.Multiline)]
    private static partial Regex Numbers();
}
