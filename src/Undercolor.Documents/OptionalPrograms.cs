using System.Text;
using System.Text.RegularExpressions;
using Undercolor.Documents.Pdf;

namespace Undercolor.Documents;

/// <summary>The programs that Undercolor can call, and a look at which of them this machine has.</summary>
public static partial class OptionalPrograms
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<OptionalProgram> All { get; } =
    [
        new("pdftotext", "poppler", "PDF files cannot be read; DOCX, HTML, Markdown and text can.", "-v"),
        new("pdfinfo", "poppler", "PDF files cannot be read; DOCX, HTML, Markdown and text can.", "-v"),
        new("soffice", "LibreOffice", "Drafts cannot be printed as PDF; DOCX can be written."),
        new("chromium", "Chromium", "No command is lost; the tests that look at written pages are skipped."),
    ];

    /// <summary>Asks each program for its version. Takes as long as they take to start; nothing is read or written.</summary>
    public static IReadOnlyList<ProgramState> Look(IEnumerable<OptionalProgram> programs)
    {
        ArgumentNullException.ThrowIfNull(programs);
        return [.. programs.Select(Look)];
    }

    private static ProgramState Look(OptionalProgram program)
    {
        var said = new StringBuilder();
        var result = ChildProcess.Run(program.Name, [program.VersionOption], s_patience, line =>
        {
            said.AppendLine(line);
            return said.Length < 4_000;
        });
        var version = Version().Match(said.ToString() + result.Errors);
        return new(program, result.End != ChildEnd.NotInstalled, version.Value);
    }

    [GeneratedRegex(@"\d+(\.\d+)+")]
    private static partial Regex Version();
}
