using System.Text.Json;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Reports;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.CaseFiles;

/// <summary>A case that is typed in is judged like a complaint that is read.</summary>
public sealed class CaseGridTests
{
    private const string Blow = "  - { id: e1, who: [finch], did: struck her eight times with a baton, to: [calloway] }\n";

    public static TheoryData<string, string, string> Twins => new()
    {
        { "Vale", Blow + "  - { id: e2, who: [vale], did: stood an arm's length away and watched for two minutes }\n  - { id: e3, who: [vale], did: made no effort to stop the blows }", Blow + "  - { id: e2, who: [vale], did: drove to the street ten minutes later }" },
        { "Finch", Blow, "  - { id: e1, did: struck her eight times with a baton, to: [calloway] }" },
        { "Finch", "  - { id: e1, who: [finch], did: Finch struck her in the face }", "  - { id: e1, who: [finch], did: wrote a report of it }" },
        { "Finch", "  - { id: e1, who: [finch], did: handled her, kind: act, about: [force], to: [calloway] }", "  - { id: e1, who: [finch], did: handled her, kind: act, about: none, to: [calloway] }" },
        { "Finch", "  - { id: e1, who: [finch], did: hit me in the face }", "  - { id: e1, who: [finch], did: hit me in the face, not: true }" },
        { "Marlow", "  - { id: e1, who: [finch], did: struck her }\norders:\n  - { who: [marlow], to: [finch], what: strike her again }", "  - { id: e1, who: [finch], did: struck her }\norders:\n  - { who: [vale], to: [finch], what: strike her again }" },
        { "Vale", Blow + "  - { id: e3, who: [vale], did: did not call anybody off }\npresence:\n  - { who: [vale], where: beside the car, distance: two steps away, line-of-sight: true }", Blow + "  - { id: e3, who: [vale], did: did not call anybody off }\npresence:\n  - { who: [marlow], where: beside the car, distance: two steps away }" },
    };

    [Theory, MemberData(nameof(Twins))]
    public void One_fact_ties_and_its_twin_does_not(string defendant, string tied, string loose)
    {
        Assert.Equal(CellResult.Adequate, TypedCase.Check(TypedCase.Head + "events:\n" + tied).Ruling(defendant));
        Assert.Equal(CellResult.Inadequate, TypedCase.Check(TypedCase.Head + "events:\n" + loose).Ruling(defendant));
    }

    [Theory]
    [InlineData("events:\n  - { who: [finch], did: struck her twice with a baton }", "act", "force", "Wren Calloway")]
    [InlineData("events:\n  - { who: [finch], did: \"kicked me in the ribs.\" }", "act", "force", "Wren Calloway")]
    [InlineData("events:\n  - { who: [finch, vale], did: held her down }", "act", "restrain", "Wren Calloway")]
    [InlineData("events:\n  - { who: [finch], did: refused to call a doctor }", "omission", "about:care", "")]
    [InlineData("events:\n  - { who: [calloway], did: told Officer Finch that she could not breathe }", "act", "tell", "Officer Alder Finch")]
    [InlineData("presence:\n  - { who: [vale], where: beside the car }", "presence", "", "")]
    [InlineData("knowledge:\n  - { who: [marlow], of: two earlier complaints that Finch struck people }", "knowledge", "about:history", "")]
    [InlineData("orders:\n  - { who: [marlow], to: [finch], what: use the dog }", "order", "order", "Officer Alder Finch")]
    [InlineData("agreements:\n  - { who: [finch, vale], what: keep the cameras off }", "agreement", "chain:agree", "")]
    [InlineData("policies:\n  - { who: [marlow], what: striking people in handcuffs, form: custom }", "policy-making", "about:custom", "")]
    [InlineData("training:\n  - { who: [marlow], of: [finch], on: releasing the bite, need: eleven complaints told of it }", "training", "about:complaints", "Officer Alder Finch")]
    [InlineData("supervision:\n  - { who: [marlow], over: [finch], how: assigned his patrols }", "supervision", "supervise", "Officer Alder Finch")]
    [InlineData("why-unknown:\n  - { of: [finch, vale], why: she lay face-down }", "why-unknown", "", "")]
    [InlineData("injuries:\n  - { what: a broken wrist }", "injury", "about:injury", "")]
    public void Each_list_gives_its_kind_of_fact(string lists, string kind, string @class, string target)
    {
        var result = TypedCase.Check(TypedCase.Head + lists);
        var fact = result.Case.Facts[0];
        Assert.Equal(kind, TypedCase.Word(fact.Kind));
        if (@class.Length > 0) Assert.Contains(@class, fact.Classes);
        if (target.Length > 0) Assert.Equal(target, result.Case[Assert.Single(fact.Targets.Members)].Name);
    }

