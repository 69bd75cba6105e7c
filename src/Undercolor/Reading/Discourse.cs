using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Who was spoken of, how lately, and as what: the memory that pronouns and descriptions are resolved against.</summary>
internal sealed class Discourse
{
    /// <summary>A set of people spoken of together.</summary>
    /// <param name="Salience">Higher for subjects.</param>
    public sealed record Entry(EquatableArray<PersonId> Members, int Sentence, int Order, bool Subject);

    private readonly List<Entry> _entries = [];
    private int _order;

    public void Say(EquatableArray<PersonId> members, int sentence, bool subject)
    {
        if (members.IsEmpty) return;
        _entries.Add(new(members, sentence, _order++, subject));
    }

    /// <summary>The entries of the last sentences, latest sentence first and subjects before others. In the sentence that is being read the
    /// latest subject comes first (it governs the clause at hand), in earlier sentences the first one (it was the topic).</summary>
    public IEnumerable<Entry> Recent(int sentence, int reach)
    {
        var first = _entries.Count;
        while (first > 0 && sentence - _entries[first - 1].Sentence <= reach) first--;
        return _entries.Skip(first).OrderByDescending(e => e.Sentence).ThenByDescending(e => e.Subject).ThenBy(e => e.Sentence == sentence ? -e.Order : e.Order);
    }
}
