using System.CommandLine;

namespace Undercolor.Cli.Verbs.Drafting;

/// <summary><c>draft complaint CASE</c>: a complaint of a case file.</summary>
internal static class DraftComplaintVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("CASE") { Description = "The case file." };
        var profile = new Option<string?>("--profile") { Description = "How the paper looks: the id of a court's profile instead of that of the case's court." };
        var anyway = new Option<bool>("--despite-self-check") { Description = "Write the draft although it does not read as the case file does." };
        var (options, law) = (new DraftOptions("docx", "pdf", "json", "md"), new ReadingOptions());
        var command = new Command("complaint", "Draft a complaint: DOCX, PDF, Markdown or JSON.") { file, profile, anyway };
        options.AddTo(command);
        law.AddLawTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(profile) is { } id && Engine.Workbench.Library.Tables.Profiles.Find(id) is null)
                given.AddError($"There is no profile '{id}'. The profiles are {string.Join(", ", Engine.Workbench.Library.Tables.Profiles.All.Select(p => p.Id))}.");
        });
        command.SetAction(result => CaseFiles.Read(result.GetValue(file)!).Match(
            read => new DraftRun(read, law.Law(result), result.InvocationConfiguration)
            {
                Make = () => Engine.Workbench.DraftComplaint(read, law.Law(result), result.GetValue(profile)), IsComplaint = true,
                Format = options.Format(result), Path = options.Path(result), Explains = options.Explains(result), Redacts = options.Redacts(result), WritesAnyway = result.GetValue(anyway),
            }.Write(),
            errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }
}
