using Undercolor.Papers.Does;

namespace Undercolor.Cli;

/// <summary>Reads rosters from disk.</summary>
internal static class RosterFiles
{
    /// <param name="path">Null for no roster.</param>
    /// <returns>The roster, or the sentence that says what is wrong.</returns>
    public static (Roster? Roster, string Fault) Read(string? path)
    {
        if (path is null) return (Roster.None, "");
        var (roster, fault) = SmallFile.Read(path, RosterReader.MostBytes, "a roster", (text, _) => RosterReader.Read(text), sentence => (null, sentence));
        return (roster, fault.Length > 0 ? $"{Path.GetFileName(path)}: {fault}" : "");
    }
}
