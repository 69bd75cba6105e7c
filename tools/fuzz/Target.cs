using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Undercolor.Doctrine;
using Undercolor.Documents;
using Undercolor.Documents.Intake;
using Undercolor.Documents.Pdf;
using Undercolor.Packs;
using Undercolor.Reading;
using Undercolor.Reports;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Fuzz;

/// <summary>One way into the product. Running it on any bytes must end soon and throw nothing.</summary>
/// <param name="Name">The folder of its corpus.</param>
/// <param name="Tokens">Pieces that mean something to the reader, for the mutator.</param>
internal sealed record Target(string Name, IReadOnlyList<string> Tokens, Action<byte[]> Run)
{
    public static IReadOnlyList<Target> All { get; } =
    [
        new("docx", DocxTokens, bytes => Document(Stored(bytes), "a.docx")),
        new("zip", ["PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006"], bytes => Document([.. "PK\u0003\u0004"u8, .. bytes], "a.docx")),
        new("pdf", PdfTokens, Pdf),
        new("html", HtmlTokens, bytes => Document(bytes, "a.html")),
        new("markdown", MarkdownTokens, bytes => Document(bytes, "a.md")),
        new("text", TextTokens, bytes => Check(bytes)),
        new("yaml", YamlTokens, Yaml),
        new("pack", ["UCPK\u0001"], Pack),
    ];

    private static string[] DocxTokens =>
    [
        "#part word/document.xml\n", "#part word/styles.xml\n", "#part word/numbering.xml\n", "#part word/footnotes.xml\n", "#part word/header1.xml\n",
        "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:pPr>", "</w:pPr>", "<w:numPr>", "<w:ilvl w:val=\"1\"/>", "<w:numId w:val=\"1\"/>", "<w:pStyle w:val=\"a\"/>",
        "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:ins>", "</w:ins>", "<w:del>", "</w:del>", "<w:delText>", "<w:tab/>", "<w:br/>", "<w:br w:type=\"page\"/>",
        "<w:footnoteReference w:id=\"1\"/>", "<w:vanish/>", "<w:b/>", "<w:jc w:val=\"center\"/>", "<w:sdt>", "<w:sdtContent>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:instrText>",
        "<w:txbxContent>", "<mc:AlternateContent>", "<w:sym w:char=\"00A7\"/>", "<w:numFmt w:val=\"upperRoman\"/>", "<w:lvlText w:val=\"%1.%2\"/>", "<w:start w:val=\"999999999\"/>",
        "<w:outlineLvl w:val=\"0\"/>", "<w:hyperlink>", "<w:noBreakHyphen/>", "w:val=\"-1\"", "&#0;", "&amp;", "<!--", "-->", "<![CDATA[", "]]>",
    ];

    private static string[] PdfTokens =>
    [
        "<page width=\"612.000000\" height=\"792.000000\">\n", "</page>\n", "<word xMin=\"72\" yMin=\"72\" xMax=\"90\" yMax=\"84\">1.</word>\n", "<word xMin=\"", "\" yMin=\"", "\" xMax=\"", "\" yMax=\"",
        "</word>\n", "NaN", "1e308", "-1e308", "-0", "0", "&amp;", "&#0;", "\ufb01", ")", "§", "Page", "of", "Case", "Filed", "-", ".....", "_____", "v.", "Plaintiff,",
    ];

    private static string[] HtmlTokens =>
    [
        "<p>", "</p>", "<div>", "</div>", "<ol>", "<ol start=\"4\" type=\"i\">", "<ol reversed>", "</ol>", "<li>", "<li value=\"-3\">", "</li>", "<ul>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<br>",
        "<pre>", "</pre>", "<!--", "-->", "<script>", "</script>", "<style>", "<title>", "</title>", "<textarea>", "&amp;", "&nbsp;", "&#x110000;", "&#0;", "&lt", "&notit;", "<h1>", "<b>", "<center>", "<hr>",
        "<![CDATA[", "<!doctype html>", "<html", "hidden", "style=\"display:none\"", "<sup>", "<a href='", "\u00ad", "\u200b", "\t", "\f",
    ];

    private static string[] MarkdownTokens =>
        ["# ", "## ", "1. ", "2) ", "- ", "* ", "> ", "    ", "\t", "```\n", "~~~", "| a | b |\n", "|---|---|\n", "[^1]", "[^1]: ", "**", "__", "`", "\\", "<p>", "&amp;", "[a](b)", "![", "---\n", "***\n", "===\n", "  \n", "\r\n", "\r"];

    private static string[] TextTokens =>
    [
        "UNITED STATES DISTRICT COURT\n", "FOR THE NORTHERN DISTRICT OF CALIFORNIA\n", "JANE ROE,\n", "Plaintiff,\n", "v.\n", "Defendants.\n", "COMPLAINT\n", "Officer Smith", "Sgt. A. Lee", "Does 1-10", "John Doe 1", "City of X",
        "County of Y", "Police Department", "the officers", "Defendants", "they", "he", "she", "her", "his", "each of them", "punched", "was struck by", "failed to intervene", "ordered", "knew", "should have known", "on information and belief",
        "in his individual capacity", "in his official capacity", "under color of state law", "42 U.S.C. § 1983", "Monell", "COUNT I\n", "COUNT ONE:", "\n\n1. ", "\n\n2. ", "\n12. ", "\f", "\t", "    ", "PRAYER FOR RELIEF\n", "JURY DEMAND", "/s/ ",
        "Dated: March 3, 2025", "9:15 p.m.", ", who ", " and ", " or ", " while ", " that ", " which ", " not ", ", ", "; ", ": ", "\"", "“", "”", "’", "(\"Smith\")", "[", "]", "¶", "§", "—", "...", "XXXX", "a/k/a", "Jr.", "et al.", "et seq.", "#4412", "Badge No. 17",
    ];

