using System.IO.Compression;

namespace Undercolor.Documents.Word;

/// <summary>A ZIP container that depends on nothing but the bytes of its parts.</summary>
internal static class FixedZip
{
    /// <summary>The earliest time that ZIP knows.</summary>
    private static readonly DateTimeOffset s_time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same parts with one time stamp for all, the list of content types first, the others by name.</summary>
    public static byte[] Repack(Stream package)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var fixedBytes = new MemoryStream();
        using (var to = new ZipArchive(fixedBytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in from.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal)) Copy(entry, to);
        return fixedBytes.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive to)
    {
        var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = s_time;
        copy.ExternalAttributes = 0;
        using var source = entry.Open();
        using var target = copy.Open();
        source.CopyTo(target);
    }
}
