using Undercolor.Documents.Word;
using Undercolor.Reports.Cited;

namespace Undercolor.Cli.Verbs;

/// <summary>Renders the reports of <c>cite</c> and writes them.</summary>
internal static class CiteOutput
{
    /// <exception cref="UnwritableException">The file cannot be written.</exception>
    public static void Write(List<CiteReport> reports, string format, string? file, TextWriter output)
    {
        if (format == "docx") ToFile(file!, path => File.WriteAllBytes(path, DocxWriter.Write(AuthoritiesDocument.Of(TableOfAuthorities.Of(reports[0])))));
        else if (file is not null) ToFile(file, path => File.WriteAllText(path, Render(reports, format)));
        else output.Write(Render(reports, format));
    }

    private static string Render(List<CiteReport> reports, string format) => format switch
    {
        "json" => CiteJson.Of(reports),
        "sarif" => CiteSarif.Of(reports, Engine.Rules),
        "csv" => CiteCsv.Of(reports),
        "html" => CiteHtml.Of(reports[0]),
        "md" => TableOfAuthorities.Of(reports[0]).Markdown(),
        _ => string.Join('\n', reports.Select(CiteText.Of)),
    };

    private static void ToFile(string path, Action<string> write)
    {
        try
        {
            write(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnwritableException($"{path} cannot be written: {fault.Message}");
        }
    }
}
