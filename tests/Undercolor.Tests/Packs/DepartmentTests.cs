using Undercolor.Doctrine;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Packs;

public sealed class DepartmentTests
{
    private static readonly Library s_library = Library.Bind(RepositoryPacks.Tree);

    /// <summary>Each row stands on authorities that somebody checked and that are good law.</summary>
    [Fact]
    public void Every_rule_for_a_party_rests_on_checked_authorities()
    {
        var keys = s_library.For(null, null, s_library.AsOf).Parties.SelectMany(r => r.Authorities).Distinct();

        Assert.DoesNotContain(keys, k => s_library.Authority(k) is not { GoodLaw: true, CitationVerified: > Verification.NotVerified, PropositionVerified: > Verification.NotVerified });
    }

    [Fact]
    public void Every_row_names_a_state_and_a_result()
    {
        var rules = s_library.For(null, null, s_library.AsOf).Parties.Where(r => r.States.Count > 0).ToList();

        Assert.All(rules, r => Assert.NotNull(s_library.States.Find(r.States[0])));
        Assert.All(rules, r => Assert.Contains(r.Result, (string[])["not-suable", "suable", "unclear"]));
    }

    [Theory]
    [InlineData("NJ", "Larkmoor Police Department", "not-suable", "BATTLE_V_ELIZABETH")]
    [InlineData("NJ", "Larkmoor County Sheriff's Office", "unclear", "FRCP_17B")]
    [InlineData("NY", "Larkmoor County Jail", "not-suable", "HAWKINS_V_NASSAU")]
    [InlineData("TX", "Larkmoor Fire Department", "not-suable", "DARBY")]
    [InlineData("CA", "Larkmoor County Sheriff's Department", "suable", "STREIT")]
    [InlineData("CA", "Larkmoor Police Department", "suable", "DUARTE_V_STOCKTON")]
    [InlineData("IL", "Larkmoor County Sheriff's Department", "not-suable", "JACKSON_V_COOK")]
    [InlineData("IL", "Larkmoor County Sheriff's Office", "unclear", "JACKSON_V_COOK")]
    [InlineData("MD", "Larkmoor County Police Department", "not-suable", "STREBECK_V_BALTIMORE_COUNTY")]
    [InlineData("MD", "Baltimore Police Department", "unclear", "FRCP_17B")]
    [InlineData("NV", "Las Vegas Metropolitan Police Department", "unclear", "FRCP_17B")]
    [InlineData("SC", "Larkmoor County Sheriff's Office", "not-suable", "WILL")]
    [InlineData("VA", "Larkmoor Regional Jail Authority", "unclear", "FRCP_17B")]
    [InlineData("PA", "Larkmoor County Prison Board", "unclear", "FRCP_17B")]
    [InlineData(null, "Larkmoor Police Department", "unclear", "FRCP_17B")]
    [InlineData(null, "Larkmoor County Jail", "not-suable", "FRCP_17B")]
    public void The_first_row_of_the_state_decides(string? state, string name, string result, string authority)
    {
        var rule = s_library.For(null, state, s_library.AsOf).Parties.First(r =>
            r.Kinds.Contains(PartyKind.Department) && (r.States.Count == 0 || r.States.Contains(state ?? ""))
            && (r.Words.Count == 0 || r.Words.Any(w => name.Contains(w, StringComparison.OrdinalIgnoreCase))));

        Assert.Equal(result, rule.Result);
        Assert.Contains(authority, rule.Authorities);
    }

    [Fact]
    public void A_row_with_a_unit_that_the_file_does_not_know_is_a_fault()
    {
        const string Yaml = """
            first: []
            units:
              - { unit: police, words: [police] }
            states:
              - { state: NJ, units: [constable], result: not-suable, why: It is part of the town., authorities: [FRCP_17B] }
            """;
        var row = YamlReader.Read(Yaml, "p").Match(tree => tree, faults => throw new InvalidOperationException(faults[0].Message));
        var packs = new DataNode.Map([.. RepositoryPacks.Tree.Entries.Select(e => e.Key == "packs/doctrine/departments" ? KeyValuePair.Create(e.Key, row) : e)]);

        Assert.Contains("'constable' is not one of police", Assert.Throws<FormatException>(() => Library.Bind(packs)).Message, StringComparison.Ordinal);
    }
}