    [Fact]
    public void Groups_are_each_member_or_an_open_set()
    {
        const string events = "events:\n  - { who: [team], did: kicked her in the ribs, to: [calloway] }\n";
        var each = TypedCase.Check(TypedCase.Head + "groups:\n  team: { members: [finch, vale] }\n" + events);
        var open = TypedCase.Check(TypedCase.Head + "groups:\n  team: { members: [finch, vale], which: not-known }\n" + events);
        Assert.Equal((CellResult.Adequate, CellResult.Adequate), (each.Ruling("Finch"), each.Ruling("Vale")));
        Assert.True(open.Case.Facts[0].Actors.IsAmbiguous);
        Assert.NotEqual(CellResult.Adequate, open.Ruling("Finch"));
        var both = TypedCase.Check(TypedCase.Head + "groups:\n  team: { members: [vale, marlow], which: not-known }\n" + events.Replace("[team]", "[finch, team]", StringComparison.Ordinal));
        Assert.Equal((CellResult.Adequate, 2), (both.Ruling("Finch"), both.Case.Facts.Count));
    }

    [Theory]
    [InlineData("did: struck her twice with a baton")]
    [InlineData("did: 'struck her, and it''s on video'")]
    [InlineData("did: \"struck her \\\"hard\\\" \\u2014 twice\"")]
    [InlineData("did: struck her\n      twice\n      with a baton")]
    [InlineData("did: >-\n      struck her\n      twice with a baton")]
    [InlineData("did: |\n      struck her.\n      Then he kicked her in the ribs.")]
    public void Every_place_slices_its_quote_out_of_the_text_and_lies_in_the_words_of_the_file(string did)
    {
        foreach (var (mark, newLine) in new[] { ("", "\n"), ("\uFEFF", "\r\n") })
        {
            var yaml = mark + (TypedCase.Head + $"events:\n  - who: [finch]\n    {did}\n    to: [calloway]\n").ReplaceLineEndings(newLine);
            var result = TypedCase.Check(yaml);
            Assert.NotEmpty(result.Case.Facts);
            foreach (var fact in result.Case.Facts)
            {
                Assert.Equal(fact.At.Quote, fact.At.Span.Of(result.Text.Text));
                Assert.StartsWith(fact.At.Quote.Split(' ')[0].TrimEnd(',', '.'), yaml[fact.At.SourceStart!.Value..fact.At.SourceEnd!.Value], StringComparison.Ordinal);
                Assert.EndsWith(fact.At.Quote.Split(' ')[^1].Trim(',', '.', '"'), yaml[fact.At.SourceStart!.Value..fact.At.SourceEnd!.Value], StringComparison.Ordinal);
                Assert.Equal("events-1", fact.At.Paragraph);
            }
        }
    }

    [Fact]
    public void The_example_is_judged_as_its_page_says()
    {
        var result = TypedCase.Check(TypedCase.Example);
        Assert.Equal(
            ["Officer Dana Ruiz: adequate", "Officer Juniper Vale: adequate", "Officer Rowan Thorne: inadequate", "Sergeant Brook Marlow: inadequate", "John Doe 1: inadequate", "City of Millbrook: inadequate"],
            result.Assessment.Defendants.Select(d => $"{d.Name}: {Words<CellResult>.Of(d.Ruling)}"));
        Assert.Equal(["e1", "e2"], result.Assessment.Defendants[0].OwnConduct.Select(o => o.At.Paragraph));
        Assert.Contains(Reason.GroupPleading, result.Assessment.Defendants[2].Reasons);
        Assert.DoesNotContain(result.Assessment.Diagnostics, d => d.Id.StartsWith("UC1", StringComparison.Ordinal));
        Assert.Equal(("cand", "case-file"), (result.Assessment.Provenance.Court, result.Assessment.Provenance.CourtFrom));
    }

