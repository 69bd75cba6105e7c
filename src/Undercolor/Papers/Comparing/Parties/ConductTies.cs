using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Papers.Comparing.Aligning;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.Parties;

/// <summary>Which conduct one complaint tells of somebody and the other, in the paragraph that stands for it, of the same or of somebody else.</summary>
internal sealed class ConductTies
{
    private readonly Dictionary<(PersonId Old, PersonId New), List<ConductTie>> _ties = [];

    public ConductTies(Case old, Case @new, ParagraphAlignment aligned)
    {
        var (oldFacts, newFacts) = (ByNode(old), ByNode(@new));
        foreach (var (before, after) in aligned.Pairs)
        {
            var waiting = Of(newFacts, after).GroupBy(KeyOf).ToDictionary(g => g.Key, g => new Queue<Fact>(g));
            foreach (var fact in Of(oldFacts, before))
                if (waiting.TryGetValue(KeyOf(fact), out var queue) && queue.TryDequeue(out var same)) Add(fact, same);
        }
    }

    public EquatableArray<ConductTie> Of(PersonId old, PersonId @new) => _ties.TryGetValue((old, @new), out var ties) ? ties.ToEquatableArray() : [];

    /// <summary>All pairs of people who are tied at all.</summary>
    public IEnumerable<(PersonId Old, PersonId New, int Count)> All => _ties.Select(t => (t.Key.Old, t.Key.New, t.Value.Count));

    private void Add(Fact old, Fact @new)
    {
        var key = (old.Actors.Members[0], @new.Actors.Members[0]);
        (_ties.TryGetValue(key, out var list) ? list : _ties[key] = []).Add(new(old.At, @new.At));
    }

    /// <summary>What is done, whoever does it.</summary>
    private static (FactKind, string, bool) KeyOf(Fact fact) => (fact.Kind, fact.Lemma, fact.Negated);

    private static ILookup<string, Fact> ByNode(Case @case) => @case.Facts.Where(f => f.Actors.IsOne && f.Kind is not (FactKind.Role or FactKind.CapacityStatement or FactKind.Argument or FactKind.Relief))
        .ToLookup(f => f.At.Node, StringComparer.Ordinal);

    private static IEnumerable<Fact> Of(ILookup<string, Fact> facts, ComparedParagraph paragraph) => paragraph.Blocks.SelectMany(b => facts[b.Node]);
}
