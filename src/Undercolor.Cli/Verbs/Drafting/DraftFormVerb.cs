using System.CommandLine;

namespace Undercolor.Cli.Verbs.Drafting;

/// <summary><c>draft form NAME CASE</c>: the questions of a court's form answered from a case file, or the papers that go with a complaint.</summary>
internal static class DraftFormVerb
{
    private const string Companions = "companions";

    public static Command Create()
    {
        var name = new Argument<string>("FORM") { Description = "pro-se-15 (not in custody), pro-se-14 (in custody), or companions: the papers that go with a complaint." };
        var file = new Argument<string>("CASE") { Description = "The case file." };
        var (options, law) = (new DraftOptions("docx", "pdf", "json", "md"), new ReadingOptions());
        var anyway = new Option<bool>("--despite-self-check") { Description = "Write the paper although it does not read as the case file does." };
        var command = new Command("form", "Answer the questions of a court's form: DOCX, PDF, Markdown or JSON. The layout is our own.") { name, file, anyway };
        name.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var id }] && id != Companions && Engine.Workbench.Library.Tables.CourtForms.All(f => f.Id != id))
                given.AddError($"There is no form '{id}'. The forms are {string.Join(", ", Engine.Workbench.Library.Tables.CourtForms.Select(f => f.Id))} and {Companions}.");
        });
        options.AddTo(command);
        law.AddLawTo(command);
        command.SetAction(result => CaseFiles.Read(result.GetValue(file)!).Match(
            read => Run(read, result.GetValue(name)!, options, law, result, result.GetValue(anyway)),
            errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }

    private static int Run(Cases.CaseFile file, string name, DraftOptions options, ReadingOptions law, ParseResult result, bool anyway)
    {
        var isForm = name != Companions;
        return new DraftRun(file, law.Law(result), result.InvocationConfiguration)
        {
            Make = () => isForm ? Engine.Workbench.DraftForm(file, law.Law(result), name) : Engine.Workbench.DraftCompanions(file, law.Law(result)),
            IsComplaint = isForm, Objections = isForm ? FormCitations.In : _ => [],
            Format = options.Format(result), Path = options.Path(result), Explains = options.Explains(result), Redacts = options.Redacts(result), WritesAnyway = anyway,
        }.Write();
    }
}
