using System.Text;
using Undercolor.Papers.Does;

namespace Undercolor.Cli;

/// <summary>Reads rosters from disk.</summary>
internal static class RosterFiles
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">Null for no roster.</param>
    /// <returns>The roster, or the sentence that says what is wrong; a file over the limit is never loaded.</returns>
    public static (Roster? Roster, string Fault) Read(string? path)
    {
        if (path is null) return (Roster.None, "");
        var name = Path.GetFileName(path);
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path)) return (null, $"{name}: this is a folder, not a roster.");
            if (!file.Exists) return (null, $"{name}: the file does not exist.");
            if (file.Length > RosterReader.MostBytes) return (null, FormattableString.Invariant($"{name}: the file has {file.Length} bytes; a roster has at most {RosterReader.MostBytes}."));
            var (roster, fault) = RosterReader.Read(s_strict.GetString(File.ReadAllBytes(path)));
            return (roster, fault.Length > 0 ? $"{name}: {fault}" : "");
        }
        catch (DecoderFallbackException)
        {
            return (null, $"{name}: the file is not UTF-8 text. Save it as CSV in UTF-8.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, $"{name}: the file cannot be read: {fault.Message}");
        }
    }
}
