using System.Text;
using System.Text.Unicode;
using Undercolor.Auditing;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml;

/// <summary>The files of a folder that holds packs: this repository, or a user's own.</summary>
public static class PackFolder
{
    private static readonly string[] s_folders = ["packs", "data/reading", "rules", "primer"];

    /// <summary>Paths are relative to the root with forward slashes on every system. A folder that is not there gives nothing.</summary>
    /// <exception cref="IOException">A file cannot be read, or is not UTF-8.</exception>
    public static IEnumerable<(string Path, string Text)> Read(string root) => s_folders.SelectMany(folder => Files(root, folder, "*")).Where(path => PackTree.Takes(path)).Select(path => (path, TextOf(root, path)));

    /// <summary>The stories of <c>tests/law</c>; none where the folder is not there.</summary>
    public static EquatableArray<LawExample> Stories(string root, PackErrors errors) => Examples(root, "tests/law", LawExample.Bind, errors);

    /// <summary>The questions of <c>tests/tables</c>; none where the folder is not there.</summary>
    public static EquatableArray<TableExample> Questions(string root, PackErrors errors) => Examples(root, "tests/tables", TableExample.Bind, errors);

    private static EquatableArray<T> Examples<T>(string root, string folder, Func<string, DataNode, PackErrors, EquatableArray<T>> bind, PackErrors errors) =>
        Files(root, folder, "*.yaml").SelectMany(path => YamlReader.Read(TextOf(root, path), path).Match(
            tree => bind(path, tree, errors), faults =>
            {
                foreach (var fault in faults) errors.Add(path, new DataNode.Scalar("") { Line = fault.Line, Column = fault.Column }, fault.Message);
                return EquatableArray<T>.Empty;
            })).ToEquatableArray();

    private static IEnumerable<string> Files(string root, string folder, string pattern)
    {
        var path = Path.Combine(root, folder);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal) : [];
    }

    private static string TextOf(string root, string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(root, path));
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : throw new IOException($"{path} is not UTF-8. Save it as UTF-8.");
    }
}
