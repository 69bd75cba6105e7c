using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Complaint;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Discovering;
using Undercolor.Text;

namespace Undercolor.Papers.Discovery;

/// <summary>A set of requests as a paper that is served: caption, what the words mean, how to answer, the requests, signature, certificate of service. It says nothing of why
/// something is asked.</summary>
internal sealed class DiscoveryPaper
{
    private readonly DraftDesk _desk;
    private readonly RequestWords _words;
    private readonly DiscoverySet _set;
    private readonly string _kind;
    private readonly Filling _who;

    private DiscoveryPaper(DiscoverySet set, DraftRequest request)
    {
        (_desk, _set, _kind) = (new(request, ["discovery", "complaint"]), set, Words<DiscoveryKind>.Of(set.Kind));
        _words = new(request, _desk);
        _who = new("who", DraftDesk.Name(_desk.Person(set.To)!));
    }

    /// <param name="notes">Said beside the paper.</param>
    public static Draft Of(DiscoverySet set, DraftRequest request, EquatableArray<DraftNote> notes) => new(new DiscoveryPaper(set, request).Served(), notes);

    /// <summary>The matters for the deposition of a person, for the one who asks: no paper that is served.</summary>
    public static Draft Outline(DiscoverySet set, DraftRequest request, EquatableArray<DraftNote> notes) => new(new DiscoveryPaper(set, request).Outlined(), notes);

    private CourtPaper Served()
    {
        var title = _desk.Sentence($"title-{_kind}", _who);
        var signature = new SignatureSection(_desk);
        EquatableArray<PaperBlock> blocks =
        [
            new PaperBlock.Prose([_desk.Sentence("to", _who)]),
            new PaperBlock.Prose([_desk.Sentence("from", new Filling("names", _desk.Names(_desk.Plaintiffs)))]),
            new PaperBlock.Heading(1, _desk.Sentence("heading-instructions")), .. HowToAnswer().Select(s => new PaperBlock.Prose([s])),
            .. Requests(),
            new PaperBlock.Prose([_desk.Sentence("signed")]), .. signature.Blocks(),
            new PaperBlock.Heading(1, _desk.Sentence("heading-service")), new PaperBlock.Prose([_desk.Sentence("service", _who)]), .. signature.Blocks(),
        ];
        var profile = _desk.Request.Profile;
        return new(PaperText.Plain(title), title, profile, Caption(title), profile.Layout == PaperLayout.Pleading ? signature.Filer() : [], blocks);
    }

    private PaperCaption Caption(PaperSentence title) =>
        CaptionSection.Of(_desk) with { Number = _desk.Sentence("case-number"), Titles = [title, _desk.Sentence(_set is { Kind: DiscoveryKind.Depositions, IsBody: true } ? "rule-depositions-body" : $"rule-{_kind}")] };

    private EquatableArray<PaperSentence> HowToAnswer() => _set.Kind switch
    {
        DiscoveryKind.Interrogatories => [_desk.Sentence("answer-interrogatories"), _desk.Sentence("answer-part"), _desk.Sentence("answer-unknown")],
        DiscoveryKind.Production => [_desk.Sentence("answer-production"), _desk.Sentence("answer-form"), _desk.Sentence("answer-part"), _desk.Sentence("answer-held-back")],
        DiscoveryKind.Admission => [_desk.Sentence("answer-admission"), _desk.Sentence("answer-deny-part")],
        DiscoveryKind.Depositions => [_desk.Sentence("notice", new("names", _desk.Names(_desk.Plaintiffs)), _who), _desk.Sentence("notice-hours"), .. _set.IsBody ? [_desk.Sentence("notice-body", _who)] : (PaperSentence[])[]],
    };

    /// <summary>A person who is deposed is not told the matters; a body is.</summary>
    private IEnumerable<PaperBlock> Requests() => _set is { Kind: DiscoveryKind.Depositions, IsBody: false } || _set.Requests.IsEmpty ? [] :
    [
        new PaperBlock.Heading(1, _desk.Sentence("heading-definitions")), .. Definitions().Select(s => new PaperBlock.Prose([s])),
        new PaperBlock.Heading(1, _desk.Sentence($"heading-{_kind}")), .. Numbered(),
    ];

    private IEnumerable<PaperSentence> Definitions()
    {
        yield return _desk.Sentence("define-events", new("what", _words.What), new("day", _words.Days), new("place", _words.Places));
        yield return _desk.Sentence("define-subjects", new Filling("subjects", DraftDesk.Listed(StatedClaims.In(_desk.File, _desk.Request.Law, []).Select(c => c.Label).Distinct().Select(l => (EquatableArray<Piece>)[new Piece.Words(l) { Key = "claims" }]).ToList())));
        if (_set.IsBody) yield return _desk.Sentence("define-party", _who);
        if (_set.Kind == DiscoveryKind.Interrogatories) yield return _desk.Sentence("define-identify-person");
        if (_set.Kind is DiscoveryKind.Interrogatories or DiscoveryKind.Production) yield return _desk.Sentence("define-record");
        if (_set.Kind == DiscoveryKind.Interrogatories) yield return _desk.Sentence("define-identify-record");
    }

    private IEnumerable<PaperBlock> Numbered() => _set.Requests.Select((r, i) => (PaperBlock)new PaperBlock.Numbered(FormattableString.Invariant($"{_set.To}:{_kind}:{i + 1}"), [_set.Kind == DiscoveryKind.Depositions ? Matter(r.Says) : r.Says]));

    private PaperSentence Matter(PaperSentence clause) => _desk.Sentence("matter", new Filling("matter", clause.Pieces)) with { Form = clause.Form };

    private CourtPaper Outlined()
    {
        var title = _desk.Sentence("outline", _who);
        return new(PaperText.Plain(title), title, _desk.Request.Profile with { IsLetter = true }, PaperCaption.None, [],
            [new PaperBlock.Heading(1, title), new PaperBlock.Prose([_desk.Sentence("outline-note")]), .. Numbered()]);
    }
}
