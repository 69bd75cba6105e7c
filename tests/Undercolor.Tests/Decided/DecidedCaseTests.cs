using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Decided;

/// <summary>The decided cases of the repository: sound files, known authorities, and what the comparison counts.</summary>
public sealed class DecidedCaseTests
{
    private static readonly string s_folder = Path.Combine(RepositoryPacks.Root, "cases", "decided");

    public static TheoryData<string> Names => new(Directory.EnumerateFiles(s_folder, "*.expected.yaml").Select(f => Path.GetFileName(f)[..^".expected.yaml".Length]).Order(StringComparer.Ordinal));

    private static DecidedCase Expected(string yaml) => DecidedCaseReader.Read(yaml, "case.expected.yaml") is { Case: { } read } ? read : throw new InvalidOperationException(string.Join('\n', DecidedCaseReader.Read(yaml, "case.expected.yaml").Errors));

    [Theory, MemberData(nameof(Names))]
    public void Each_decision_names_an_authority_people_and_rights_that_exist(string name)
    {
        var file = TypedCase.Typed(File.ReadAllText(Path.Combine(s_folder, name + ".yaml")));
        var decided = Expected(File.ReadAllText(Path.Combine(s_folder, name + ".expected.yaml")));
        var library = RuleBench.Workbench.Library;
        if (decided.Authority.Length > 0) Assert.NotNull(library.Authority(decided.Authority));
        var defendants = file.People.Where(p => p.IsDefendant).Select(p => p.Id).ToList();
        var rights = library.For(null, null, library.AsOf).Rights.Select(r => r.Id).ToList();
        Assert.NotEmpty(decided.Rows);
        Assert.All(decided.Rows, row =>
        {
            Assert.Contains(row.Defendant, defendants);
            Assert.True(row.Claim.Length == 0 || rights.Contains(row.Claim), row.Claim);
            Assert.True(ReplayReasons.Words.ContainsKey(row.Reason), row.Reason);
        });
    }

    [Fact]
    public void There_are_140_defendants_and_more_of_both_outcomes()
    {
        var rows = Names.Select(n => (n, Expected(File.ReadAllText(Path.Combine(s_folder, n + ".expected.yaml"))))).SelectMany(d => d.Item2.Rows.Select(r => (d.n, r))).ToList();
        Assert.True(rows.DistinctBy(r => (r.n, r.r.Defendant)).Count() >= 140);
        Assert.True(rows.Count(r => r.r.ForPlaintiff) > 60 && rows.Count(r => !r.r.ForPlaintiff) > 60);
    }

    private const string Story = TypedCase.Head + """
        events:
          - { id: blow, who: [finch], did: struck Wren Calloway in the face with a baton while she lay handcuffed, when: 2026-01-05, source: plaintiff felt it }
          - { id: clerk, who: [vale], did: typed the report the next day, when: 2026-01-06, source: report }
        claims:
          - { right: excessive-force, against: [finch, vale] }
        """;

    private const string Decision = """
        schema: undercolor/expected/v1
        authority: null
        as-of: 2026-01-05
        verified: not-seen
        rows:
          - { defendant: finch, claim: excessive-force, outcome: plaintiff, kind: participation, reason: DIRECT, page: null, why: struck her }
          - { defendant: vale, claim: excessive-force, outcome: defendant, kind: participation, reason: FTI_NOT_PRESENT, page: null, why: was not there }
        """;

    private static IReadOnlyList<ReplayRow> Played(string story, string decision) => [.. Replay.Of(TypedCase.Typed(story), Expected(decision), TypedCase.Check(story).Assessment)];

    [Fact]
    public void The_answers_agree_where_the_facts_are_plain() => Assert.All(Played(Story, Decision), row => Assert.True(row.AgreesOnReason));

    /// <summary>Who did what decides, and nothing else about the people.</summary>
    [Fact]
    public void Swapping_what_two_defendants_did_swaps_their_outcomes()
    {
        var swapped = Story.Replace("[finch], did", "[x], did", StringComparison.Ordinal).Replace("[vale], did", "[finch], did", StringComparison.Ordinal).Replace("[x], did", "[vale], did", StringComparison.Ordinal);
        Assert.All(Played(swapped, Decision), row => Assert.False(row.Agrees));
    }

    [Theory]
    [InlineData("outcome: plaintiff", "outcome: perhaps", "'outcome' is")]
    [InlineData("kind: participation", "kind: guess", "kind")]
    [InlineData("verified: not-seen", "verified: surely", "'verified' is one of")]
    [InlineData("undercolor/expected/v1", "undercolor/expected/v9", "is read")]
    [InlineData("reason: DIRECT, ", "", "reason")]
    public void A_fault_is_one_sentence_with_its_place(string sound, string broken, string sentence)
    {
        var (read, errors) = DecidedCaseReader.Read(Decision.Replace(sound, broken, StringComparison.Ordinal), "x.expected.yaml");
        Assert.Null(read);
        Assert.Contains(errors, e => e.Message.Contains(sentence, StringComparison.Ordinal) && e.Line > 0);
    }
}
