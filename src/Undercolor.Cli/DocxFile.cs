using System.Security.Cryptography;
using Undercolor.Cli.Batch;

namespace Undercolor.Cli;

/// <summary>Writes a document under a temporary name and renames it, so that whatever happens one whole file is there.</summary>
internal static class DocxFile
{
    /// <summary>Why nothing is written to a place: something else is there; null where it is free, or is the file that was read.</summary>
    public static string? Occupied(string target, string file) =>
        Directory.Exists(target) ? $"{target} is a folder; give the name of a file."
        : File.Exists(target) && !IsSame(target, file) ? $"{target} is there already and is left as it is."
        : null;

    /// <param name="file">What was read; <c>-</c> for standard input.</param>
    /// <param name="sha256">Of the bytes that were read: a file that has changed since then is left alone.</param>
    /// <exception cref="UnwritableException">The place cannot be written.</exception>
    public static void Write(string target, string file, byte[] bytes, string sha256)
    {
        try
        {
            var isSame = File.Exists(target) && IsSame(target, file);
            var place = isSame ? RealPath.Of(target) : target;
            if (isSame && Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(place))) != sha256)
                throw new UnwritableException($"{target} has changed since it was read, and is left as it is.");
            var temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(place))!, $".{Path.GetRandomFileName()}.docx");
            try
            {
                using (var written = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
                {
                    written.Write(bytes);
                    written.Flush(flushToDisk: true);
                }
                if (isSame && !OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, File.GetUnixFileMode(place));
                File.Move(temporary, place, overwrite: isSame);
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnwritableException($"{target} cannot be written: {fault.Message}");
        }
    }

    private static bool IsSame(string target, string file) => file != "-" && File.Exists(file) && RealPath.Of(target) == RealPath.Of(file);
}
