using System.CommandLine;
using Undercolor.Reports;
using Undercolor.Yaml;

namespace Undercolor.Cli.Verbs.Case;

/// <summary><c>case stages FILE</c>: the same case as pleaded, on the evidence and at trial, side by side.</summary>
internal static class CaseStagesVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The case file." };
        var format = new Option<string>("--format") { Description = "text, md, json", DefaultValueFactory = _ => "text" };
        format.Accept("text", "md", "json");
        var mode = new Option<string>("--mode") { Description = "plaintiff or screening: screening leaves out what would change an answer", DefaultValueFactory = _ => "plaintiff" };
        mode.Accept("plaintiff", "screening");
        var reading = new ReadingOptions();
        var output = OutputFile.Option();
        var command = new Command("stages", "Judge the case as pleaded, on the evidence and at trial, side by side, and list what is short at the later stages.") { file, format, mode, output };
        reading.AddLawTo(command);
        command.SetAction(result => CaseFiles.Read(result.GetValue(file)!).Match(
            read =>
            {
                var rows = Engine.Workbench.Stages(read, reading.Law(result));
                var shown = result.GetValue(mode) == "screening" ? ReportMode.Screening : ReportMode.Plaintiff;
                return OutputFile.Write(result.GetValue(format) switch
                {
                    "md" => StageReport.Markdown(rows, shown),
                    "json" => StageReport.Json(rows),
                    _ => StageReport.Text(rows, shown),
                }, result.GetValue(output), result.InvocationConfiguration);
            },
            errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }
}
