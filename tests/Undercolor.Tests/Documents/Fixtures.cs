using Undercolor.Documents;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Documents;

/// <summary>The fixture complaints and a plain way of joining their lines into paragraphs.</summary>
internal static class Fixtures
{
    public static readonly string Folder = Path.Combine(Root(), "tests", "fixtures", "documents");

    public static SourceDocument Read(string path, DocumentOptions? options = null) =>
        DocumentReader.Read(path, options).Match(document => document, sentence => throw new InvalidOperationException(sentence));

    public static SourceDocument Read(byte[] bytes, DocumentOptions? options = null) =>
        DocumentReader.Read(new MemoryStream(bytes), options).Match(document => document, sentence => throw new InvalidOperationException(sentence));

    public static SourceDocument ReadText(string text, string name = "complaint.txt") =>
        Read(System.Text.Encoding.UTF8.GetBytes(text), new() { Name = name });

    public static string Refusal(byte[] bytes, DocumentOptions? options = null) =>
        DocumentReader.Read(new MemoryStream(bytes), options).Match(_ => throw new InvalidOperationException("It was read."), sentence => sentence);

    public static string[] Expected(string fixture) => File.ReadAllLines(Path.Combine(Folder, fixture, "expected.txt"));

    /// <summary>
    /// Soft lines join with one space; every other line begins a paragraph. Page heads are left out, footnotes come last.
    /// A plain text file cannot tell a footnote from a paragraph, so its notes must stand at the end already.
    /// </summary>
    public static string[] Paragraphs(SourceDocument document)
    {
        var paragraphs = new List<(string Text, LineRole Role)>();
        foreach (var line in document.Lines.Where(line => line.Role != LineRole.PageHeader))
        {
            if (line.Break == LineBreak.Soft && paragraphs.Count > 0) paragraphs[^1] = ($"{paragraphs[^1].Text} {line.Text}", paragraphs[^1].Role);
            else paragraphs.Add((line.Text, line.Role));
        }
        return [.. paragraphs.OrderBy(paragraph => paragraph.Role == LineRole.Footnote).Select(paragraph => paragraph.Text)];
    }

    public static bool HasProgram(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));

    public static void SkipWithoutPoppler() =>
        Assert.SkipUnless(HasProgram("pdftotext") && HasProgram("pdfinfo"), "pdftotext is not installed (package poppler-utils).");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Undercolor.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The repository's root was not found.");
    }
}
