using System.CommandLine;
using Undercolor.Reports;

namespace Undercolor.Cli.Verbs.Case;

/// <summary><c>case phases FILE</c>: each defendant in each phase.</summary>
internal static class CasePhasesVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The case file." };
        var format = new Option<string>("--format") { Description = "text, md, json", DefaultValueFactory = _ => "text" };
        format.Accept("text", "md", "json");
        var (reading, output) = (new ReadingOptions(), OutputFile.Option());
        var command = new Command("phases", "Judge each claim against each defendant in each phase of what happened.") { file, format, output };
        reading.AddLawTo(command);
        command.SetAction(result => CaseFiles.Read(result.GetValue(file)!).Match(
            read =>
            {
                var report = Engine.Workbench.Phases(read, reading.Law(result));
                return OutputFile.Write(result.GetValue(format) switch
                {
                    "md" => PhasesReport.Markdown(report),
                    "json" => PhasesReport.Json(report),
                    _ => PhasesReport.Text(report),
                }, result.GetValue(output), result.InvocationConfiguration);
            },
            errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }
}
