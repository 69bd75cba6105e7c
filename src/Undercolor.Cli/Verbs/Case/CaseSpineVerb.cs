using System.CommandLine;
using Undercolor.Reports;

namespace Undercolor.Cli.Verbs.Case;

/// <summary><c>case spine FILE</c>: what happened, in the order of time.</summary>
internal static class CaseSpineVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The case file." };
        var format = new Option<string>("--format") { Description = "text, md, json", DefaultValueFactory = _ => "text" };
        format.Accept("text", "md", "json");
        var output = OutputFile.Option();
        var command = new Command("spine", "Show what happened in the order of time: when, who, what, where, and how it is known.") { file, format, output };
        command.SetAction(result => CaseFiles.Read(result.GetValue(file)!).Match(
            read => OutputFile.Write(result.GetValue(format) switch
            {
                "md" => SpineReport.Markdown(read),
                "json" => SpineReport.Json(read),
                _ => SpineReport.Text(read),
            }, result.GetValue(output), result.InvocationConfiguration),
            errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }
}
