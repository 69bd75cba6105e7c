using System.Text.Json;
using System.Text.RegularExpressions;
using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;
using Undercolor.Reports.Drafted;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Drafting;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Forms;

/// <summary>What to find out, and the letters that ask for it.</summary>
public sealed partial class RecordTests
{
    private static readonly EquatableArray<RecordKind> s_records = RuleBench.Library.Tables.Records.Records;

    public static TheoryData<string> Cases => Drafted.Cases;

    [Fact]
    public void Every_element_and_theory_of_a_record_is_one_of_the_packs()
    {
        var theories = RuleBench.Library.Theories;
        var elements = theories.SelectMany(t => t.Elements).Select(e => e.Id).Concat(["identity", "belief", "caused-harm"]).ToHashSet(StringComparer.Ordinal);
        Assert.All(s_records.SelectMany(r => r.Elements), e => Assert.Contains(e, elements));
        Assert.All(s_records.SelectMany(r => r.Theories), t => Assert.Contains(t, theories.Select(x => x.Theory).Concat(theories.Select(x => x.Id))));
        Assert.Empty(s_records.GroupBy(r => r.Id).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    /// <summary>Nobody verified how long an agency keeps anything.</summary>
    [Fact]
    public void No_record_names_a_span_of_time_in_which_it_is_lost()
    {
        Assert.All(s_records, r => Assert.DoesNotMatch(Span(), r.Loss));
        Assert.Matches(Span(), "kept for 90 days");
    }

    [Theory, MemberData(nameof(Cases))]
    public void Every_gap_points_to_requests_that_are_there_and_each_request_stands_once(string name)
    {
        var found = Papers.FindOut(Drafted.Case(name));
        Assert.All(found.Gaps.SelectMany(g => g.Requests), number => Assert.InRange(number, 1, found.Requests.Count));
        Assert.Equal(found.Requests.Count, found.Requests.Select(r => (r.Record, r.Custodian, PaperText.Plain(r.Asks))).Distinct().Count());
        Assert.Empty(new JsonSchema(JsonDocument.Parse(Schemas.Text("find-out")).RootElement).Check(JsonDocument.Parse(FindOutJson.Show(found, "case.yaml")).RootElement));
    }

    [Fact]
    public void Who_is_not_known_by_name_is_a_gap_that_a_roster_can_fill()
    {
        var found = Papers.FindOut(Drafted.Case("mill-road"));
        var gap = Assert.Single(found.Gaps, g => g.Element == "identity");
        Assert.Equal("doe-1", gap.Defendant);
        Assert.Contains("roster", gap.Requests.Select(n => found.Requests[n - 1].Record));
    }

    [Fact]
    public void What_is_only_believed_is_a_gap()
    {
        var gap = Assert.Single(Papers.FindOut(Drafted.Case("mill-road")).Gaps, g => g.Element == "belief");
        Assert.Equal("marlow", gap.Defendant);
        Assert.Contains("drove past the scene", PaperText.Plain(gap.What), StringComparison.Ordinal);
    }

    [Fact]
    public void Records_of_a_street_are_not_asked_of_a_jail()
    {
        var (street, jail) = (Papers.FindOut(Drafted.Case("mill-road")).Requests.Select(r => r.Record).ToList(), Papers.FindOut(Drafted.Case("larch-jail")).Requests.Select(r => r.Record).ToList());
        Assert.Contains("dispatch-log", street);
        Assert.DoesNotContain("jail-log", street);
        Assert.Contains("jail-log", jail);
        Assert.DoesNotContain("dispatch-log", jail);
    }

    [Fact]
    public void Evidence_that_the_file_names_and_has_not_is_asked_for_and_what_it_has_is_listed()
    {
        var found = Papers.FindOut(Drafted.Case("mill-road"));
        Assert.Contains(found.Requests, r => r.Record.Length == 0 && PaperText.Plain(r.Asks) == "body camera of Officer Vale" && r.CustodianId == "millbrook");
        Assert.Contains("Telephone video of Hazel Okafor (video)", found.Held.Select(PaperText.Plain));
    }

    [Fact]
    public void A_request_is_filled_with_day_place_and_names_of_the_file()
    {
        var found = Papers.FindOut(Drafted.Case("mill-road"));
        var asks = PaperText.Plain(found.Requests.Single(r => r.Record == "body-camera").Asks);
        Assert.StartsWith("all body-camera video and audio of Officer Dana Ruiz, Officer Juniper Vale, Officer Rowan Thorne and Sergeant Brook Marlow on January 5, 2026 at Mill Road, Millbrook,", asks, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Each_public_body_gets_two_letters_and_everybody_else_one(string name)
    {
        var file = Drafted.Case(name);
        var (found, draft) = (Papers.FindOut(file), Papers.Letters(file));
        var headings = draft.Paper.Blocks.OfType<PaperBlock.Heading>().Select(h => PaperText.Plain(h.Words)).ToList();
        var bodies = found.Requests.Where(r => !r.IsPrivate).Select(r => (r.Custodian, r.CustodianId)).Distinct().Count();
        var others = found.Requests.Where(r => r.IsPrivate).Select(r => (r.Custodian, r.Record)).Distinct().Count();
        Assert.Equal((bodies, bodies + others), (headings.Count(h => h == "Request for records"), headings.Count(h => h == "Request to keep records")));
        Assert.Equal(headings.Count, draft.Paper.Blocks.OfType<PaperBlock.Signature>().Count());
        Assert.Equal(headings.Count - 1, draft.Paper.Blocks.OfType<PaperBlock.Heading>().Count(h => h.BeginsPage));
    }

    [Theory, MemberData(nameof(Cases))]
    public void A_letter_names_no_law_threatens_nothing_and_advises_nothing(string name)
    {
        var draft = Papers.Letters(Drafted.Case(name));
        var text = Papers.Text(draft);
        Assert.Empty(RuleBench.Desk.Finder.Find(text));
        foreach (var word in (string[])["lawsuit against you", "legal action", "sanction", "spoliation", "liable", "violat", "must ", "you should", "demand", "penalt"]) Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(draft.Notes, n => n.Says.StartsWith("No public-records law is in the packs", StringComparison.Ordinal));
    }

    [Fact]
    public void Open_charges_are_said_before_letters_are_written() =>
        Assert.Contains(Papers.Letters(Drafted.Case("larch-jail")).Notes, n => n.Kind == Undercolor.Drafting.NoteKind.CriminalCase);

    [Fact]
    public void A_case_without_gaps_and_evidence_has_no_letters() =>
        Assert.Contains("no gap", Papers.Text(Papers.Letters(TypedCase.Typed("schema: undercolor/case/v1\n"))), StringComparison.Ordinal);

    [GeneratedRegex(@"\d+\s*(?:hour|day|week|month|year)", RegexOptions.IgnoreCase)]
    private static partial Regex Span();
}
