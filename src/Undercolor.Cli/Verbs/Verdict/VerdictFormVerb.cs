using System.CommandLine;
using Undercolor.Cases;
using Undercolor.Documents.Word;
using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Drafting;
using Undercolor.Reports;
using Undercolor.Reports.Verdicts;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Cli.Verbs.Verdict;

/// <summary><c>verdict form CASE</c>: a verdict form of a case file.</summary>
internal static class VerdictFormVerb
{
    public static Command Create()
    {
        var file = new Argument<string>("CASE") { Description = "A case file." };
        var format = new Option<string>("--format") { Description = "text, md, json, yaml, docx", DefaultValueFactory = _ => "text" };
        var claims = new Option<string[]>("--claim") { Description = "Only this right (excessive-force); also one that the file does not claim; repeatable." };
        var defendants = new Option<string[]>("--defendant") { Description = "Only this defendant, by id or name; repeatable." };
        var divide = new Option<string[]>("--divide") { Description = "An injury of which each defendant pays the part that he or she caused; repeatable." };
        var noFacts = new Option<bool>("--no-immunity-facts") { Description = "Do not ask for the facts on which the court decides an immunity." };
        var elements = new Option<bool>("--elements") { Description = "Print below each question its element and authorities (text and md; json and yaml always have them)." };
        format.Accept("text", "md", "json", "yaml", "docx");
        var (reading, output) = (new ReadingOptions(), OutputFile.Option());
        var command = new Command("form", "Make a verdict form of a case file: one question for each element, money, and the facts for the court.") { file, format, claims, defendants, divide, noFacts, elements, output };
        reading.AddLawTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(format) == "docx" && given.GetValue(output) is null) given.AddError("--format docx wants -o FILE.");
        });
        command.SetAction(result => CaseFiles.Read(result.GetValue(file)!).Match(
            read =>
            {
                var choices = new VerdictChoices { Claims = Of(result, claims), Defendants = Of(result, defendants), Divide = Of(result, divide), WithImmunityFacts = !result.GetValue(noFacts) };
                var draft = Engine.Workbench.Verdict(read, choices, reading.Law(result), Engine.Tool);
                foreach (var note in draft.Notes) result.InvocationConfiguration.Error.WriteLine($"note: {VisibleText.Of(note)}");
                if (draft.Form is { } form) return Write(form, result.GetValue(format)!, result.GetValue(elements), result.GetValue(output), result.InvocationConfiguration);
                result.InvocationConfiguration.Error.WriteLine(VisibleText.Of(draft.Fault));
                return ExitCode.Usage;
            },
            errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }

    private static int Write(VerdictForm form, string format, bool withElements, string? output, InvocationConfiguration io)
    {
        var wording = Engine.Workbench.Library.Tables.Verdict;
        return format switch
        {
            "docx" => OutputFile.Write(DocxWriter.Write(VerdictDocument.Of(PrintedForm.Of(form, wording))), output!, io),
            "md" => OutputFile.Write(VerdictText.Markdown(form, wording, withElements), output, io),
            "json" => OutputFile.Write(VerdictJson.Show(form), output, io),
            "yaml" => OutputFile.Write(VerdictFormWriter.Write(form), output, io),
            _ => OutputFile.Write(VerdictText.Text(form, wording, withElements), output, io),
        };
    }

    private static EquatableArray<string> Of(ParseResult result, Option<string[]> option) => (result.GetValue(option) ?? []).ToEquatableArray();
}
