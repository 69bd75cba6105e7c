using System.Globalization;
using System.Text.RegularExpressions;
using Undercolor.Cases;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Drafting;

public sealed partial class ComplaintTests
{
    public static TheoryData<string> Cases => Drafted.Cases;

    private static string Text(string more) => Drafted.Text(Drafted.Of(Drafted.Head + more).Paper);

    [Theory, MemberData(nameof(Cases))]
    public void Every_word_comes_from_the_file_or_from_a_form(string name)
    {
        var (file, draft) = (Drafted.Case(name), Drafted.Of(Drafted.Case(name)));
        var forms = RuleBench.Library.Tables.Forms;
        var known = WordsIn(file.Text).Concat(forms.All.Values.SelectMany(f => WordsIn(Regex.Replace(FormText(f), @"\{[^}]*\}", " ")))).Concat(forms.Rights.SelectMany(r => WordsIn($"{r.Heading} {r.Words} {string.Join(' ', r.Bases.Select(b => b.Basis))}")))
            .Concat(WordsIn(string.Join(' ', RuleBench.Library.Authorities.Select(a => a.Citation)))).Concat(WordsIn(RuleBench.Library.Courts.Find(file.Court!)!.Name))
            .Concat(["paragraph", "paragraphs", "through", "and", "or", "a", "an", "m"]).Concat(Enumerable.Range(1, 12).Select(m => new DateTime(2026, m, 1).ToString("MMMM", CultureInfo.InvariantCulture))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var invented = WordsIn(Drafted.Text(draft.Paper)).Where(w => !known.Contains(w)).Distinct().ToList();
        Assert.Empty(invented);
    }

    private static string FormText(Undercolor.Doctrine.SentenceForm form) => $"{Printed(form.Parts)} {string.Join(' ', form.Missing.Select(m => m.Value))}";

    private static string Printed(IEnumerable<Undercolor.Doctrine.FormPart> parts) => string.Concat(parts.Select(p => p switch
    {
        Undercolor.Doctrine.FormPart.Words words => words.Text,
        Undercolor.Doctrine.FormPart.Optional optional => Printed(optional.Parts),
        _ => " ",
    }));

    private static IEnumerable<string> WordsIn(string text) => Word().Matches(text).Select(m => m.Value);

    [Theory, MemberData(nameof(Cases))]
    public void Every_word_of_the_file_in_a_draft_remembers_a_key_that_is_there(string name)
    {
        var file = Drafted.Case(name);
        var keys = Drafted.Of(file).Paper.Sentences.SelectMany(s => s.Sentence.Keys).Distinct().ToList();
        Assert.NotEmpty(keys);
        var ids = file.People.Select(p => p.Id).Concat(file.Statements.Select(s => s.Id)).Concat(file.Incidents.Select(i => i.Id)).Concat(file.Evidence.Select(e => e.Id)).Concat(file.Links.Select(l => l.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var key in keys.Where(k => !k.StartsWith("authority:", StringComparison.Ordinal)))
            Assert.True(!KeyId().IsMatch(key) || ids.Contains(KeyId().Match(key).Groups["id"].Value), key);
    }

    [Theory, MemberData(nameof(Cases))]
    public void The_caption_names_every_party(string name)
    {
        var (file, caption) = (Drafted.Case(name), Drafted.Of(Drafted.Case(name)).Paper.Caption);
        Assert.Equal(file.People.Where(p => p.IsDefendant).Select(p => p.Name.Text), caption.Defendants.Select(d => Assert.IsType<Piece.Words>(Assert.Single(d.Pieces)).Text));
        Assert.Equal(file.People.Where(p => p.IsPlaintiff).Select(p => p.Name.Text), caption.Plaintiffs.Select(d => Assert.IsType<Piece.Words>(Assert.Single(d.Pieces)).Text));
    }

    [Theory, MemberData(nameof(Cases))]
    public void Every_statement_is_told_once_and_every_pointer_has_a_paragraph(string name)
    {
        var (file, paper) = (Drafted.Case(name), Drafted.Of(Drafted.Case(name)).Paper);
        var numbered = paper.Blocks.OfType<PaperBlock.Numbered>().Select(n => n.Id).ToList();
        Assert.Equal(numbered.Distinct(), numbered);
        Assert.Equal(file.Statements.Select(s => s.Id).Order(StringComparer.Ordinal), numbered.Where(id => file.Statements.Any(s => s.Id == id)).Order(StringComparer.Ordinal));
        Assert.All(paper.Sentences.SelectMany(s => s.Sentence.Pieces).OfType<Piece.Paragraphs>().SelectMany(p => p.Ids), id => Assert.Contains(id, numbered));
    }

    [Theory, MemberData(nameof(Cases))]
    public void The_facts_stand_in_the_order_of_time(string name)
    {
        var (file, paper) = (Drafted.Case(name), Drafted.Of(Drafted.Case(name)).Paper);
        var order = Chronology.Of(file).Select(r => r.Statement).Where(s => s is CaseStatement.Event or CaseStatement.Order).Select(s => s.Id).ToList();
        Assert.Equal(order, paper.Blocks.OfType<PaperBlock.Numbered>().Select(n => n.Id).Where(order.Contains));
    }

    [Fact]
    public void What_is_not_told_stays_a_visible_gap()
    {
        var draft = Drafted.Of("schema: undercolor/case/v1\nplaintiffs: { calloway: { name: Wren Calloway } }\npeople: { finch: { name: Alder Finch, defendant: true } }\nevents:\n  - { id: e1, who: [finch], did: struck Wren Calloway, to: [calloway] }\nclaims:\n  - { right: excessive-force, against: [finch] }\n");
        var text = Drafted.Text(draft.Paper);
        Assert.Contains("On [[day and hour of this event]], Alder Finch struck Wren Calloway.", text, StringComparison.Ordinal);
        Assert.Contains("[[title or post]]", text, StringComparison.Ordinal);
        Assert.Contains("[[court]]", string.Concat(draft.Paper.Caption.Sentences.Select(s => PaperText.Of(s, new(draft.Paper)))), StringComparison.Ordinal);
        Assert.Contains(draft.Paper.Gaps, g => g.What.StartsWith("provision of the Constitution", StringComparison.Ordinal));
        Assert.Contains(draft.Notes, n => n.Kind == NoteKind.TimeLimit && n.Says.Contains("not known", StringComparison.Ordinal));
    }

    [Fact]
    public void A_complete_file_leaves_no_gap_but_the_number_of_the_case() =>
        Assert.Equal(["assigned by the clerk"], Drafted.Of(Drafted.Case("harbor-street")).Paper.Gaps.Select(g => g.What));

    [Fact]
    public void Who_cannot_be_told_is_pleaded_in_the_alternative_with_the_position_that_the_file_tells()
    {
        const string more = "groups:\n  pair: { members: [finch, vale], which: not-known }\nevents:\n  - { id: e1, who: [pair], did: kicked Wren Calloway, to: [calloway], when: 2026-01-05 }\n"
            + "presence:\n  - { id: p1, who: [vale], where: at the door, from: 2026-01-05 }\nwhy-unknown:\n  - { id: w1, of: [pair], why: Wren Calloway lay face-down }\n";
        var text = Text(more);
        Assert.Contains("Officer Alder Finch or Officer Juniper Vale, or more than one of them, kicked Wren Calloway.", text, StringComparison.Ordinal);
        Assert.Contains("Plaintiff cannot tell which of Officer Alder Finch and Officer Juniper Vale it was, because Wren Calloway lay face-down.", text, StringComparison.Ordinal);
        Assert.Contains("In the alternative, if it was not Officer Alder Finch in paragraph 8: [[position of this defendant at that moment]].", text, StringComparison.Ordinal);
        Assert.Matches(@"In the alternative, if it was not Officer Juniper Vale in paragraph 8, the position of Officer Juniper Vale is in paragraph \d+\.", text);
    }

    [Fact]
    public void A_remedy_that_the_table_shuts_is_left_out_with_its_reason_unless_the_file_insists()
    {
        var refused = Drafted.Of(Drafted.Head + "relief:\n  - { kind: punitive, against: [finch, ashford] }\n");
        Assert.Contains("punitive damages from Officer Alder Finch;", Drafted.Text(refused.Paper), StringComparison.Ordinal);
        Assert.DoesNotContain("City of Ashford", Prayer(refused), StringComparison.Ordinal);
        var note = Assert.Single(refused.Notes, n => n.Kind == NoteKind.RemedyRefused);
        Assert.StartsWith("Left out: punitive damages from City of Ashford.", note.Says, StringComparison.Ordinal);
        Assert.NotEmpty(note.Authorities);
        var insisted = Drafted.Of(Drafted.Head + "relief:\n  - { kind: punitive, against: [ashford], override: the court is asked to overrule the bar }\n");
        Assert.Contains("punitive damages from City of Ashford;", Prayer(insisted), StringComparison.Ordinal);
        Assert.Contains("the court is asked to overrule the bar", Assert.Single(insisted.Notes, n => n.Kind == NoteKind.RemedyOverridden).Says, StringComparison.Ordinal);
    }

    private static string Prayer(Draft draft) => PaperText.Of(draft.Paper.Blocks.OfType<PaperBlock.Items>().Single().Of, new(draft.Paper));

    [Fact]
    public void The_earliest_last_day_is_said_on_its_assumptions()
    {
        var note = Drafted.Of(Drafted.Head + "events:\n  - { who: [finch], did: struck Wren Calloway, to: [calloway], when: 2026-01-05 }\nclaims:\n  - { right: excessive-force, against: [finch] }\n").Notes.First(n => n.Kind == NoteKind.TimeLimit);
        Assert.Contains("January 5, 2028", note.Says, StringComparison.Ordinal);
        Assert.Contains("accrual on January 5, 2026", note.Says, StringComparison.Ordinal);
        Assert.Contains("nothing that stops the clock", note.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pending", 1)]
    [InlineData("convicted", 1)]
    [InlineData("dismissed", 0)]
    public void An_open_criminal_case_or_a_conviction_shows_one_notice(string status, int notices) =>
        Assert.Equal(notices, Drafted.Of($"{Drafted.Head}criminal-case: {{ status: {status} }}\n").Notes.Count(n => n.Kind == NoteKind.CriminalCase));

    [Fact]
    public void The_verification_covers_what_the_signer_perceived_and_lists_the_rest()
    {
        var text = Text("verified: true\nevents:\n  - { id: e1, who: [finch], did: struck Wren Calloway, when: 2026-01-05, source: plaintiff felt it }\n  - { id: e2, who: [vale], did: watched, when: 2026-01-06, source: information and belief }\n  - { id: e3, who: [vale], did: left, when: 2026-01-07, source: log p. 1 }\n  - { id: e4, who: [vale], did: came, when: 2026-01-08 }\nevidence:\n  - { id: log, what: log of the gate }\n");
        Assert.Contains("I perceived myself what is in paragraph 8.", text, StringComparison.Ordinal);
        Assert.Contains("information and belief, and not verified: paragraph 9.", text, StringComparison.Ordinal);
        Assert.Contains("named there, and not verified: paragraph 10.", text, StringComparison.Ordinal);
        Assert.Contains("without a source, and not verified: paragraph 11.", text, StringComparison.Ordinal);
        Assert.Contains("On information and belief, on January 6, 2026, Officer Juniper Vale watched.", text, StringComparison.Ordinal);
        Assert.Contains("(Log of the gate, p. 1.)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_minor_goes_by_initials()
    {
        var draft = Drafted.Of("schema: undercolor/case/v1\ncourt: cand\nplaintiffs: { kid: { name: Robin Calloway, minor: true } }\npeople: { finch: { name: Officer Alder Finch, defendant: true } }\nevents:\n  - { who: [finch], did: pushed the child, to: [kid], when: 2026-01-05 }\ninjuries:\n  - { to: [kid], what: a cut }\n");
        Assert.Contains("R.C. suffered a cut.", Drafted.Text(draft.Paper), StringComparison.Ordinal);
        Assert.DoesNotContain("Robin", Drafted.Text(draft.Paper) + string.Concat(draft.Paper.Caption.Plaintiffs.Select(p => PaperText.Of(p, new(draft.Paper)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Under_each_defendant_stand_the_facts_the_part_and_the_counts_where_a_court_orders_that()
    {
        var paper = Drafted.Of(Drafted.Case("harbor-street"), "by-defendant").Paper;
        var names = Drafted.Case("harbor-street").People.Where(p => p.IsDefendant).Select(p => p.Name.Text).ToList();
        var headings = paper.Blocks.Select((b, i) => (Block: b, Index: i)).Where(x => x.Block is PaperBlock.Heading { Level: 2 }).Skip(2).ToList();
        Assert.Equal(names, headings.Select(h => PaperText.Of(((PaperBlock.Heading)h.Block).Words, new(paper))));
        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1].Index : paper.Blocks.Select((b, n) => (b, n)).First(x => x.n > headings[i].Index && x.b is PaperBlock.Heading).n;
            var count = Assert.Single(paper.Blocks.Take(end).Skip(headings[i].Index).OfType<PaperBlock.Count>());
            Assert.Contains(names[i], PaperText.Of(count.Words, new(paper)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Work_product_is_nowhere() =>
        Assert.DoesNotContain("depose", Undercolor.Reports.Drafted.DraftJson.Show(Drafted.Of(Drafted.Case("harbor-street")), "case.yaml"), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:[a-z-]+\[(?<id>[A-Za-z0-9_-]*[A-Za-z][A-Za-z0-9_-]*)\]|(?:people|plaintiffs)\.(?<id>[^.]+)\.)")]
    private static partial Regex KeyId();
}
