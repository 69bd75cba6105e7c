using System.CommandLine;
using Undercolor.Cases;
using Undercolor.Documents;
using Undercolor.Drafting.Instructions;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Plain;
using Undercolor.Papers.Spine;
using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Drafting;
using Undercolor.Reports;
using Undercolor.Text;

namespace Undercolor.Cli.Verbs.Case;

/// <summary><c>case spine CASE</c>: what happened in the order of time, and the same element in every paper.</summary>
internal sealed class CaseSpineVerb
{
    private readonly Argument<string> _file = new("CASE") { Description = "The case file." };
    private readonly Option<string> _format = new("--format") { Description = "text, md, json", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> _verdict = new("--verdict") { Description = "A verdict form that is there already, in place of a fresh one." };
    private readonly Option<string?> _complaint = new("--complaint") { Description = "A complaint that is there already, in place of a fresh one: its reading is looked at." };
    private readonly Option<string?> _output = OutputFile.Option();
    private readonly ReadingOptions _law = new();

    public static Command Create() => new CaseSpineVerb().Make();

    private Command Make()
    {
        _format.Accept("text", "md", "json");
        var command = new Command("spine", "Show what happened in the order of time; then each element of each claim in paragraph, request, instruction and verdict question, with every break.") { _file, _format, _verdict, _complaint, _output };
        _law.AddLawTo(command);
        command.SetAction(result => CaseFiles.Read(result.GetValue(_file)!).Match(read => Write(read, result), errors => CaseFiles.Tell(errors, result.InvocationConfiguration)));
        return command;
    }

    private int Write(CaseFile file, ParseResult result)
    {
        var io = result.InvocationConfiguration;
        var papers = Papers(file, _law.Law(result));
        var called = SpineReader.Read(papers);
        var present = called.Links;
        if (result.GetValue(_verdict) is { } path)
        {
            VerdictForm? form = null;
            if (VerdictFiles.Form(path).Match(read => { form = read; return ExitCode.Clean; }, errors => CaseFiles.Tell(errors, io)) is var exit && exit != ExitCode.Clean) return exit;
            present = [.. present.Where(l => l.Paper != SpinePaper.Question), .. SpineReader.Read(papers with { Form = form }).Links.Where(l => l.Paper == SpinePaper.Question)];
        }
        if (result.GetValue(_complaint) is { } complaint)
        {
            var read = DocumentReader.Read(complaint);
            if (read is not ReadResult.Success { Document: var document }) return read.Match(_ => ExitCode.Clean, fault => { io.Error.WriteLine(VisibleText.Of(fault)); return ExitCode.Unreadable; });
            called = ReadComplaint.Called(called);
            present = [.. present.Where(l => l.Paper != SpinePaper.Paragraph), .. ReadComplaint.Links(Engine.Workbench.Check(document, _law.Law(result), Engine.Tool).Assessment, papers, called.Needs)];
        }
        var compared = SpineComparison.Of(called, present);
        return OutputFile.Write(result.GetValue(_format) switch
        {
            "md" => SpineReport.Markdown(file) + SpinePapersReport.Markdown(compared),
            "json" => SpineReport.Json(file, compared),
            _ => SpineReport.Text(file) + SpinePapersReport.Text(compared),
        }, result.GetValue(_output), io);
    }

    /// <summary>Fresh papers of a case file.</summary>
    private static SpineSources Papers(CaseFile file, CheckOptions law)
    {
        var bench = Engine.Workbench;
        var inForce = bench.LawOf(file, law);
        var instructions = new PlainDrafter(new CaseFacts(file, bench.Read(file).Case, inForce), Engine.ElementForms, Engine.InstructionWords).Draft(FillOptions.All, _ => { }).ToEquatableArray();
        return new(file, inForce, bench.Library.Tables.Verdict, bench.DraftComplaint(file, law).Paper, bench.Discovery(file, law), instructions, bench.Verdict(file, new VerdictChoices(), law, Engine.Tool).Form);
    }
}
