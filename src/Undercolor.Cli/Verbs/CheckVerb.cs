using System.CommandLine;
using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Reports;

namespace Undercolor.Cli.Verbs;

/// <summary><c>check FILE…</c>: the main job.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var options = new CommonOptions();
        var command = new Command("check", "Show for each defendant what ties that person to the violation.");
        var begin = new Option<bool>("--write-corrections") { Description = "Begin NAME.undercolor.yaml with the places where the reading is open; a file that is there is left alone." };
        var exhibits = new ExhibitOption();
        var annotate = new AnnotateOption();
        options.AddTo(command);
        exhibits.AddTo(command);
        annotate.AddTo(command, options.Files);
        command.Add(begin);
        command.Validators.Add(given =>
        {
            if (given.GetValue(options.Format) == "html" && given.GetValue(options.Files) is { Length: > 1 } files)
                given.AddError(FormattableString.Invariant($"--format html makes a page of one file, not of {files.Length}; run check once for each file."));
            if (given.GetValue(begin) && given.GetValue(options.Files)?.FirstOrDefault(CaseFiles.IsOne) is { } typed)
                given.AddError($"--write-corrections is for a document that is read; {Path.GetFileName(typed)} is a case file, which is mended in the file itself.");
        });
        command.SetAction(result => Run(options, exhibits, annotate, begin, result));
        return command;
    }

    private static int Run(CommonOptions options, ExhibitOption exhibits, AnnotateOption annotate, Option<bool> begin, ParseResult result)
    {
        if (exhibits.Read(result, options.Documents(result)) is not { } texts) return ExitCode.Unreadable;
        var files = result.GetValue(options.Files)!;
        var (original, refused) = annotate.IsGiven(result) ? annotate.Open(files[0], options.Documents(result), result) : (null, ExitCode.Clean);
        if (refused != ExitCode.Clean) return refused;
        var outcomes = files.Select(file => Inputs.Check(file, options, texts, result, original?.Document)).ToList();
        if (result.GetValue(begin)) foreach (var outcome in outcomes) BeginCorrections(outcome, options, result);
        var exit = outcomes.Any(o => o.Error is not null) ? ExitCode.Unreadable : Fails(outcomes, result.GetValue(options.FailOn)!) ? ExitCode.Findings : ExitCode.Clean;
        var report = new ReportWriter(options, result, exit);
        if (original is not null && outcomes[0].Result is { } read)
            annotate.Write(original, files[0], o => o.Annotate(read.Text, FindingComments.Of(read.Assessment, report.ContextOf(outcomes[0]), read.Tree.Caption)), result);
        report.Write(outcomes);
        return exit;
    }

    private static void BeginCorrections(FileOutcome outcome, CommonOptions options, ParseResult result)
    {
        if (outcome.Result is not { } read) return;
        var given = result.GetValue(options.Corrections);
        var path = given is null or CorrectionFiles.None ? CorrectionFiles.Beside(outcome.File) : given;
        var (skeleton, questions) = CorrectionsSkeleton.Of(read);
        result.InvocationConfiguration.Error.WriteLine(path is null ? "Standard input has no place for a corrections file; name one with --corrections." : CorrectionFiles.Begin(path, skeleton, questions));
    }

    private static bool Fails(List<FileOutcome> outcomes, string threshold) =>
        Words<Severity>.Find(threshold, out var severity) && outcomes.Any(o => o.Result!.Assessment.Diagnostics.Any(d => d.Severity >= severity));
}

/// <summary>What came of one file: a result, or the sentence that says why not.</summary>
internal sealed record FileOutcome(string File, CheckResult? Result, string? Error);
