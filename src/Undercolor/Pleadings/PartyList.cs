using System.Text.RegularExpressions;
using Undercolor.Text;

namespace Undercolor.Pleadings;

/// <summary>Splits the list of parties of a caption into one span a party, with the descriptions of each.</summary>
/// <remarks>
/// <code>
/// list  = party { ( ";" | "," | "and" | line break ) party } [ "et al." ]
/// party = name { "," description }
/// </code>
/// A description is told from a name by its first word (<c>in his</c>, <c>individually</c>, <c>a</c>, <c>as</c>, <c>Badge</c>, <c>Jr.</c>)
/// or by being a State behind a county or city.
/// </remarks>
public static partial class PartyList
{
    public static EquatableArray<TextSpan> Split(string text, TextSpan list)
    {
        var parties = new List<TextSpan>();
        var ends = text.AsSpan(list.Start, list.Length).Contains(';') ? SegmentEndInLine() : SegmentEnd();
        foreach (var piece in SplitAt(text, list, PieceEnd()))
            AddParties(text, piece, ends, parties);
        return parties.Select(p => Trim(text, p)).Where(p => p.Length > 1 && IsName(p.Of(text))).ToEquatableArray();
    }

    /// <summary>A piece between semicolons is one name with its descriptions, or several names.</summary>
    private static void AddParties(string text, TextSpan piece, Regex ends, List<TextSpan> parties)
    {
        var segments = SplitAt(text, piece, ends).ToList();
        var first = parties.Count;
        foreach (var segment in segments)
        {
            var words = Trim(text, segment).Of(text);
            if (words.Length == 0) continue;
            if (parties.Count > first && IsRestOfName(text, parties[^1], segment))
            {
                parties[^1] = new(parties[^1].Start, segment.End);
                continue;
            }
            if (parties.Count > (words.StartsWith("a ", StringComparison.Ordinal) || words.StartsWith("an ", StringComparison.Ordinal) ? 0 : first) && IsDescription(words, parties[^1].Of(text)))
                parties[^1] = new(parties[^1].Start, segment.End);
            else
                parties.Add(segment);
        }
    }

    /// <summary><c>WARDEN CONSTANCE</c>, <c>BRACK</c>: a title with one name, and one more name on the next line, with nothing between.</summary>
    private static bool IsRestOfName(string text, TextSpan party, TextSpan next) =>
        text.AsSpan(party.End, next.Start - party.End) is "\n" && TitleAndOneName().IsMatch(party.Of(text).Trim()) && OneName().IsMatch(next.Of(text).Trim().TrimEnd(',', '.'));

    private static IEnumerable<TextSpan> SplitAt(string text, TextSpan span, Regex separator)
    {
        var start = span.Start;
        foreach (Match match in separator.Matches(text[span.Start..span.End]))
        {
            if (InsideParentheses(text, start, span.Start + match.Index)) continue;
            yield return new(start, span.Start + match.Index);
            start = span.Start + match.Index + match.Length;
        }
        yield return new(start, span.End);
    }

