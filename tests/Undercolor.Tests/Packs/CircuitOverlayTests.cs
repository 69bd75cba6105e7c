using Undercolor.Doctrine;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Packs;

/// <summary>Every circuit speaks to every axis: it adopts, it rejects, or the pack says in a sentence what is not known.</summary>
public sealed class CircuitOverlayTests
{
    private const string Start = "<!-- tables: start -->\n";
    private const string End = "<!-- tables: end -->";

    private static Library Library => RuleBench.Library;

    public static TheoryData<string, string> Cells =>
        new(CircuitAxes.Circuits.SelectMany(c => CircuitAxes.Modules(Library).Concat([OpenPoint.CapacityAxis, OpenPoint.DoeAxis, OpenPoint.InstructionAxis]).Select(a => (c, a))));

    public static TheoryData<string> Circuits => new(CircuitAxes.Circuits);

    [Fact]
    public void All_twelve_circuits_have_an_overlay_in_the_order_of_their_numbers() =>
        Assert.Equal(CircuitAxes.Circuits, Library.Circuits.Select(c => c.Circuit));

    [Theory, MemberData(nameof(Cells))]
    public void Each_axis_is_adopted_rejected_or_listed_as_unknown(string circuit, string axis)
    {
        var overlay = Overlay(circuit);
        var stances = overlay.Stances.Where(s => s.Module == axis).ToList();
        var unknown = overlay.Unknown.Count(u => u.Id == axis);
        var spoken = stances.Count + (axis == OpenPoint.CapacityAxis ? overlay.Capacity.Count : axis == OpenPoint.DoeAxis ? overlay.Doe.Count : axis == OpenPoint.InstructionAxis ? overlay.Instructions.Count : 0);
        Assert.True(spoken > 0 || unknown == 1, $"{circuit} says nothing on {axis}. Adopt it, reject it, or add it to 'unknown' with a sentence on what is not known.");
        Assert.True(unknown == 0 || spoken == 0 || stances.TrueForAll(s => s.Rights.Count > 0 || s.Stages.Count > 0), $"{circuit} both decides {axis} and calls it unknown.");
    }

    [Theory, MemberData(nameof(Circuits))]
    public void An_overlay_names_only_modules_that_an_overlay_can_name(string circuit)
    {
        var modules = CircuitAxes.Modules(Library);
        var common = Library.Theories.Where(t => !t.IsOptional).Select(t => t.Id);
        Assert.All(Overlay(circuit).Stances, s => Assert.Contains(s.Module, modules));
        Assert.All(Overlay(circuit).Unknown, u => Assert.Contains(u.Id, modules.Concat(common).Concat([OpenPoint.CapacityAxis, OpenPoint.DoeAxis, OpenPoint.InstructionAxis])));
    }

    [Theory, MemberData(nameof(Circuits))]
    public void A_stance_for_some_rights_names_rights_of_its_module(string circuit) =>
        Assert.All(Overlay(circuit).Stances.Where(s => s.Rights.Count > 0), s => Assert.Subset(Library.Theories.Single(t => t.Id == s.Module).Rights.ToHashSet(), s.Rights.ToHashSet()));

    [Theory, MemberData(nameof(Circuits))]
    public void Every_entry_says_why_in_a_sentence(string circuit) =>
        Assert.All(Entries(Overlay(circuit)), e => Assert.True(e.Why.Length > 30 && e.Why.EndsWith('.') && char.IsUpper(e.Why[0]), e.Why));

    /// <summary>docs/authorities.md: a finding may rest only on what was looked at and is good law.</summary>
    [Theory, MemberData(nameof(Circuits))]
    public void Every_authority_of_an_overlay_is_in_the_table_and_was_verified(string circuit) =>
        Assert.All(Entries(Overlay(circuit)).SelectMany(e => e.Authorities).Distinct(), key =>
        {
            var authority = Library.Authority(key);
            Assert.True(authority is { GoodLaw: true, CitationVerified: not Verification.NotVerified, PropositionVerified: not Verification.NotVerified }, $"{circuit}: {key}");
        });

    [Theory, MemberData(nameof(Circuits))]
    public void What_a_circuit_decides_rests_on_an_authority(string circuit) =>
        Assert.All(Entries(Overlay(circuit)).Where(e => !e.IsUnknown), e => Assert.NotEmpty(e.Authorities));

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

    /// <summary>Never two rules on silence at once, and no gap from the first to today.</summary>
    [Theory, MemberData(nameof(Circuits))]
    public void Silence_on_capacity_has_one_rule_on_each_day(string circuit)
    {
        var rules = Overlay(circuit).Capacity;
        Assert.Single(rules, r => r.IsInForce(Library.AsOf));
        Assert.All(rules.Select(r => r.Until).OfType<DateOnly>(), day => Assert.Single(rules, r => r.IsInForce(day)));
        Assert.All(rules.Select(r => r.From).OfType<DateOnly>(), day => Assert.Single(rules, r => r.IsInForce(day)));
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
        var tables = CircuitAxes.Tables(Library);
        if (Environment.GetEnvironmentVariable("UNDERCOLOR_ACCEPT") == "1") File.WriteAllText(path, text[..start] + tables + text[end..]);
        else Assert.Equal(tables, text[start..end]);
    }

    private sealed record Entry(string Why, IEnumerable<string> Authorities, bool IsUnknown = false);

    private static IEnumerable<Entry> Entries(CircuitOverlay o) =>
        [
            .. o.Stances.Select(s => new Entry(s.Why, s.Authorities)), .. o.Capacity.Select(c => new Entry(c.Why, c.Authorities)), .. o.Doe.Select(d => new Entry(d.Why, d.Authorities)),
            .. o.Instructions.Select(i => new Entry(i.Why, i.Authorities)), .. o.Unknown.Select(u => new Entry(u.Why, u.Authorities, IsUnknown: true)),
        ];

    private static CircuitOverlay Overlay(string circuit) => Library.Circuits.Single(c => c.Circuit == circuit);

    private static CircuitLaw Law(string circuit, DateOnly day) => Overlay(circuit).On(day);
}
