using Undercolor.Cases;
using Undercolor.Derivations;
using Undercolor.Text;

namespace Undercolor.Analysis.Deriving;

/// <summary>The place of each fact in the order of the case.</summary>
internal sealed class FactNumbers(Case @case)
{
    private readonly Dictionary<Fact, int> _numbers = Numbered(@case);

    public EquatableArray<Ground> Grounds(IEnumerable<Fact> facts) => facts.Select(f => new Ground(_numbers[f], f.At.Cite, f.At.Quote)).OrderBy(g => g.Fact).ToEquatableArray();

    private static Dictionary<Fact, int> Numbered(Case @case)
    {
        var numbers = new Dictionary<Fact, int>(ReferenceEqualityComparer.Instance);
        foreach (var fact in @case.Facts) numbers.TryAdd(fact, numbers.Count);
        return numbers;
    }
}
