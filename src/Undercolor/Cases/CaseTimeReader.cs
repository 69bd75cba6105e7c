using System.Globalization;
using System.Text.RegularExpressions;

namespace Undercolor.Cases;

/// <summary>Reads the words of a time.</summary>
/// <remarks><code>
/// when   = time [ "give or take" amount ]
/// time   = [ vague ] point | "between" point "and" point | "from" point ( "to" | "until" ) point
///        | ( "before" | "by" | "until" | "after" | "since" ) ( point | id ) | [ vague ] amount ( "after" | "before" ) id | ( "with" | "during" ) id
/// point  = date [ [ "," | "at" ] [ vague ] clock ] | clock
/// vague  = "about" | "around" | "approximately" | "circa" | "roughly"
/// date   = "2026-01-05" | "2026-01" | "2026" | "January 5, 2026" | "January 2026" | "1/5/2026"
/// clock  = "22:10" | "22:10:05" | "10:10 p.m." | "10 pm" | "noon" | "midnight"
/// amount = number ( "seconds" | "minutes" | "hours" | "days" )
/// </code>
/// Other words are kept as words; a day or hour that does not exist is a fault.</remarks>
public static partial class CaseTimeReader
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Longer texts tell a story, not a time.</summary>
    private const int Longest = 200;

    /// <param name="isId">Whether a word is the id of a statement.</param>
    /// <returns>The time, or the sentence that says what is wrong with it.</returns>
    public static (CaseTime? Time, string Fault) Read(FileWords words, Func<string, bool> isId)
    {
        if (words.Text.Length > Longest) return (new CaseTime(words, null, null, false, null, "", null), "");
        try
        {
            var text = words.Text.Trim();
            var within = GiveOrTake().Match(text) is { Success: true } match ? match : null;
            var read = Parsed(words, within is null ? text : text[..within.Index], isId) ?? new CaseTime(words, null, null, false, null, "", null);
            return (within is null ? read : read with { Within = Offset(within) }, "");
        }
        catch (NoSuchTimeException fault)
        {
            return (null, fault.Message);
        }
    }

    private static CaseTime? Parsed(FileWords words, string text, Func<string, bool> isId)
    {
        if (Related().Match(text) is { Success: true } related && related.Groups["id"].Value is var id && isId(id))
            return new(words, null, null, related.Groups["vague"].Success, RelationOf(related.Groups["how"].Value), id, Offset(related));
        if (Range().Match(text) is { Success: true } range && Point(range.Groups["a"].Value) is { } a && Point(range.Groups["b"].Value) is { } b)
            return new(words, a.First, WithDayOf(b.Last, a.First), a.IsAbout || b.IsAbout, null, "", null);
        if (Open().Match(text) is { Success: true } open && Point(open.Groups["a"].Value) is { } bound)
            return open.Groups["how"].Value.ToLowerInvariant() is "after" or "since" ? new(words, bound.First, null, bound.IsAbout, null, "", null) : new(words, null, bound.Last, bound.IsAbout, null, "", null);
        if (Related().Match(text) is { Success: true } dangling && LooksLikeId(dangling.Groups["id"].Value))
            throw new NoSuchTimeException($"'{text}' hangs on '{dangling.Groups["id"].Value}', and no event has that id.");
        return Point(text) is { } point ? new(words, point.First, point.Last, point.IsAbout, null, "", null) : null;
    }

    /// <summary>A short word with a digit, as ids of events are; <c>after dark</c> is words.</summary>
    private static bool LooksLikeId(string word) => word.Length <= 12 && word.Any(char.IsAsciiDigit) && char.IsAsciiLetter(word[0]);

    private static TimeRelation RelationOf(string word) => word.ToLowerInvariant() switch
    {
        "after" or "since" => TimeRelation.After,
        "before" or "until" or "by" => TimeRelation.Before,
        _ => TimeRelation.With,
    };

    private static int? Offset(Match match)
    {
        if (!match.Groups["n"].Success || !int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var amount) || amount > 100_000) return null;
        return amount * match.Groups["unit"].Value.ToLowerInvariant() switch { "second" => 1, "minute" => 60, "hour" => 3600, _ => 86_400 };
    }

    private static CaseMoment WithDayOf(CaseMoment moment, CaseMoment other) => moment with { Day = moment.Day ?? other.Day };

    private sealed record Bounds(CaseMoment First, CaseMoment Last, bool IsAbout);

    private static Bounds? Point(string text)
    {
        var rest = text.Trim().TrimEnd('.');
        var vague = Take(ref rest, Vague());
        if (rest.StartsWith("on ", StringComparison.OrdinalIgnoreCase)) rest = rest[3..];
        vague |= Take(ref rest, Vague());
        if (Clock(rest) is { } alone) return new(alone, alone, vague);
        foreach (var (pattern, read) in Dates)
        {
            if (pattern.Match(rest) is not { Success: true } match) continue;
            var (first, last) = read(match);
            var behind = rest[match.Length..].TrimStart(' ', ',');
            if (behind.Length == 0) return new(new(first, null), new(last, null), vague);
            if (behind.StartsWith("at ", StringComparison.OrdinalIgnoreCase)) behind = behind[3..];
            vague |= Take(ref behind, Vague());
            return first == last && Clock(behind.Trim()) is { } clock ? new(clock with { Day = first }, clock with { Day = last }, vague) : null;
        }
        return null;
    }

    private static bool Take(ref string text, Regex pattern)
    {
        if (pattern.Match(text) is not { Success: true } match) return false;
        text = text[match.Length..];
        return true;
    }

    private static CaseMoment? Clock(string text)
    {
        if (text.Equals("noon", StringComparison.OrdinalIgnoreCase)) return new(null, 12 * 3600);
        if (text.Equals("midnight", StringComparison.OrdinalIgnoreCase)) return new(null, 0);
        if (ClockTime().Match(text) is not { Success: true } match || !match.Groups["m"].Success && !match.Groups["half"].Success) return null;
        var (hour, minute, second) = (Number(match, "h"), Number(match, "m"), Number(match, "s"));
        if (match.Groups["half"].Success && hour is < 1 or > 12 || hour > 23 || minute > 59 || second > 59)
            throw new NoSuchTimeException($"There is no time '{text}'. Write it like 22:10 or 10:10 p.m.");
        if (match.Groups["half"].Success) hour = hour % 12 + (match.Groups["half"].Value is "p" or "P" ? 12 : 0);
        return new(null, hour * 3600 + minute * 60 + second, match.Groups["s"].Success ? 1 : 60);
    }

    private static int Number(Match match, string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private static readonly (Regex Pattern, Func<Match, (DateOnly First, DateOnly Last)> Read)[] Dates =
    [
        (IsoDay(), m => Day(m, Number(m, "y"), Number(m, "m"), Number(m, "d"))),
        (IsoMonth(), m => Month(m, Number(m, "y"), Number(m, "m"))),
        (SlashDay(), m => Day(m, Number(m, "y"), Number(m, "m"), Number(m, "d"))),
        (NamedDay(), m => Day(m, Number(m, "y"), MonthOf(m), Number(m, "d"))),
        (NamedMonth(), m => Month(m, Number(m, "y"), MonthOf(m))),
        (Year(), m => (new(Number(m, "y"), 1, 1), new(Number(m, "y"), 12, 31))),
    ];

    private static int MonthOf(Match match) =>
        Array.FindIndex(Months, month => month.StartsWith(match.Groups["name"].Value.TrimEnd('.')[..3], StringComparison.OrdinalIgnoreCase)) + 1;

    private static (DateOnly, DateOnly) Day(Match match, int year, int month, int day)
    {
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) throw new NoSuchTimeException($"There is no day '{match.Value}'. Write it like 2026-01-05 or January 5, 2026.");
        return (new(year, month, day), new(year, month, day));
    }

    private static (DateOnly, DateOnly) Month(Match match, int year, int month)
    {
        if (year < 1 || month is < 1 or > 12) throw new NoSuchTimeException($"There is no month '{match.Value}'. Write it like 2026-01 or January 2026.");
        return (new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month)));
    }

    /// <summary>Ends the reading of one time; never leaves this class.</summary>
    private sealed class NoSuchTimeException(string message) : Exception(message);

    private const string MonthName = @"(?<name>(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))\.?";
    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@",?\s+(?:give\s+or\s+take|plus\s+or\s+minus|\+/-|±)\s*(?<n>\d{1,6})\s+(?<unit>second|minute|hour|day)s?\z", Plain)]
    private static partial Regex GiveOrTake();

    [GeneratedRegex(@"^(?:(?<vague>(?:about|around|approximately|roughly)\s+)?(?<n>\d{1,6})\s+(?<unit>second|minute|hour|day)s?\s+)?(?:right\s+|shortly\s+|just\s+|soon\s+)?(?<how>after|before|since|until|by|with|during|while)\s+(?<id>[A-Za-z0-9][\w-]*)\z", Plain)]
    private static partial Regex Related();

    [GeneratedRegex(@"^(?:between|from)\s+(?<a>.+?)\s+(?:and|to|until|till|through)\s+(?<b>.+)\z", Plain)]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?<how>after|since|before|by|until)\s+(?<a>.+)\z", Plain)]
    private static partial Regex Open();

    [GeneratedRegex(@"^(?:about|around|approximately|approx\.?|circa|roughly|ca\.|~)\s*", Plain)]
    private static partial Regex Vague();

    [GeneratedRegex(@"^(?<h>\d{1,2})(?::(?<m>\d{2})(?::(?<s>\d{2}))?)?\s*(?:(?<half>[ap])\.?\s*m\.?)?\z", Plain)]
    private static partial Regex ClockTime();

    [GeneratedRegex(@"^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)", Plain)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"^(?<y>\d{4})-(?<m>\d{1,2})(?![\d-])", Plain)]
    private static partial Regex IsoMonth();

    [GeneratedRegex(@"^(?<m>\d{1,2})/(?<d>\d{1,2})/(?<y>\d{4})(?!\d)", Plain)]
    private static partial Regex SlashDay();

    [GeneratedRegex("^" + MonthName + @"\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})(?!\d)", Plain)]
    private static partial Regex NamedDay();

    [GeneratedRegex("^" + MonthName + @",?\s+(?<y>\d{4})(?!\d)", Plain)]
    private static partial Regex NamedMonth();

    [GeneratedRegex(@"^(?<y>(?:19|20)\d{2})(?![\d:/-])", Plain)]
    private static partial Regex Year();
}
