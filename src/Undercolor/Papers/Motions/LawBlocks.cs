using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Papers.Motions;

/// <summary>The law on a ground as blocks of a paper: what it asks, and both sides.</summary>
internal sealed class LawBlocks(FormFiller filler, Func<string, Authority?> authority)
{
    public IEnumerable<PaperBlock> Of(MotionGround ground, GroundLaw law) =>
    [
        new PaperBlock.Prose([filler.Sentence("standard", Words("words", ground.Standard))]),
        .. Side("lead-movant", law.Movant),
        .. Side("lead-plaintiff", law.Plaintiff),
        .. law.Holds.IsEmpty && law.Unknown.IsEmpty ? [] : (PaperBlock[])[Lead("lead-circuit"), new PaperBlock.Items([.. law.Holds.Select(Stance), .. law.Unknown.Select(u => filler.Sentence("unknown", Words("why", u.Why)))])],
    ];

    public static Filling Words(string slot, string words, string key = "") => new(slot, words.Length == 0 ? [] : [new Piece.Words(words) { Key = key }]);

    private IEnumerable<PaperBlock> Side(string lead, EquatableArray<Authority> side) =>
        [Lead(lead), side.IsEmpty ? new PaperBlock.Prose([filler.Sentence("no-authority")]) : new PaperBlock.Items(side.Select(Line).ToEquatableArray())];

    private PaperBlock.Prose Lead(string form) => new([filler.Sentence(form)]);

    private PaperSentence Line(Authority cited) =>
        filler.Sentence("authority", Words("citation", cited.FullCitation, $"authority:{cited.Key}"), Words("proposition", cited.Proposition, $"authority:{cited.Key}"), Words("history", cited.History, $"authority:{cited.Key}"));

    private PaperSentence Stance(Stance stance) =>
        filler.Sentence(stance.Adopts ? "adopts" : "rejects", Words("why", stance.Why.TrimEnd('.')), Words("citations", string.Join("; ", stance.Authorities.Select(k => authority(k)?.FullCitation).OfType<string>())));
}
