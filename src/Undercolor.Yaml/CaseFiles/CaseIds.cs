using Undercolor.Doctrine;

namespace Undercolor.Yaml.CaseFiles;

/// <summary>Collects the ids of a file before anything is bound, so that each may be used above the place where it is defined.</summary>
internal static class CaseIds
{
    /// <summary>The lists whose items state facts.</summary>
    public static readonly string[] Statements =
        ["events", "presence", "knowledge", "orders", "agreements", "policies", "training", "supervision", "why-unknown", "injuries"];

    private static readonly (string Key, CaseText.IdKind Kind)[] Lists =
        [.. Statements.Select(s => (s, CaseText.IdKind.Statement)), ("incidents", CaseText.IdKind.Incident), ("evidence", CaseText.IdKind.Evidence), ("claims", CaseText.IdKind.Other), ("relief", CaseText.IdKind.Other), ("stipulations", CaseText.IdKind.Other), ("admissions", CaseText.IdKind.Other), ("findings", CaseText.IdKind.Other), ("links", CaseText.IdKind.Other), ("proceedings", CaseText.IdKind.Other), ("apart", CaseText.IdKind.Other), ("inquiries", CaseText.IdKind.Other), ("work-product", CaseText.IdKind.Other)];

    public static void Collect(DataNode root, CaseText text)
    {
        if (root is not DataNode.Map map) return;
        foreach (var (key, value) in map.Entries)
        {
            if (key is "plaintiffs" or "people") Keys(value, CaseText.IdKind.Person, text);
            else if (key == "groups") Keys(value, CaseText.IdKind.Group, text);
            else if (key == "places") Keys(value, CaseText.IdKind.Place, text);
            else foreach (var list in Lists) if (list.Key == key) Items(key, value, list.Kind, text);
        }
    }

    /// <summary>The id of an item that writes none.</summary>
    public static string Made(string list, int index) => FormattableString.Invariant($"{list}-{index + 1}");

    private static void Keys(DataNode node, CaseText.IdKind kind, CaseText text)
    {
        if (node is not DataNode.Map map) return;
        for (var i = 0; i < map.Entries.Count; i++) text.Define(map.Entries[i].Key, kind, map.Keys[i].Line, map.Keys[i].Column);
    }

    private static void Items(string key, DataNode node, CaseText.IdKind kind, CaseText text)
    {
        if (node is not DataNode.List list) return;
        var index = 0;
        foreach (var item in list.Items.Where(i => i is not DataNode.Scalar { Value: "" }))
        {
            if (IdOf(item) is { } id) text.Define(id.Value, kind, id.Line, id.Column);
            else if (kind is CaseText.IdKind.Statement or CaseText.IdKind.Other) text.Define(Made(key, index), kind, item.Line, item.Column);
            if (key == "incidents" && item is DataNode.Map incident && incident.Entries.FirstOrDefault(e => e.Key == "phases").Value is DataNode.List phases) Items("phases", phases, CaseText.IdKind.Phase, text);
            index++;
        }
    }

    private static DataNode.Scalar? IdOf(DataNode item) =>
        item is DataNode.Map map && map.Entries.FirstOrDefault(e => e.Key == "id").Value is DataNode.Scalar { Value.Length: > 0 } id ? id : null;
}
