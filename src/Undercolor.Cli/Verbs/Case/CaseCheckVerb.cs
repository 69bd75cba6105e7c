using System.CommandLine;
using Undercolor.Cases;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Reports;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Cli.Verbs.Case;

/// <summary><c>case check FILE</c>: every fault of a case file; where there is none, what is still missing.</summary>
internal static class CaseCheckVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The case file." };
        var failOn = new Option<string>("--fail-on") { Description = "error, warning, note or never", DefaultValueFactory = _ => "error" };
        failOn.Accept("error", "warning", "note", "never");
        var command = new Command("check", "List every fault of a case file with its line and the way to mend it, and then what is missing.") { file, failOn };
        command.SetAction(result => Run(result.GetValue(file)!, result.GetValue(failOn)!, result.InvocationConfiguration));
        return command;
    }

    private static int Run(string path, string failOn, InvocationConfiguration io) => CaseFiles.Read(path).Match(file => Tell(file, failOn, io), errors => CaseFiles.Tell(errors, io));

    private static int Tell(CaseFile file, string failOn, InvocationConfiguration io)
    {
        var found = Engine.Workbench.Check(file, CheckOptions.Default, Engine.Tool).Assessment.Diagnostics.Where(d => d.Id.StartsWith("UC8", StringComparison.Ordinal)).ToList();
        io.Output.Write(CaseCheckReport.Text(file, found));
        return Words<Severity>.Find(failOn, out var threshold) && found.Exists(d => d.Severity >= threshold) ? ExitCode.Findings : ExitCode.Clean;
    }
}
