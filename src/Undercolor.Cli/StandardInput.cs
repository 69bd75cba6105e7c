using System.Text;

namespace Undercolor.Cli;

/// <summary>What stands on standard input: a case file begins with its schema, all else is a document.</summary>
internal static class StandardInput
{
    /// <summary>How far the first key of a case file is looked for, in bytes: its comments may stand before it.</summary>
    private const int Head = 16_384;

    /// <param name="most">One byte more than this is read at most, so that whoever reads it can refuse it.</param>
    public static byte[] Read(long most)
    {
        using var input = Console.OpenStandardInput();
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; copy.Length <= most && (read = input.Read(buffer)) > 0;) copy.Write(buffer, 0, read);
        return copy.ToArray();
    }

    /// <summary>Whether the first line that is no comment names the schema of case files.</summary>
    public static bool IsCaseFile(byte[] bytes) => Encoding.UTF8.GetString(bytes, 0, Math.Min(bytes.Length, Head)).TrimStart('\uFEFF').Split('\n').Select(line => line.Trim())
        .FirstOrDefault(line => line.Length > 0 && line[0] != '#' && line != "---") is { } first && first.StartsWith("schema:", StringComparison.Ordinal) && first.Contains("undercolor/case/", StringComparison.Ordinal);
}
