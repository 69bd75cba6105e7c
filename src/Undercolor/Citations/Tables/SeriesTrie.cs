namespace Undercolor.Citations.Tables;

/// <summary>Finds the series whose printed form stands at a place of a text, in one walk.</summary>
/// <remarks>
/// White space is no part of the keys. Where a series is printed with a space, or after a period or a comma, the text may have white space;
/// where one is printed closed, or after a period, it may have none.
/// </remarks>
public sealed class SeriesTrie
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<bool> _open = [false];
    private readonly List<bool> _closed = [false];
    private readonly List<List<Series>?> _ends = [null];

    /// <param name="printed">One of the ways in which the series is printed; ends before a <c>*</c>.</param>
    public void Add(string printed, Series series)
    {
        var node = 0;
        for (var i = 0; i < printed.Length; i++)
        {
            if (printed[i] == ' ') continue;
            if (node > 0) (printed[i - 1] == ' ' ? _open : _closed)[node] = true;
            node = Child(node, Plain(printed[i]));
        }
        var ends = _ends[node] ??= [];
        if (!ends.Contains(series)) ends.Add(series);
    }

    /// <summary>The longest match and then the shorter ones.</summary>
    /// <param name="found">Cleared and filled; each with the end of the match, exclusive.</param>
    public void Find(ReadOnlySpan<char> text, int at, List<(Series Series, int End)> found)
    {
        found.Clear();
        var node = 0;
        var last = '\0';
        while (at < text.Length)
        {
            if (node > 0)
            {
                var next = Gap.Skip(text, at);
                if (next > at ? !_open[node] && last is not ('.' or ',') : !_closed[node] && last != '.') break;
                if ((at = next) >= text.Length) break;
            }
            var read = Plain(text[at]);
            if (!_edges.TryGetValue(Key(node, read), out node)) break;
            last = read;
            at++;
            if (_ends[node] is { } ends)
                foreach (var series in ends) found.Insert(0, (series, at));
        }
    }

    private int Child(int node, char character)
    {
        if (_edges.TryGetValue(Key(node, character), out var child)) return child;
        child = _ends.Count;
        _edges.Add(Key(node, character), child);
        _ends.Add(null);
        _open.Add(false);
        _closed.Add(false);
        return child;
    }

    private static char Plain(char character) => character is '’' or '‘' ? '\'' : character;

    private static long Key(int node, char character) => ((long)node << 16) | character;
}
