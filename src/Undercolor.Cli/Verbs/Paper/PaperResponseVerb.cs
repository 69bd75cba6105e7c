using System.CommandLine;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Cli.Verbs.Drafting;
using Undercolor.Doctrine;
using Undercolor.Documents;
using Undercolor.Drafting;
using Undercolor.Papers.Responding;
using Undercolor.Reports;
using Undercolor.Reports.Motions;
using Undercolor.Text;

namespace Undercolor.Cli.Verbs.Paper;

/// <summary><c>paper response MOTION FILE</c>: the frame of a response to a motion that came in.</summary>
internal static class PaperResponseVerb
{
    public static Command Create()
    {
        var motion = new Argument<string>("MOTION") { Description = "The motion or its brief: DOCX, PDF, HTML, Markdown or text." };
        var (input, options) = (new PleadingInput("The complaint that it attacks, or the case file."), new DraftOptions("docx", "pdf", "json", "md"));
        var command = new Command("response", "Lay what the complaint says, and the law, under the headings of the other side's motion.") { motion };
        input.AddTo(command);
        options.AddTo(command);
        command.SetAction(result => DocumentReader.Read(result.GetValue(motion)!, input.Documents(result)).Match(
            source => input.Read(result, (read, file, check) => Write(source, read, file, check, options, result)),
            fault =>
            {
                result.InvocationConfiguration.Error.WriteLine(VisibleText.Of(fault));
                return ExitCode.Unreadable;
            }));
        return command;
    }

    private static int Write(SourceDocument motion, CheckResult read, CaseFile? file, CheckOptions check, DraftOptions options, ParseResult result)
    {
        var library = Engine.Workbench.Library;
        var response = Engine.Workbench.Response(motion, read);
        var exit = new DraftRun(file ?? new() { Name = read.Tree.Clean.Source.Name, Text = "" }, check, result.InvocationConfiguration)
        {
            Make = () => new Draft(ResponsePaper.Of(response, library.Tables.Profiles.Find(CourtProfiles.DefaultId)!, library.Tables, library.Authority), []),
            Other = options.Format(result) == "json" ? _ => ResponseJson.Show(response) : null,
            Format = options.Format(result), Path = options.Path(result), Explains = options.Explains(result), Redacts = options.Redacts(result), TellsGaps = false,
        }.Write();
        return exit == ExitCode.Clean && response.Parts.IsEmpty ? ExitCode.Findings : exit;
    }
}
