using System.CommandLine;
using Undercolor.Reports.Drafted;

namespace Undercolor.Cli.Verbs.Drafting;

/// <summary><c>draft find-out CASE</c>: for each gap the records that could fill it.</summary>
internal static class DraftFindOutVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("CASE") { Description = "The case file." };
        var (options, law) = (new DraftOptions("docx", "pdf", "json", "md"), new ReadingOptions());
        var command = new Command("find-out", "For each gap of a case: the records that could fill it, who has them, how soon they may be lost, and words for a request.") { file };
        options.AddTo(command);
        law.AddLawTo(command);
        command.SetAction(result => CaseFiles.Read(result.GetValue(file)!).Match(read =>
        {
            var (found, draft) = Engine.Workbench.FindOut(read, law.Law(result));
            return new DraftRun(read, law.Law(result), result.InvocationConfiguration)
            {
                Make = () => draft, Other = options.Format(result) == "json" ? redact => FindOutJson.Show(found.With(redact), read.Name) : null,
                Format = options.Format(result), Path = options.Path(result), Explains = options.Explains(result), Redacts = options.Redacts(result),
            }.Write();
        }, errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }
}
