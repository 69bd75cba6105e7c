using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>Reads the names of the parties backward from a citation.</summary>
internal sealed class NameReader(string text, NameWords words)
{
    private const int MostWords = 40;
    private const int MostWordsAlone = 6;

    /// <param name="end">Where the citation begins.</param>
    /// <param name="floor">Where the citation before ends; names do not reach over it.</param>
    public CaseNames Before(int end, int floor)
    {
        var stop = TrimEnd(end, floor);
        if (stop <= floor || IsBarrier(stop, floor)) return new(end, default, default, default, default);
        return Versus(stop, floor) ?? InRe(stop, floor) ?? Alone(stop, floor, end);
    }

    /// <summary>The one or two names close before a paper of the record: whose deposition, whose declaration.</summary>
    public CaseNames Witness(int end, int floor)
    {
        var start = end;
        for (var n = 0; n < 2; n++)
        {
            var word = WordBefore(start, floor);
            var span = Span(word);
            if (word.IsEmpty || word.End + 1 != start && n == 0 || !char.IsUpper(span[0]) || words.IsNotName(span) || EndsSentence(word) || span.IndexOfAny(",;:)“”\"") >= 0) break;
            start = word.Start;
        }
        return start == end ? new(end, default, default, default, default) : new(start, default, default, TrimmedEnd(new(start, end)), default);
    }

    /// <summary>Plaintiff v. Defendant.</summary>
    private CaseNames? Versus(int stop, int floor)
    {
        var defendantStart = stop;
        var word = WordBefore(stop, floor);
        for (var n = 0; n < MostWords && !word.IsEmpty; n++)
        {
            if (IsVersus(Span(word)))
            {
                if (defendantStart >= stop) return null;
                var plaintiff = PlaintiffBefore(word.Start, floor);
                return plaintiff.IsEmpty ? null : Named(plaintiff, new(defendantStart, stop));
            }
            if (!InDefendant(word, word.End == stop)) return null;
            defendantStart = word.Start;
            word = WordBefore(word.Start, floor);
        }
        return null;
    }

    private bool InDefendant(TextSpan word, bool last)
    {
        var span = Span(word);
        if (IsAmpersand(span)) return true;
        if (span.ContainsAny(";“”\"")) return false;
        if (!last && EndsSentence(word)) return false;
        var bare = span.Trim(",.()[]");
        return bare.IsEmpty || IsNamePart(bare) || char.IsDigit(bare[0]) || words.Joins(bare) || span[0] is '&' or '(' or '\'' or '’' || words.Joins(span);
    }

    private CaseNames Named(TextSpan plaintiff, TextSpan defendant)
    {
        var docket = DocketIn(defendant);
        if (!docket.IsEmpty) defendant = TrimmedEnd(new(defendant.Start, docket.Start));
        if (Span(defendant).IndexOf(" (", StringComparison.Ordinal) is var open and > 0) defendant = new(defendant.Start, defendant.Start + open);
        return new(plaintiff.Start, plaintiff, defendant, default, docket);
    }

    /// <summary>From "No." in the words after the defendant's name.</summary>
    private TextSpan DocketIn(TextSpan defendant)
    {
        var at = Span(defendant).IndexOf(", No", StringComparison.Ordinal);
        if (at < 0) return default;
        var start = defendant.Start + at + 2;
        var number = Gap.Skip(text, start + (text.AsSpan(start).StartsWith("Nos.", StringComparison.Ordinal) ? 4 : 3));
        return number < defendant.End && number > start + 3 ? new(start, defendant.End) : default;
    }

    private TextSpan PlaintiffBefore(int end, int floor)
    {
        var (start, last) = (end, true);
        var word = WordBefore(end, floor);
        var stop = word.End;
        for (var n = 0; n < MostWords && !word.IsEmpty; n++, last = false)
        {
            var span = Span(word);
            if (IsVersus(span) || !last && (EndsSentence(word) || !IsAmpersand(span) && span[^1] is ':' or ';' || EndsClause(word, start) || words.IsNotName(span))) break;
            if (IsAmpersand(span)) { start = word.Start; word = WordBefore(word.Start, floor); continue; }
            if (span.ContainsAny(";“”\"") && span.IndexOfAny(";“”\"") is var mark && mark >= 0)
            {
                if (mark == 0 && span.Length > 1 && char.IsUpper(span[1])) start = word.Start + 1;
                break;
            }
            if (span[0] is '(' or '[') { if (span.Length > 1 && char.IsUpper(span[1]) && !words.IsNotName(span[1..].TrimEnd(','))) start = word.Start + 1; break; }
            if (!IsNamePart(span) && !char.IsDigit(span[0]) && !words.Joins(span.TrimEnd(',')) && span[0] != '&') break;
            start = word.Start;
            word = WordBefore(word.Start, floor);
        }
        return WithoutLead(start, stop);
    }

    /// <summary>Drops what stands before the name: signals, "In", "of".</summary>
    private TextSpan WithoutLead(int start, int end)
    {
        while (start < end)
        {
            var stop = start;
            while (stop < end && !char.IsWhiteSpace(text[stop])) stop++;
            var word = text.AsSpan(start, stop - start);
            var bare = word.TrimEnd(',');
            if ((IsNamePart(word) || char.IsDigit(word[0])) && !words.IsNotName(bare) && !words.IsNotName(word)) break;
            for (start = stop; start < end && char.IsWhiteSpace(text[start]); start++) { }
        }
        return start < end ? TrimmedEnd(new(start, end)) : default;
    }

