using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>Reads what follows a citation: court and date, parentheticals.</summary>
internal sealed class TailReader(string text, CitationTables tables)
{
    private const int LongestParenthetical = 1500;
    private const int MostParentheticals = 8;

    /// <summary>Reads parentheses one after the other and returns the end of the last.</summary>
    /// <param name="at">The end of the pin cite.</param>
    public int Read(CitationDraft draft, int at)
    {
        for (var n = 0; n < MostParentheticals; n++)
        {
            var open = Gap.Skip(text, at < text.Length && text[at] == ']' ? at + 1 : at);
            if (open >= text.Length || text[open] is not ('(' or '[') || Closing(open) is not (> 0 and var close)) break;
            var inside = new TextSpan(open + 1, close);
            if (draft.Year is null && DateParenthesis.Read(text.AsSpan(inside.Start, inside.Length)) is var (year, court))
            {
                (draft.Year, draft.Dated) = (year, inside);
                draft.Court ??= court.Length > 0 ? tables.Courts.ByAbbreviation(court) : null;
            }
            else if (text[open] == '[') break;
            else if (draft.Court is null && draft.Year is null && tables.Courts.Printed(text.AsSpan(inside.Start, inside.Length)) is { } alone) draft.Court = alone;
            else draft.Parentheticals.Add(new(inside, KindOf(inside)));
            at = close + 1;
        }
        return at;
    }

    /// <summary>The parenthesis that closes the one at a place; -1 where it is too far or not there.</summary>
    private int Closing(int open)
    {
        var (opening, closing) = text[open] == '(' ? ('(', ')') : ('[', ']');
        var depth = 0;
        for (var at = open; at < text.Length && at - open < LongestParenthetical; at++)
            if (text[at] == opening) depth++;
            else if (text[at] == closing && --depth == 0) return at;
        return -1;
    }

    private string KindOf(TextSpan inside)
    {
        var content = text.AsSpan(inside.Start, inside.Length).TrimStart();
        var end = content.IndexOf(' ');
        var word = (end < 0 ? content : content[..end]).TrimEnd(",:");
        foreach (var (first, kind) in tables.Phrases.Parentheticals)
            if (word.SequenceEqual(first)) return kind;
        return content.EndsWith("dissenting", StringComparison.Ordinal) || content.EndsWith("concurring", StringComparison.Ordinal) || content.EndsWith("opinion)", StringComparison.Ordinal) ? "opinion" : "explanatory";
    }
}
