using System.Globalization;

namespace Undercolor.Fuzz;

/// <summary>Which basic blocks the runs of each target came through, kept in files because each target has a process of its own.</summary>
internal static class Blocks
{
    private const string Plan = "blocks.txt";

    /// <summary>Keeps beside the instrumented program where each block is.</summary>
    /// <param name="places">Namespace, tab and method of each block, in the order of their numbers.</param>
    public static int Keep(string folder, IReadOnlyList<string> places)
    {
        File.WriteAllLines(Path.Combine(folder, Plan), places);
        return places.Count;
    }

    /// <summary>Adds to what an earlier process of the same program left there.</summary>
    public static void Save(string path, IReadOnlyList<byte> seen)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var before = Read(path);
        File.WriteAllBytes(path, [.. seen.Select((b, i) => i < before.Length ? (byte)(b | before[i]) : b)]);
    }

    /// <summary>A line for each namespace: blocks that at least one of the targets came through, and all that there are.</summary>
    public static string Table(IEnumerable<string> paths)
    {
        var targets = paths.Select(Read).Where(t => t.Length > 0).ToList();
        var blocks = File.ReadLines(Path.Combine(AppContext.BaseDirectory, Plan)).Select((name, i) => (Name: name[..name.IndexOf('\t')], IsSeen: targets.Any(t => t[i] != 0))).ToList();
        return string.Join('\n', blocks.GroupBy(b => b.Name).OrderBy(g => g.Key, StringComparer.Ordinal).Append(blocks.GroupBy(_ => "all").Single())
            .Select(g => (g.Key, Seen: g.Count(b => b.IsSeen), All: g.Count()))
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key,-36} {g.Seen,6} of {g.All,6} blocks {100.0 * g.Seen / g.All,4:0} %")));
    }

    private static byte[] Read(string path) => File.Exists(path) ? File.ReadAllBytes(path) : [];
}
