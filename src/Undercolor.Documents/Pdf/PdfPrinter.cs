namespace Undercolor.Documents.Pdf;

/// <summary>A PDF, or the sentence that says why there is none.</summary>
public sealed record PdfResult(byte[]? Pdf, string Fault);

/// <summary>Prints a DOCX as a tagged PDF/A-2b by LibreOffice, in a folder of its own and within a time limit.</summary>
public static class PdfPrinter
{
    private const string Filter = """pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}""";

    /// <param name="limit">How long LibreOffice may take.</param>
    public static PdfResult Print(byte[] docx, TimeSpan limit)
    {
        ArgumentNullException.ThrowIfNull(docx);
        using var folder = new PrivateFolder();
        var source = folder.Write("paper.docx", docx);
        var home = Path.GetDirectoryName(source)!;
        var result = ChildProcess.Run("soffice", [$"-env:UserInstallation=file://{home}/office", "--headless", "--norestore", "--convert-to", Filter, "--outdir", home, source], limit, _ => true);
        var pdf = Path.Combine(home, "paper.pdf");
        return result.End switch
        {
            ChildEnd.NotInstalled => new(null, "A PDF is printed by LibreOffice, which is not here: install the package libreoffice-writer, or write a DOCX."),
            ChildEnd.TimedOut => new(null, $"LibreOffice took longer than {limit.TotalSeconds:0.#} seconds, the limit; write a DOCX."),
            ChildEnd.Exited or ChildEnd.TooMuchOutput => File.Exists(pdf) ? new(File.ReadAllBytes(pdf), "") : new(null, "LibreOffice wrote no PDF; write a DOCX."),
        };
    }
}
