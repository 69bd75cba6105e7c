using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Undercolor.Doctrine;
using Undercolor.Documents.Word;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Drafting;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Forms;

public sealed class CourtFormTests
{
    private const string Empty = "schema: undercolor/case/v1\n";

    public static TheoryData<string> Cases => Drafted.Cases;

    public static TheoryData<string> Ids => [.. RuleBench.Library.Tables.CourtForms.Select(f => f.Id)];

    private static CourtForm Form(string id) => RuleBench.Library.Tables.CourtForms.Single(f => f.Id == id);

    [Fact]
    public void Both_forms_are_there() => Assert.Equal(["pro-se-14", "pro-se-15"], RuleBench.Library.Tables.CourtForms.Select(f => f.Id));

    [Theory, MemberData(nameof(Cases))]
    public void A_form_reads_as_its_case_file(string name)
    {
        var file = Drafted.Case(name);
        Assert.Empty(Drafted.Differences(file, Papers.Form(file, Papers.FormOf(name)).Paper));
    }

    /// <summary>The words of the form must tie nobody to anything.</summary>
    [Theory, MemberData(nameof(Cases))]
    public void Without_the_facts_of_the_file_a_form_ties_nobody_and_does_not_read_as_its_case_file(string name)
    {
        var (file, paper) = (Drafted.Case(name), Papers.Form(Drafted.Case(name), Papers.FormOf(name)).Paper);
        var told = file.Statements.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var frame = paper with
        {
            Blocks = paper.Blocks.Select(b => b is PaperBlock.Numbered numbered && (told.Contains(numbered.Id) || numbered.Id.StartsWith("link:", StringComparison.Ordinal) || numbered.Id.StartsWith("treatment:", StringComparison.Ordinal))
                ? numbered with { Of = [new("", [new Piece.Words("Nothing is told here.")])] } : b).ToEquatableArray(),
        };
        Assert.DoesNotContain(Drafted.ReadBack(frame).Assessment.Defendants.SelectMany(d => d.Claims), c => c.Result == Undercolor.Analysis.CellResult.Adequate);
        Assert.NotEmpty(Drafted.Differences(file, frame));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Every_question_is_asked_whether_or_not_the_file_answers_it(string id)
    {
        foreach (var yaml in (string[])[Empty, Drafted.Head, Drafted.Yaml("larch-jail"), Drafted.Yaml("mill-road")])
        {
            var text = Papers.Text(Papers.Form(yaml, id));
            Assert.All(Form(id).Sections, s => Assert.Contains(s.Heading, text, StringComparison.Ordinal));
            foreach (var field in Form(id).Sections.Where(s => s.Each == FormEach.Once).SelectMany(s => s.Fields).Where(f => f.Kind != FormFieldKind.Paragraphs)) Assert.Contains(field.Asks, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_the_file_does_not_tell_stays_a_gap()
    {
        var gaps = Papers.Gaps(Papers.Form(Empty, "pro-se-14"));
        foreach (var field in Form("pro-se-14").Sections.Where(s => s.Each == FormEach.Once).SelectMany(s => s.Fields).Where(f => f.Field is not ("counsel" or "rights-1983" or "rights-bivens" or "injuries" or "facts" or "relief")))
            Assert.Contains(field.Missing, gaps);
    }

    [Fact]
    public void More_than_four_defendants_go_on_in_an_addendum()
    {
        var draft = Papers.Form(Drafted.Yaml("larch-jail"), "pro-se-14");
        var text = Papers.Text(draft);
        Assert.Contains("Section I.B goes on in addendum 1.", text, StringComparison.Ordinal);
        var addendum = text[text.IndexOf("Addendum 1, which continues section I.B", StringComparison.Ordinal)..];
        Assert.Contains("Defendant 5", addendum, StringComparison.Ordinal);
        Assert.Contains("Defendant 6", addendum, StringComparison.Ordinal);
        Assert.DoesNotContain("Defendant 4", addendum, StringComparison.Ordinal);
        Assert.DoesNotContain("Addendum", Papers.Text(Papers.Form(Drafted.Head)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_is_too_long_goes_on_in_an_addendum_of_its_section()
    {
        var told = string.Join(' ', Enumerable.Range(1, 120).Select(i => $"answer{i}"));
        var text = Papers.Text(Papers.Form(Drafted.Head + $"exhaustion: {{ filed: yes, result: {told} }}\n", "pro-se-14"));
        Assert.Contains("See addendum 1, which continues section VII.E.3.", text, StringComparison.Ordinal);
        Assert.Contains(told, text[text.IndexOf("Addendum 1, which continues section VII.E.3", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_for_which_there_is_no_room_go_on_under_their_numbers()
    {
        var events = string.Concat(Enumerable.Range(1, 90).Select(i => $"  - {{ id: e{i}, who: [finch], did: struck her with a baton, to: [calloway], when: 2026-01-05 }}\n"));
        var paper = Papers.Form(Drafted.Head + $"events:\n{events}claims: [{{ right: excessive-force, against: [finch] }}]\n").Paper;
        var numbers = new PaperNumbers(paper);
        var addendum = paper.Blocks.ToList().FindIndex(b => b is PaperBlock.Heading { BeginsPage: true });
        Assert.Contains("section III.C", PaperText.Of(paper.Blocks[addendum].Sentences, numbers), StringComparison.Ordinal);
        var inside = paper.Blocks.Take(addendum).OfType<PaperBlock.Numbered>().Count(b => b.Id.StartsWith('e'));
        Assert.Equal(90, inside + paper.Blocks.Skip(addendum).OfType<PaperBlock.Numbered>().Count(b => b.Id.StartsWith('e')));
        Assert.InRange(inside, 1, 60);
    }

    [Theory, MemberData(nameof(Cases))]
    public void How_each_defendant_acted_under_color_of_law_is_answered_one_by_one(string name)
    {
        var file = Drafted.Case(name);
        var ids = Papers.Form(file, Papers.FormOf(name)).Paper.Blocks.OfType<PaperBlock.Numbered>().Select(b => b.Id).ToList();
        Assert.All(file.People.Where(p => p.IsDefendant), p => Assert.Single(ids, $"party:{p.Id}"));
    }

    [Theory]
    [InlineData("individual", "☒ individual capacity   ☐ official capacity")]
    [InlineData("official", "☐ individual capacity   ☒ official capacity")]
    [InlineData("both", "☒ individual capacity   ☒ official capacity")]
    [InlineData("", "☐ individual capacity   ☐ official capacity   [[which capacity]]")]
    public void The_boxes_of_capacity_are_ticked_as_the_file_says(string capacity, string boxes) =>
        Assert.Equal(boxes, Assert.Single(Papers.Answers(Papers.Form($"{Empty}people: {{ finch: {{ name: Officer Finch, defendant: true, capacity: {capacity} }} }}\n"), "Sued in")));

    [Fact]
    public void A_body_is_sued_as_a_body() => Assert.EndsWith("sued as a body", Papers.Answers(Papers.Form(Drafted.Head), "Sued in")[^1], StringComparison.Ordinal);

    [Fact]
    public void Grievances_and_earlier_suits_are_told_as_the_file_tells_them()
    {
        var draft = Papers.Form(Drafted.Yaml("larch-jail"), "pro-se-14");
        Assert.StartsWith("☒ a pretrial detainee", Assert.Single(Papers.Answers(draft, "The plaintiff is")), StringComparison.Ordinal);
        Assert.Equal("☐ yes   ☐ no   ☒ do not know", Assert.Single(Papers.Answers(draft, "It covers some or all of the claims")));
        Assert.Equal("no answer came", Assert.Single(Papers.Answers(draft, "3. The result")));
        Assert.Equal("does not apply: a grievance was filed", Assert.Single(Papers.Answers(draft, "1. The reasons")));
        Assert.Equal("1:24-cv-00017", Assert.Single(Papers.Answers(draft, "Docket number")));
        Assert.Equal("none", Assert.Single(Papers.Answers(draft, "Court, date and order of each")));
        Assert.Contains("None: see the section above.", Papers.Text(draft), StringComparison.Ordinal);
    }

    [Fact]
    public void Federal_and_local_defendants_are_told_apart()
    {
        var draft = Papers.Form(Drafted.Head.Replace("vale: { name: Officer Juniper Vale, role: patrol officer, employer: ashford,", "vale: { name: Agent Juniper Vale, role: agent, employer: federal-government, functions: [federal-officer],", StringComparison.Ordinal)
            + "claims: [{ right: excessive-force, against: [finch, vale] }]\n");
        Assert.Equal("☒ federal officials (a Bivens claim)   ☒ state or local officials (a § 1983 claim)", Assert.Single(Papers.Answers(draft, "Sued are")));
        var text = Papers.Text(draft);
        Assert.Contains("Rights that federal officials violated: against Agent Juniper Vale:", text, StringComparison.Ordinal);
        Assert.Contains("Rights that state or local officials violated: against Officer Alder Finch:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Date_and_signature_are_blank_and_a_lawyer_signs_where_the_file_has_one()
    {
        var own = Assert.Single(Papers.Form(Drafted.Head).Paper.Blocks.OfType<PaperBlock.Signature>());
        Assert.Equal(["Date", "Signature"], own.Blanks.Select(PaperText.Plain));
        var counsel = Papers.Form(Drafted.Head + "counsel: [{ name: Ida Marsh, bar: '4411' }]\n");
        Assert.Contains("Ida Marsh", string.Join('|', Assert.Single(counsel.Paper.Blocks.OfType<PaperBlock.Signature>()).Signer.Select(PaperText.Plain)), StringComparison.Ordinal);
        Assert.Contains("A lawyer signs", Papers.Text(counsel), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_maker_is_named_and_the_paper_is_never_said_to_be_the_form(string id)
    {
        var form = Form(id);
        Assert.Equal("Administrative Office of the U.S. Courts", form.Maker);
        Assert.Contains("The layout and the wording are not that office's", Papers.Text(Papers.Form(Empty, id)), StringComparison.Ordinal);
        Assert.DoesNotContain("official form", Papers.Text(Papers.Form(Drafted.Yaml("larch-jail"), id)), StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(form.Unverified);
        Assert.All(form.Verified, v => Assert.NotNull(v.Checked));
    }

    [Theory, MemberData(nameof(Cases))]
    public void The_answers_cite_no_case_and_no_statute(string name)
    {
        var paper = Papers.Form(Drafted.Case(name), Papers.FormOf(name)).Paper;
        var numbers = new PaperNumbers(paper);
        Assert.Empty(paper.Blocks.Where(b => b is PaperBlock.Numbered or PaperBlock.Items or PaperBlock.Count).SelectMany(b => b.Sentences).SelectMany(s => RuleBench.Desk.Finder.Find(PaperText.Of(s, numbers))));
        Assert.NotEmpty(RuleBench.Desk.Finder.Find("See 42 U.S.C. § 1983."));
    }

    [Theory]
    [InlineData("free", "excessive-force", "440 (other civil rights)")]
    [InlineData("arrestee", "false-arrest", "440 (other civil rights)")]
    [InlineData("prisoner", "excessive-force", "550 (prisoner petitions: civil rights)")]
    [InlineData("pretrial-detainee", "medical-care", "550 (prisoner petitions: civil rights); 555 (prisoner petitions: prison condition)")]
    [InlineData("civil-committee", "conditions", "560 (civil detainee: conditions of confinement)")]
    [InlineData("unknown", "excessive-force", "[[440, 550, 555 or 560: it turns on the custody of the plaintiff]]")]
    public void The_number_of_the_kind_of_case_follows_custody_and_claim(string custody, string right, string number) =>
        Assert.Equal(number, Assert.Single(Papers.Answers(Papers.Companions(TypedCase.Typed(Drafted.Head.Replace("custody: free", $"custody: {custody}", StringComparison.Ordinal) + $"claims: [{{ right: {right} }}]\n")), "Nature of suit")));

    [Fact]
    public void The_companion_papers_are_listed_with_what_is_known()
    {
        var draft = Papers.Companions(Drafted.Case("harbor-street"));
        var text = Papers.Text(draft);
        foreach (var name in (string[])["JS 44", "AO 440", "AO 398 and AO 399", "AO 240", "AO 239", "USM-285"]) Assert.Contains($"{name}: ", text, StringComparison.Ordinal);
        Assert.Contains("1 Wharf Plaza", Papers.Answers(draft, "Street address"));
        Assert.Contains("Alder County", Papers.Answers(draft, "County"));
        Assert.True(draft.Paper.Caption.IsEmpty);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Every_document_is_valid(string name)
    {
        var file = Drafted.Case(name);
        var profile = RuleBench.Library.Tables.Profiles.Find(CourtProfiles.DefaultId)!;
        foreach (var paper in (CourtPaper[])[Papers.Form(file, Papers.FormOf(name)).Paper, Papers.Companions(file).Paper, Papers.Letters(file).Paper, RuleBench.Workbench.FindOut(file, CheckOptions.Default).Draft.Paper, Undercolor.Papers.Charts.ChartPaper.Of(Papers.Chart(file), profile)])
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(CourtDocument.Write(paper)), isEditable: false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        }
    }
}
