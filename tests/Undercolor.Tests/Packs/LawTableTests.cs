using Undercolor.Doctrine;
using Undercolor.Text;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Packs;

public sealed class LawTableTests
{
    private static readonly Library s_library = Library.Bind(RepositoryPacks.Tree);
    private static readonly LawTables s_tables = s_library.Tables;

    [Fact]
    public void Every_place_of_the_United_States_has_one_row() =>
        Assert.Equal(s_library.States.All.Select(s => s.Code).Order(StringComparer.Ordinal), s_tables.Limitations.States.Select(s => s.State).Order(StringComparer.Ordinal));

    /// <summary>What nobody has verified. A name leaves this list when somebody has; none joins it unseen.</summary>
    [Fact]
    public void The_periods_that_nobody_knows_are_these() =>
        Assert.Equal(["AS", "FL", "GU", "ME", "ND", "SD"], s_tables.Limitations.States.Where(s => s.On(s_library.AsOf).Years is null).Select(s => s.State));

    /// <summary>Both sides of each day on which a period changes are tested in tests/tables/law.yaml.</summary>
    [Fact]
    public void Every_change_of_a_period_is_tested_on_both_sides()
    {
        var tested = Law.TableExamples.All.Where(e => e.Table == "limitations").Select(e => (e["state"], e.Day("accrual"))).ToHashSet();
        foreach (var state in s_tables.Limitations.States)
            foreach (var period in state.Periods.Where(p => p.Accrual.From is not null))
                Assert.True(tested.Contains((state.State, period.Accrual.From!.Value)) && tested.Contains((state.State, period.Accrual.From.Value.AddDays(-1))), state.State);
    }

    [Fact]
    public void Every_right_has_a_rule_of_accrual() => Assert.All(
        s_library.For(null, null, s_library.AsOf).Rights, right => Assert.NotNull(s_tables.AccrualOf(right.Id, s_library.AsOf)));

    [Fact]
    public void A_claim_of_the_tables_is_a_right_of_the_packs()
    {
        var rights = s_library.For(null, null, s_library.AsOf).Rights.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(s_tables.Accrual.SelectMany(r => r.Claims).Concat(s_tables.Heck.Rows.SelectMany(r => r.Claims)), claim => Assert.Contains(claim, rights));
    }

    [Fact]
    public void Every_status_of_the_criminal_case_has_an_answer_for_every_right() => Assert.All(
        from right in s_library.For(null, null, s_library.AsOf).Rights
        from status in Enum.GetValues<CriminalCase>()
        from remedy in Enum.GetValues<HeckRemedy>()
        from day in (DateOnly[])[new(2000, 1, 1), new(2026, 3, 19), new(2026, 3, 20), s_library.AsOf]
        select s_tables.Heck.Ask(status, right.Id, remedy, day), row => Assert.NotEmpty(row.Authorities));

    [Fact]
    public void Every_stage_says_who_bears_the_elements_and_the_immunity() => Assert.All(
        from stage in Enum.GetValues<Stage>() from issue in (string[])["elements", "qualified-immunity", "exhaustion"] select (stage, issue),
        asked => Assert.Single(s_tables.Stages, row => row.Stage == asked.stage && row.Issue == asked.issue));

    [Fact]
    public void Every_head_of_screening_has_a_rule() => Assert.Equal(
        ["fails-to-state-a-claim", "frivolous", "immune-defendant", "malicious"], s_tables.Prisoner.Where(r => r.Head.Length > 0).Select(r => r.Head).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_never_enough_names_its_rule_and_what_would_change_it() =>
        Assert.All(s_tables.NeverEnough, row => Assert.Matches("^R[1-9][0-9]?$", row.Rule));

    [Fact]
    public void A_State_without_a_row_says_that_it_is_unknown()
    {
        var texas = s_library.States.Find("TX")!;
        Assert.Equal(DoeStateAnswer.Unknown, s_tables.DoeRoutes.Of(texas).Answer);
        Assert.Contains("Texas", s_tables.DoeRoutes.Of(texas).Why, StringComparison.Ordinal);
        Assert.Contains("Texas", s_tables.Indemnification.Of(texas).Says, StringComparison.Ordinal);
        Assert.Equal(DoeStateAnswer.Limited, s_tables.DoeRoutes.Of(s_library.States.Find("NY")!).Answer);
    }

    [Fact]
    public void Every_key_under_authorities_anywhere_in_the_packs_is_in_the_table()
    {
        var keys = KeysIn(RepositoryPacks.Tree, "").ToList();
        Assert.True(keys.Count > 500);
        Assert.DoesNotContain(keys, key => s_library.Authority(key) is null);
    }

    private static IEnumerable<string> KeysIn(DataNode node, string under) => node switch
    {
        DataNode.Map map => map.Entries.SelectMany(e => KeysIn(e.Value, e.Key)),
        DataNode.List list when under == "authorities" => list.Items.OfType<DataNode.Scalar>().Select(s => s.Value),
        DataNode.List list => list.Items.SelectMany(i => KeysIn(i, "")),
        _ => [],
    };

    [Theory]
    [InlineData("limitations", "state: AZ\n    periods: [{ years: 2,", "state: AZ\n    periods: [{ years: 2, from: 2020-01-01,", "must follow one another")]
    [InlineData("limitations", "periods: [{ unknown: \"No statute of American Samoa", "periods: [{ years: 2, unknown: \"No statute of American Samoa", "or 'unknown' with a sentence")]
    [InlineData("limitations", "state: AZ", "state: ZZ", "'ZZ' is no State")]
    [InlineData("limitations", "until: 2024-07-01", "until: 2024-06-01", "must follow one another")]
    [InlineData("indemnification", "never-in-complaint: true", "never-in-complaint: false", "never said in a complaint")]
    [InlineData("remedies", "unknown: \"What this party is.\", ", "", "says in 'unknown' what is not known")]
    [InlineData("remedies", "remedies: [fees], answer: limited, why: \"For a party that won against it.\"", "remedies: [wealth], answer: limited, why: \"For a party that won against it.\"", "'wealth' is not one of compensatory")]
    [InlineData("stages", "unknown: \"Who bears the burden on those facts differs by circuit and was not verified.\", ", "", "'unknown' says what is not known")]
    [InlineData("heck", "until: 2026-03-20", "until: 2026-03-20\n    from: 2026-03-21", "must come after")]
    public void A_malformed_table_is_refused_in_a_sentence(string file, string sound, string broken, string sentence)
    {
        var path = Directory.EnumerateFiles(Path.Combine(RepositoryPacks.Root, "packs"), $"{file}.yaml", SearchOption.AllDirectories).Single(f => !f.Contains("/authorities/", StringComparison.Ordinal));
        var text = File.ReadAllText(path);
        Assert.Contains(sound, text, StringComparison.Ordinal);
        var node = YamlReader.Read(text.Replace(sound, broken, StringComparison.Ordinal), path).Match(tree => tree, faults => throw new InvalidOperationException(faults[0].Message));
        var packs = new DataNode.Map([.. RepositoryPacks.Tree.Entries.Select(e => e.Key.EndsWith($"/{file}", StringComparison.Ordinal) && !e.Key.Contains("authorities", StringComparison.Ordinal) ? KeyValuePair.Create(e.Key, node) : e)]);

        Assert.Contains(sentence, Assert.Throws<FormatException>(() => Library.Bind(packs)).Message, StringComparison.Ordinal);
    }
}
