using Undercolor.Causation.Equations;
using Undercolor.Text;

namespace Undercolor.Tests.Causation;

/// <summary>The definition as it is written: every other value of the cause, every set of variables held. Nothing is cut off.</summary>
internal sealed class BruteForce(StructuralModel model, int[] context, Expression effect)
{
    private readonly int[] _actual = model.Solve(context);

    public bool Ac1(EquatableArray<Setting> cause) => effect.Evaluate(_actual) != 0 && cause.All(c => _actual[c.Variable] == c.Value);

    public bool Ac2(EquatableArray<Setting> cause)
    {
        int[] rest = [.. Enumerable.Range(0, _actual.Length).Where(v => !model.Variables[v].IsExogenous && cause.All(c => c.Variable != v))];
        for (var held = 0; held < 1 << rest.Length; held++)
            if (Fails(cause, rest.Where((_, i) => (held & 1 << i) != 0).ToHashSet())) return true;
        return false;
    }

    public bool Ac3(EquatableArray<Setting> cause)
    {
        for (var bits = 1; bits < (1 << cause.Count) - 1; bits++)
        {
            var part = cause.Where((_, i) => (bits & 1 << i) != 0).ToEquatableArray();
            if (Ac1(part) && Ac2(part)) return false;
        }
        return true;
    }

    public bool ButFor(EquatableArray<Setting> cause) => Ac1(cause) && Fails(cause, []);

    private bool Fails(EquatableArray<Setting> cause, HashSet<int> held)
    {
        var values = new int[cause.Count];
        return Try(0);

        bool Try(int at)
        {
            if (at == cause.Count)
            {
                var world = model.Solve(context, v => held.Contains(v) ? _actual[v] : IndexOf(v) is var i and >= 0 ? values[i] : null);
                return effect.Evaluate(world) == 0;
            }
            foreach (var value in model.Variables[cause[at].Variable].Domain)
            {
                values[at] = value;
                if (Try(at + 1)) return true;
            }
            return false;
        }

        int IndexOf(int variable) => cause.ToList().FindIndex(c => c.Variable == variable);
    }
}
