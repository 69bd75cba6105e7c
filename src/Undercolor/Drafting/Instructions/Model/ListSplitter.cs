using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Model;

/// <summary>Splits a bracket that holds a list: <c>[his/her]</c>, <c>[a search, a seizure, or both]</c>. A sentence with an "or" in it is no list.</summary>
internal sealed class ListSplitter(string text)
{
    private const int Longest = 160;
    private const int MostWords = 16;

    /// <returns>The items without the words between them; one item where it is no list.</returns>
    public List<TextSpan> Split(TextSpan inside, IReadOnlyList<BracketNode> inner)
    {
        if (inside.Length > Longest || text.AsSpan(inside.Start, inside.Length).Contains('\n') || text[inside.End - 1] is '.' or ';' or ':') return [inside];
        var slashes = Cut(inside, Separators(inside, inner, Slash));
        if (slashes.Count > 1) return slashes;
        var ors = Separators(inside, inner, Or).ToList();
        if (ors.Count == 0 || inside.Of(text).Count(c => c == ' ') >= MostWords) return [inside];
        return Cut(inside, [.. ors.Concat(Separators(inside, inner, Comma)).OrderBy(s => s.Start).ThenByDescending(s => s.Length)]);
    }

    /// <summary>Empty items mean that the bracket only begins or ends with the word; then it is no list.</summary>
    private List<TextSpan> Cut(TextSpan inside, IEnumerable<TextSpan> separators)
    {
        var (items, at) = (new List<TextSpan>(), inside.Start);
        foreach (var separator in separators)
        {
            if (separator.Start < at) continue;
            items.Add(Trimmed(at, separator.Start));
            at = separator.End;
        }
        items.Add(Trimmed(at, inside.End));
        return items.Exists(item => item.IsEmpty) ? [inside] : items;
    }

    private TextSpan Trimmed(int start, int end)
    {
        while (start < end && text[start] == ' ') start++;
        while (end > start && text[end - 1] == ' ') end--;
        return new(start, end);
    }

    private static IEnumerable<TextSpan> Separators(TextSpan inside, IReadOnlyList<BracketNode> inner, Func<TextSpan, int, int> lengthAt)
    {
        var child = 0;
        for (var at = inside.Start; at < inside.End; at++)
        {
            while (child < inner.Count && inner[child].End <= at) child++;
            if (child < inner.Count && inner[child].Span.Contains(at)) { at = inner[child].End - 1; continue; }
            // Between two brackets it is those that are to be chosen from.
            if (lengthAt(inside, at) is > 0 and var length && !(child > 0 && inner[child - 1].End == at && child < inner.Count && inner[child].Open == at + length)) yield return new(at, at + length);
        }
    }

    private int Slash(TextSpan inside, int at)
    {
        if (text[at] != '/' || at + 1 >= inside.End) return 0;
        var isBoth = at >= inside.Start + 3 && text.AsSpan(at - 3, 3).Equals("and", StringComparison.OrdinalIgnoreCase) && text.AsSpan(at + 1, inside.End - at - 1).StartsWith("or", StringComparison.OrdinalIgnoreCase);
        return isBoth || char.IsDigit(text[at + 1]) ? 0 : 1;
    }

    private int Or(TextSpan inside, int at)
    {
        var rest = text.AsSpan(at, inside.End - at);
        return rest.StartsWith(", and/or ") ? 9 : rest.StartsWith(" and/or ") ? 8 : rest.StartsWith(", or ") ? 5 : rest.StartsWith(" or ") ? 4 : 0;
    }

    private int Comma(TextSpan inside, int at) => text.AsSpan(at, inside.End - at).StartsWith(", ") ? 2 : 0;
}
