using System.Diagnostics;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Corrections;

public sealed class CorrectionsReaderTests
{
    [Theory]
    [InlineData("  - { kind: actr, is: Vale }", "c.yaml(3,13): error: 'actr' is no kind of correction")]
    [InlineData("  - { kind: actor, is: Vale, at: { sentence: A. } }", "c.yaml(3,5): error: The key 'words' is missing")]
    [InlineData("  - { kind: actor, words: he, is: Vale }", "c.yaml(3,5): error: The key 'at' is missing")]
    [InlineData("  - { kind: actor, words: he, is: Vale, at: { before: A. } }", "c.yaml(3,45): error: The key 'sentence' is missing")]
    [InlineData("  - { kind: actor, words: he, is: Vale, at: { sentence: '...' } }", "c.yaml(3,57): error: The sentence has no words")]
    [InlineData("  - { kind: capacity, name: Vale, is: personal }", "c.yaml(3,39): error: The key 'is' must hold one of individual, official, both, unspecified")]
    [InlineData("  - { kind: capacity, nam: Vale, is: both }", "c.yaml(3,5): error: The key 'name' is missing")]
    [InlineData("  - { kind: custody, is: jailed }", "The key 'is' must hold one of unknown, free")]
    [InlineData("  - { kind: court, is: nowhere }", "c.yaml(3,24): error: There is no court 'nowhere'")]
    [InlineData("  - { kind: same, names: [Vale] }", "Write at least two names")]
    [InlineData("  - { kind: suppress, rule: UC5001, defendant: Vale }", "c.yaml(3,5): error: A finding is set aside only with a reason")]
    [InlineData("  - { kind: suppress, rule: UC9999, defendant: Vale, reason: weighed }", "c.yaml(3,29): error: There is no rule UC9999")]
    [InlineData("  - { kind: suppress, rule: UC5001, reason: weighed }", "Say which finding is meant")]
    [InlineData("  - { kind: suppress, rule: UC5001, at: page 3, reason: weighed }", "or the word 'document'")]
    [InlineData("  - { kind: actor, words: he, is: Vale, ist: Vale, at: { sentence: A. } }", "The key 'ist' is not known here")]
    [InlineData("  - just a line", "c.yaml(3,5): error: A map of 'key: value' lines was expected here")]
    [InlineData("  - kind: party\n    name: &a Vale\n    is: defendant\n  - kind: party\n    name: *a\n    is: defendant", "names a place to be repeated")]
    [InlineData("\t- { kind: court, is: cand }", "error:")]
    public void A_fault_is_one_sentence_with_its_place(string entries, string expected) => Assert.Contains(expected, Mended.Fault(entries), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "c.yaml(1,1): error: The file is empty")]
    [InlineData("corrections: []", "The key 'schema' is missing")]
    [InlineData("schema: undercolor/corrections/v2\ncorrections: []", "c.yaml(1,9): error: This file says that it is 'undercolor/corrections/v2'")]
    [InlineData("schema: undercolor/corrections/v1\ncorrections: none", "c.yaml(2,14): error: The key 'corrections' must hold a list")]
    [InlineData("- a\n- b", "A map of 'key: value' lines was expected here")]
    public void The_head_of_the_file_is_checked(string yaml, string expected) =>
        Assert.Contains(expected, Mended.Text(yaml).Match(_ => "read", errors => errors[0].ToString()), StringComparison.Ordinal);

    [Fact]
    public void An_entry_without_an_answer_is_open_and_passed_over()
    {
        var read = Assert.IsType<CorrectionsResult.Read>(Mended.File("""
              - kind: court
                is:
              - { kind: capacity, name: Vale, is: "" }
              - { kind: actor, words: he, is: [], at: { sentence: A. } }
              - kind: fact
                by:
                at: { sentence: A. }
              - { kind: custody, is: free }
            """));
        Assert.Equal((1, 4), (read.Corrections.Count, read.Open));
    }

    [Fact]
    public void Large_deep_and_repeating_files_are_refused_at_once()
    {
        var watch = Stopwatch.StartNew();
        Assert.Contains("bytes", Mended.Fault($"  - {{ kind: court, reason: {new string('x', 10 << 20)}, is: cand }}"), StringComparison.Ordinal);
        Assert.Contains("deep", Mended.Fault($"  - {new string('[', 5000)}{new string(']', 5000)}"), StringComparison.Ordinal);
        Assert.Contains("values", Mended.Fault(string.Concat(Enumerable.Repeat("  - []\n", 60_000))), StringComparison.Ordinal);
        Assert.Contains("error:", Mended.Fault("  - &a [x]\n  - &b [*a, *a]\n  - &c [*b, *b]"), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void Thousands_of_corrections_are_applied_in_good_time()
    {
        var watch = Stopwatch.StartNew();
        var entries = string.Concat(Enumerable.Range(0, 3000).Select(i => $"  - {{ kind: fact, is: act, at: {{ sentence: 'Sentence {i} is nowhere.' }} }}\n"));
        var result = Mended.With(entries);
        Assert.All(result.Assessment.Corrections, c => Assert.True(c.Stale));
        Assert.Equal(3000, result.Assessment.Corrections.Count);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }
}
