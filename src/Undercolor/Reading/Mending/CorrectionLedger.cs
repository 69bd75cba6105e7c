using Undercolor.Cases;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading.Mending;

/// <summary>The corrections of one check, the sentences that they fit, and what became of each. The first word on a correction stands.</summary>
internal sealed class CorrectionLedger
{
    private readonly EquatableArray<Correction> _all;
    private readonly Dictionary<Correction, CorrectionOutcome> _outcomes = [];
    private readonly Dictionary<Correction, AnchorFinder.Place> _places = [];

    public CorrectionLedger(EquatableArray<Correction> all, ComplaintTree tree)
    {
        _all = all;
        Tree = tree;
        if (all.All(c => c.Anchor is null)) return;
        var finder = new AnchorFinder(tree);
        foreach (var correction in all)
        {
            if (correction.Anchor is not { } anchor) continue;
            var (place, why) = finder.Find(anchor, leansOnWhatWentBefore: correction is Correction.Actor);
            if (place is null) Stale(correction, why);
            else _places[correction] = place;
        }
    }

    public ComplaintTree Tree { get; }

    /// <summary>The letters and digits of the whole text.</summary>
    public string TextKey => field ??= Anchor.Key(Tree.Text);

    /// <summary>The corrections of one kind that are not stale, in the order of the file.</summary>
    public IEnumerable<T> Open<T>() where T : Correction => _all.OfType<T>().Where(c => !_outcomes.ContainsKey(c) || _outcomes[c].Stale is null);

    /// <summary>Index of the sentence that a correction fits.</summary>
    public int SentenceOf(Correction correction) => _places[correction].Sentence.Index;

    public void Applied(Correction correction) => _outcomes.TryAdd(correction, new(correction, null, PlaceOf(correction)));

    public void Stale(Correction correction, string why) => _outcomes.TryAdd(correction, new(correction, why, PlaceOf(correction)));

    /// <summary>In the order of the file.</summary>
    /// <exception cref="InvalidOperationException">A stage forgot a kind of correction.</exception>
    public EquatableArray<CorrectionOutcome> Outcomes =>
        _all.Select(c => _outcomes.TryGetValue(c, out var outcome) ? outcome : throw new InvalidOperationException($"No stage took the correction '{c.Kind}'.")).ToEquatableArray();

    /// <summary>The sentence that a correction fits; null where it hangs on none.</summary>
    public Pinpoint? PlaceOf(Correction correction) => _places.TryGetValue(correction, out var place) ? Tree.At(place.Paragraph, place.Sentence) : null;
}
