using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting.Complaint;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.CourtForms;

/// <summary>The papers that go with a complaint, as a list with what the case file already tells for each.</summary>
public static class CompanionDrafter
{
    private const string Source = "papers/companions";

    public static Draft Draft(DraftRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var desk = new DraftDesk(request, ["companions", "court-forms", "complaint"]);
        var answers = new FormAnswers(desk, new CountPlan(desk).Counts(), new(desk, _ => false));
        var page = new FormPage(desk, Source, [new("yes", "yes"), new("no", "no")]);
        var table = request.Tables.Companions;
        EquatableArray<PaperBlock> blocks =
        [
            new PaperBlock.Heading(1, desk.Sentence("companions")),
            new PaperBlock.Prose([desk.Sentence("companions-about")]),
            .. table.Papers.SelectMany(paper => Paper(paper, desk, page, answers)),
            new PaperBlock.Heading(2, desk.Sentence("companions-open")),
            new PaperBlock.Items(table.Open.Select(page.Own).ToEquatableArray()),
        ];
        var title = desk.Sentence("companions");
        return new(new(PaperText.Plain(title), title, request.Profile with { IsLetter = true }, PaperCaption.None, [], blocks), []);
    }

    private static IEnumerable<PaperBlock> Paper(CompanionPaper paper, DraftDesk desk, FormPage page, FormAnswers answers)
    {
        yield return new PaperBlock.Heading(2, page.Own($"{paper.Name}: {paper.Title}"));
        yield return new PaperBlock.Prose([desk.Sentence("companion-maker", new Filling("maker", [new Piece.Words(paper.Maker)])), page.Own(paper.For)]);
        if (paper.Each == FormEach.Once)
        {
            yield return page.Table(paper.Title, null, paper.Fields.Select(f => (f, page.Cell(f, answers.Of(f.Field)))));
            yield break;
        }
        var isPlaintiff = paper.Each == FormEach.Plaintiff;
        foreach (var (person, i) in (isPlaintiff ? desk.Plaintiffs : desk.Defendants).Select((p, i) => (p, i)))
            yield return page.Table(paper.Title, page.Entry(isPlaintiff ? "entry-plaintiff" : "entry-defendant", i + 1), paper.Fields.Select(f => (f, page.Cell(f, answers.Of(f.Field, person)))));
    }
}
