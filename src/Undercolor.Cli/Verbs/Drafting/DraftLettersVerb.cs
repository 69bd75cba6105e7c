using System.CommandLine;

namespace Undercolor.Cli.Verbs.Drafting;

/// <summary><c>draft letters CASE</c>: a records request and a preservation letter to each who has records.</summary>
internal static class DraftLettersVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("CASE") { Description = "The case file." };
        var (options, law) = (new DraftOptions("docx", "pdf", "json", "md"), new ReadingOptions());
        var command = new Command("letters", "A request for records, and one to keep them, to each who has them. No law is named that was not verified.") { file };
        options.AddTo(command);
        law.AddLawTo(command);
        command.SetAction(result => CaseFiles.Read(result.GetValue(file)!).Match(
            read => new DraftRun(read, law.Law(result), result.InvocationConfiguration)
            {
                Make = () => Engine.Workbench.DraftLetters(read, law.Law(result)),
                Format = options.Format(result), Path = options.Path(result), Explains = options.Explains(result), Redacts = options.Redacts(result),
            }.Write(),
            errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }
}
