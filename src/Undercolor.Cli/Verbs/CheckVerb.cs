using System.CommandLine;

namespace Undercolor.Cli.Verbs;

/// <summary><c>check FILE…</c>: the main job.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var options = new CommonOptions();
        var command = new Command("check", "Show for each defendant what ties that person to the violation.");
        options.AddTo(command);
        command.SetAction(result =>
        {
            foreach (var file in result.GetValue(options.Files)!)
            {
                var read = Engine.Workbench.Check(Inputs.Read(file), options.Read(result), Engine.Tool);
                if (result.GetValue(options.Format) == "json") { Console.Out.Write(Reports.JsonReport.One(read.Assessment)); continue; }
                foreach (var d in read.Assessment.Defendants) Console.WriteLine($"{d.Name}: {d.Ruling} {string.Join(',', d.Reasons)}");
            }
            return ExitCode.Clean;
        });
        return command;
    }
}
