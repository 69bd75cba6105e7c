using System.CommandLine;
using System.Globalization;
using Undercolor.Documents;

namespace Undercolor.Cli.Verbs;

/// <summary><c>doctor</c>: which optional programs are there, and what is lost without each.</summary>
internal static class DoctorVerb
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "text, json", DefaultValueFactory = _ => "text" };
        format.Accept("text", "json");
        var command = new Command("doctor", "Show versions, which optional programs are found, and what is lost without each.") { format };
        command.SetAction(result =>
        {
            var library = Engine.Workbench.Library;
            var report = new DoctorReport(Engine.Version, library.Version, library.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), OptionalPrograms.Look(OptionalPrograms.All));
            result.InvocationConfiguration.Output.Write(result.GetValue(format) == "json" ? report.Json() : report.Text());
            return ExitCode.Clean;
        });
        return command;
    }
}
