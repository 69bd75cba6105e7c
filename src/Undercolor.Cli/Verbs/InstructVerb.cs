using System.CommandLine;
using Undercolor.Cases;
using Undercolor.Documents;
using Undercolor.Documents.Word;
using Undercolor.Drafting.Instructions;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Drafting.Instructions.Plain;
using Undercolor.Reports.Instructions;
using Undercolor.Text;

namespace Undercolor.Cli.Verbs;

/// <summary><c>instruct</c>: fills a court's model instruction from a case file, or lists its questions; without a model, an instruction in plain words.</summary>
internal sealed class InstructVerb
{
    private readonly Argument<string?> _case = new("CASE") { Description = "The case file; not needed for --questions.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _model = new("--model") { Description = "A court's model instruction: text, DOCX, PDF, HTML or Markdown." };
    private readonly Option<bool> _questions = new("--questions") { Description = "List every bracket of the model as a question." };
    private readonly Option<string?> _answers = new("--answers") { Description = "A file of answers to the model's brackets, YAML or JSON (docs/instruct.md)." };
    private readonly Option<bool> _ask = new("--ask") { Description = "Ask on standard error what nobody has answered, and read the answers from standard input, a line each." };
    private readonly Option<string[]> _defendants = new("--defendant") { Description = "Id or name of a defendant; repeatable. Without it, all whom the model fits." };
    private readonly Option<string[]> _claims = new("--claim") { Description = "Id or right of a claim; repeatable. Without it, all." };
    private readonly Option<bool> _together = new("--together") { Description = "One text for all the defendants." };
    private readonly Option<bool> _each = new("--each") { Description = "A text for each defendant." };
    private readonly Option<string> _format = new("--format") { Description = "text, md, json, docx", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> _output = OutputFile.Option();
    private readonly ReadingOptions _reading = new();

    public static Command Create() => new InstructVerb().Make();

    private Command Make()
    {
        _format.Accept("text", "md", "json", "docx");
        var command = new Command("instruct", "Fill a court's model jury instruction from a case file: each bracket answered and explained, the fixed words exact.") { _case };
        foreach (Option option in (Option[])[_model, _questions, _answers, _ask, _defendants, _claims, _together, _each, _format, _output]) command.Add(option);
        _reading.AddTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(_questions) && given.GetValue(_model) is null) given.AddError("--questions lists the brackets of a model; give one with --model FILE.");
            if (!given.GetValue(_questions) && given.GetValue(_case) is null) given.AddError("instruct wants a case file: instruct --model FILE CASE.");
            if (given.GetValue(_questions) && given.GetValue(_format) is "docx" or "md" && given.GetValue(_questions)) given.AddError("--questions is printed as text or json.");
            if (given.GetValue(_together) && given.GetValue(_each)) given.AddError("--together and --each exclude each other.");
            if (given.GetValue(_format) == "docx" && given.GetValue(_output) is null) given.AddError("--format docx wants a file: -o NAME.docx.");
            if (given.GetValue(_model) is null && (given.GetValue(_answers) is not null || given.GetValue(_ask))) given.AddError("--answers and --ask are for the brackets of a model; give one with --model FILE.");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult result) =>
        result.GetValue(_case) is not { } path ? Run(null, result) : CaseFiles.Read(path).Match(file => Run(file, result), errors => CaseFiles.Tell(errors, result.InvocationConfiguration));

    private int Run(CaseFile? file, ParseResult result)
    {
        var io = result.InvocationConfiguration;
        if (result.GetValue(_model) is not { } model) return Plain(file!, result);
        return DocumentReader.Read(model, _reading.Documents(result)).Match(document =>
        {
            var clean = TextCleaner.Clean(document);
            return ModelReader.Read(clean, Engine.InstructionWords).Match(
                read => result.GetValue(_questions) ? List(read, file, result) : Fill(read, file!, result),
                faults => Tell(new(model, clean), document.Name, faults, io));
        }, sentence => Unreadable(sentence, io));
    }

    private int List(ModelInstruction model, CaseFile? file, ParseResult result)
    {
        var known = file is null ? null : new InstructionFiller(model, Engine.InstructionWords, FactsOf(file, result)).KnownToCase(Options(result));
        var listed = result.GetValue(_format) == "json" ? QuestionsReport.Json(model, known) : QuestionsReport.Text(model, known);
        return OutputFile.Write(listed, result.GetValue(_output), result.InvocationConfiguration);
    }

    private int Fill(ModelInstruction model, CaseFile file, ParseResult result)
    {
        var io = result.InvocationConfiguration;
        var filler = new InstructionFiller(model, Engine.InstructionWords, FactsOf(file, result));
        return AnswerFiles.Read(result.GetValue(_answers),
            sheet => Written(filler.Fill(sheet, Options(result)), filler, model, file, sheet, result),
            sentences => { foreach (var sentence in sentences) io.Error.WriteLine(sentence); return ExitCode.Unreadable; });
    }

    private int Written(FillResult filled, InstructionFiller filler, ModelInstruction model, CaseFile file, AnswerSheet sheet, ParseResult result)
    {
        var io = result.InvocationConfiguration;
        return filled.Match(
            set => Write(set, file, sheet, result),
            open => result.GetValue(_ask) && AnswerFiles.Ask(open, io.Error, Console.In) is { } more
                ? Written(filler.Fill(sheet with { All = [.. sheet.All, .. more] }, Options(result)), filler, model, file, sheet with { All = [.. sheet.All, .. more] }, result)
                : Say(open.Select(o => InstructionNotes.Open(model.Clean.Source.Name, o, new ModelPlace(result.GetValue(_model)!, model.Clean).Of)), ExitCode.Findings, io),
            wrong => Say(wrong.Select(f => f.Line == 0 ? f.Sentence : FormattableString.Invariant($"{sheet.Name}({f.Line},{f.Column}): error: {f.Sentence}")), ExitCode.Unreadable, io),
            sentence => Say([sentence], ExitCode.Usage, io));
    }

    private int Write(InstructionSet set, CaseFile file, AnswerSheet sheet, ParseResult result)
    {
        var io = result.InvocationConfiguration;
        foreach (var line in InstructionNotes.Of(set, new ModelPlace(result.GetValue(_model)!, set.Model.Clean).Of)) io.Error.WriteLine(line);
        if (result.GetValue(_format) == "docx") return OutputFile.Write(DocxWriter.Write(InstructionDocument.Of(set)), result.GetValue(_output)!, io);
        return OutputFile.Write(result.GetValue(_format) switch
        {
            "json" => InstructionJson.Of(set, SourcesOf(file, sheet, result)),
            "md" => InstructionReport.Markdown(set),
            _ => InstructionReport.Text(set),
        }, result.GetValue(_output), io);
    }

    /// <summary>No model: the elements in plain words of our own.</summary>
    private int Plain(CaseFile file, ParseResult result)
    {
        var io = result.InvocationConfiguration;
        var refusals = new List<string>();
        var all = new PlainDrafter(FactsOf(file, result), Engine.ElementForms, Engine.InstructionWords).Draft(Options(result), refusals.Add).ToEquatableArray();
        if (refusals.Count > 0) return Say(refusals, ExitCode.Usage, io);
        if (all.IsEmpty) return Say(["The case file has no claim against a defendant, so that there is nothing to instruct on."], ExitCode.Findings, io);
        foreach (var note in PlainReport.Notes(all, Engine.Workbench.Library.Authority)) io.Error.WriteLine(note);
        if (result.GetValue(_format) == "docx") return OutputFile.Write(DocxWriter.Write(InstructionDocument.Of(all)), result.GetValue(_output)!, io);
        return OutputFile.Write(result.GetValue(_format) switch
        {
            "json" => PlainReport.Json(all, SourcesOf(file, AnswerSheet.None, result)),
            "md" => PlainReport.Markdown(all),
            _ => PlainReport.Text(all),
        }, result.GetValue(_output), io);
    }

    private InstructionJson.Sources SourcesOf(CaseFile file, AnswerSheet sheet, ParseResult result)
    {
        var library = Engine.Workbench.Library;
        var day = (_reading.Law(result).AsOf ?? library.AsOf).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new(Engine.Tool, library.Version, day, (file.Name, file.Sha256), sheet.Sha256.Length == 0 ? null : (sheet.Name, sheet.Sha256));
    }

    private CaseFacts FactsOf(CaseFile file, ParseResult result) =>
        new(file, Engine.Workbench.Read(file).Case, Engine.Workbench.LawOf(file, _reading.Law(result)));

    private FillOptions Options(ParseResult result) => new(
        (result.GetValue(_defendants) ?? []).ToEquatableArray(), (result.GetValue(_claims) ?? []).ToEquatableArray(), result.GetValue(_together) ? true : result.GetValue(_each) ? false : null);

    private static int Tell(ModelPlace place, string name, EquatableArray<ModelFault> faults, InvocationConfiguration io) => Say(faults.Select(fault =>
    {
        var (line, column) = place.Of(fault.Offset);
        return FormattableString.Invariant($"{name}({line},{column}): error: {fault.Sentence}");
    }), ExitCode.Unreadable, io);

    private static int Say(IEnumerable<string> sentences, int exit, InvocationConfiguration io)
    {
        foreach (var sentence in sentences.Distinct()) io.Error.WriteLine(Reports.VisibleText.Of(sentence));
        return exit;
    }

    private static int Unreadable(string sentence, InvocationConfiguration io) => Say([sentence], ExitCode.Unreadable, io);
}
