using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Papers.Motions;

/// <summary>The motion that a pleading invites as a paper without a caption: it is to be read by the one who drafts, and is no filing.</summary>
public sealed class MotionPaper
{
    private readonly InvitedMotion _motion;
    private readonly FormFiller _filler;
    private readonly LawBlocks _law;

    private MotionPaper(InvitedMotion motion, LawTables tables, Func<string, Authority?> authority)
    {
        (_motion, _filler) = (motion, new(tables.Forms, authority, ["motion"]));
        _law = new(_filler, authority);
    }

    /// <param name="profile">How the page looks.</param>
    public static CourtPaper Of(InvitedMotion motion, CourtProfile profile, LawTables tables, Func<string, Authority?> authority)
    {
        ArgumentNullException.ThrowIfNull(motion);
        return new MotionPaper(motion, tables, authority).Made(profile);
    }

    private CourtPaper Made(CourtProfile profile)
    {
        var title = _filler.Sentence("title", LawBlocks.Words("name", _motion.Name));
        var vehicle = string.Join(", ", _motion.Vehicle.Select(a => a.FullCitation));
        var court = _motion.Court.Length == 0 ? _filler.Sentence("court-none") : _filler.Sentence("court", LawBlocks.Words("court", _motion.Court), LawBlocks.Words("day", _motion.AsOf.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)));
        EquatableArray<PaperBlock> blocks =
        [
            new PaperBlock.Heading(1, title),
            new PaperBlock.Prose([_filler.Sentence("about", LawBlocks.Words("vehicle", vehicle)), court]),
            .. _motion.Arguments.IsEmpty ? (PaperBlock[])[new PaperBlock.Prose([_filler.Sentence("nothing")])] : _motion.Arguments.SelectMany(Argument),
            .. _motion.NotRaised.IsEmpty ? [] : (PaperBlock[])[new PaperBlock.Heading(2, _filler.Sentence("heading-not-raised")), new PaperBlock.Prose([_filler.Clause("not-raised", LawBlocks.Words("words", string.Join(", ", _motion.NotRaised.Select(id => id.Replace('-', ' ')))))])],
        ];
        return new(PaperText.Plain(title), title, profile with { IsLetter = true }, PaperCaption.None, [], blocks);
    }

    private IEnumerable<PaperBlock> Argument(MotionArgument argument, int index) =>
    [
        new PaperBlock.Heading(2, _filler.Clause("heading", LawBlocks.Words("number", RomanNumeral.Of(index + 1)), LawBlocks.Words("heading", argument.Heading))),
        new PaperBlock.Prose([_filler.Sentence("argues", LawBlocks.Words("words", argument.Ground.Argues))]),
        new PaperBlock.Table(argument.Heading, [_filler.Sentence("head-who"), _filler.Sentence("head-at"), _filler.Sentence("head-answer")], [34, 20, 46], Rows(argument.Points)),
        .. _law.Of(argument.Ground, argument.Law),
    ];

    /// <summary>Defendants of whom all the same is said share a row; what is usually argued is argued of all.</summary>
    private EquatableArray<EquatableArray<PaperSentence>> Rows(EquatableArray<MotionPoint> points) => points.GroupBy(p => (p.Footing, p.Claims, At: p.Footing == Footing.Usual ? [] : p.At, p.Answers))
        .Select(g => (EquatableArray<PaperSentence>)[Who(g.First(), g.Select(p => p.Name).ToList()), At(g.SelectMany(p => p.At)), Answers(g.First())]).ToEquatableArray();

    private PaperSentence Who(MotionPoint point, List<string> names)
    {
        var footing = new Filling("footing", _filler.Clause($"footing-{Words<Footing>.Of(point.Footing)}").Pieces);
        if (point.Name.Length == 0) return _filler.Sentence("who-whole", footing);
        var who = DraftDesk.Listed(names.Select(n => (EquatableArray<Piece>)[new Piece.Words(n)]).ToList());
        return _filler.Sentence("who", new("name", who), LawBlocks.Words("claims", string.Join(", ", point.Claims)), footing);
    }

    private PaperSentence At(IEnumerable<Pinpoint> places) =>
        string.Join(", ", places.OrderBy(p => p.Span.Start).Select(p => p.Cite).Distinct()) is { Length: > 0 } cites ? _filler.Clause("at", LawBlocks.Words("places", cites)) : _filler.Sentence("at-none");

    private PaperSentence Answers(MotionPoint point)
    {
        if (point.Answers.IsEmpty) return _filler.Sentence("answer-none");
        var each = point.Answers.Select(Answer).ToList();
        return new(each[0].Form, each.SelectMany((s, i) => i == 0 ? s.Pieces : [new Piece.Words("; "), .. s.Pieces]).ToEquatableArray());
    }

    private PaperSentence Answer(MotionAnswer answer, int index)
    {
        var what = answer.What.TrimEnd('.', '?');
        Filling[] slots = [LawBlocks.Words("what", index == 0 ? what : char.ToLowerInvariant(what[0]) + what[1..]), LawBlocks.Words("where", answer.Where), LawBlocks.Words("example", answer.Example.TrimEnd('.'))];
        return index == 0 ? _filler.Sentence("answer", slots) : _filler.Clause("answer", slots);
    }
}
