using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Papers.Charts;

/// <summary>A chart as a paper without a caption, for DOCX, PDF and Markdown.</summary>
public static class ChartPaper
{
    private const string Source = "chart";

    /// <param name="profile">How the page looks.</param>
    public static CourtPaper Of(Chart chart, CourtProfile profile)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var notes = chart.Notes.Select(n => Words($"{string.Join(", ", n.Who)}: {n.Note.Says}{(n.Note.Authorities.IsEmpty ? "" : $" ({string.Join("; ", n.Note.Authorities)})")}")).ToEquatableArray();
        EquatableArray<PaperBlock> blocks =
        [
            new PaperBlock.Heading(1, Words(chart.Title)),
            new PaperBlock.Prose([Words(chart.About)]),
            new PaperBlock.Table(chart.Title, chart.Heads.Select(Words).ToEquatableArray(), [16, 25, 19, 18, 22], chart.Rows.Select(r => r.Cells.Select(Words).ToEquatableArray()).ToEquatableArray()),
            .. notes.IsEmpty ? [] : (PaperBlock[])[new PaperBlock.Heading(2, Words(chart.NotesHead)), new PaperBlock.Items(notes)],
        ];
        return new(chart.Title, Words(chart.Title), profile with { IsLetter = true }, PaperCaption.None, [], blocks);
    }

    private static PaperSentence Words(string text) => new(Source, [new Piece.Words(text) { Key = Source }]);
}
