using System.CommandLine;
using Undercolor.Cli.Batch;
using Undercolor.Reports;

namespace Undercolor.Cli.Verbs;

/// <summary><c>screen DIR</c>: a neutral sheet for each paper of a folder, and a table of all.</summary>
internal static class ScreenVerb
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of complaints, read with the folders in it." };
        var output = new Option<string>("--out") { Description = "The folder to write; made where there is none. It may not lie in DIR.", Required = true };
        var jobs = WholeNumber.Option("--jobs", "How many papers are read at a time", 1, 64, Math.Min(64, Environment.ProcessorCount));
        var reading = new ReadingOptions();
        var command = new Command("screen", "Write a neutral screening sheet for each complaint in a folder, and a table of all.") { folder, output, jobs };
        reading.AddTo(command);
        command.SetAction(result => Run(result.GetValue(folder)!, result.GetValue(output)!, (int)result.GetValue(jobs), reading, result));
        return command;
    }

    private static int Run(string folder, string target, int jobs, ReadingOptions reading, ParseResult result)
    {
        var io = result.InvocationConfiguration;
        if (Fault(folder, target) is var (exit, sentence))
        {
            io.Error.WriteLine(sentence);
            return exit;
        }
        using var output = OutputFolder.Open(target);
        var papers = PaperFolder.Read(folder);
        var run = new ScreenRun(papers, output, new Screener(output, reading.Law(result), reading.Documents(result)));
        run.Work(jobs, ProgressBar.On(io, papers.Papers.Count));
        Tell(run, papers, folder, target, io.Error);
        return run.Count(PaperEnd.Fault) > 0 ? ExitCode.Internal : run.Count(PaperEnd.Unreadable) > 0 ? ExitCode.Unreadable : ExitCode.Clean;
    }

    /// <summary>What is wrong with the two folders before anything is read; null for nothing.</summary>
    private static (int Exit, string Sentence)? Fault(string folder, string target)
    {
        if (File.Exists(folder)) return (ExitCode.Usage, $"{folder} is a file; screen wants a folder, and check reads a file.");
        if (!Directory.Exists(folder)) return (ExitCode.Unreadable, $"{folder} does not exist.");
        if (RealPath.IsInside(target, folder)) return (ExitCode.Usage, $"--out {target} lies in {folder}; its sheets would be read as complaints the next time, so give a folder outside it.");
        if (RealPath.IsInside(folder, Path.Combine(target, OutputFolder.Sheets))) return (ExitCode.Usage, $"{folder} is where --out {target} keeps its sheets; give another folder.");
        return null;
    }

    private static void Tell(ScreenRun run, PaperFolder papers, string folder, string target, TextWriter error)
    {
        foreach (var sentence in run.Sentences) error.WriteLine(VisibleText.Of(sentence));
        if (papers.Others > 0) error.WriteLine($"{Shown.Count(papers.Others, "file")} of other kinds {(papers.Others == 1 ? "was" : "were")} left out; docx, pdf, txt, md, html and htm are read.");
        if (papers.Papers.Count == 0) error.WriteLine($"{folder} holds no paper that can be read.");
        else error.WriteLine(Summary(run, target));
    }

    private static string Summary(ScreenRun run, string target)
    {
        var (before, refused) = (run.Count(PaperEnd.DoneBefore), run.Count(PaperEnd.Unreadable) + run.Count(PaperEnd.Fault));
        var all = Shown.Count(before + run.Count(PaperEnd.Screened), "paper");
        return FormattableString.Invariant($"{all} screened{(before > 0 ? FormattableString.Invariant($", {before} of them in an earlier run") : "")}; {refused} not. The table is {Path.Combine(target, "index.csv")}.");
    }
}
