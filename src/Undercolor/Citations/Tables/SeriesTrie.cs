namespace Undercolor.Citations.Tables;

/// <summary>Finds the series whose printed form stands at a place of a text, in one walk.</summary>
/// <remarks>
/// White space is no part of the keys. Where a series is printed with a space, or after a period or a comma, the text may have white space;
/// where one is printed closed, or after a period, it may have none.
/// </remarks>
public sealed class SeriesTrie
{
    /// <summary>Children of the root by their character; nearly every walk ends here.</summary>
    private readonly int[] _roots = new int[128];

    private readonly List<Node> _nodes = [new('\0')];

    /// <param name="printed">One of the ways in which the series is printed; ends before a <c>*</c>.</param>
    public void Add(string printed, Series series)
    {
        var node = 0;
        for (var i = 0; i < printed.Length; i++)
        {
            if (printed[i] == ' ') continue;
            if (node > 0 && printed[i - 1] == ' ') _nodes[node].Open = true;
            else _nodes[node].Closed = true;
            node = Child(node, Plain(printed[i])) is > 0 and var child ? child : Grow(node, Plain(printed[i]));
        }
        var ends = _nodes[node].Ends ??= [];
        if (!ends.Contains(series)) ends.Add(series);
    }

    /// <summary>The longest match and then the shorter ones.</summary>
    /// <param name="found">Cleared and filled; each with the end of the match, exclusive.</param>
    public void Find(ReadOnlySpan<char> text, int at, List<(Series Series, int End)> found)
    {
        found.Clear();
        if (at >= text.Length || Child(0, Plain(text[at])) is not (> 0 and var index)) return;
        while (true)
        {
            var node = _nodes[index];
            at++;
            if (node.Ends is { } ends)
                foreach (var series in ends) found.Insert(0, (series, at));
            var next = Gap.Skip(text, at);
            if (next >= text.Length) return;
            var afterMark = node.Character is '.' or ',';
            var child = (next > at ? node.Open || afterMark : node.Closed || node.Character == '.') ? Child(index, Plain(text[next])) : 0;
            if (child == 0 && EndsWord(text, at)) (child, next) = (Child(index, '.'), at - 1);
            if (child == 0) return;
            (index, at) = (child, next);
        }
    }

    /// <summary>A word of three letters or more may have lost the period that closes it: "Offic. Trans 599".</summary>
    private static bool EndsWord(ReadOnlySpan<char> text, int at) =>
        (char.IsWhiteSpace(text[at]) || text[at] == ',') && at >= 3 && char.IsLetter(text[at - 1]) && char.IsLetter(text[at - 2]) && char.IsLetter(text[at - 3]);

    /// <returns>0 where there is none: the root is nobody's child.</returns>
    private int Child(int node, char character)
    {
        if (node == 0) return character < _roots.Length ? _roots[character] : 0;
        var child = _nodes[node].FirstChild;
        while (child > 0 && _nodes[child].Character != character) child = _nodes[child].NextSibling;
        return child;
    }

    private int Grow(int parent, char character)
    {
        var child = _nodes.Count;
        _nodes.Add(new(character) { NextSibling = parent == 0 ? 0 : _nodes[parent].FirstChild });
        if (parent == 0) _roots[character] = child;
        else _nodes[parent].FirstChild = child;
        return child;
    }

    private static char Plain(char character) => character is '’' or '‘' ? '\'' : character;

    private sealed class Node(char character)
    {
        public char Character { get; } = character;
        public int FirstChild { get; set; }
        public int NextSibling { get; init; }

        /// <summary>Whether a series is printed with a space after this character.</summary>
        public bool Open { get; set; }

        /// <summary>Whether a series goes on without a space after this character.</summary>
        public bool Closed { get; set; }

        public List<Series>? Ends { get; set; }
    }
}
