using Undercolor.Cases;
using Undercolor.Pleadings;

namespace Undercolor.Reading.Mending;

/// <summary>Finds the sentence that a correction was made on, wherever it stands by now.</summary>
/// <remarks>
/// The sentence must be the same but for its punctuation and spacing. Of the neighbors that the correction names one at least must be the same
/// as well; where a word leans on what went before (<c>he</c>), it must be the sentence before. If no place fits, or several do, there is none.
/// </remarks>
internal sealed class AnchorFinder
{
    public sealed record Place(Paragraph Paragraph, Sentence Sentence);

    private readonly List<Place> _places;
    private readonly List<string> _keys;
    private readonly ILookup<string, int> _byKey;

    public AnchorFinder(ComplaintTree tree)
    {
        _places = [.. tree.Paragraphs.SelectMany(p => p.Sentences.Select(s => new Place(p, s)))];
        _keys = [.. _places.Select(p => Anchor.Key(p.Sentence.Span.Of(tree.Text)))];
        _byKey = Enumerable.Range(0, _keys.Count).ToLookup(i => _keys[i]);
    }

    public (Place? Place, string Why) Find(Anchor anchor, bool leansOnWhatWentBefore)
    {
        var (before, after) = (Anchor.Key(anchor.Before), Anchor.Key(anchor.After));
        var same = _byKey[Anchor.Key(anchor.Sentence)].ToList();
        if (same.Count == 0) return (null, "no sentence of the paper has these words");
        var fitting = same.Select(i => (Index: i, Score: Score(i, before, after))).Where(s => Fits(s.Index, s.Score)).ToList();
        if (fitting.Count == 0) return (null, "the sentence is there, but what stands around it has changed");
        var best = fitting.Max(f => f.Score);
        var places = fitting.Where(f => f.Score == best).ToList();
        return places.Count == 1 ? (_places[places[0].Index], "") : (null, FormattableString.Invariant($"{places.Count} places of the paper fit"));

        bool Fits(int index, int score) =>
            before.Length + after.Length == 0 || (leansOnWhatWentBefore && before.Length > 0 ? KeyAt(index - 1) == before : score > 0);
    }

    private int Score(int index, string before, string after) =>
        (before.Length > 0 && KeyAt(index - 1) == before ? 1 : 0) + (after.Length > 0 && KeyAt(index + 1) == after ? 1 : 0);

    private string KeyAt(int index) => index >= 0 && index < _keys.Count ? _keys[index] : "";
}
