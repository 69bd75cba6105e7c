using Undercolor.Doctrine;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Packs;

/// <summary>What single circuits hold, and how days and the documentation agree with it. That every overlay is sound is asked in <see cref="PackCheckTests"/>.</summary>
public sealed class CircuitOverlayTests
{
    private const string Start = "<!-- tables: start -->\n";
    private const string End = "<!-- tables: end -->";

    private static Library Library => RuleBench.Library;

    public static TheoryData<string> Circuits => new(CircuitTables.Circuits);

    [Fact]
    public void All_twelve_circuits_have_an_overlay_in_the_order_of_their_numbers() =>
        Assert.Equal(CircuitTables.Circuits, Library.Circuits.Select(c => c.Circuit));

    [Theory, MemberData(nameof(Circuits))]
    public void Each_date_of_a_stance_changes_the_law_on_that_day_and_not_before(string circuit)
    {
        foreach (var stance in Overlay(circuit).Stances)
        {
            if (stance.From is { } from)
            {
                Assert.DoesNotContain(stance, Law(circuit, from.AddDays(-1)).Stances);
                Assert.Contains(stance, Law(circuit, from).Stances);
            }
            if (stance.Until is { } until)
            {
                Assert.Contains(stance, Law(circuit, until.AddDays(-1)).Stances);
                Assert.DoesNotContain(stance, Law(circuit, until).Stances);
            }
        }
    }

    [Fact]
    public void The_Eighth_Circuit_reads_silence_as_official_until_the_day_before_it_changed_sides()
    {
        Assert.Equal(Capacity.Official, Law("ca8", new(2025, 2, 6)).Capacity!.Reads);
        Assert.Equal(Capacity.Individual, Law("ca8", new(2025, 2, 7)).Capacity!.Reads);
    }

    [Fact]
    public void New_Yorks_own_way_for_a_Doe_is_open_in_New_York()
    {
        var rule = Assert.Single(Law("ca2", Library.AsOf).Doe, d => d.Route == DoeRoute.StateLaw);
        Assert.Equal(RelationBack.Allowed, rule.Answer);
        Assert.Equal(["NY"], rule.States);
    }

    [Fact]
    public void Want_of_a_name_is_no_mistake_in_most_circuits_and_is_nowhere_called_one() =>
        Assert.All(Library.Circuits.SelectMany(c => c.Doe).Where(d => d.Route == DoeRoute.Mistake), d => Assert.NotEqual(RelationBack.Allowed, d.Answer));

    [Fact]
    public void A_draft_is_not_passed_off_as_the_circuits_own_instruction() =>
        Assert.Equal(InstructionStanding.Draft, Assert.Single(Overlay("ca1").Instructions).Standing);

    /// <summary>The tables of docs/circuits.md are the packs'. <c>./test accept</c> writes them anew.</summary>
    [Fact]
    public void The_tables_of_the_documentation_are_those_of_the_packs()
    {
        var path = Path.Combine(RepositoryPacks.Root, "docs", "circuits.md");
        var text = File.ReadAllText(path);
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal) + Start.Length, text.IndexOf(End, StringComparison.Ordinal));
        var tables = CircuitTables.Tables(Library);
        if (Environment.GetEnvironmentVariable("UNDERCOLOR_ACCEPT") == "1") File.WriteAllText(path, text[..start] + tables + text[end..]);
        else Assert.Equal(tables, text[start..end]);
    }

    private static CircuitOverlay Overlay(string circuit) => Library.Circuits.Single(c => c.Circuit == circuit);

    private static CircuitLaw Law(string circuit, DateOnly day) => Overlay(circuit).On(day);
}
