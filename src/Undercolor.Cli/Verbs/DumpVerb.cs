using Undercolor.Analysis;
using System.CommandLine;
using Undercolor.Authorities;
using Undercolor.Reports;

namespace Undercolor.Cli.Verbs;

/// <summary><c>dump STAGE FILE</c>: what one stage of the pipeline made of a document.</summary>
internal static class DumpVerb
{
    public static Command Create()
    {
        var stage = new Argument<string>("STAGE") { Description = "text, tree, cast, clauses, facts, corrections (a file to fill in)" };
        stage.AcceptOnlyFromAmong("text", "tree", "cast", "clauses", "facts", "corrections");
        var options = new CommonOptions();
        var command = new Command("dump", "Print what one stage made of a document.") { stage };
        options.AddTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(stage) is "clauses" or "corrections" && given.GetValue(options.Files)?.FirstOrDefault(CaseFiles.IsOne) is { } typed)
                given.AddError($"dump {given.GetValue(stage)} is for a document that is read; {Path.GetFileName(typed)} is a case file, which states its facts itself.");
        });
        command.SetAction(result =>
        {
            var outcomes = result.GetValue(options.Files)!.Select(file => Dump(result.GetValue(stage)!, file, options, result)).ToList();
            return outcomes.Contains(ExitCode.Unreadable) ? ExitCode.Unreadable : ExitCode.Clean;
        });
        return command;
    }

    private static int Dump(string stage, string file, CommonOptions options, ParseResult result)
    {
        if (stage == "clauses")
        {
            return Inputs.Read(file, options, result).Match(
                document => { result.InvocationConfiguration.Output.Write(Engine.Workbench.TraceClauses(document, options.Read(result))); return ExitCode.Clean; },
                sentence => { result.InvocationConfiguration.Error.WriteLine(sentence); return ExitCode.Unreadable; });
        }
        if (Inputs.Check(file, options, Exhibits.None, result).Result is not { } read) return ExitCode.Unreadable;
        result.InvocationConfiguration.Output.Write(Show(stage, read));
        foreach (var stale in read.Assessment.Corrections.Where(c => c.Stale)) result.InvocationConfiguration.Error.WriteLine(CorrectionWords.Line(stale));
        return ExitCode.Clean;
    }

    private static string Show(string stage, CheckResult read) => stage switch
    {
        "text" => read.Text.Text,
        "tree" => TreeDump.Text(read.Tree),
        "cast" => CastDump.Text(read.Case),
        "corrections" => CorrectionsSkeleton.Of(read).Text,
        _ => FactsReport.Json(read.Case),
    };
}
