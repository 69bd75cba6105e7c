using System.Globalization;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Papers.Discovering;

/// <summary>The list of what to find out, as a paper without a caption.</summary>
internal static class FindOutPaper
{
    public static Draft Of(FindOut found, DraftRequest request)
    {
        var desk = new DraftDesk(request, ["find-out", "complaint"]);
        var title = desk.Sentence("title");
        EquatableArray<PaperBlock> blocks =
        [
            new PaperBlock.Heading(1, title),
            new PaperBlock.Prose([desk.Sentence("about")]),
            new PaperBlock.Heading(2, desk.Sentence("heading-gaps")),
            found.Gaps.IsEmpty ? new PaperBlock.Prose([desk.Sentence("no-gaps")]) : Gaps(found, desk),
            .. found.Requests.IsEmpty ? [] : (PaperBlock[])[new PaperBlock.Heading(2, desk.Sentence("heading-requests")), .. found.Requests.Select((r, i) => Request(r, i + 1, desk))],
            .. found.Held.IsEmpty ? [] : (PaperBlock[])[new PaperBlock.Heading(2, desk.Sentence("heading-held")), new PaperBlock.Items(found.Held)],
        ];
        return new(new(PaperText.Plain(title), title, request.Profile with { IsLetter = true }, PaperCaption.None, [], blocks), []);
    }

    private static PaperBlock.Table Gaps(FindOut found, DraftDesk desk) => new(
        PaperText.Plain(desk.Sentence("heading-gaps")), [desk.Sentence("head-about"), desk.Sentence("head-gap"), desk.Sentence("head-records")], [30, 36, 34],
        found.Gaps.Select(g => (EquatableArray<PaperSentence>)[g.About, g.What, Records(g, found, desk)]).ToEquatableArray());

    private static PaperSentence Records(OpenGap gap, FindOut found, DraftDesk desk) => gap.Requests.IsEmpty ? desk.Sentence("no-record")
        : new("find-out/record-number", gap.Requests.SelectMany((number, i) => (EquatableArray<Piece>)[.. i == 0 ? [] : (Piece[])[new Piece.Words("; ")], .. Numbered(number, found.Requests[number - 1], desk)]).ToEquatableArray());

    private static EquatableArray<Piece> Numbered(int number, RecordRequest request, DraftDesk desk) =>
        desk.Clause("record-number", new("number", [new Piece.Words(number.ToString(CultureInfo.InvariantCulture))]), new("name", request.Name.Pieces));

    private static PaperBlock.Table Request(RecordRequest request, int number, DraftDesk desk) => new(
        PaperText.Plain(request.Name), [new("find-out/record-number", Numbered(number, request, desk)), desk.Sentence("head-known")], [24, 76],
        [
            [desk.Sentence("row-shows"), request.Shows], [desk.Sentence("row-custodian"), request.Holder], [desk.Sentence("row-loss"), request.Loss], [desk.Sentence("row-asks"), request.Asks],
        ]) { StaysTogether = true };
}
