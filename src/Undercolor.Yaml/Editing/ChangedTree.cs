using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml.Editing;

/// <summary>The tree that an edit should give, to hold what it gave against.</summary>
internal static class ChangedTree
{
    /// <param name="change">The new node in the place of the old one; null to take it out.</param>
    public static DataNode Of(DataNode root, Found found, Func<DataNode?, DataNode?> change) => Rebuild(root, found, change);

    private static DataNode Rebuild(DataNode node, Found found, Func<DataNode?, DataNode?> change)
    {
        if (ReferenceEquals(node, found.Parent)) return Changed(node, found, change(found.Node));
        return node switch
        {
            DataNode.Map map => new DataNode.Map(map.Entries.Select(e => KeyValuePair.Create(e.Key, Rebuild(e.Value, found, change))).ToEquatableArray()),
            DataNode.List list => new DataNode.List(list.Items.Select(i => Rebuild(i, found, change)).ToEquatableArray()),
            _ => node,
        };
    }

    private static DataNode Changed(DataNode parent, Found found, DataNode? value) => parent switch
    {
        DataNode.Map map when found.Index < 0 => new DataNode.Map(value is null ? map.Entries : map.Entries.Append(KeyValuePair.Create(found.Key, value)).ToEquatableArray()),
        DataNode.Map map => new DataNode.Map(map.Entries.SelectMany((e, i) => i != found.Index ? [e] : value is null ? [] : new[] { KeyValuePair.Create(e.Key, value) }).ToEquatableArray()),
        DataNode.List list => new DataNode.List(list.Items.SelectMany((x, i) => i != found.Index ? [x] : value is null ? [] : new[] { value }).ToEquatableArray()),
        _ => parent,
    };
}

/// <summary>Whether two trees say the same. A list or map without anything in it and a key without a value are the same.</summary>
internal static class SameTree
{
    public static bool Of(DataNode one, DataNode other) => IsEmpty(one) && IsEmpty(other) || (one, other) switch
    {
        (DataNode.Scalar a, DataNode.Scalar b) => a.Value == b.Value,
        (DataNode.List a, DataNode.List b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(p => Of(p.First, p.Second)),
        (DataNode.Map a, DataNode.Map b) => a.Entries.Count == b.Entries.Count && a.Entries.Zip(b.Entries).All(p => p.First.Key == p.Second.Key && Of(p.First.Value, p.Second.Value)),
        _ => false,
    };

    private static bool IsEmpty(DataNode node) => node is DataNode.Scalar { Value: "" } or DataNode.List { Items.IsEmpty: true } or DataNode.Map { Entries.IsEmpty: true };
}
