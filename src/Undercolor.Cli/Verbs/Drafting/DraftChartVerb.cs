using System.CommandLine;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Documents;
using Undercolor.Drafting;
using Undercolor.Papers.Charts;
using Undercolor.Reports;
using Undercolor.Reports.Charts;
using Undercolor.Text;

namespace Undercolor.Cli.Verbs.Drafting;

/// <summary><c>draft chart FILE</c>: who did what, of a case file or of a complaint that is read.</summary>
internal static class DraftChartVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A case file, or a complaint." };
        var names = new Option<string[]>("--defendant") { Description = "A defendant's name, where a complaint has no caption; repeatable." };
        var (options, reading) = (new DraftOptions("docx", "pdf", "csv", "svg", "html", "md"), new ReadingOptions());
        var command = new Command("chart", "A chart: defendant, what they did, constitutional violation, theory, paragraph or exhibit.") { file, names };
        options.AddTo(command);
        reading.AddTo(command);
        command.SetAction(result =>
        {
            var (path, io) = (result.GetValue(file)!, result.InvocationConfiguration);
            var check = reading.Law(result) with { Names = new((result.GetValue(names) ?? []).ToEquatableArray(), []) };
            return CaseFiles.IsOne(path)
                ? CaseFiles.Read(path).Match(read => Write(Engine.Workbench.Check(read, check, Engine.Tool), read, options, check, result), errors => CaseFiles.Tell(errors, io))
                : DocumentReader.Read(path, reading.Documents(result)).Match(read => Write(Engine.Workbench.Check(read, check, Engine.Tool), null, options, check, result), fault =>
                {
                    io.Error.WriteLine(VisibleText.Of(fault));
                    return ExitCode.Unreadable;
                });
        });
        return command;
    }

    private static int Write(CheckResult read, CaseFile? file, DraftOptions options, CheckOptions check, ParseResult result)
    {
        var (chart, format) = (Engine.Workbench.Chart(read, file), options.Format(result));
        return new DraftRun(file ?? new() { Name = read.Tree.Clean.Source.Name, Text = "" }, check, result.InvocationConfiguration)
        {
            Make = () => new Draft(ChartPaper.Of(chart, Engine.Workbench.Library.Tables.Profiles.Find(CourtProfiles.DefaultId)!), []),
            Other = format switch
            {
                "csv" => redact => ChartCsv.Show(chart.With(redact)),
                "svg" => redact => ChartSvg.Show(chart.With(redact)),
                "html" => redact => ChartHtml.Show(chart.With(redact)),
                _ => null,
            },
            Format = format, Path = options.Path(result), Explains = options.Explains(result), Redacts = options.Redacts(result),
        }.Write();
    }
}
