using System.CommandLine;
using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Judging;
using Undercolor.Reports.Verdicts;

namespace Undercolor.Cli.Verbs.Verdict;

/// <summary><c>verdict read FORM ANSWERS</c>: the judgment that a jury's answers come to.</summary>
internal static class VerdictReadVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FORM") { Description = "The verdict form." };
        var answers = new Argument<string>("ANSWERS") { Description = "What the jury wrote: a YAML file with the id of each question and its answer." };
        var format = new Option<string>("--format") { Description = "text, json", DefaultValueFactory = _ => "text" };
        format.Accept("text", "json");
        var output = OutputFile.Option();
        var command = new Command("read", "Read the judgment out of a jury's answers, and say why.") { file, answers, format, output };
        command.SetAction(result => VerdictFiles.Form(result.GetValue(file)!).Match(
            form => VerdictFiles.Answers(result.GetValue(answers)!, form).Match(
                given => Tell(form, given, result.GetValue(format)!, result.GetValue(output), result),
                errors => CaseFiles.Tell(errors, result.InvocationConfiguration)),
            errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }

    private static int Tell(VerdictForm form, VerdictAnswers answers, string format, string? output, ParseResult result)
    {
        var (judgment, library) = (JudgmentReader.Read(form, answers), Engine.Workbench.Library);
        var text = format == "json" ? JudgmentReport.Json(judgment, library.Tables.Verdict) : JudgmentReport.Text(judgment, library.Tables.Verdict, library.Authority);
        var exit = OutputFile.Write(text, output, result.InvocationConfiguration);
        return exit == ExitCode.Clean && !judgment.IsClean ? ExitCode.Findings : exit;
    }
}
