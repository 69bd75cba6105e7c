using System.Text.RegularExpressions;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;
using IdKind = Undercolor.Yaml.CaseFiles.CaseText.IdKind;

namespace Undercolor.Yaml.CaseFiles;

/// <summary>Reads ids that stand for something elsewhere in the file. An id that stands for nothing is a fault.</summary>
internal static partial class CaseReferences
{
    /// <summary>Ids of people and groups.</summary>
    /// <param name="allowStranger">Whether somebody outside the file may be meant.</param>
    public static EquatableArray<string> People(this CaseNode map, string key, bool allowStranger = true) =>
        Read(map, key, "person or group", "people, plaintiffs or groups", id => map.Text.Is(id, IdKind.Person, IdKind.Group) || allowStranger && id == CaseFile.Stranger, [IdKind.Person, IdKind.Group]);

    public static EquatableArray<string> Statements(this CaseNode map, string key) =>
        Read(map, key, "event", "events, injuries or another list of facts", map.Text.IsStatement, [IdKind.Statement]);

    /// <summary>Ids of statements, or names of elements, which are words of the law and are not checked here.</summary>
    public static EquatableArray<string> StatementsOrElements(this CaseNode map, string key) => map.Texts(key).Select(w => w.Text.Trim()).ToEquatableArray();

    /// <summary>Ids of anything in the file.</summary>
    public static EquatableArray<string> Anything(this CaseNode map, string key)
    {
        var kinds = Enum.GetValues<IdKind>();
        return Read(map, key, "part of the file", "people, events, evidence or another list", id => map.Text.Is(id, kinds), kinds);
    }

    /// <summary>Id of a place.</summary>
    /// <param name="needed">Whether other words than an id are a fault.</param>
    /// <returns>Empty where the words are no id.</returns>
    public static string PlaceId(this CaseNode map, string key, bool needed = false) =>
        needed ? map.Places(key) is [var id, ..] ? id : ""
        : map.Text.Is(map.Plain(key), IdKind.Place) ? map.Plain(key) : "";

    /// <summary>Ids of places.</summary>
    public static EquatableArray<string> Places(this CaseNode map, string key) => Read(map, key, "place", "places", id => map.Text.Is(id, IdKind.Place), [IdKind.Place]);

    /// <summary>Where it was, in words: those of the file, or the name of the place whose id stands here.</summary>
    public static FileWords Spot(this CaseNode map, string key) => map.Text.PlaceNames.TryGetValue(map.Plain(key), out var name) ? name : map.Words(key);

    public static string Incident(this CaseNode map, string key) =>
        Read(map, key, "incident", "incidents", id => map.Text.Is(id, IdKind.Incident), [IdKind.Incident]) is [var id, ..] ? id : "";

    public static string Phase(this CaseNode map, string key) =>
        Read(map, key, "phase", "the phases of an incident", id => map.Text.Is(id, IdKind.Phase), [IdKind.Phase]) is [var id, ..] ? id : "";

    /// <summary>How a fact is known: evidence with a place in it, belief, or plain words.</summary>
    public static EquatableArray<FactSource> Sources(this CaseNode map, string key) => map.Nodes(key).Select(node => Source(map, key, node)).ToEquatableArray();

    private static EquatableArray<string> Read(CaseNode map, string key, string what, string where, Func<string, bool> isKnown, IdKind[] kinds)
    {
        var ids = new List<string>();
        foreach (var node in map.Nodes(key))
        {
            var id = map.WordsOf(key, node).Text.Trim();
            if (id.Length == 0) continue;
            if (isKnown(id)) { if (!ids.Contains(id)) ids.Add(id); }
            else map.Text.Errors.Add(node, $"There is no {what} with the id '{CaseNode.Short(id)}'.{Nearest.Hint(id, map.Text.Ids(kinds))} Write an id that stands under {where}.");
        }
        return ids.ToEquatableArray();
    }

    private static FactSource Source(CaseNode map, string key, DataNode node)
    {
        if (node is DataNode.Map) return CaseNode.Bind(map.Text, node, source => OfEvidence(source));
        var words = map.WordsOf(key, node);
        var text = words.Text.Trim();
        if (Belief().IsMatch(text)) return new FactSource.Belief { Words = words };
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var (id, rest) = space < 0 ? (text, "") : (text[..space], text[(space + 1)..].Trim());
        if (map.Text.IsEvidence(id))
        {
            var place = rest.Length > 0 ? Place(rest) : null;
            if (rest.Length == 0 || place is not null) return new FactSource.Evidence(id, place) { Words = words };
            map.Text.Errors.Add(node, $"'{CaseNode.Short(rest)}' is no place in {id}. Write 12:3-5 for page and lines, p. 4 for a page, 00:03:12 for a time, ¶ 14 for a paragraph, or a Bates number such as CITY-000123.");
        }
        return new FactSource.Told { Words = words };
    }

    private static FactSource OfEvidence(CaseNode source)
    {
        var words = source.Needed("evidence", "the id of a piece of evidence");
        var id = words.Text.Trim();
        if (id.Length > 0 && !source.Text.IsEvidence(id)) source.Fail("evidence", $"There is no evidence with the id '{CaseNode.Short(id)}'.{Nearest.Hint(id, source.Text.Ids(IdKind.Evidence))} Write an id that stands under evidence.");
        var at = source.Plain("at");
        var place = at.Length > 0 ? Place(at) : null;
        if (at.Length > 0 && place is null) source.Fail("at", $"'{CaseNode.Short(at)}' is no place. Write 12:3-5 for page and lines, p. 4 for a page, 00:03:12 for a time, ¶ 14 for a paragraph, or a Bates number such as CITY-000123.");
        return new FactSource.Evidence(id, place) { Words = words };
    }

    /// <summary>A place in a piece of evidence; null for words that are none.</summary>
    private static EvidencePlace? Place(string text)
    {
        if (Counter().Match(text) is { Success: true } counter) return new EvidencePlace.Counter(Number(counter, "h") * 3600 + Number(counter, "m") * 60 + Number(counter, "s"));
        if (PageLine().Match(text) is { Success: true } page) return new EvidencePlace.PageLine(Number(page, "p"), Number(page, "l"), page.Groups["e"].Success ? Number(page, "e") : Number(page, "l"));
        if (Page().Match(text) is { Success: true } whole) return new EvidencePlace.PageLine(Number(whole, "p"), 0, 0);
        if (Paragraph().Match(text) is { Success: true } numbered) return new EvidencePlace.Numbered(numbered.Groups["n"].Value);
        return Bates().IsMatch(text) ? new EvidencePlace.Bates(text) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:on\s+)?information\s+and\s+belief\.?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Belief();

    [GeneratedRegex(@"^(?<h>\d{1,2}):(?<m>[0-5]\d):(?<s>[0-5]\d)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^(?:at\s+)?(?<p>\d{1,6}):(?<l>\d{1,4})(?:[-–](?<e>\d{1,4}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PageLine();

    [GeneratedRegex(@"^(?:at\s+)?(?:p\.|page|pp\.)\s*(?<p>\d{1,6})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"^(?:¶|para\.|paragraph)\s*(?<n>§?[0-9A-Za-z.()]{1,12})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"^[A-Za-z][\w.-]*\d{2,}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Bates();
}
