using System.CommandLine;
using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;

namespace Undercolor.Cli.Verbs;

/// <summary><c>check FILE…</c>: the main job.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var options = new CommonOptions();
        var command = new Command("check", "Show for each defendant what ties that person to the violation.");
        options.AddTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(options.Format) == "html" && given.GetValue(options.Files) is { Length: > 1 } files)
                given.AddError(FormattableString.Invariant($"--format html makes a page of one file, not of {files.Length}; run check once for each file."));
        });
        command.SetAction(result => Run(options, result));
        return command;
    }

    private static int Run(CommonOptions options, ParseResult result)
    {
        var chosen = options.Read(result);
        var outcomes = new List<FileOutcome>();
        foreach (var file in result.GetValue(options.Files)!)
        {
            outcomes.Add(Inputs.Read(file, options, result).Match(
                document => new FileOutcome(file, Engine.Workbench.Check(document, chosen, Engine.Tool), null),
                sentence => new FileOutcome(file, null, sentence)));
            if (outcomes[^1].Error is { } error) result.InvocationConfiguration.Error.WriteLine(error);
        }
        var exit = outcomes.Any(o => o.Error is not null) ? ExitCode.Unreadable : Fails(outcomes, result.GetValue(options.FailOn)!) ? ExitCode.Findings : ExitCode.Clean;
        new ReportWriter(options, result, exit).Write(outcomes);
        return exit;
    }

    private static bool Fails(List<FileOutcome> outcomes, string threshold) =>
        Words<Severity>.Find(threshold, out var severity) && outcomes.Any(o => o.Result!.Assessment.Diagnostics.Any(d => d.Severity >= severity));
}

/// <summary>What came of one file: a result, or the sentence that says why not.</summary>
internal sealed record FileOutcome(string File, Workbench.Result? Result, string? Error);
