using System.CommandLine;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Documents.Pdf;
using Undercolor.Documents.Word;
using Undercolor.Drafting;
using Undercolor.Reports;
using Undercolor.Reports.Drafted;

namespace Undercolor.Cli.Verbs.Drafting;

/// <summary>One draft: made, looked through for identifiers, read back, written.</summary>
internal sealed class DraftRun(CaseFile file, CheckOptions options, InvocationConfiguration io)
{
    private static readonly TimeSpan s_printing = TimeSpan.FromMinutes(2);

    public required Func<Draft> Make { get; init; }

    /// <summary>Whether the paper is a complaint, which is read back and held against its case file.</summary>
    public bool IsComplaint { get; init; }

    /// <summary>Said of what a paper may not hold beyond identifiers; a sentence each.</summary>
    public Func<Draft, IEnumerable<string>> Objections { get; init; } = _ => [];

    /// <summary>Writes the paper as text in a format of its own; what it is given takes identifiers out of words. Null where the paper has none.</summary>
    public Func<Func<string, string>, string>? Other { get; init; }

    /// <summary>Each gap of the paper is told on standard error as well.</summary>
    public bool TellsGaps { get; init; } = true;

    public required string Format { get; init; }

    /// <summary>Null for standard output.</summary>
    public string? Path { get; init; }
    public bool Explains { get; init; }
    public bool Redacts { get; init; }
    public bool WritesAnyway { get; init; }

    /// <returns>The exit code.</returns>
    public int Write()
    {
        var draft = Make();
        foreach (var note in draft.Notes) Say(note.Says);
        if (TellsGaps) foreach (var gap in draft.Paper.Gaps) Say($"missing: {gap.What}");
        if (Redacted(draft) is not { } clean) return ExitCode.Findings;
        var document = CourtDocument.Write(clean.Paper);
        var objections = Objections(clean).ToList();
        foreach (var objection in objections) Say(objection);
        IReadOnlyList<string> differences = IsComplaint ? SelfCheck.Of(file, options, document) : [];
        foreach (var difference in differences) Say(difference);
        if (differences.Count > 0)
        {
            Say(WritesAnyway ? "The draft does not read as the case file does; it is written because of --despite-self-check." : "The draft does not read as the case file does, and is not written. --despite-self-check writes it.");
            if (!WritesAnyway) return ExitCode.Internal;
        }
        return Write(clean, document) is var written && written != ExitCode.Clean ? written : differences.Count > 0 ? ExitCode.Internal : objections.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>The draft without what a filing may not show; null where that is there and nobody asked to take it out.</summary>
    private Draft? Redacted(Draft draft)
    {
        var identifiers = new Identifiers(file.People);
        var found = identifiers.In(draft.Paper);
        foreach (var one in found) Say($"{(Redacts ? "redacted" : "not for a filing")}: {Words<IdentifierKind>.Of(one.Kind).Replace('-', ' ')} ({one.Redacted}) from {one.Key}");
        if (found.IsEmpty || Redacts) return found.IsEmpty ? draft : draft with { Paper = identifiers.Redact(draft.Paper) };
        Say($"Nothing is written: {Engine.Workbench.Library.Authority("FRCP_5_2")!.Citation} keeps these out of filings. Change the case file, or add --redact.");
        return null;
    }

    private int Write(Draft draft, byte[] document) => Other is not null ? OutputFile.Write(Other(Redacts ? new Identifiers(file.People).Redact : words => words), Path, io) : Format switch
    {
        "docx" => OutputFile.Write(document, Path!, io),
        "pdf" => Print(draft, document),
        "json" => OutputFile.Write(DraftJson.Show(draft, file.Name), Path, io),
        _ => OutputFile.Write(DraftMarkdown.Show(draft.Paper, Explains), Path, io),
    };

    private int Print(Draft draft, byte[] document)
    {
        var printed = PdfPrinter.Print(document, s_printing);
        if (printed.Pdf is not { } pdf)
        {
            Say(printed.Fault);
            return ExitCode.Usage;
        }
        var points = Preflight.Of(pdf, System.IO.Path.GetFileName(Path!), draft.Paper.Profile.MaxMegabytes);
        foreach (var point in points) Say($"preflight: {(point.Passes switch { true => "yes", false => "NO", null => "not known" })}: {point.Says}");
        var exit = OutputFile.Write(pdf, Path!, io);
        return exit == ExitCode.Clean && points.Any(p => p.Passes == false) ? ExitCode.Findings : exit;
    }

    private void Say(string sentence) => io.Error.WriteLine(VisibleText.Of(sentence));
}
