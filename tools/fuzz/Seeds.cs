using System.Diagnostics;
using System.Text;

namespace Undercolor.Fuzz;

/// <summary>What a target begins with besides its corpus: the documents of the tests, as that target takes them,
/// and what is written by hand to hold everything at once.</summary>
internal static class Seeds
{
    /// <param name="repository">Where the folders are not there, there are none.</param>
    public static IEnumerable<byte[]> Of(string target, string repository) =>
        Files(Path.Combine(repository, "tools", "fuzz", "seeds", target), "*").Concat(Fixtures(target, Path.Combine(repository, "tests", "fixtures", "documents")));

    private static IEnumerable<byte[]> Fixtures(string target, string fixtures) => target switch
    {
        "docx" or "annotate" => Files(fixtures, "*.docx").Select(Documents.Unstored),
        "zip" => Files(fixtures, "*.docx").Select(file => file[4..]),
        "pdf" => Paths(fixtures, "*.pdf").Select(Layout).OfType<byte[]>(),
        "html" => Files(fixtures, "*.html"),
        "markdown" or "text" => Files(fixtures, "*.txt"),
        "corrections" or "yaml" => Files(fixtures, "*.yaml"),
        _ => [],
    };

    private static IEnumerable<byte[]> Files(string fixtures, string pattern) => Paths(fixtures, pattern).Select(File.ReadAllBytes);

    private static IEnumerable<string> Paths(string fixtures, string pattern) =>
        Directory.Exists(fixtures) ? Directory.EnumerateFiles(fixtures, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];

    /// <summary>The lines that our reader takes in, in short; null where poppler is not installed.</summary>
    private static byte[]? Layout(string path)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-bbox-layout", "--", path, "-"]) { RedirectStandardOutput = true })!;
            var lines = process.StandardOutput.ReadToEnd().Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("<page ", StringComparison.Ordinal) || l.StartsWith("<word ", StringComparison.Ordinal));
            return Encoding.UTF8.GetBytes(string.Join('\n', lines).Replace("000\"", "\"", StringComparison.Ordinal));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