    [Fact]
    public void The_reports_of_the_example_keep_their_contracts()
    {
        var result = TypedCase.Check(TypedCase.Example);
        foreach (var mode in Enum.GetValues<ReportMode>())
        {
            var json = JsonDocument.Parse(JsonReport.One(result.Assessment, mode)).RootElement;
            Assert.Empty(Schemas.Assessment.Check(json));
            foreach (var at in Inside(json).Where(e => e.TryGetProperty("quote", out _)))
                Assert.Equal(at.GetProperty("quote").GetString(), result.Text.Text[at.GetProperty("start").GetInt32()..at.GetProperty("end").GetInt32()]);
        }
        Assert.Empty(Schemas.Facts.Check(JsonDocument.Parse(FactsReport.Json(result.Case)).RootElement));
    }

    private static IEnumerable<JsonElement> Inside(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(m => Inside(m.Value)).Prepend(json),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Inside),
        _ => [],
    };

    [Fact]
    public void Corrections_of_a_reading_are_stale_for_a_case_file_and_findings_can_be_set_aside()
    {
        EquatableArray<Correction> corrections = [new Correction.CourtIs("txnd"), new Correction.Suppress("UC8003", null, "") { Reason = "later" }];
        var result = TypedCase.Check(TypedCase.Head + "events:\n" + Blow, CheckOptions.Default with { Corrections = corrections });
        Assert.Equal([true, false], result.Assessment.Corrections.Select(c => c.Stale));
        Assert.DoesNotContain(result.Assessment.Diagnostics, d => d.Id == "UC8003");
    }

    public static TheoryData<string> Pages => [.. RuleBench.Book.Pages.Select(p => p.Descriptor.Id).Where(id => !id.StartsWith("UC8", StringComparison.Ordinal))];

    /// <summary>From a complaint to a case file and back: the same ruling for each defendant, and for each claim the same result, reasons and theories, over the examples of all rules.</summary>
    [Theory, MemberData(nameof(Pages))]
    public void A_complaint_written_as_a_case_file_is_judged_alike(string id)
    {
        foreach (var heading in new[] { "Example", "Better" }) AssertSame(PageExample.Under(heading, RuleBench.Book.Find(id)!.Body).Document());
    }

    [Fact]
    public void The_first_complaint_written_as_a_case_file_is_judged_alike() => AssertSame(Fixtures.Read(Path.Combine(RepositoryPacks.Root, "cases", "first-run", "complaint.docx")));

    [Fact]
    public void Names_that_look_like_ids_of_the_file_give_a_file_that_is_read()
    {
        var document = Fixtures.Read(Path.Combine(RepositoryPacks.Root, "cases", "first-run", "complaint.docx"));
        var read = RuleBench.Workbench.Check(document, CheckOptions.Default, "test").Case;
        Assert.NotEmpty(read.Claims.Where(c => c.Stated));
        Assert.NotEmpty(read.Relief);
        foreach (var name in new[] { "Claims 1", "Relief 1", "Criminal Case", "Color of Law", "Complaint", "Somebody Else", "I1", "E1" })
        {
            var people = read.People.Select(p => p.IsDefendant ? p with { Name = name, Kind = PartyKind.Municipality } : p).ToEquatableArray();
            var yaml = CaseFileWriter.Write(read with { People = people }, null, Stage.Pleading, document);
            Assert.Empty(TypedCase.Faults(yaml));
            Assert.Contains($"\n  {name.ToLowerInvariant().Replace(' ', '-')}-2:\n", yaml, StringComparison.Ordinal);
        }
    }

    private static void AssertSame(SourceDocument document)
    {
        var read = RuleBench.Workbench.Check(document, CheckOptions.Default, "test");
        var yaml = CaseFileWriter.Write(read.Case, read.Assessment.Provenance.Court, Stage.Pleading, document);
        var again = TypedCase.Check(yaml);
        Assert.Equal(Show(read), Show(again));
    }

    private static string Show(CheckResult result) => string.Join('\n', result.Assessment.Defendants.Select(d =>
        $"{d.Name}: {d.Ruling} {string.Join(' ', d.Claims.Select(c => $"{c.Claim}/{c.Capacity}/{c.Result}/{string.Join('+', c.Reasons)}/{string.Join('+', c.Theories.Select(t => $"{t.Theory}={t.Value}"))}"))}"));
}
