using System.Runtime.CompilerServices;
using Xunit;

namespace Undercolor.Tests.Snapshots;

/// <summary>Compares a text with the one recorded in <c>Snapshots/&lt;TestClass&gt;.&lt;name&gt;.txt</c>. <c>./test accept</c> records anew.</summary>
internal static class Snapshot
{
    /// <summary>Fails where the recorded text differs, and where none is recorded: a snapshot is never made in silence.</summary>
    public static void Matches(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var path = PathOf(testFile, name);
        if (Environment.GetEnvironmentVariable("UNDERCOLOR_ACCEPT") == "1") File.WriteAllText(path, actual);
        if (!File.Exists(path)) Assert.Fail($"No snapshot {Path.GetFileName(path)}. Run ./test accept to record it, and read it before you commit it.");
        if (Difference(File.ReadAllText(path), actual) is { } difference) Assert.Fail($"{Path.GetFileName(path)} {difference}");
    }

    /// <summary>The first line that differs, in words; null where the texts are the same.</summary>
    internal static string? Difference(string expected, string actual)
    {
        if (expected == actual) return null;
        string[] was = expected.Split('\n'), now = actual.Split('\n');
        var line = 0;
        while (line < was.Length && line < now.Length && was[line] == now[line]) line++;
        return FormattableString.Invariant($"differs at line {line + 1}:\n  recorded: {LineAt(was, line)}\n  now:      {LineAt(now, line)}");
    }

    private static string LineAt(string[] lines, int index) => index < lines.Length ? lines[index] : "(end of text)";

    /// <summary>The folder is beside the tests, wherever the test's own file stands below them.</summary>
    private static string PathOf(string testFile, string name)
    {
        var folder = Path.GetDirectoryName(testFile)!;
        while (!Directory.Exists(Path.Combine(folder, "Snapshots"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "Snapshots", $"{Path.GetFileNameWithoutExtension(testFile)}.{name}.txt");
    }
}
