namespace Undercolor.Papers.Verdicts.Checking;

/// <summary>Reduced ordered binary decision diagrams: of two functions that are the same, there is one number.</summary>
/// <remarks>0 is false and 1 is true. A node asks one variable; the variables below it have larger numbers.</remarks>
internal sealed class DecisionDiagrams(int mostNodes)
{
    public const int False = 0, True = 1;
    private const int Below = int.MaxValue;

    private readonly List<(int Variable, int Low, int High)> _nodes = [(Below, False, False), (Below, True, True)];
    private readonly Dictionary<(int, int, int), int> _unique = [];
    private readonly Dictionary<(int, int, int), int> _choices = [];

    /// <summary>More nodes were wanted than may be made; what was made since is not to be used.</summary>
    public bool IsOver { get; private set; }

    /// <summary>The variable that a node asks; no variable is larger than that of 0 and 1.</summary>
    public int VariableOf(int node) => _nodes[node].Variable;

    public int Branch(int node, bool isTrue) => isTrue ? _nodes[node].High : _nodes[node].Low;

    public int Variable(int variable) => Make(variable, False, True);

    public int Not(int a) => IfThenElse(a, False, True);

    public int And(int a, int b) => IfThenElse(a, b, False);

    public int Or(int a, int b) => IfThenElse(a, True, b);

    private int IfThenElse(int test, int then, int otherwise)
    {
        if (test == True || then == otherwise) return then;
        if (test == False) return otherwise;
        if (then == True && otherwise == False) return test;
        if (_choices.TryGetValue((test, then, otherwise), out var known)) return known;
        var top = Math.Min(VariableOf(test), Math.Min(VariableOf(then), VariableOf(otherwise)));
        var made = Make(top,
            IfThenElse(On(test, top, false), On(then, top, false), On(otherwise, top, false)),
            IfThenElse(On(test, top, true), On(then, top, true), On(otherwise, top, true)));
        return IsOver ? False : _choices[(test, then, otherwise)] = made;
    }

    private int On(int node, int variable, bool isTrue) => VariableOf(node) == variable ? Branch(node, isTrue) : node;

    private int Make(int variable, int low, int high)
    {
        if (low == high || IsOver) return low;
        if (_unique.TryGetValue((variable, low, high), out var known)) return known;
        if (_nodes.Count >= mostNodes)
        {
            IsOver = true;
            return False;
        }
        _nodes.Add((variable, low, high));
        return _unique[(variable, low, high)] = _nodes.Count - 1;
    }
}
