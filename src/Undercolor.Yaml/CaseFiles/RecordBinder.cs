using System.Text.RegularExpressions;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml.CaseFiles;

/// <summary>Binds what stands beside the facts: incidents, evidence, links, claims, relief, and what others have found.</summary>
internal static partial class RecordBinder
{
    private static readonly string[] s_relief = ["compensatory", "punitive", "nominal", "injunction", "declaration", "fees"];
    private static readonly string[] s_custody = ["free", "arrestee", "pretrial-detainee", "prisoner", "civil-committee", "unknown"];

    public static CaseIncident Incident(CaseNode map) => new(
        map.Needed("id", "a short word for it, such as stop").Text.Trim(), map.Words("what"), Dated(map, "date"), map.Time("time"), map.Spot("place"),
        map.Maps("phases", (phase, _) => new CasePhase(phase.Needed("id", "a short word for it, such as takedown").Text.Trim(), phase.Words("what"), phase.Time("from"), phase.Time("until"))));

    /// <summary>Words that hold no date do not belong under <c>date</c>.</summary>
    private static CaseTime? Dated(CaseNode map, string key)
    {
        var time = map.Time(key);
        if (time is { IsWordsOnly: true } && time.Words.Text.Any(char.IsAsciiDigit) && NumericDate().IsMatch(time.Words.Text)) map.Fail(key, $"'{CaseNode.Short(time.Words.Text)}' is no date. Write it like 2026-01-05 or January 5, 2026.");
        return time;
    }

    public static CaseEvidence Evidence(CaseNode map)
    {
        var sha = map.Plain("sha256").ToLowerInvariant();
        if (sha.Length > 0 && !Sha256().IsMatch(sha)) map.Fail("sha256", "A SHA-256 is 64 digits and letters from a to f; 'sha256sum FILE' prints it. Leave the key out where there is none.");
        return new(map.Needed("id", "a short word for it, such as bwc-ruiz").Text.Trim(), map.Needed("what", "what it is, such as body camera of Officer Ruiz"), map.Word<EvidenceKind>("kind") ?? EvidenceKind.Other,
            map.Flag("held") ?? false, map.Plain("custodian"), map.Plain("file"), sha, ClockOffset(map), map.Words("note"));
    }

    private static int? ClockOffset(CaseNode map)
    {
        if (map.Plain("clock-offset") is not { Length: > 0 } text) return null;
        if (Offset().Match(text) is { Success: true } m)
            return (m.Groups["sign"].Value == "-" ? -1 : 1) * (Number(m, "h") * 3600 + Number(m, "m") * 60 + Number(m, "s"));
        map.Fail("clock-offset", $"'{CaseNode.Short(text)}' is no clock offset. Write how much the camera's clock must be set forward, like +00:01:30, or back, like -00:00:10.");
        return null;
    }

    private static int Number(Match match, string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;

    public static CaseClaim Claim(CaseNode map)
    {
        var words = map.Needed("right", $"a right, such as {string.Join(", ", map.Text.Terms.Rights.Take(3))}");
        var right = words.Text.Trim();
        if (right.Length > 0 && !map.Text.Terms.Rights.Contains(right)) map.Fail("right", $"'{CaseNode.Short(right)}' is no right that is known here.{Nearest.Hint(right, map.Text.Terms.Rights)} The rights are {string.Join(", ", map.Text.Terms.Rights)}.");
        return new(map.Plain("id"), right, words, map.People("against", allowStranger: false), map.People("plaintiff", allowStranger: false), map.Incident("incident"), map.Statements("deprivation"));
    }

    /// <summary>A word, or a map with more about it.</summary>
    public static EquatableArray<CaseRelief> Relief(CaseNode root) => root.Nodes("relief").Select(node => node is DataNode.Map
        ? CaseNode.Bind(root.Text, node, map => new CaseRelief(map.Choice("kind", s_relief), map.Needed("kind", $"one of {string.Join(", ", s_relief)}"), map.People("against", allowStranger: false), map.Words("what"), map.Words("amount"), map.Words("override")))
        : OneWord(root, node)).ToEquatableArray();

    private static CaseRelief OneWord(CaseNode root, DataNode node)
    {
        var words = root.WordsOf("relief", node);
        var word = words.Text.Trim();
        if (word.Length > 0 && !s_relief.Contains(word)) root.Text.Errors.Add(node, $"'{CaseNode.Short(word)}' is no relief that is known here.{Nearest.Hint(word, s_relief)} The words are {string.Join(", ", s_relief)}.");
        return new(word, words, [], FileWords.None, FileWords.None, FileWords.None);
    }

    public static CaseConcession Concession(CaseNode map) => new(
        map.Plain("id"), map.People("who", allowStranger: false), map.Needed("what", "what is no longer contested"), map.StatementsOrElements("on"), map.Sources("source"));

    public static CasePlace Place(string id, CaseNode map) =>
        new(id, map.Needed("name", "what the place is called, such as Mill Road at the bridge"), map.PlaceId("within", needed: true), map.Words("what"), map.Places("apart-from"));

    public static WorkProduct WorkProduct(CaseNode map, int index) => new(
        map.Plain("id") is { Length: > 0 } id ? id : CaseIds.Made("work-product", index), map.Word<WorkProductKind>("kind") ?? WorkProductKind.Strategy,
        map.Needed("what", "what is to be kept for your side alone").Text, map.Anything("on"), map.Node.Line);

    public static CaseFinding Finding(CaseNode map)
    {
        if (!map.Has("is")) map.Text.Errors.Add(map.Node, $"Say what was found: add 'is' with one of {Words<FindingAnswer>.Choices}.");
        return new(map.Plain("id"), map.Word<FoundBy>("by") ?? FoundBy.Court, map.Word<FindingAnswer>("is") ?? FindingAnswer.Proved, map.StatementsOrElements("on"), map.People("against", allowStranger: false), map.Words("what"), map.Time("date"));
    }

    public static CaseProsecution Criminal(CaseNode map) => new(
        map.Word<CriminalStatus>("status") ?? CriminalStatus.None, map.Words("status"), map.Words("offense"), map.Time("charged"), map.Time("ended"), map.Words("note"));

    /// <summary>The plaintiff's custody in the words of the field.</summary>
    public static Custody CustodyOf(CaseNode root) => root.Choice("custody", s_custody) switch
    {
        "free" => Custody.Free,
        "arrestee" => Custody.Arrestee,
        "pretrial-detainee" => Custody.Detainee,
        "prisoner" => Custody.Convicted,
        "civil-committee" => Custody.CivilCommittee,
        _ => Custody.Unknown,
    };

    /// <summary>The word of the file for a custody.</summary>
    public static string CustodyWord(Custody custody) => custody switch
    {
        Custody.Free => "free",
        Custody.Arrestee => "arrestee",
        Custody.Detainee => "pretrial-detainee",
        Custody.Convicted => "prisoner",
        Custody.CivilCommittee => "civil-committee",
        Custody.Unknown => "unknown",
    };

    [GeneratedRegex(@"^[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Sha256();

    [GeneratedRegex(@"^(?<sign>[+-]?)(?:(?<h>\d{1,2}):)?(?<m>\d{1,2}):(?<s>[0-5]\d)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Offset();

    [GeneratedRegex(@"\d{1,4}[-/.]\d{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex NumericDate();
}
