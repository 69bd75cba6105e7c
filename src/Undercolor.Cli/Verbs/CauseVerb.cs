using System.CommandLine;
using Undercolor.Causation.Events;
using Undercolor.Reports;

namespace Undercolor.Cli.Verbs;

/// <summary><c>cause CASE</c> and <c>cause --jsonl FILE</c>: who and what caused an effect.</summary>
internal static class CauseVerb
{
    public static Command Create()
    {
        var file = new Argument<string?>("CASE") { Description = "A case file, or a complaint whose words state links.", Arity = ArgumentArity.ZeroOrOne };
        var questions = new Option<string?>("--jsonl") { Description = "Answer questions about models instead, one JSON object a line, from a file or from standard input (-)." };
        var format = new Option<string>("--format") { Description = "text, json, html, svg, dot", DefaultValueFactory = _ => "text" };
        format.Accept("text", "json", "html", "svg", "dot");
        var (reading, output) = (new ReadingOptions(), OutputFile.Option());
        var command = new Command("cause", "Show what caused each injury of a case, and whose conduct it would not have happened without.") { file, questions, format, output };
        reading.AddTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(file) is null == given.GetValue(questions) is null) given.AddError("cause wants either a case file or --jsonl FILE.");
        });
        command.SetAction(result => result.GetValue(questions) is { } path ? JsonLines.Answer(path, result.InvocationConfiguration, lines => CauseQuestions.Answer(lines, result.InvocationConfiguration.Output))
            : Tell(result.GetValue(file)!, result.GetValue(format)!, result.GetValue(output), reading, result));
        return command;
    }

    private static int Tell(string path, string format, string? output, ReadingOptions reading, ParseResult result)
    {
        var (report, errors) = CauseInputs.Read(path, reading, result);
        foreach (var error in errors) result.InvocationConfiguration.Error.WriteLine(VisibleText.Of(error));
        if (report is null) return ExitCode.Unreadable;
        foreach (var fault in report.Faults) result.InvocationConfiguration.Error.WriteLine($"error: {VisibleText.Of(fault.Message)}");
        var exit = OutputFile.Write(Shown(report, format), output, result.InvocationConfiguration);
        return exit == ExitCode.Clean && report.Faults.Count > 0 ? ExitCode.Findings : exit;
    }

    private static string Shown(CausationReport report, string format) => format switch
    {
        "json" => CausationJson.Show(report),
        "html" => CausationHtml.Show(report, Engine.Workbench.Library.Authority),
        "svg" => CausationSvg.Show(report),
        "dot" => CausationDot.Show(report),
        _ => CausationText.Show(report, Engine.Workbench.Library.Authority, TextOptions.Default),
    };
}
