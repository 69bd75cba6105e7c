using System.Security.Cryptography;

namespace Undercolor.Fuzz;

/// <summary>A folder of inputs, each called after what it holds.</summary>
internal static class Corpus
{
    /// <summary>In order of their names; none where the folder does not exist.</summary>
    public static IReadOnlyList<byte[]> Read(string folder) => [.. Files(folder).Select(File.ReadAllBytes)];

    public static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Where(f => !f.EndsWith(".stack", StringComparison.Ordinal)).Order(StringComparer.Ordinal) : [];

    /// <param name="prefix">Says what the input is, such as <c>crash-</c>; empty for one that only goes a new way.</param>
    public static string Save(string folder, byte[] input, string prefix = "")
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, prefix + Convert.ToHexStringLower(SHA256.HashData(input))[..12]);
        File.WriteAllBytes(path, input);
        return path;
    }
}
