using Undercolor.Cases;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading.Mending;

/// <summary>Finds the sentence that a correction was made on, wherever it stands by now.</summary>
/// <remarks>
/// The sentence must be the same but for its punctuation and spacing. Of the neighbors that the correction names one at least must be the same
/// as well; where a word leans on what went before (<c>he</c>), it must be the sentence before. If no place fits, or several do, there is none.
/// A heading is a sentence in one format and none in another, so a neighbor may stand behind headings.
/// </remarks>
internal sealed class AnchorFinder
{
    public sealed record Place(Paragraph Paragraph, Sentence Sentence);

    /// <param name="Place">Null for a heading.</param>
    /// <param name="IsHeading">Whether the neighbor behind this one counts as a neighbor too.</param>
    private sealed record Item(string Key, TextSpan Span, Place? Place, bool IsHeading);

    private readonly List<Item> _items;
    private readonly ILookup<string, int> _byKey;

    public AnchorFinder(ComplaintTree tree)
    {
        var sentences = tree.Paragraphs.SelectMany(p => p.Sentences.Select(s => ItemOf(tree.Text, s.Span, new(p, s))));
        var headings = tree.Sections.Where(s => s.Heading.Length > 0).Select(s => ItemOf(tree.Text, s.HeadingSpan, null));
        _items = [.. sentences.Concat(headings).OrderBy(i => i.Span.Start)];
        _byKey = Enumerable.Range(0, _items.Count).Where(i => _items[i].Place is not null).ToLookup(i => _items[i].Key);
    }

    public (Place? Place, string Why) Find(Anchor anchor, bool leansOnWhatWentBefore)
    {
        var (before, after) = (Anchor.Key(anchor.Before), Anchor.Key(anchor.After));
        var same = _byKey[Anchor.Key(anchor.Sentence)].Select(i => (Index: i, Before: IsBeside(i, -1, before), After: IsBeside(i, 1, after))).ToList();
        if (same.Count == 0) return (null, "no sentence of the paper has these words");
        var fitting = same.Where(s => before.Length + after.Length == 0 || (leansOnWhatWentBefore && before.Length > 0 ? s.Before : s.Before || s.After)).ToList();
        if (fitting.Count == 0) return (null, "the sentence is there, but what stands around it has changed");
        var places = fitting.Where(f => f.Before && f.After).ToList() is { Count: > 0 } both ? both : fitting;
        return places.Count == 1 ? (_items[places[0].Index].Place, "") : (null, FormattableString.Invariant($"{places.Count} places of the paper fit"));
    }

    /// <summary>Whether a sentence stands next to an item, in front (-1) or behind (1), headings passed over.</summary>
    private bool IsBeside(int index, int step, string key)
    {
        if (key.Length == 0) return false;
        for (var i = index + step; i >= 0 && i < _items.Count; i += step)
        {
            if (_items[i].Key == key) return true;
            if (!_items[i].IsHeading) return false;
        }
        return false;
    }

    private static Item ItemOf(string text, TextSpan span, Place? place)
    {
        var words = span.Of(text).TrimEnd(' ', '"', '”', '’', '\'', ')');
        return new(Anchor.Key(words), span, place, place is null || !words.EndsWith('.') && !words.EndsWith('?') && !words.EndsWith('!') && !words.EndsWith(';') && !words.EndsWith(':'));
    }
}
