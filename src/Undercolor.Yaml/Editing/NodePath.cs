using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml.Editing;

/// <summary>A node and the maps and lists around it.</summary>
/// <param name="Index">Its place in <paramref name="Parent"/>; -1 where the last step leads to nothing.</param>
internal sealed record Found(DataNode? Node, DataNode? Parent, int Index, string Key);

/// <summary>Follows a path through a tree.</summary>
/// <remarks><code>
/// path = key { "." key | "[" id-or-index "]" }      events[e3].did, people.ruiz.role, events[e3].who[0]
/// </code>
/// In brackets stands the value of an item's <c>id</c>, or its zero-based place.</remarks>
internal static class NodePath
{
    /// <returns>Null where a step before the last leads to nothing, or the path is ill-formed.</returns>
    public static Found? Find(DataNode root, string path)
    {
        var found = new Found(root, null, 0, "");
        foreach (var step in Steps(path) ?? [])
        {
            if (found.Node is null) return null;
            found = step.IsKey ? ByKey(found.Node, step.Name) : ByItem(found.Node, step.Name);
        }
        return found.Parent is null ? null : found;
    }

    private readonly record struct Step(string Name, bool IsKey);

    private static List<Step>? Steps(string path)
    {
        var steps = new List<Step>();
        foreach (var part in path.Split('.'))
        {
            var open = part.IndexOf('[', StringComparison.Ordinal);
            var key = open < 0 ? part : part[..open];
            if (key.Length == 0) return null;
            steps.Add(new(key, true));
            for (; open >= 0 && open < part.Length; open = part.IndexOf('[', open + 1))
            {
                var close = part.IndexOf(']', open);
                if (close < open + 2) return null;
                steps.Add(new(part[(open + 1)..close], false));
            }
        }
        return steps;
    }

    private static Found ByKey(DataNode node, string key)
    {
        var entries = (node as DataNode.Map)?.Entries ?? [];
        for (var i = 0; i < entries.Count; i++)
            if (entries[i].Key == key) return new(entries[i].Value, node, i, key);
        return new(null, node, -1, key);
    }

    private static Found ByItem(DataNode node, string name)
    {
        var items = (node as DataNode.List)?.Items ?? [];
        for (var i = 0; i < items.Count; i++)
            if (items[i] is DataNode.Map map && map.Entries.Any(e => e.Key == "id" && e.Value is DataNode.Scalar id && id.Value == name)) return new(items[i], node, i, "");
        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count ? new(items[index], node, index, "") : new(null, node, -1, "");
    }
}