    private static bool InsideParentheses(string text, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '(') depth++;
            else if (text[i] == ')' && depth > 0) depth--;
        }
        return depth > 0;
    }

    private static bool IsDescription(string words, string party)
    {
        if (Description().IsMatch(words) || char.IsDigit(words[0])) return true;
        if (char.IsLower(words[0]) && !Lowercase().IsMatch(words)) return true;
        return Place().IsMatch(party) && !words.Contains(' ', StringComparison.Ordinal) && StateName().IsMatch(words);
    }

    private static bool IsName(string words) =>
        words.Any(char.IsLetter) && !NotAName().IsMatch(words);

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or ')' or '.' or ':')) start++;
        var lead = Lead().Match(text, start, end - start);
        if (lead.Success && lead.Index == start) start += lead.Length;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '(' or ':')) end--;
        var etAl = TrailingEtAl().Match(text, start, end - start);
        if (etAl.Success) end = etAl.Index;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';')) end--;
        return new(start, end);
    }

    [GeneratedRegex(@";|(?<=[A-Za-z]{5})\.\s+(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex PieceEnd();

    [GeneratedRegex(@",\s*(?:and|AND|&)\s+|,|\n|\s(?:and|AND|&)\s(?!(?:in\s)?(?:official|individual|his|her|their|as\b|OFFICIAL|INDIVIDUAL|HIS|HER|in\s|other\s+unknown|Rehabilitation|REHABILITATION|Corrections|Safety|Parole|Human|Family|Justice|Environmental|Community))", RegexOptions.CultureInvariant)]
    private static partial Regex SegmentEnd();

    /// <summary>Where semicolons part the names, a line ends wherever the column was full.</summary>
    [GeneratedRegex(@",\s*(?:and|AND|&)\s+|,|\s(?:and|AND|&)\s(?!(?:in\s)?(?:official|individual|his|her|their|as\b|OFFICIAL|INDIVIDUAL|HIS|HER|in\s|other\s+unknown|Rehabilitation|REHABILITATION|Corrections|Safety|Parole|Human|Family|Justice|Environmental|Community))", RegexOptions.CultureInvariant)]
    private static partial Regex SegmentEndInLine();

    [GeneratedRegex(@"^(?:officer|sergeant|lieutenant|captain|chief|warden|sheriff|deputy|detective|corporal|nurse|doctor|dr\.|sgt\.|lt\.|capt\.|ofc\.|det\.|trooper|agent|superintendent|commissioner|director|major|colonel)\s+[A-Za-z'’.-]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleAndOneName();

    [GeneratedRegex(@"^[A-Z][A-Za-z'’-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex OneName();

    [GeneratedRegex(@"^(?:in\s+(?:his|her|their|its|the|both|an|official|individual|personal)\b|individually\b|officially\b|as\s|a\s|an\s|the\s+(?:sheriff|chief|warden|mayor|director|duly)\b|badge\b|star\b|shield\b|id\b|employee\b|#|no\.|jr\b|sr\b|ii\b|iii\b|iv\b|et\.?\s+al|at\s+el|inclusive\b|whose\b|both\b|each\b|all\b|deceased\b|by\s+and\s+through|who\b|on\s+behalf|for\s+(?:himself|herself|themselves)|and\s+in\s|d/b/a|dba\b|llc\b|inc\b|l\.l\.c|ltd\b|p\.?c\.?$|m\.?d\.?$|r\.?n\.?$|l\.?[vp]\.?n\.?$|esq\b|f/k/a|a/k/a|aka\b|of\s|(?:former\s+)?(?:assistant\s+|deputy\s+|associate\s+)?(?:warden|sheriff|captain|lieutenant|sergeant|major|superintendent|chief|lt\.?|sgt\.?|capt\.?|maintenance supervisor|director|commissioner|nurse|doctor|licensed\s+vocational\s+nurse|property\s+officer|police\s+officer|correctional\s+officer|officer|deputy|detective|m\.?d\.?|physician|unit\s+manager|administrator|secretary)(?:$|\s+(?:of|at|for|with)\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Description();

    /// <summary>Lower-case words that begin a party all the same.</summary>
    [GeneratedRegex(@"^(?:unknown|unnamed|unidentified|currently|other|two|three|four|five|several|various|john|jane|does|fnu|lnu)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Lowercase();

    [GeneratedRegex(@"\b(?:county|city|town|village|parish|township|borough)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?:[A-Z][a-z]+|[A-Z]+)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex StateName();

    [GeneratedRegex(@"^(?:and|AND|&|Defendants?|DEFENDANTS?)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@"[,\s]*\b(?:et\.?\s+al|at\s+el)\b\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TrailingEtAl();

    [GeneratedRegex(@"^(?:^others?$|(?:first|second|third)?\s*(?:amended|verified|civil rights)?\s*complaint\b|jury\b|trial by|demand|case no|civil action|no\.\s|docket|judge\b.*presiding|et\.?\s+al|\d+\s*U\.?S\.?C|violations? of|for damages|\(?42 u)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAName();
}
