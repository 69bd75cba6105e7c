using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Model;

/// <summary>Pairs the brackets of one part of a model. Linear in its length; a bracket without its other half, or of another kind, is a fault.</summary>
/// <remarks>
/// <code>
/// brackets = { "[" brackets "]" | word "(" ending ")" | "__" { "_" } | any other character }
/// </code>
/// </remarks>
internal sealed class BracketScanner(string text, EquatableArray<DroppedText> artefacts)
{
    public const int MostDepth = 32;
    public const int MostBrackets = 10_000;
    private const int ShortestBlank = 3;
    private const int LongestEnding = 3;

    private readonly List<ModelFault> _faults = [];
    private int _brackets;
    private int _artefact;

    public IReadOnlyList<ModelFault> Faults => _faults;

    /// <returns>The outermost pairs in order; of no use where there are faults.</returns>
    public List<BracketNode> Scan(TextSpan part)
    {
        var (outer, open) = (new List<BracketNode>(), new Stack<BracketNode>());
        for (var at = part.Start; at < part.End && _faults.Count == 0; at++)
        {
            if (Artefact(at) is { } artefact) at = Add(artefact, outer, open);
            else if (text[at] == '[') Push(at, open);
            else if (text[at] == ']') Pop(at, outer, open);
            else if (Round(at, part.End) is { } ending) at = Add(ending, outer, open);
            else if (Blank(at, part.End) is { } blank) at = Add(blank, outer, open);
            else if (IsOther(at, part.End)) _faults.Add(new(at, $"'{text[at]}' begins a bracket that is not understood; write '[' and ']', or take it out."));
        }
        if (_faults.Count == 0 && open.TryPeek(out var left)) _faults.Add(new(left.Open, "This '[' is never closed; add the ']' that belongs to it, or take it out."));
        return outer;
    }

    private void Push(int at, Stack<BracketNode> open)
    {
        if (++_brackets > MostBrackets) _faults.Add(new(at, FormattableString.Invariant($"The model has more than {MostBrackets} brackets; an instruction has far fewer.")));
        else if (open.Count == MostDepth) _faults.Add(new(at, FormattableString.Invariant($"Brackets are nested more than {MostDepth} deep here; an instruction needs far less.")));
        else open.Push(new(at));
    }

    private void Pop(int at, List<BracketNode> outer, Stack<BracketNode> open)
    {
        if (!open.TryPop(out var node))
        {
            _faults.Add(new(at, "This ']' closes nothing; add the '[' that belongs to it, or take it out."));
            return;
        }
        node.End = at + 1;
        if (string.IsNullOrWhiteSpace(text[(node.Open + 1)..at])) _faults.Add(new(node.Open, "This bracket is empty, so that nothing says what belongs in it."));
        Add(node, outer, open);
    }

    /// <returns>The last character of the node.</returns>
    private static int Add(BracketNode node, List<BracketNode> outer, Stack<BracketNode> open)
    {
        (open.TryPeek(out var parent) ? parent.Children : outer).Add(node);
        return node.End - 1;
    }

    private BracketNode? Artefact(int at)
    {
        while (_artefact < artefacts.Count && artefacts[_artefact].Span.Start < at) _artefact++;
        return _artefact < artefacts.Count && artefacts[_artefact].Span.Start == at ? new(at, isArtefact: true) { End = artefacts[_artefact].Span.End, Margin = 0 } : null;
    }

    /// <summary><c>defendant(s)</c>: a word, and in round brackets an ending of a few letters.</summary>
    private BracketNode? Round(int at, int end)
    {
        if (text[at] != '(' || at == 0 || !char.IsLetter(text[at - 1])) return null;
        var close = at + 1;
        while (close < end && close - at <= LongestEnding && (char.IsAsciiLetterLower(text[close]) || text[close] is '’' or '\'')) close++;
        return close < end && close > at + 1 && text[close] == ')' ? new(at) { End = close + 1 } : null;
    }

    private BracketNode? Blank(int at, int end)
    {
        var after = at;
        while (after < end && text[after] == '_') after++;
        return after - at >= ShortestBlank ? new(at) { End = after, Margin = 0 } : null;
    }

    /// <summary>Braces, and an angle that opens onto words and is closed in the same line.</summary>
    private bool IsOther(int at, int end)
    {
        if (text[at] is '{' or '}' or '«' or '»' or '⟦' or '⟧' or '【' or '】' or '［' or '］') return true;
        if (text[at] != '<' || at + 1 >= end || !char.IsLetter(text[at + 1])) return false;
        var close = text.AsSpan(at, Math.Min(end - at, 200)).IndexOfAny('>', '\n');
        return close > 0 && text[at + close] == '>';
    }
}
