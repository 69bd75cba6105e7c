using Undercolor.Doctrine;

namespace Undercolor.Auditing;

/// <summary>Parts of the plain tree of packs, each with its line and column.</summary>
internal static class PackTexts
{
    /// <summary>Null where the key is left out or holds no text.</summary>
    public static DataNode.Scalar? Scalar(DataNode.Map map, string key) => Find(map, key) as DataNode.Scalar;

    /// <summary>The texts of a list; one text stands for a list of one.</summary>
    public static IEnumerable<DataNode.Scalar> Scalars(DataNode.Map map, string key) => Find(map, key) switch
    {
        DataNode.List list => list.Items.OfType<DataNode.Scalar>(),
        DataNode.Scalar one => [one],
        _ => [],
    };

    /// <summary>The maps of a list.</summary>
    public static IEnumerable<DataNode.Map> Maps(DataNode.Map map, string key) => Find(map, key) is DataNode.List list ? list.Items.OfType<DataNode.Map>() : [];

    /// <summary>The maps of a list of a file.</summary>
    public static IEnumerable<DataNode.Map> Maps(DataNode.Map root, string file, string key) => Find(root, file) is DataNode.Map map ? Maps(map, key) : [];

    private static DataNode? Find(DataNode.Map map, string key)
    {
        foreach (var (name, node) in map.Entries)
            if (name == key) return node;
        return null;
    }
}
