using System.CommandLine;

namespace Undercolor.Cli.Verbs.Drafting;

/// <summary><c>draft complaint CASE</c>: a complaint of a case file.</summary>
internal static class DraftComplaintVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("CASE") { Description = "The case file." };
        var format = new Option<string?>("--format") { Description = "docx, pdf, md, json; read from the name after -o where it is left out, else md" };
        format.Accept("docx", "pdf", "md", "json");
        var profile = new Option<string?>("--profile") { Description = "How the paper looks: the id of a court's profile instead of that of the case's court." };
        var explain = new Option<bool>("--explain") { Description = "md: under each sentence the form and the keys of the case file that it came from (json always has them)." };
        var redact = new Option<bool>("--redact") { Description = "Put the last four digits, the year or the initials where the file has an identifier that a filing may not show." };
        var anyway = new Option<bool>("--despite-self-check") { Description = "Write the draft although it does not read as the case file does." };
        var (law, output) = (new ReadingOptions(), OutputFile.Option());
        var command = new Command("complaint", "Draft a complaint: DOCX, PDF, Markdown or JSON.") { file, format, output, profile, explain, redact, anyway };
        law.AddLawTo(command);
        command.Validators.Add(given =>
        {
            if (FormatOf(given.GetValue(format), given.GetValue(output)) is "docx" or "pdf" && given.GetValue(output) is null) given.AddError("A DOCX or a PDF is written to a file: add -o FILE.");
            if (given.GetValue(profile) is { } id && Engine.Workbench.Library.Tables.Profiles.Find(id) is null)
                given.AddError($"There is no profile '{id}'. The profiles are {string.Join(", ", Engine.Workbench.Library.Tables.Profiles.All.Select(p => p.Id))}.");
        });
        command.SetAction(result => CaseFiles.Read(result.GetValue(file)!).Match(
            read => new DraftRun(read, law.Law(result), result.InvocationConfiguration)
            {
                Make = () => Engine.Workbench.DraftComplaint(read, law.Law(result), result.GetValue(profile)), IsComplaint = true, Format = FormatOf(result.GetValue(format), result.GetValue(output)), Path = result.GetValue(output), Explains = result.GetValue(explain),
                Redacts = result.GetValue(redact), WritesAnyway = result.GetValue(anyway),
            }.Write(),
            errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }

    private static string FormatOf(string? given, string? path) => given ?? Path.GetExtension(path ?? "").ToLowerInvariant() switch { ".docx" => "docx", ".pdf" => "pdf", ".json" => "json", _ => "md" };
}
