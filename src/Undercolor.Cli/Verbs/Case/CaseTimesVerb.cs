using System.CommandLine;
using Undercolor.Reports;

namespace Undercolor.Cli.Verbs.Case;

/// <summary><c>case times FILE</c>: when everything happened, as far as the file bounds it.</summary>
internal static class CaseTimesVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The case file." };
        var format = new Option<string>("--format") { Description = "text, md, json", DefaultValueFactory = _ => "text" };
        format.Accept("text", "md", "json");
        var (reading, output) = (new ReadingOptions(), OutputFile.Option());
        var command = new Command("times", "Show the earliest and latest second of everything, from which statements each follows, which of them cannot all be right, and how long bystanders were there.") { file, format, output };
        reading.AddLawTo(command);
        command.SetAction(result => CaseFiles.Read(result.GetValue(file)!).Match(
            read =>
            {
                var (times, timed) = Engine.Workbench.Times(read, reading.Law(result));
                var exit = OutputFile.Write(result.GetValue(format) switch
                {
                    "md" => TimesReport.Markdown(times, timed),
                    "json" => TimesJson.Show(times, timed),
                    _ => TimesReport.Text(times, timed),
                }, result.GetValue(output), result.InvocationConfiguration);
                return exit == ExitCode.Clean && times.Conflicts.Count > 0 ? ExitCode.Findings : exit;
            },
            errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }
}
