using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.CaseFiles;

public sealed class CaseFileReaderTests
{
    [Theory]
    [InlineData("events:\n  - { id: e1, wo: [finch], did: struck her }", "case.yaml(10,15): error: The key 'wo' is not known here. Did you mean 'who'? The keys are about, decision, did, how,")]
    [InlineData("evnts:\n  - { did: struck her }", "case.yaml(9,1): error: The key 'evnts' is not known here. Did you mean 'events'?")]
    [InlineData("events:\n  - { id: e1, who: [fnich], did: struck her }", "case.yaml(10,21): error: There is no person or group with the id 'fnich'. Did you mean 'finch'?")]
    [InlineData("events:\n  - { id: e1, who: [finch] }", "case.yaml(10,5): error: The key 'did' is missing here. Add 'did: …' with what happened in plain words")]
    [InlineData("events:\n  - { id: e1, did: struck her, kind: acts }", "The key 'kind' must hold one of act, omission, presence")]
    [InlineData("events:\n  - { id: e1, did: struck her, kind: acts }", "not 'acts'. Did you mean 'act'?")]
    [InlineData("events:\n  - { id: e1, did: struck her, about: [froce] }", "'froce' is no class word. Did you mean 'force'?")]
    [InlineData("events:\n  - { id: e1, did: struck her, standing: admited }", "must hold one of pleaded, testified, supported, disputed, unsupported, admitted, stipulated, found, not-found, not 'admited'. Did you mean 'admitted'?")]
    [InlineData("events:\n  - { id: e1, did: struck her, not: maybe }", "The key 'not' must be 'true' or 'false'")]
    [InlineData("events:\n  - { id: e1, did: struck her, when: February 30, 2026 }", "case.yaml(10,51): error: The key '2026' is not known here")]
    [InlineData("events:\n  - { id: e1, did: struck her, when: 2026-02-30 }", "case.yaml(10,38): error: There is no day '2026-02-30'. Write it like 2026-01-05 or January 5, 2026.")]
    [InlineData("events:\n  - { id: e1, did: struck her, when: '25:10' }", "There is no time '25:10'")]
    [InlineData("events:\n  - { id: e1, did: struck her, when: after e9 }", "'after e9' hangs on 'e9', and no event has that id")]
    [InlineData("events:\n  - { id: e1, did: struck her }\n  - { id: e1, did: kicked her }", "case.yaml(11,11): error: The id 'e1' is already used on line 10")]
    [InlineData("events:\n  - { id: e 1, did: struck her }", "'e 1' cannot be an id")]
    [InlineData("events: struck her", "case.yaml(9,9): error: The key 'events' must hold a list. Start each item with '- '")]
    [InlineData("events:\n  - struck her", "case.yaml(10,5): error: A map of 'key: value' lines was expected here")]
    [InlineData("filed: yesterday", "The key 'filed' must hold a day that exists, written like 2026-11-01, not 'yesterday'")]
    [InlineData("stage: trail", "The key 'stage' must hold one of pleading, summary-judgment, trial, not 'trail'. Did you mean 'trial'?")]
    [InlineData("custody: jailed", "The key 'custody' must hold one of free, arrestee, pretrial-detainee, prisoner, civil-committee, unknown")]
    [InlineData("claims:\n  - { right: excesive-force }", "'excesive-force' is no right that is known here. Did you mean 'excessive-force'?")]
    [InlineData("relief: [punative]", "'punative' is no relief that is known here. Did you mean 'punitive'?")]
    [InlineData("injuries:\n  - { what: a broken wrist, from: [e1] }", "There is no event with the id 'e1'")]
    [InlineData("evidence:\n  - { id: x, what: video, sha256: abc }", "A SHA-256 is 64 digits")]
    [InlineData("evidence:\n  - { id: x, what: video, clock-offset: fast }", "'fast' is no clock offset")]
    [InlineData("evidence:\n  - { id: x, what: video }\nevents:\n  - { did: struck her, source: x at the end }", "'at the end' is no place in x")]
    [InlineData("links:\n  - { from: [finch], to: [vale] }", "Say how they hang together: add 'kind' with one of because-of, needed, either-alone-was-enough")]
    [InlineData("links:\n  - { kind: needed, from: [finch], to: [vale] }", "There is no event with the id 'finch'")]
    [InlineData("links:\n  - { kind: needed, to: [e1] }\nevents:\n  - { id: e1, did: left }", "Say from what it came: add 'from: [id]'")]
    [InlineData("links:\n  - { kind: needed, from: [e1] }\nevents:\n  - { id: e1, did: left }", "Say what came of it: add 'to: [id]'")]
    [InlineData("links:\n  - { kind: needed, from: [e1], to: [e1] }\nevents:\n  - { id: e1, did: left }", "'e1' cannot come of itself")]
    [InlineData("links:\n  - { kind: broke the chain, to: [e1] }\nevents:\n  - { id: e1, did: left }", "Say what broke the chain: add 'by: [id]'")]
    [InlineData("links:\n  - { kind: because of, from: [e1], to: [e2], by: [e1] }\nevents:\n  - { id: e1, did: left }\n  - { id: e2, did: fell }", "Only 'broke-the-chain' and 'would-have-happened-anyway' have a 'by'")]
    [InlineData("events:\n  - { did: filed charges, decision: mislead }", "must hold one of independent-and-informed, misled, pressured, complicit, not 'mislead'. Did you mean 'misled'?")]
    [InlineData("events:\n  - { did: filed charges, decision: { by: [finch] } }", "Say how it was decided: add 'is' with one of")]
    [InlineData("places:\n  road: { name: Mill Road, within: twon }\n  town: { name: Millbrook }", "There is no place with the id 'twon'. Did you mean 'town'?")]
    [InlineData("work-product:\n  - { what: x, on: [finhc] }", "There is no part of the file with the id 'finhc'. Did you mean 'finch'?")]
    [InlineData("groups:\n  team: { members: [] }", "The group 'team' has no members")]
    [InlineData("groups:\n  team: { members: [finch, crew] }\n  crew: { members: [vale] }", "'crew' is a group, and a group cannot stand in a group")]
    [InlineData("incidents:\n  - { id: i1, date: 13-45-2026 }", "'13-45-2026' is no date")]
    [InlineData("agreements:\n  - { who: [finch], what: keep quiet }", "An agreement has at least two sides")]
    [InlineData("knowledge:\n  - { of: that she was cuffed }", "Say who: add 'who: [id]'")]
    [InlineData("events:\n\t- { did: struck her }", "case.yaml(10,1): error: ")]
    [InlineData("events:\n  - id: e1\n     did: struck her", "case.yaml(11,")]
    [InlineData("events:\n  - id: e1\n    did: struck her\n    did: kicked her", "case.yaml(12,5): error: The key 'did' is already used on line 11")]
    public void A_fault_is_told_with_its_place_and_the_way_to_mend_it(string lists, string expected) =>
        Assert.Contains(TypedCase.Faults(TypedCase.Head + lists), fault => fault.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("", "case.yaml(1,1): error: The file is empty")]
    [InlineData("events: []", "The key 'schema' is missing. Write 'schema: undercolor/case/v1' as the first line")]
    [InlineData("schema: undercolor/case/v2", "case.yaml(1,9): error: This file says that it is 'undercolor/case/v2'")]
    [InlineData("- a", "A map of 'key: value' lines was expected here")]
    [InlineData("schema: undercolor/case/v1\ncourt: nowhere", "There is no court 'nowhere'")]
    public void The_head_of_the_file_is_checked(string yaml, string expected) =>
        Assert.Contains(TypedCase.Faults(yaml), fault => fault.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void All_faults_are_listed_in_the_order_of_the_file()
    {
        var faults = TypedCase.Faults(TypedCase.Head + "stage: no\nevents:\n  - { who: [nobody-here], did: x }\n  - { who: [finch] }\nclaims:\n  - { right: none }");
        Assert.Equal(4, faults.Count);
        Assert.Equal(faults.Order(StringComparer.Ordinal).Select(f => f[..14]).Order(StringComparer.Ordinal).Count(), faults.Count);
        Assert.StartsWith("case.yaml(9,8)", faults[0], StringComparison.Ordinal);
        Assert.StartsWith("case.yaml(14,", faults[3], StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_without_a_value_is_an_open_question_and_no_fault()
    {
        var file = TypedCase.Typed("schema: undercolor/case/v1\ncourt:\nfiled:\npeople:\n  finch:\n    name: Officer Alder Finch\n    role:\nevents:\n  -\n  - did: struck her\n    who:\n    when:\n");
        Assert.Equal(("Officer Alder Finch", ""), (Assert.Single(file.People).Name.Text, file.People[0].Role.Text));
        Assert.Null(Assert.Single(file.Statements).When);
    }

    [Theory]
    [InlineData("pleading", Stage.Pleading)]
    [InlineData("summary-judgment", Stage.SummaryJudgment)]
    [InlineData("trial", Stage.Trial)]
    public void The_stage_of_the_file_holds_unless_an_option_names_another(string word, Stage stage)
    {
        var yaml = TypedCase.Head + $"stage: {word}\nevents:\n  - {{ who: [finch], did: struck her, standing: disputed }}\n";
        Assert.Equal(stage, TypedCase.Check(yaml).Assessment.Provenance.Stage);
        Assert.Equal(Stage.Trial, TypedCase.Check(yaml, CheckOptions.Default with { Stage = Stage.Trial }).Assessment.Provenance.Stage);
        Assert.Equal(Proof.Disputed, TypedCase.Check(yaml).Case.Facts[0].Proof);
    }

    [Theory]
    [InlineData("plaintiff saw it", typeof(FactSource.Told), null)]
    [InlineData("On information and belief.", typeof(FactSource.Belief), null)]
    [InlineData("video 00:03:12", typeof(FactSource.Evidence), "00:03:12")]
    [InlineData("video", typeof(FactSource.Evidence), null)]
    [InlineData("video 44:7-12", typeof(FactSource.Evidence), "44:7-12")]
    [InlineData("video p. 4", typeof(FactSource.Evidence), "p. 4")]
    [InlineData("video CITY-000123", typeof(FactSource.Evidence), "CITY-000123")]
    [InlineData("video ¶ 14", typeof(FactSource.Evidence), "¶ 14")]
    [InlineData("{ evidence: video, at: '12:3' }", typeof(FactSource.Evidence), "12:3")]
    public void A_source_is_read(string source, Type type, string? place)
    {
        var file = TypedCase.Typed(TypedCase.Head + $"evidence:\n  - {{ id: video, what: a video }}\nevents:\n  - who: [finch]\n    did: struck her\n    source: {source}\n");
        var read = Assert.Single(Assert.Single(file.Statements).Sources);
        Assert.IsType(type, read);
        Assert.Equal(place, (read as FactSource.Evidence)?.Place?.ToString());
    }

    [Fact]
    public void The_template_can_be_read_as_it_is_and_with_its_examples()
    {
        var template = CaseTemplate.Write("cand");
        Assert.Equal("cand", TypedCase.Typed(template).Court);
        var file = TypedCase.Typed(System.Text.RegularExpressions.Regex.Replace(template, "(?m)^(  +)# ", "$1"));
        Assert.Equal((4, 12), (file.People.Count, file.Statements.Count));
        Assert.Equal(90, file.Evidence[0].ClockOffset);
    }

    [Fact]
    public void Large_deep_and_repeating_files_are_refused()
    {
        Assert.Contains("bytes", Assert.Single(TypedCase.Faults(TypedCase.Head + "events:\n  - did: " + new string('x', 50 << 20))), StringComparison.Ordinal);
        Assert.Contains("deep", Assert.Single(TypedCase.Faults(TypedCase.Head + "events: " + new string('[', 9000) + new string(']', 9000))), StringComparison.Ordinal);
        Assert.Contains("values", Assert.Single(TypedCase.Faults(TypedCase.Head + "events:\n" + string.Concat(Enumerable.Repeat("  - []\n", 400_000)))), StringComparison.Ordinal);
        Assert.Contains("which packs and case files do not allow", TypedCase.Faults(TypedCase.Head + "x: &a [1]\ny: &b [*a, *a]\nz: &c [*b, *b]")[0], StringComparison.Ordinal);
        Assert.Contains("U+0000", Assert.Single(TypedCase.Faults(TypedCase.Head + "stage: \0")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_of_times_and_thousands_of_events_are_read()
    {
        var circle = TypedCase.Typed(TypedCase.Head + "events:\n  - { id: e1, did: struck her, when: after e2 }\n  - { id: e2, did: kicked her, when: after e1 }\n");
        Assert.Equal(2, Chronology.Of(circle).Count);
        var many = TypedCase.Check(TypedCase.Head + "events:\n" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"  - {{ id: e{i}, who: [finch], did: struck her with a baton, when: after e{(i + 1) % 3000} }}\n")));
        Assert.Equal(3000, many.Case.Facts.Count);
    }
}
