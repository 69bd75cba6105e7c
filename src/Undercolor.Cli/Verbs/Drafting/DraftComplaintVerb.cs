using System.CommandLine;
using Undercolor.Cases;
using Undercolor.Documents.Word;
using Undercolor.Drafting;
using Undercolor.Reports;
using Undercolor.Reports.Drafted;

namespace Undercolor.Cli.Verbs.Drafting;

/// <summary><c>draft complaint CASE</c>: a complaint of a case file.</summary>
internal static class DraftComplaintVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("CASE") { Description = "The case file." };
        var format = new Option<string?>("--format") { Description = "docx, pdf, md, json; read from the name after -o where it is left out, else md" };
        format.Accept("docx", "pdf", "md", "json");
        var profile = new Option<string?>("--profile") { Description = "How the paper looks: the id of a court's profile instead of the one of the case's court." };
        var explain = new Option<bool>("--explain") { Description = "md: under each sentence the form and the keys of the case file that it came from (json always has them)." };
        var (law, output) = (new ReadingOptions(), OutputFile.Option());
        var command = new Command("complaint", "Draft a complaint.") { file, format, output, profile, explain };
        law.AddLawTo(command);
        command.SetAction(result => CaseFiles.Read(result.GetValue(file)!).Match(
            read => Write(read, law.Law(result), result.GetValue(profile), FormatOf(result.GetValue(format), result.GetValue(output)), result.GetValue(output), result.GetValue(explain), result.InvocationConfiguration),
            errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }

    private static string FormatOf(string? given, string? path) => given ?? Path.GetExtension(path ?? "").ToLowerInvariant() switch { ".docx" => "docx", ".pdf" => "pdf", ".json" => "json", _ => "md" };

    private static int Write(CaseFile file, CheckOptions options, string? profile, string format, string? path, bool explain, InvocationConfiguration io)
    {
        var draft = Engine.Workbench.DraftComplaint(file, options, profile);
        foreach (var note in draft.Notes) io.Error.WriteLine(VisibleText.Of(note.Says));
        foreach (var gap in draft.Paper.Gaps) io.Error.WriteLine($"missing: {VisibleText.Of(gap.What)}");
        var document = CourtDocument.Write(draft.Paper);
        var differences = SelfCheck.Of(file, options, document);
        foreach (var difference in differences) io.Error.WriteLine(VisibleText.Of(difference));
        return format switch
        {
            "docx" => OutputFile.Write(document, path!, io),
            "json" => OutputFile.Write(DraftJson.Show(draft, file.Name), path, io),
            _ => OutputFile.Write(DraftMarkdown.Show(draft.Paper, explain), path, io),
        };
    }
}
