using Undercolor.Doctrine;
using System.Text.RegularExpressions;
using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Reading.Cast;

/// <summary>What the words of one name say: name, title, kind, how identified, functions, capacity.</summary>
/// <param name="Name">The name with its title, as written; capitals folded.</param>
/// <param name="Bare">The name without title; for a body the whole name.</param>
internal sealed record PartyName(
    string Name, string Bare, string Role, PartyKind Kind, Identified Identified, EquatableArray<Function> Functions, Capacity Capacity);

/// <summary>Reads the words that stand for one party.</summary>
/// <remarks><code>party = [ employer ] { title } name [ "," description ] | body | title "of" place | [ "other" ] "unknown" title</code></remarks>
internal sealed partial class PartyNameReader(ReadingLexicon lexicon)
{
    public PartyName Read(string text)
    {
        var capacity = CapacityReader.Of(text, lexicon);
        var head = HeadOf(text);
        var words = head.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var lower = words.Select(Normal).ToList();
        var (titleStart, titleEnd) = LastTitle(lower);
        var rest = words[titleEnd..];
        var functions = FunctionsOf(lower, text);
        var doe = IsDoe(lower);
        if (!doe && titleEnd > 0 && rest.Length > 0 && !IsBody(lower.Skip(titleEnd).ToList()) && rest.Any(w => char.IsUpper(w[0])) && !lower[titleEnd..].Contains("of"))
            return Person(words, lower, titleStart, titleEnd, functions, capacity, BadgeOnly(rest) ? Identified.Badge : Identified.Named, text);
        if (doe) return Person(words, lower, titleStart, Math.Min(titleEnd, words.Length), functions, capacity, Identified.Doe, text);
        if (titleEnd == words.Length && titleStart < words.Length && titleEnd > 0 && !EndsInBodyWord(lower)) return Person(words, lower, 0, 0, functions, capacity, Identified.TitleOnly, text);
        if (titleEnd > 0 && lower.Skip(titleEnd).FirstOrDefault() is "of" or "at" or "for") return Person(words, lower, 0, 0, functions, capacity, Identified.TitleOnly, text);
        if (NamesPeopleOf(lower)) return Person(words, lower, 0, 0, functions, capacity, Identified.TitleOnly, text);
        if (KindOfBody(lower) is { } kind) return new(Fold(head), Fold(head), RoleOfBody(lower), kind, Identified.Named, [], capacity);
        return Person(words, lower, 0, 0, functions, capacity, BadgeOnly(rest) ? Identified.Badge : Identified.Named, text);
    }

    private static PartyName Person(
        string[] words, List<string> lower, int titleStart, int titleEnd, EquatableArray<Function> functions, Capacity capacity, Identified identified, string text)
    {
        var bare = Fold(string.Join(' ', titleEnd < words.Length && identified != Identified.Doe ? words[titleEnd..] : words));
        if (bare.Length < 2) bare = Fold(string.Join(' ', words));
        var shown = identified == Identified.Doe ? 0 : titleEnd == titleStart + 1 && ShownTitles.Contains(lower[titleStart]) ? titleStart : titleEnd;
        var name = shown < words.Length ? Fold(string.Join(' ', words[shown..])) : bare;
        var role = titleEnd > titleStart ? string.Join(' ', lower.Skip(titleStart).Take(titleEnd - titleStart)) : RoleBehind(text);
        return new(name, bare, role, PartyKind.NaturalPerson, identified, functions, capacity);
    }

    /// <summary>The words before the first comma or parenthesis that opens a description.</summary>
    private static string HeadOf(string text)
    {
        var folded = Spaces().Replace(text, " ").Trim();
        folded = Lead().Replace(folded, "");
        var cut = Cut().Match(folded);
        var head = cut.Success && cut.Index > 0 ? folded[..cut.Index] : folded;
        return head.Trim(' ', ',', ';', ':', '(', ')').TrimEnd('.') is var trimmed && EndsInAbbreviation().IsMatch(head) ? trimmed + "." : trimmed;
    }

