using System.CommandLine;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Papers.Charts;
using Undercolor.Reports.Charts;

namespace Undercolor.Cli.Verbs.Drafting;

/// <summary><c>draft chart FILE</c>: who did what, of a case file or of a complaint that is read.</summary>
internal static class DraftChartVerb
{
    public static Command Create()
    {
        var (input, options) = (new PleadingInput("A case file, or a complaint."), new DraftOptions("docx", "pdf", "csv", "svg", "html", "md"));
        var command = new Command("chart", "A chart: defendant, what they did, constitutional violation, theory, paragraph or exhibit.");
        input.AddTo(command);
        options.AddTo(command);
        command.SetAction(result => input.Read(result, (read, file, check) => Write(read, file, options, check, result)));
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
