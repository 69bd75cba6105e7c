using Undercolor.Cases;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.Complaint;

/// <summary>The caption: court, every party by name, file number, and what the paper is.</summary>
internal static class CaptionSection
{
    public static PaperCaption Of(DraftDesk desk) => new(
        desk.Request.Court is { } court ? new("", [new Piece.Words(court.Name) { Key = "court" }]) : new("", [new Piece.Missing("court") { Key = "court" }]),
        new("", DraftDesk.Said(desk.File.Division, "division")),
        desk.Plaintiffs.Select(Party).ToEquatableArray(), desk.Defendants.Select(Party).ToEquatableArray(), desk.Sentence("case-number"),
        [desk.Sentence("title"), desk.Sentence("title-why"), .. desk.File.Jury == true ? [desk.Sentence("title-jury")] : (PaperSentence[])[]]);

    private static PaperSentence Party(CasePerson person) => new("", DraftDesk.Name(person));
}
