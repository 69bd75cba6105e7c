using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Motions;
using Undercolor.Text;

namespace Undercolor.Papers.Responding;

/// <summary>The frame of a response as a paper without a caption.</summary>
public sealed class ResponsePaper
{
    private const int LongestQuote = 320;

    private readonly ResponseSkeleton _response;
    private readonly FormFiller _filler;
    private readonly LawBlocks _law;

    private ResponsePaper(ResponseSkeleton response, LawTables tables, Func<string, Authority?> authority)
    {
        (_response, _filler) = (response, new(tables.Forms, authority, ["motion"]));
        _law = new(_filler, authority);
    }

    /// <param name="profile">How the page looks.</param>
    public static CourtPaper Of(ResponseSkeleton response, CourtProfile profile, LawTables tables, Func<string, Authority?> authority)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new ResponsePaper(response, tables, authority).Made(profile);
    }

    private CourtPaper Made(CourtProfile profile)
    {
        var title = _filler.Sentence("response-title", Words("motion", _response.Motion));
        EquatableArray<PaperBlock> blocks =
        [
            new PaperBlock.Heading(1, title),
            new PaperBlock.Prose([_filler.Sentence("response-about", Words("pleading", _response.Pleading))]),
            .. _response.Parts.IsEmpty ? (PaperBlock[])[new PaperBlock.Prose([_filler.Sentence("no-headings", Words("motion", _response.Motion))])] : _response.Parts.SelectMany(Part),
            .. _response.NotArgued.IsEmpty ? [] : (PaperBlock[])[new PaperBlock.Heading(1, _filler.Sentence("heading-not-argued")), new PaperBlock.Prose([_filler.Sentence("not-argued", Words("words", string.Join(", ", _response.NotArgued.Select(id => id.Replace('-', ' ')))))])],
        ];
        return new(PaperText.Plain(title), title, profile with { IsLetter = true }, PaperCaption.None, [], blocks);
    }

    private IEnumerable<PaperBlock> Part(ResponsePart part) =>
    [
        new PaperBlock.Heading(part.Section.Level <= 1 ? 1 : 2, new("motion/heading", [new Piece.Words(part.Section.Heading) { Key = "motion" }])),
        .. Uses(part),
        .. part.Points.IsEmpty ? [] : (PaperBlock[])[Table(part)],
        .. part.Grounds.Where(g => g.From != CueFrom.Outer).SelectMany(g => _law.Of(g.Ground, g.Law)),
        .. part.Cited.IsEmpty ? [] : (PaperBlock[])[new PaperBlock.Prose([_filler.Sentence("lead-cited")]), new PaperBlock.Items(part.Cited.Select(Cited).ToEquatableArray())],
    ];

    private IEnumerable<PaperBlock> Uses(ResponsePart part) => part.Use switch
    {
        SectionUse.Argument => [new PaperBlock.Prose(part.Grounds.Select(g => _filler.Sentence($"ground-{Words<CueFrom>.Of(g.From)}", Words("ground", g.Ground.Id.Replace('-', ' ')), Words("cue", g.Cue))).ToEquatableArray())],
        SectionUse.Unread => [new PaperBlock.Prose([_filler.Sentence("ground-unread")])],
        SectionUse.Account => [new PaperBlock.Prose([part.Paragraphs.IsEmpty ? _filler.Sentence("account-none") : _filler.Sentence("account", Words("places", Cites(part.Paragraphs)))])],
        SectionUse.Standard or SectionUse.Frame => [],
    };

    private PaperBlock.Table Table(ResponsePart part) => new(
        part.Section.Heading, [_filler.Sentence("head-who"), _filler.Sentence("head-has"), _filler.Sentence("head-lacks")], [24, 46, 30], part.Points.Select(p => (EquatableArray<PaperSentence>)[Who(p), Has(p), Lacks(p)]).ToEquatableArray());

    private PaperSentence Who(ResponsePoint point) =>
        _filler.Sentence("response-who", Words("name", point.Name), Words("claim", point.Claim), new("result", _filler.Clause($"result-{Words<CellResult>.Of(point.Result)}").Pieces), Words("theory", point.Result == CellResult.Adequate ? "" : point.Theory));

    private PaperSentence Has(ResponsePoint point)
    {
        var met = point.Met.Select(m => _filler.Clause("met", Words("label", m.Label), Words("places", Cites(m.At))));
        var said = point.Said.Select(s => _filler.Clause("said", Words("place", s.At.Cite), Words("words", Short(s.Summary))));
        return Joined([.. met, .. said], "nothing-said");
    }

    private PaperSentence Lacks(ResponsePoint point) => point.Missing.IsEmpty ? _filler.Clause("lacks-none")
        : Joined([.. point.Missing.Select(m => new PaperSentence("motion/lacks", [new Piece.Missing(m) { Key = point.Cell }]))], "lacks");

    private PaperSentence Joined(List<PaperSentence> parts, string ifNone) => parts.Count == 0 ? _filler.Clause(ifNone)
        : new(parts[0].Form, parts.SelectMany((p, i) => i == 0 ? p.Pieces : [new Piece.Words("; "), .. p.Pieces]).ToEquatableArray());

    private PaperSentence Cited(MotionCitation cited) =>
        cited.Says.Length == 0 ? _filler.Clause("cited-unknown", Words("words", cited.Words)) : _filler.Clause("cited", Words("words", cited.Words), Words("says", cited.Says));

    private static Filling Words(string slot, string words) => LawBlocks.Words(slot, words);

    private static string Cites(EquatableArray<Pinpoint> places) => string.Join(", ", places.Select(p => p.Cite).Distinct());

    private static string Short(string words) => Spacing.OneLine(words) is { Length: > LongestQuote } all ? $"{all[..LongestQuote]} …" : Spacing.OneLine(words);
}
