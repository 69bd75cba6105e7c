using System.Globalization;
using System.Text.RegularExpressions;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.References;

/// <summary>Finds the references of a complaint to its own parts.</summary>
/// <remarks>
/// <code>
/// paragraphs = ( "paragraph" [ "s" ] | "¶" ) list
/// counts     = ( "Count" | "Claim" | "Cause of Action" ) [ "s" ] list | ordinal ( "Count" | "Claim" | "Cause of Action" )
/// list       = number { ( "," | "and" | "or" | "through" | "to" | "-" ) number }
/// </code>
/// A reference into another paper (<c>Doc. 12 ¶ 4</c>, <c>paragraph 4 of the decree</c>) is none, but one into an earlier complaint is.
/// </remarks>
internal static partial class ReferenceReader
{
    /// <summary>Numbers of a list that stands for more paragraphs than any complaint has are not read on.</summary>
    private const int MostRanges = 200;

    private static readonly string[] s_ordinals = ["FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH", "SIXTH", "SEVENTH", "EIGHTH", "NINTH", "TENTH", "ELEVENTH", "TWELFTH", "THIRTEENTH", "FOURTEENTH", "FIFTEENTH", "SIXTEENTH"];

    private static readonly string[] s_cardinals = ["ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN", "ELEVEN", "TWELVE"];

    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<Reference> In(string text, TextSpan within)
    {
        var words = text[within.Start..within.End];
        var found = Paragraphs().Matches(words).Where(m => !IsElsewhere(words, m)).Select(m => Numbered(ReferenceKind.Paragraphs, m, within.Start, IsIntoEarlier(words, m)))
            .Concat(Before().Matches(words).Select(m => new Reference(m.Groups["all"].Success ? ReferenceKind.AllBefore : ReferenceKind.Before, SpanOf(m, within.Start), SpanOf(m, within.Start), [], false)))
            .Concat(Counts().Matches(words).Select(m => Numbered(ReferenceKind.Counts, m, within.Start, false)))
            .Concat(OrdinalCount().Matches(words).Select(m => Numbered(ReferenceKind.Counts, m, within.Start, false)))
            .Concat(Exhibit().Matches(words).Select(m => new Reference(ReferenceKind.Exhibit, SpanOf(m, within.Start), SpanOf(m.Groups["list"], within.Start), [], false)));
        return [.. found.OrderBy(r => r.Span.Start)];
    }

    /// <summary>The places of the numbers of references to paragraphs, in the order of the text.</summary>
    public static IReadOnlyList<TextSpan> Numbers(string text, TextSpan within)
    {
        if (text.AsSpan(within.Start, within.Length).IndexOfAny('¶', '0', '1') < 0 && text.AsSpan(within.Start, within.Length).IndexOfAnyInRange('2', '9') < 0) return [];
        return [.. In(text, within).Where(r => r.Kind == ReferenceKind.Paragraphs).Select(r => r.Numbers)];
    }

    /// <summary>The number of a count by its heading; null where the heading has none.</summary>
    public static int? CountOf(string heading)
    {
        var match = Heading().Match(heading);
        if (!match.Success) return null;
        return ValueOf((match.Groups["number"].Success ? match.Groups["number"] : match.Groups["ordinal"]).Value);
    }

    /// <summary>Whether words say that the exhibit is attached, so that it is there to be referred to.</summary>
    public static bool IsAttaching(string text, Reference exhibit) => Attached().IsMatch(text[Math.Max(0, exhibit.Span.Start - 60)..exhibit.Span.End]);

    private static Reference Numbered(ReferenceKind kind, Match match, int start, bool intoEarlier) =>
        new(kind, SpanOf(match, start), SpanOf(match.Groups["list"], start), Ranges(match.Groups["list"].Value), intoEarlier);

    private static TextSpan SpanOf(Capture match, int start) => new(start + match.Index, start + match.Index + match.Length);

    private static EquatableArray<(int From, int To)> Ranges(string list)
    {
        var ranges = new List<(int From, int To)>();
        var goesOn = false;
        foreach (Match part in Part().Matches(list).Take(2 * MostRanges))
        {
            if (ValueOf(part.Value) is not { } value)
            {
                goesOn = part.Value.ToUpperInvariant() is "THROUGH" or "THRU" or "TO" or "-" or "–" or "—";
                continue;
            }
            if (goesOn && ranges.Count > 0 && ranges[^1].From == ranges[^1].To) ranges[^1] = (ranges[^1].From, value);
            else ranges.Add((value, value));
            goesOn = false;
        }
        return ranges.ToEquatableArray();
    }

    private static int? ValueOf(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        var upper = word.ToUpperInvariant();
        if (Array.IndexOf(s_ordinals, upper) is >= 0 and var ordinal) return ordinal + 1;
        if (Array.IndexOf(s_cardinals, upper) is >= 0 and var cardinal) return cardinal + 1;
        return upper.All(c => c is 'I' or 'V' or 'X') ? Roman(upper) : null;
    }

