using Undercolor.Doctrine;
using System.CommandLine;
using Undercolor.Reports;

namespace Undercolor.Cli.Verbs;

/// <summary><c>dump STAGE FILE</c>: what one stage of the pipeline made of a document.</summary>
internal static class DumpVerb
{
    public static Command Create()
    {
        var stage = new Argument<string>("STAGE") { Description = "text, tree, cast, clauses, facts" };
        var options = new CommonOptions();
        var command = new Command("dump", "Print what one stage made of a document.") { stage };
        options.AddTo(command);
        command.SetAction(result =>
        {
            foreach (var file in result.GetValue(options.Files)!)
            {
                var read = Engine.Workbench.Check(Inputs.Read(file), options.Read(result), Engine.Tool);
                Console.Out.Write(result.GetValue(stage) switch
                {
                    "text" => read.Text.Text,
                    "clauses" => Engine.Workbench.TraceClauses(Inputs.Read(file), options.Read(result)),
                    "facts" => FactsReport.Json(read.Case),
                    "cast" => string.Join('\n', read.Case.People.Select(p => $"{p.Name} | {p.Kind} {p.Identified} {p.Capacity} [{string.Join(',', p.Functions)}] {(p.IsDefendant ? "defendant" : p.IsPlaintiff ? "plaintiff" : "")} role={p.Role}")) + "\n",
                    "tree" => string.Join('\n', read.Tree.Paragraphs.Select(p => $"{read.Tree.SectionOf(p).Kind} {p.Number}: {p.Body.Of(read.Tree.Text)}")) + "\n",
                    var other => $"unknown stage {other}\n",
                });
            }
            return ExitCode.Clean;
        });
        return command;
    }
}
