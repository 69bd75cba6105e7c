using System.Security.Cryptography;
using System.Text;
using Undercolor.Analysis;
using Undercolor.Documents;
using Undercolor.Documents.Word;
using Undercolor.Reports;

namespace Undercolor.Cli.Batch;

/// <summary>How the work on one paper ended.</summary>
internal enum PaperEnd { Screened, DoneBefore, Unreadable, Fault }

/// <summary>Makes the sheets and the record of one paper. Safe to call from several threads, for different papers.</summary>
internal sealed class Screener(OutputFolder output, CheckOptions law, DocumentOptions documents)
{
    private readonly ScreenKey _key = new(law, documents);

    /// <returns>How it ended, and the sentence to show; empty where the paper was read.</returns>
    public (PaperEnd End, string Sentence) Screen(Paper paper)
    {
        var files = PaperFiles.Of(paper);
        if (paper.Error.Length > 0) return (PaperEnd.Unreadable, Refuse(paper, files, paper.Error));
        var sha256 = Checksum(paper.Path);
        var mended = Checksum(CorrectionFiles.Beside(paper.Path)!);
        if (sha256.Length > 0 && IsDone(files, _key.Of(paper, sha256, mended))) return (PaperEnd.DoneBefore, "");
        try
        {
            var corrections = CorrectionFiles.For(paper.Path, given: null);
            if (corrections.Error is { } fault) return (PaperEnd.Unreadable, Refuse(paper, files, $"{paper.File} has corrections that cannot be read: {fault}", sha256));
            return DocumentReader.Read(paper.Path, documents with { Name = paper.File }).Match<(PaperEnd, string)>(
                document => (PaperEnd.Screened, Write(paper, files, Engine.Workbench.Check(document, law with { Corrections = corrections.Corrections }, Engine.Tool), mended)),
                sentence => (PaperEnd.Unreadable, Refuse(paper, files, sentence, sha256)));
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or UnwritableException))
        {
            return (PaperEnd.Fault, Refuse(paper, files, $"{paper.File} met a fault of the program ({fault.GetType().Name}), so it was not screened.", sha256));
        }
    }

    private bool IsDone(PaperFiles files, string key) =>
        ScreenRecord.KeyOf(output.PathOf(files.Record)) == key && File.Exists(output.PathOf(files.Html)) && File.Exists(output.PathOf(files.Docx));

    /// <summary>The record comes last: where it stands, the sheets stand.</summary>
    private string Write(Paper paper, PaperFiles files, CheckResult result, string mended)
    {
        var sheet = ScreeningSheet.Of(result, Engine.Workbench.Library.Courts);
        var sha256 = result.Assessment.Provenance.Sha256;
        var shown = Screening.Shown(result.Assessment, ReportMode.Screening);
        var row = new IndexRow(paper.File, sha256, shown, "") { CaseNumber = result.Tree.Caption.CaseNumber, Sheet = files.Html };
        output.Write(files.Html, stream => stream.Write(Encoding.UTF8.GetBytes(ScreeningSheet.Html(sheet))));
        output.Write(files.Docx, stream => stream.Write(DocxWriter.Write(SheetDocument.Of(sheet))));
        Record(files, _key.Of(paper, sha256, mended), row, new(paper.File, shown, ""));
        return "";
    }

    /// <summary>What an earlier run made of other bytes must not be taken for this paper's sheet.</summary>
    private string Refuse(Paper paper, PaperFiles files, string sentence, string sha256 = "")
    {
        output.Delete(files.Html);
        output.Delete(files.Docx);
        Record(files, "", new(paper.File, sha256, null, sentence), new(paper.File, null, sentence));
        return sentence;
    }

    private void Record(PaperFiles files, string key, IndexRow row, FileRow line) =>
        output.Write(files.Record, new ScreenRecord(key, IndexCsv.Line(row).TrimEnd('\r', '\n'), JsonReport.ScreeningLine(line).TrimEnd('\n')).WriteTo);

    /// <summary>Empty for a file that is not there, too large or cannot be opened: the reader says which, in its own sentence.</summary>
    private string Checksum(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return stream.Length > documents.Limits.MaxBytes ? "" : Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
