using System.CommandLine;
using Undercolor.Cases;
using Undercolor.Cli.Verbs.Drafting;
using Undercolor.Doctrine;
using Undercolor.Papers.Does;
using Undercolor.Reports;
using Undercolor.Reports.Does;

namespace Undercolor.Cli.Verbs.Paper;

/// <summary><c>paper doe CASE</c>: the unnamed defendants of a case file.</summary>
internal static class PaperDoeVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("CASE") { Description = "A case file." };
        var roster = new Option<string?>("--roster") { Description = "A CSV file of those who may have been there; docs/doe.md lists its columns." };
        var paper = new Option<string>("--paper") { Description = "sheet: who each can be, what would tell the rest apart, and the days; motion: for discovery before the conference; subpoenas; log: of what was asked; substitute: motion to put in names", DefaultValueFactory = _ => "sheet" };
        paper.Accept([.. Enum.GetValues<DoePaper>().Select(Words<DoePaper>.Of)]);
        var (options, law) = (new DraftOptions("docx", "pdf", "json", "md"), new ReadingOptions());
        var command = new Command("doe", "Who each unnamed defendant can be, which record would tell, the last day on named assumptions, and the papers that go with it.") { file, roster, paper };
        options.AddTo(command);
        law.AddLawTo(command);
        command.SetAction(result => CaseFiles.Read(result.GetValue(file)!).Match(
            read =>
            {
                var (list, fault) = RosterFiles.Read(result.GetValue(roster));
                _ = Words<DoePaper>.Find(result.GetValue(paper)!, out var which);
                if (list is not null && !Workbench.TakesRoster(read, list)) (list, fault) = (null, "The roster is too long for so many defendants. Leave out of it those who cannot have been there.");
                if (list is not null) return Write(read, list, which, options, law, result);
                result.InvocationConfiguration.Error.WriteLine(VisibleText.Of(fault));
                return ExitCode.Unreadable;
            },
            errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }

    private static int Write(CaseFile read, Roster roster, DoePaper paper, DraftOptions options, ReadingOptions law, ParseResult result)
    {
        foreach (var note in roster.Notes) result.InvocationConfiguration.Error.WriteLine($"note: {VisibleText.Of(note)}");
        var (sheet, draft) = Engine.Workbench.Does(read, law.Law(result), roster, paper);
        return new DraftRun(read, law.Law(result), result.InvocationConfiguration)
        {
            Make = () => draft, Other = paper == DoePaper.Sheet && options.Format(result) == "json" ? redact => DoeJson.Show(sheet, redact) : null,
            Format = options.Format(result), Path = options.Path(result), Explains = options.Explains(result), Redacts = options.Redacts(result),
        }.Write();
    }
}