    /// <summary>The title in a description behind the name: <c>JOE ROE, Assistant Warden</c>.</summary>
    private static string RoleBehind(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? "" : text[(comma + 1)..].Trim().TrimEnd('.').ToLowerInvariant() is { Length: < 60 } role && !role.StartsWith("in ", StringComparison.Ordinal) && !role.StartsWith("individ", StringComparison.Ordinal) ? role : "";
    }

    private (int Start, int End) LastTitle(List<string> lower)
    {
        int start = 0, end = 0;
        for (var i = 0; i < lower.Count;)
        {
            var length = TitleAt(lower, i);
            if (length == 0) { i++; continue; }
            if (i > end + 1 && end > 0 && IsNameWord(lower, end, i)) break;
            (start, end) = (i, i + length);
            i = end;
        }
        return (start, end);
    }

    private static bool IsNameWord(List<string> lower, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (lower[i] is "of" or "the" or "and" or "for" or "at") return false;
        return true;
    }

    /// <summary>A title in the singular or the plural.</summary>
    private int TitleAt(List<string> lower, int i)
    {
        var length = lexicon.Titles.MatchAt(lower, i);
        if (length > 0) return length;
        for (length = Math.Min(3, lower.Count - i); length >= 1; length--)
        {
            var phrase = string.Join(' ', lower.Skip(i).Take(length));
            if (phrase.Length > 3 && phrase.EndsWith('s') && lexicon.Titles.Contains(phrase[..^1])) return length;
        }
        return 0;
    }

