namespace Undercolor.Cli.Batch;

/// <summary>Paths as the file system means them, links resolved, so that one can be tested for lying inside another.</summary>
internal static class RealPath
{
    /// <summary>Whether <paramref name="path"/> is <paramref name="folder"/> or lies below it. Neither need exist.</summary>
    public static bool IsInside(string path, string folder)
    {
        var (inner, outer) = (Of(path), Of(folder));
        return inner == outer || inner.StartsWith(outer.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent) return full;
        var here = Path.Combine(Of(parent), Path.GetFileName(full));
        FileSystemInfo? link = Directory.Exists(here) ? Directory.ResolveLinkTarget(here, returnFinalTarget: true) : File.Exists(here) ? File.ResolveLinkTarget(here, returnFinalTarget: true) : null;
        return link is null ? here : Of(link.FullName);
    }
}
