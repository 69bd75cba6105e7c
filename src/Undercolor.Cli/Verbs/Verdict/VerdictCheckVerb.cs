using System.CommandLine;
using Undercolor.Papers.Verdicts.Checking;
using Undercolor.Reports.Verdicts;

namespace Undercolor.Cli.Verbs.Verdict;

/// <summary><c>verdict check FORM</c>: whether any way through a form goes wrong.</summary>
internal static class VerdictCheckVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FORM") { Description = "A verdict form: what verdict form --format yaml or json writes, or a file of your own (docs/verdict.md)." };
        var format = new Option<string>("--format") { Description = "text, json", DefaultValueFactory = _ => "text" };
        var states = WholeNumber.Option("--states", "How many states are looked at before the check says that it did not decide.", 1, 50_000_000, FormSearch.DefaultBound);
        format.Accept("text", "json");
        var output = OutputFile.Option();
        var command = new Command("check", "Go every way through a verdict form, and show the shortest way to each fault.") { file, format, states, output };
        command.SetAction(result => VerdictFiles.Form(result.GetValue(file)!).Match(
            form =>
            {
                var (proof, name) = (FormSearch.Prove(form, (int)result.GetValue(states)), Path.GetFileName(result.GetValue(file)!));
                var exit = OutputFile.Write(result.GetValue(format) == "json" ? FormProofReport.Json(form, proof, name) : FormProofReport.Text(form, proof, name), result.GetValue(output), result.InvocationConfiguration);
                return exit == ExitCode.Clean && !(proof.IsDecided && proof.Faults.IsEmpty) ? ExitCode.Findings : exit;
            },
            errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }
}
