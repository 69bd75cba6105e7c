using Undercolor.Auditing;
using Undercolor.Doctrine;
using Undercolor.Packs;
using Undercolor.Reports;
using Undercolor.Yaml;

namespace Undercolor.Cli.Verbs.Pack;

/// <summary>The packs that a verb was given: those of a folder, or those that the program carries.</summary>
internal static class PackFolders
{
    /// <summary>A folder is refused beyond this; ours has a twentieth of it.</summary>
    private const long MostBytes = 100_000_000;

    /// <summary>The tree of the packs; null with the sentences that say why there is none.</summary>
    /// <param name="folder">The folder that holds <c>packs/</c>; null for the packs of the program.</param>
    public static (DataNode.Map? Tree, IReadOnlyList<string> Faults, int ExitCode) Read(string? folder)
    {
        if (folder is null) return (PackBinary.Read(EmbeddedPacks.Packs.Span), [], Cli.ExitCode.Clean);
        if (!Directory.Exists(Path.Combine(folder, "packs"))) return (null, [$"{folder} has no folder 'packs'."], Cli.ExitCode.Usage);
        try
        {
            var bytes = Directory.EnumerateFiles(Path.Combine(folder, "packs"), "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);
            if (bytes > MostBytes) return (null, [FormattableString.Invariant($"{folder} holds {bytes} bytes of packs; at most {MostBytes} are read.")], Cli.ExitCode.Unreadable);
            return PackTree.Read(PackFolder.Read(folder)).Match<(DataNode.Map?, IReadOnlyList<string>, int)>(
                tree => ((DataNode.Map)tree, [], Cli.ExitCode.Clean), faults => (null, [.. faults.Select(f => f.ToString())], Cli.ExitCode.Findings));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, [fault.Message], Cli.ExitCode.Unreadable);
        }
    }

    /// <summary>A fault of a pack with the name of its file; a compiled pack has no lines.</summary>
    public static string Sentence(PackError error)
    {
        var file = error.File.StartsWith("rules/", StringComparison.Ordinal) || error.File.StartsWith("primer/", StringComparison.Ordinal) ? $"{error.File}.md" : Path.HasExtension(error.File) ? error.File : $"{error.File}.yaml";
        return VisibleText.Of(error.Line == 0 ? $"{file}: error: {error.Message}" : (error with { File = file }).ToString());
    }
}