    private static string[] YamlTokens =>
        ["a: b\n", "- ", ": ", "\n", "  ", "    ", "'", "\"", "|\n", ">-\n", "[", "]", "{", "}", ",", "#", "&a ", "*a", "!!str ", "---\n", "...\n", "?", "\\ud800", "\\x00", "\\u0085", "~", "null", "%YAML 1.2\n", "\t", "\r", "\u2028", "\ufeff"];

    private static readonly Lazy<Workbench> s_workbench = new(() =>
    {
        var packs = PackBinary.Read(EmbeddedPacks.Packs.Span);
        return new(Library.Bind(packs), ReadingLexicon.Bind(packs), Lexicon.Load(EmbeddedPacks.Lexicon), RulePages.Bind(packs));
    });

    /// <summary>A reader, and the cleaning of what it read.</summary>
    private static void Document(byte[] bytes, string name) =>
        _ = Read(bytes, name) is { } document ? TextCleaner.Clean(document) : null;

    private static SourceDocument? Read(byte[] bytes, string name)
    {
        using var stream = new MemoryStream(bytes);
        return DocumentReader.Read(stream, new() { Name = name }).Match(document => (SourceDocument?)document, Said);
    }

    /// <summary>A refusal is a sentence.</summary>
    private static SourceDocument? Said(string sentence) => sentence.EndsWith('.') ? null : throw new FaultException($"A refusal that is no sentence: {sentence}");

    /// <summary>Plain text through the whole pipeline and every report.</summary>
    private static void Check(byte[] bytes)
    {
        if (Read(bytes, "a.txt") is not { } document) return;
        var result = s_workbench.Value.Check(document, CheckOptions.Default, "fuzz");
        using var json = JsonDocument.Parse(JsonReport.One(result.Assessment));
        Slices(json.RootElement, result.Text.Text);
        using var screening = JsonDocument.Parse(JsonReport.One(result.Assessment, ReportMode.Screening));
        using var facts = JsonDocument.Parse(FactsReport.Json(result.Case));
        Slices(facts.RootElement, result.Text.Text);
        HtmlReport.One(result, s_workbench.Value.Library.Authority, ReportMode.Plaintiff, "fuzz");
        TreeDump.Text(result.Tree);
    }

    private static void Slices(JsonElement json, string text)
    {
        if (json.ValueKind == JsonValueKind.Array)
            foreach (var item in json.EnumerateArray()) Slices(item, text);
        if (json.ValueKind != JsonValueKind.Object) return;
        if (json.TryGetProperty("quote", out var quote) && quote.GetString() != Slice(json, text)) throw new FaultException("A quote is not what its position slices.");
        foreach (var member in json.EnumerateObject()) Slices(member.Value, text);
    }

    private static string Slice(JsonElement at, string text) => text[at.GetProperty("start").GetInt32()..at.GetProperty("end").GetInt32()];

    /// <summary>The bytes stand for the output of <c>pdftotext -bbox-layout</c>.</summary>
    private static void Pdf(byte[] bytes)
    {
        var layout = new BboxLayout();
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n')) layout.Add(line);
        try
        {
            TextCleaner.Clean(PdfReader.Read(new Input("a.pdf", bytes, DocumentOptions.Default), layout.Pages, layout.Pages.Count));
        }
        catch (UnreadableException)
        {
            // A refusal; the front door makes a sentence of it.
        }
    }

    /// <summary>A tree that was read can be compiled and is the same when it is read again.</summary>
    private static void Yaml(byte[] bytes) =>
        YamlReader.Read(Encoding.UTF8.GetString(bytes), "packs/a.yaml").Match(
            tree => tree is DataNode.Map map ? Again(map) : true,
            errors => errors.All(e => e.Line >= 1 && e.Column >= 1) ? true : throw new FaultException("An error stands before the first line or column."));

    private static void Pack(byte[] bytes)
    {
        try
        {
            Again(PackBinary.Read(bytes));
        }
        catch (FormatException)
        {
            // What the reader promises for damage.
        }
    }

    private static bool Again(DataNode.Map tree)
    {
        byte[] written;
        try
        {
            written = PackBinary.Write(tree);
        }
        catch (ArgumentException)
        {
            return false; // What the writer promises for half a surrogate pair.
        }
        return PackBinary.Write(PackBinary.Read(written)).AsSpan().SequenceEqual(written) ? true : throw new FaultException("A tree changes when it is written and read.");
    }

    /// <summary>
    /// A Word document from one text: <c>#part NAME</c> lines part it, and each part is stored as it is. A mutated ZIP
    /// would only ever show that its checksums are wrong.
    /// </summary>
    internal static byte[] Stored(byte[] bytes)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in Encoding.Latin1.GetString(bytes).Split("#part ").Skip(1).Take(50))
            {
                var line = part.IndexOf('\n');
                if (line <= 0) continue;
                using var entry = zip.CreateEntry(part[..line], CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.Latin1.GetBytes(part[(line + 1)..]));
            }
        }
        return file.ToArray();
    }
}

/// <summary>A promise that a run broke without throwing.</summary>
internal sealed class FaultException(string message) : Exception(message);
