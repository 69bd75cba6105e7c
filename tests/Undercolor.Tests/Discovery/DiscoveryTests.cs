using System.Text.RegularExpressions;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Discovery;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Drafting;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Discovery;

/// <summary>The requests of case files.</summary>
public sealed partial class DiscoveryTests
{
    public static TheoryData<string> Cases => Drafted.Cases;

    private static DiscoveryPlan Plan(CaseFile file) => RuleBench.Workbench.Discovery(file, CheckOptions.Default);

    private static DiscoverySet Set(DiscoveryPlan plan, string to, DiscoveryKind kind) => plan.Sets.Single(s => s.To == to && s.Kind == kind);

    private static string Says(DiscoveryRequest request) => PaperText.Plain(request.Says);

    [Fact]
    public void Every_element_of_every_theory_has_a_question_a_topic_and_authorities_that_are_there()
    {
        var (table, law) = (RuleBench.Library.Tables.Discovery, RuleBench.Library.For(null, null, RuleBench.Library.AsOf));
        foreach (var theory in law.Theories)
            foreach (var element in theory.Elements)
                Assert.True(table.For(theory.Id, element.Id, theory.ForBodies).Any(r => r is { Interrogatory: not null, Topic: not null }), $"{theory.Id}/{element.Id}");
        var known = law.Theories.SelectMany(t => t.Elements).Select(e => e.Id).Concat(["identity", "immunity", "color-of-law", "caused-harm", "caused-deprivation", "seconds-to-step-in"]).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(table.Rows.SelectMany(r => r.Fills).Except(known));
        Assert.Empty(table.Rows.SelectMany(r => r.Modules.Concat(r.NotModules)).Except(law.Theories.Select(t => t.Id)));
        Assert.Equal(table.Rows.Count, table.Rows.Select(r => r.Id).Distinct().Count());
        var keys = table.Rows.SelectMany(r => r.Authorities).Concat(table.Limits.Numbers.SelectMany(n => n.Authorities)).Concat(table.Limits.Notices.SelectMany(n => n.Authorities)).Concat(table.Counting.Readings.SelectMany(r => r.Authorities));
        Assert.All(keys, key => Assert.NotNull(RuleBench.Library.Authority(key)));
        Assert.Equal((25, 10), (table.Limits.Interrogatories.Number, table.Limits.Depositions.Number));
        Assert.Equal(["stricter", "wider"], table.Counting.Readings.Select(r => r.Id).Order(StringComparer.Ordinal));
    }