    private EquatableArray<Function> FunctionsOf(List<string> lower, string text)
    {
        var functions = new List<Function>();
        Collect(lower, functions);
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0) Collect(text[comma..].Split([' ', ',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(Normal).ToList(), functions);
        return functions.Distinct().Order().ToEquatableArray();
    }

    private void Collect(List<string> lower, List<Function> functions)
    {
        for (var i = 0; i < lower.Count;)
        {
            var length = TitleAt(lower, i);
            if (length == 0) { i++; continue; }
            var phrase = string.Join(' ', lower.Skip(i).Take(length));
            if ((lexicon.FunctionOfTitle(phrase) ?? lexicon.FunctionOfTitle(phrase.TrimEnd('s'))) is { } function) functions.Add(function);
            i += length;
        }
    }

    private bool IsDoe(List<string> lower)
    {
        if (lower.Any(w => w is "doe" or "does" or "roe" or "roes" or "doe's")) return true;
        if (!lower.Any(w => w is "unknown" or "unnamed" or "unidentified" or "fictitious")) return false;
        return lower.All(w => w is "unknown" or "unnamed" or "unidentified" or "fictitious" or "other" or "currently" or "as" or "yet" or "two" or "three" or "four" or "several" or "the" or "persons" or "and" or "of" or "at" or "all"
            || lexicon.Titles.Contains(w) || lexicon.Titles.Contains(w.TrimEnd('s')) || lexicon.OfficerNouns.Contains(w) || lexicon.PersonNouns.Contains(w) || lexicon.BodyNouns.Contains(w) || char.IsDigit(w[0]) || w is "employees" or "medical" or "staff" or "correctional" or "john" or "jane")
            || lower.IndexOf("officers") > 0 || lower.IndexOf("deputies") > 0 || lower.IndexOf("persons") > 0;
    }

    private static bool BadgeOnly(string[] rest) => rest.Length > 0 && rest.All(w => w.Any(char.IsDigit) || w.TrimEnd('.', ':').ToLowerInvariant() is "badge" or "no" or "#" or "number" or "star" or "id");

    private bool IsBody(List<string> lower) => KindOfBody(lower) is not null;

    private bool EndsInBodyWord(List<string> lower) =>
        lexicon.BodyWords.Any(k => k.Key is not PartyKind.State && k.Value.Contains(lower[^1]));

    /// <summary><c>the officers of the Larkmoor jail</c> are people, whatever they are of.</summary>
    private static bool NamesPeopleOf(List<string> lower) =>
        lower.IndexOf("of") is > 0 and var of && lower[of - 1] is "officials" or "officers" or "deputies" or "guards" or "employees" or "agents" or "nurses" or "troopers" or "detectives" or "jailers" or "policemen";

    private PartyKind? KindOfBody(List<string> lower)
    {
        if (Has(PartyKind.FederalGovernment, lower)) return PartyKind.FederalGovernment;
        if (Has(PartyKind.StateAgency, lower) && !lower.Any(w => w is "county" or "city")) return PartyKind.StateAgency;
        if (lower.Count >= 2 && (lower[0] is "state" or "commonwealth" || lower is ["the", "state" or "commonwealth", ..]) && lower.Contains("of") && lower.Count <= 6) return PartyKind.State;
        if (Has(PartyKind.PrivateEntity, lower) && !lower.Any(w => w is "county" or "city") ) return PartyKind.PrivateEntity;
        if (Has(PartyKind.Department, lower)) return PartyKind.Department;
        if (Has(PartyKind.Municipality, lower)) return PartyKind.Municipality;
        return Has(PartyKind.PrivateEntity, lower) ? PartyKind.PrivateEntity : null;
    }

    private bool Has(PartyKind kind, List<string> lower)
    {
        var set = lexicon.BodyWords[kind];
        for (var i = 0; i < lower.Count; i++)
            if (set.MatchAt(lower, i) > 0) return true;
        return false;
    }

    private static string RoleOfBody(List<string> lower) => string.Join(' ', lower.TakeLast(2));

    /// <summary>A word for matching: lower case, no comma, no final full stop unless it is inside an abbreviation, straight apostrophe.</summary>
    public static string Normal(string word)
    {
        var lower = word.ToLowerInvariant().Replace('’', '\'').Trim(',', ';', ':', '(', ')', '"', '“', '”');
        return lower.EndsWith('.') ? lower[..^1] : lower;
    }

    /// <summary>Folds a name in capitals (<c>JACOB McFAW</c>) to title case; leaves initials and acronyms of bodies alone.</summary>
    public static string Fold(string name) =>
        string.Join(' ', name.Split(' ').Select(FoldWord));

    private static string FoldWord(string word, int index)
    {
        var letters = word.Count(char.IsLetter);
        var upper = word.Count(char.IsUpper);
        if (index > 0 && word is "OF" or "AND" or "THE" or "FOR" or "AT") return word.ToLowerInvariant();
        if (letters < 3 || upper < letters || word.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot && dot < word.Length - 1 || Acronyms.Contains(word.Trim(',', '.', '\''))) return word;
        var lower = word.ToLowerInvariant();
        var chars = lower.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
            if (i == 0 || chars[i - 1] is '-' || chars[i - 1] is '\'' or '’' && i < chars.Length - 1) chars[i] = char.ToUpperInvariant(chars[i]);
        return new(chars);
    }

    /// <summary>Titles that people put in front of a name; longer ones are told as the role.</summary>
    private static readonly HashSet<string> ShownTitles =
    [
        "officer", "ofc", "deputy", "dep", "sergeant", "sgt", "lieutenant", "lt", "captain", "capt", "chief", "sheriff", "detective", "det", "agent", "trooper", "corporal", "cpl", "warden", "nurse", "judge", "dr", "mr", "mrs", "ms", "major", "commander",
    ];

    private static readonly HashSet<string> Acronyms = ["LLC", "LLP", "DEA", "FBI", "ATF", "SWAT", "DFC", "TDCJ", "CDCR", "IDOC", "MDOC", "FDOC", "III", "USA", "FNU", "LNU", "INC"];

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:(?:and|the|defendants?|plaintiffs?)\s+)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@",(?!\s*(?:Jr|Sr|II|III|IV|LLC|L\.L\.C|Inc|Ltd|LLP|P\.C|Corp)\b)|\(|\s+in\s+(?:his|her|their|its|both|the)\s+|\s+individually\b|\s+(?:badge|star|shield|BADGE|Badge|Star)\s*(?:no\.?|number)?\s*#?\s*\d|\s+#\s*\d{2,}|;|\s+as\s+(?:sheriff|chief|warden|the)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cut();

    [GeneratedRegex(@"\b(?:Jr|Sr|Inc|Co|Corp|Dep't|Dept)\.\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInAbbreviation();
}
