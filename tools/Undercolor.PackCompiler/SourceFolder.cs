using System.Text;
using System.Text.Unicode;
using Undercolor.Yaml;

namespace Undercolor.PackCompiler;

/// <summary>The files under a root that go into the packs.</summary>
internal static class SourceFolder
{
    private static readonly string[] s_folders = ["packs", "data/reading", "rules", "primer"];

    /// <summary>Paths are relative to the root with forward slashes on every system. A folder that is not there gives nothing.</summary>
    public static IEnumerable<(string Path, string Text)> Read(string root) =>
        from folder in s_folders.Select(folder => Path.Combine(root, folder))
        where Directory.Exists(folder)
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(root, file).Replace('\\', '/')
        where PackTree.Takes(path)
        select (path, Text(file));

    private static string Text(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : throw new IOException($"{file} is not UTF-8. Save it as UTF-8.");
    }
}