    /// <summary>Our own questions are each one, by both readings.</summary>
    [Theory, MemberData(nameof(Cases))]
    public void No_party_is_asked_more_than_the_limit(string name)
    {
        var plan = Plan(Drafted.Case(name));
        Assert.NotEmpty(plan.Sets);
        foreach (var set in plan.Sets.Where(s => s.Kind == DiscoveryKind.Interrogatories))
        {
            Assert.InRange(set.Wider, 1, 25);
            Assert.All(set.Requests, r => Assert.True(r.Counted is { Wider: 1, Stricter: 1 }, $"{Says(r)}: {string.Join('\n', r.Counted!.Parts.Select(p => p.Why))}"));
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Every_need_is_asked_and_every_request_says_which_cell_it_fills(string name)
    {
        var plan = Plan(Drafted.Case(name));
        var filled = plan.Sets.SelectMany(s => s.Requests).SelectMany(r => r.Fills).ToHashSet();
        Assert.Empty(plan.Needs.Where(n => !filled.Contains(n) && n.Element != ElementNeed.Immunity).Select(n => $"{n.Defendant} {n.Claim} {n.Path}"));
        Assert.All(plan.Sets.Where(s => s.Kind != DiscoveryKind.Production).SelectMany(s => s.Requests), r => Assert.NotEmpty(r.Fills));
        Assert.All(plan.Sets.Where(s => s.Kind != DiscoveryKind.Admission), s => Assert.Equal(s.Requests.Select(r => r.IsForGap).OrderDescending(), s.Requests.Select(r => r.IsForGap)));
    }

    /// <summary>A word with a capital or a digit comes from the file, a form or the court; nothing is made up.</summary>
    [Theory, MemberData(nameof(Cases))]
    public void No_name_day_or_number_is_made_up(string name)
    {
        var file = Drafted.Case(name);
        var told = Drafted.Yaml(name) + string.Join('\n', RuleBench.Library.Tables.Records.Records.SelectMany(r => r.Asks.Parts).OfType<FormPart.Words>().Select(w => w.Text));
        var days = file.Incidents.Select(i => i.Date?.Day).OfType<DateOnly>().Select(d => d.ToString("MMMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture));
        var known = $"{told} {string.Join(' ', days)} January February March April May June July August September October November December";
        foreach (var request in Plan(file).Sets.SelectMany(s => s.Requests))
            foreach (var piece in request.Says.Pieces.OfType<Piece.Words>().Where(p => p.Key.Length > 0))
                Assert.All(Names().Matches(piece.Text).Select(m => m.Value), word => Assert.Contains(word, known, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"\b[A-Z][a-z]{2,}\b")]
    private static partial Regex Names();

    [Fact]
    public void One_who_is_not_known_by_name_is_not_asked_and_the_body_is()
    {
        var plan = Plan(Drafted.Case("larch-jail"));
        Assert.DoesNotContain(plan.Sets, s => s.To.StartsWith("doe-", StringComparison.Ordinal));
        var asked = Set(plan, "larch-county", DiscoveryKind.Interrogatories).Requests;
        Assert.Equal(2, asked.Count(r => r.Row == "identity"));
        Assert.Contains("a deputy with a gray mustache", Says(asked.First(r => r.Row == "identity")), StringComparison.Ordinal);
        Assert.Contains("John Doe 1 and John Doe 2", Says(asked.Single(r => r.Row == "conduct")), StringComparison.Ordinal);
        Assert.DoesNotContain(asked, r => r.Row == "immunity");
        Assert.Contains(plan.Notes, n => n.Says.Contains("John Doe 1 cannot be served or asked", StringComparison.Ordinal));
    }

    [Fact]
    public void A_doe_whom_no_body_employs_is_asked_about_of_everybody_else()
    {
        var plan = Plan(TypedCase.Typed(Drafted.Head.Replace("employer: ashford, defendant: true, capacity: individual }\n  ashford", "identified: doe, defendant: true, capacity: individual }\n  ashford", StringComparison.Ordinal)
            + "events:\n  - { id: e1, who: [finch], did: struck her twice, to: [calloway], when: 'May 3, 2026', source: plaintiff felt it }\nclaims:\n  - { right: excessive-force, against: [finch, vale] }\n"));
        Assert.Contains(Set(plan, "finch", DiscoveryKind.Interrogatories).Requests, r => r.Row == "identity" && Says(r).Contains("Juniper Vale", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Sets, s => s.To == "vale");
    }

    [Fact]
    public void What_is_told_is_to_be_admitted_a_matter_each_and_without_a_pointer()
    {
        var set = Set(Plan(Drafted.Case("mill-road")), "vale", DiscoveryKind.Admission);
        Assert.Contains(set.Requests, r => r.Row == "p1" && Says(r).StartsWith("From January 5, 2026, about 10:10 p.m. until 10:20 p.m., Officer Juniper Vale was beside the open car door", StringComparison.Ordinal));
        Assert.Contains(set.Requests, r => Says(r) == "During the events of this case, Officer Juniper Vale acted under color of state law.");
        Assert.Contains(set.Requests, r => r.Row == "okafor-video" && Says(r).Contains("a true and complete copy", StringComparison.Ordinal));
        Assert.Contains(set.Requests, r => r.Row == "e2" && Says(r) == "On January 5, 2026, Officer Dana Ruiz struck her twice in the face with a baton.");
        Assert.DoesNotContain(set.Requests, r => r.Row == "bwc-vale");
        Assert.All(set.Requests, r => Assert.DoesNotContain(r.Says.Pieces, p => p is Piece.Paragraphs));
        Assert.All(set.Requests, r => Assert.False(r.IsForGap));
    }

    [Fact]
    public void An_employer_that_the_file_does_not_tell_stays_a_visible_gap()
    {
        var plan = Plan(TypedCase.Typed(Drafted.Head.Replace("role: patrol officer, employer: ashford, ", "role: patrol officer, ", StringComparison.Ordinal)
            + "events:\n  - { id: e1, who: [finch], did: struck her twice, to: [calloway], when: 'May 3, 2026', source: plaintiff felt it }\nclaims:\n  - { right: excessive-force, against: [finch] }\n"));
        Assert.Contains(Set(plan, "finch", DiscoveryKind.Admission).Requests, r => Says(r).Contains("[[employer of this defendant]]", StringComparison.Ordinal));
    }

    [Fact]
    public void Over_the_limit_what_is_told_is_left_out_first_and_said_so()
    {
        var does = string.Join('\n', Enumerable.Range(1, 30).Select(i => $"  doe-{i}: {{ name: John Doe {i}, identified: doe, employer: ashford, defendant: true }}"));
        var plan = Plan(TypedCase.Typed(Drafted.Head + does + "\nevents:\n  - { id: e1, who: [finch], did: struck her twice, to: [calloway], when: 'May 3, 2026', source: plaintiff felt it }\nclaims:\n  - { right: excessive-force }\n"));
        Assert.Equal(25, Set(plan, "ashford", DiscoveryKind.Interrogatories).Wider);
        Assert.Contains(plan.Notes, n => n.Says.Contains("more than 25", StringComparison.Ordinal) && n.Authorities.Contains("FRCP_33A"));
    }

    [Fact]
    public void More_depositions_than_ten_are_said()
    {
        var people = string.Join('\n', Enumerable.Range(1, 9).Select(i => $"  officer-{i}: {{ name: Officer Wells {(char)('A' + i)}rden, defendant: true, capacity: individual }}"));
        const string events = "\nevents:\n  - { id: e1, who: [finch], did: struck her twice, to: [calloway], when: 'May 3, 2026', source: plaintiff felt it }\nclaims:\n  - { right: excessive-force }\n";
        Assert.Contains(Plan(TypedCase.Typed(Drafted.Head + people + events)).Notes, n => n.Says.StartsWith("12 depositions are drafted", StringComparison.Ordinal) && n.Authorities.Contains("FRCP_30A2"));
        Assert.DoesNotContain(Plan(TypedCase.Typed(Drafted.Head + events)).Notes, n => n.Says.Contains("depositions are drafted", StringComparison.Ordinal));
    }

    /// <summary>What is served does not say why it is asked, and names no cell.</summary>
    [Theory, MemberData(nameof(Cases))]
    public void A_paper_that_is_served_says_nothing_of_elements(string name)
    {
        var file = Drafted.Case(name);
        var plan = Plan(file);
        foreach (var set in plan.Sets)
        {
            var paper = RuleBench.Workbench.DiscoveryPaper(file, CheckOptions.Default, plan, set).Paper;
            var text = Drafted.Text(paper);
            Assert.DoesNotContain("element", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("no paragraph", text, StringComparison.Ordinal);
            Assert.Contains("26(g)", text, StringComparison.Ordinal);
            Assert.Contains(paper.Gaps, g => g.What == "day of service");
            if (set is { Kind: DiscoveryKind.Depositions, IsBody: false }) Assert.DoesNotContain(paper.Blocks, b => b is PaperBlock.Numbered);
            else Assert.Equal(set.Requests.Count, paper.Blocks.OfType<PaperBlock.Numbered>().Count());
        }
    }

    [Fact]
    public void Every_kind_has_a_title_a_rule_and_a_heading()
    {
        var forms = RuleBench.Library.Tables.Forms.All;
        foreach (var kind in Enum.GetValues<DiscoveryKind>()) Assert.All((string[])["title", "rule", "heading"], stem => Assert.Contains($"discovery/{stem}-{Words<DiscoveryKind>.Of(kind)}", forms.Keys));
    }
}
