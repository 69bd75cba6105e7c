using System.CommandLine;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Reports;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Cli.Verbs.Pack;

/// <summary><c>pack replay DIR</c>: judges decided cases on the facts that the courts recite, and compares.</summary>
internal static class PackReplayVerb
{
    private const string Expected = ".expected.yaml";

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "A folder of case files, each NAME.yaml with NAME.expected.yaml beside it." };
        var command = new Command("replay", "Judge decided cases on the facts that the courts recite, and list where the answers differ.") { folder };
        command.SetAction(result => Run(result.GetValue(folder)!, result.InvocationConfiguration));
        return command;
    }

    private static int Run(string folder, InvocationConfiguration io)
    {
        if (!Directory.Exists(folder))
        {
            io.Error.WriteLine(VisibleText.Of($"{folder} is no folder."));
            return ExitCode.Usage;
        }
        var rows = new List<ReplayRow>();
        var faults = new List<string>();
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Expected).Order(StringComparer.Ordinal)) Replay(path, rows, faults);
        foreach (var fault in faults) io.Error.WriteLine(VisibleText.Of(fault));
        if (faults.Count > 0) return ExitCode.Unreadable;
        if (rows.Count == 0)
        {
            io.Error.WriteLine(VisibleText.Of($"{folder} holds no file that ends in {Expected}."));
            return ExitCode.Usage;
        }
        io.Output.Write(ReplayReport.Text(rows.ToEquatableArray()));
        return ExitCode.Clean;
    }

    private static void Replay(string path, List<ReplayRow> rows, List<string> faults)
    {
        if (new FileInfo(path).Length > DecidedCaseReader.Limits.Bytes)
        {
            faults.Add($"{Path.GetFileName(path)}: more than {DecidedCaseReader.Limits.Bytes} bytes.");
            return;
        }
        var (decided, errors) = DecidedCaseReader.Read(File.ReadAllText(path), Path.GetFileName(path));
        if (decided is null)
        {
            faults.AddRange(errors.Select(e => e.ToString()));
            return;
        }
        CaseFiles.Read(path[..^Expected.Length] + ".yaml").Match(
            file => { rows.AddRange(Analysis.Replay.Of(file, decided, Judge(file, decided.Stage))); return 0; },
            broken => { faults.AddRange(broken.Select(e => e.ToString())); return 0; });
    }

    /// <summary>What the court recites counts as shown, at whatever stage it spoke: the question is whether it ties the defendant to the violation under the law of that stage.</summary>
    private static Assessment Judge(CaseFile file, Stage stage) =>
        Engine.Workbench.Check(stage == Stage.Pleading ? file : Shown(file), CheckOptions.Default with { Stage = stage }, Engine.Tool).Assessment;

    private static CaseFile Shown(CaseFile file) =>
        file with { Statements = file.Statements.Select(s => s.Standing is Standing.Pleaded or Standing.Unsupported ? s with { Standing = Standing.Supported } : s).ToEquatableArray() };
}
