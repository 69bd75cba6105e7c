using Undercolor.Doctrine;
using Undercolor.Yaml;

namespace Undercolor.Tests.Packs;

/// <summary>The packs of this repository, read as YAML.</summary>
internal static class RepositoryPacks
{
    private static readonly Lazy<DataNode.Map> s_tree = new(Read);

    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static DataNode.Map Tree => s_tree.Value;

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Undercolor.slnx")) ? folder : FindRoot(Path.GetDirectoryName(folder.TrimEnd('/'))!);

    private static DataNode.Map Read()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root, "packs"), "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file)));
        return PackTree.Read(files).Match(tree => (DataNode.Map)tree, errors => throw new InvalidOperationException(string.Join('\n', errors)));
    }
}
