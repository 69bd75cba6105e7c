using System.CommandLine;
using Undercolor.Reports;
using Undercolor.Text;

namespace Undercolor.Cli.Verbs;

/// <summary><c>dump STAGE FILE</c>: what one stage of the pipeline made of a document.</summary>
internal static class DumpVerb
{
    public static Command Create()
    {
        var stage = new Argument<string>("STAGE") { Description = "text, tree, cast, clauses, facts" };
        stage.AcceptOnlyFromAmong("text", "tree", "cast", "clauses", "facts");
        var options = new CommonOptions();
        var command = new Command("dump", "Print what one stage made of a document.") { stage };
        options.AddTo(command);
        command.SetAction(result =>
        {
            var exit = ExitCode.Clean;
            foreach (var file in result.GetValue(options.Files)!)
            {
                exit = Inputs.Read(file, options, result).Match(
                    document => { result.InvocationConfiguration.Output.Write(Dump(result.GetValue(stage)!, document, options.Read(result))); return exit; },
                    sentence => { result.InvocationConfiguration.Error.WriteLine(sentence); return ExitCode.Unreadable; });
            }
            return exit;
        });
        return command;
    }

    private static string Dump(string stage, SourceDocument document, CheckOptions options)
    {
        if (stage == "clauses") return Engine.Workbench.TraceClauses(document, options);
        var read = Engine.Workbench.Check(document, options, Engine.Tool);
        return stage switch
        {
            "text" => read.Text.Text,
            "tree" => TreeDump.Text(read.Tree),
            "cast" => CastDump.Text(read.Case),
            _ => FactsReport.Json(read.Case),
        };
    }
}
