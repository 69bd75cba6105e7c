using System.CommandLine;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Cli.Verbs.Drafting;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Papers.Motions;
using Undercolor.Reports.Motions;

namespace Undercolor.Cli.Verbs.Paper;

/// <summary><c>paper motion FILE</c>: the motion to dismiss that a pleading invites.</summary>
internal static class PaperMotionVerb
{
    public static Command Create()
    {
        var (input, options) = (new PleadingInput("A complaint, or a case file."), new DraftOptions("docx", "pdf", "json", "md"));
        var command = new Command("motion", "Compile the motion to dismiss that a pleading invites: each argument, whom and what it bears on, and what would answer it.");
        input.AddTo(command);
        options.AddTo(command);
        command.SetAction(result => input.Read(result, (read, file, check) => Write(read, file, check, options, result)));
        return command;
    }

    private static int Write(CheckResult read, CaseFile? file, CheckOptions check, DraftOptions options, ParseResult result)
    {
        var library = Engine.Workbench.Library;
        var motion = Engine.Workbench.Motion(read);
        return new DraftRun(file ?? new() { Name = read.Tree.Clean.Source.Name, Text = "" }, check, result.InvocationConfiguration)
        {
            Make = () => new Draft(MotionPaper.Of(motion, library.Tables.Profiles.Find(CourtProfiles.DefaultId)!, library.Tables, library.Authority), []),
            Other = options.Format(result) == "json" ? _ => MotionJson.Show(motion) : null,
            Format = options.Format(result), Path = options.Path(result), Explains = options.Explains(result), Redacts = options.Redacts(result),
        }.Write();
    }
}