    private static int Roman(string numeral)
    {
        var value = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var one = Letter(numeral[i]);
            value += i + 1 < numeral.Length && Letter(numeral[i + 1]) > one ? -one : one;
        }
        return value;
    }

    private static int Letter(char letter) => letter switch { 'X' => 10, 'V' => 5, _ => 1 };

    private static bool IsElsewhere(string words, Match match) =>
        OtherPaper().IsMatch(words[Math.Max(0, match.Index - 40)..match.Index]) || OfOtherPaper().Match(words, match.Index + match.Length) is { Success: true } behind && !behind.Groups["earlier"].Success;

    private static bool IsIntoEarlier(string words, Match match) => OfOtherPaper().Match(words, match.Index + match.Length).Groups["earlier"].Success;

    private const string Number = @"[0-9]{1,4}(?![0-9]|\s+U\.?\s?S)";

    [GeneratedRegex(@"(?:\b(?:paragraphs?|paras?\.?|pars?\.)\s*¶{0,2}\s*|¶{1,2}\s*)(?<list>" + Number + @"(?:(?:\s*(?:,|-|–|—|&)\s*(?:and\s+|or\s+|through\s+)?|\s+(?:through|thru|to|and|or)\s+)¶{0,2}\s?" + Number + ")*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Paragraphs();

    [GeneratedRegex(@"\b(?:foregoing|preceding|above|previous|prior|aforementioned)\s+(?:numbered\s+)?(?:(?<all>paragraphs|allegations)|paragraph)\b|\bparagraph(?<all>s)?\s+above\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    private const string Numeral = @"(?:[IVX]{1,6}|[0-9]{1,2}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)(?![\w])";

    [GeneratedRegex(@"\b(?:Counts?|Claims?|COUNTS?|CLAIMS?|Causes? of Action|CAUSES? OF ACTION)\s+(?:Nos?\.\s*)?(?<list>" + Numeral + @"(?:(?:\s*(?:,|-|–|—|&)\s*(?:and\s+|or\s+)?|\s+(?:through|to|and|or)\s+)" + Numeral + ")*)", RegexOptions.CultureInvariant)]
    private static partial Regex Counts();

    [GeneratedRegex(@"\b(?<list>First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)\s+(?:Count|Claim|Cause of Action)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalCount();

    [GeneratedRegex(@"\b(?:COUNT|CLAIM|CAUSE OF ACTION|CLAIM FOR RELIEF|CAUSE)\s*[.:#–—-]?\s*(?<number>[IVX]{1,6}|[0-9]{1,2}|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE)(?!\w)|\b(?<ordinal>FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|SEVENTH|EIGHTH|NINTH|TENTH|ELEVENTH|TWELFTH|THIRTEENTH|FOURTEENTH|FIFTEENTH|SIXTEENTH)\s+(?:COUNT|CLAIM|CAUSE)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b(?:Exhibits?|EXHIBITS?|Exhs?\.|Exs?\.|Attachments?|ATTACHMENTS?)\s+[“""]?(?<list>[A-Z]{1,2}|[0-9]{1,3})(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Exhibit();

    [GeneratedRegex(@"\b(?:attached|annexed|appended|enclosed)\b[^.;]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attached();

    [GeneratedRegex(@"[0-9]{1,4}|[A-Za-z]+|[-–—]", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    /// <summary>In front of the sign: a paper by its short name, or a decision that is cited by paragraphs.</summary>
    [GeneratedRegex(@"(?:\b(?:Compl|Decl|Aff|Dkt|ECF|Doc|Exh?s?|Mot|Resp|Op|Stip|Tr|Am)\b\.?|\b(?:Exhibit|Affidavit|Declaration|Answer|Order|Report|Decree|Agreement)|[0-9]{4}(?:\s+[A-Z][\w.-]*){1,2}\s+[0-9]+)(?:\s+(?:No\.\s*)?[\w-]{1,12})?\s*,?\s*(?:at\s+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherPaper();

    /// <summary>Behind the numbers: of what, unless that is the complaint itself.</summary>
    [GeneratedRegex(@"\G\s*,?\s+(?:of|in|to|from)\s+(?:(?:the|his|her|their|its|my|Plaintiff’s|Plaintiff's|Plaintiffs’|Plaintiffs')\s+(?<earlier>(?:original|initial|earlier|previous|prior|superseded|old)\s+(?:complaint|pleading))|(?!(?:the\s+)?(?:this|above|foregoing|instant|present|facts?|section|part|count)\b)(?!(?:the|this|his|her|their|my)\s+(?:\w+\s+){0,3}(?:complaint|pleading)\b)(?:the|an?|that|said|his|her|their|its)\s+\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfOtherPaper();
}