    /// <summary>In re, Ex parte, Matter of.</summary>
    private CaseNames? InRe(int stop, int floor)
    {
        var start = stop;
        var word = WordBefore(stop, floor);
        for (var n = 0; n < MostWords && !word.IsEmpty; n++)
        {
            var before = WordBefore(word.Start, floor);
            if (!before.IsEmpty && start < stop && IsCaption(Span(before), Span(word))) return new(before.Start, default, new(start, stop), default, default);
            if (!InDefendant(word, word.End == stop)) return null;
            start = word.Start;
            word = before;
        }
        return null;
    }

    private static bool IsCaption(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => second switch
    {
        "re" or "Re" or "RE" => first.TrimStart("([") is "In" or "in" or "IN",
        "parte" or "Parte" or "PARTE" => first.TrimStart("([") is "Ex" or "ex" or "EX",
        "of" => first.TrimStart("([") is "Matter" or "Estate" or "Application" or "Petition",
        _ => false,
    };

    /// <summary>A name without a versus: all of the capitalized words at the end.</summary>
    private CaseNames Alone(int stop, int floor, int end)
    {
        var (start, last) = (stop, true);
        var word = WordBefore(stop, floor);
        for (var n = 0; n < MostWordsAlone && !word.IsEmpty; n++, last = false)
        {
            var span = Span(word);
            if (IsVersus(span) || !last && (EndsSentence(word) || span[^1] is ',' or ':') || !IsAmpersand(span) && span.ContainsAny(";“”\"")) break;
            if (span[0] is '(' or '[') { if (span.Length > 1 && char.IsUpper(span[1])) start = word.Start + 1; break; }
            if (!char.IsUpper(span[0]) && !words.Joins(span) && !IsAmpersand(span)) break;
            start = word.Start;
            word = WordBefore(word.Start, floor);
        }
        var name = WithoutLead(start, stop);
        return name.IsEmpty || Span(name).Contains(')') ? new(end, default, default, default, default) : new(name.Start, default, default, name, default);
    }

    /// <summary>A comma ends what stands before a name, except before a word such as Inc. or within a list of partners.</summary>
    private bool EndsClause(TextSpan word, int next)
    {
        if (text[word.End - 1] != ',') return false;
        var stop = next;
        while (stop < text.Length && !char.IsWhiteSpace(text[stop])) stop++;
        var after = text.AsSpan(next, stop - next).TrimEnd(",.");
        return after is not ("Inc" or "LLC" or "L.L.C" or "Ltd" or "LLP" or "L.L.P" or "LP" or "L.P" or "Co" or "Corp" or "Jr" or "Sr" or "P.C" or "PC" or "N.A" or "S.A" or "et" or "&" or "II" or "III" or "U.S.A" or "ex" or "Incorporated" or "Limited");
    }

    /// <summary>Whether a word closes a sentence: it ends with a period that no abbreviation and no initial has.</summary>
    private bool EndsSentence(TextSpan word)
    {
        var span = Span(word).TrimEnd(")]”\"’");
        if (span.Length == 0 || span[^1] is '?' or '!') return true;
        if (span[^1] != '.') return false;
        var bare = span[..^1].TrimStart("([");
        if (bare.Length <= 2 || bare.Contains('.') || words.IsAbbreviation(bare)) return false;
        return bare.IndexOfAny("'’") < 0 && bare.IndexOfAny("aeiouyAEIOUY") >= 0;
    }

    /// <summary>A capital at the start, or behind a particle set close: al-, d', de.</summary>
    private static bool IsNamePart(ReadOnlySpan<char> word) => char.IsUpper(word[0]) || word.Length > 3 && char.IsLower(word[0]) && (char.IsUpper(word[1]) || char.IsUpper(word[2]) || char.IsUpper(word[3]) || word[^1] != ')' && word.ContainsAnyInRange('A', 'Z') && word.Contains('-'));

    /// <summary>An ampersand as a web page writes it.</summary>
    private static bool IsAmpersand(ReadOnlySpan<char> word) => word is "&amp;";

    private static bool IsVersus(ReadOnlySpan<char> word) => word is "v." or "v" or "vs." or "vs" or "V." or "VS.";

    private bool IsBarrier(int stop, int floor) => text[stop - 1] is '”' or '“' or '"' or ';' or ':' or '?' or '!' or ']' or '’' or '…' || text[stop - 1] == '.' && EndsSentence(WordBefore(stop, floor));

    /// <summary>Back over the space, the comma and the bracket before a citation.</summary>
    private int TrimEnd(int end, int floor)
    {
        var at = end;
        while (at > floor && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is ',' or '[')) at--;
        return at;
    }

    private TextSpan TrimmedEnd(TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ',')) end--;
        return new(span.Start, end);
    }

    /// <summary>The word that ends at or before a place; empty at the floor and at a break of paragraphs.</summary>
    private TextSpan WordBefore(int at, int floor)
    {
        var end = Gap.SkipBack(text, at);
        if (end > floor && char.IsWhiteSpace(text[end - 1])) return default;
        var start = end;
        while (start > floor && !char.IsWhiteSpace(text[start - 1]) && end - start < 64) start--;
        return new(start, end);
    }

    private ReadOnlySpan<char> Span(TextSpan span) => text.AsSpan(span.Start, span.Length);
}
