using System.CommandLine;
using Undercolor.Analysis;
using Undercolor.Documents;
using Undercolor.Reading.Cast;
using Undercolor.Text;

namespace Undercolor.Cli;

/// <summary>The options of the verbs that read files one by one.</summary>
internal sealed class CommonOptions
{
    private readonly ReadingOptions _reading = new();

    public Argument<string[]> Files { get; } = new("FILE") { Description = "Complaints or case files to read; - is standard input.", Arity = ArgumentArity.OneOrMore };
    public Option<string> Format { get; } = new("--format") { Description = "text, json, jsonl, sarif, html, md, csv", DefaultValueFactory = _ => "text" };
    public Option<string?> Output { get; } = new("--output", "-o") { Description = "Write to this file instead of standard output." };
    public Option<string[]> Defendants { get; } = new("--defendant") { Description = "A defendant's name, where the text has no caption; repeatable." };
    public Option<string[]> People { get; } = new("--person") { Description = "The name of anybody in the text; repeatable." };
    public Option<string> FailOn { get; } = new("--fail-on") { Description = "error, warning, note or never", DefaultValueFactory = _ => "error" };
    public Option<string> Mode { get; } = new("--mode") { Description = "plaintiff, or screening: neutral, for a court's staff", DefaultValueFactory = _ => "plaintiff" };

    public Option<string?> Corrections { get; } = new("--corrections") { Description = "The file of corrections instead of NAME.undercolor.yaml beside the document; none for no corrections." };
    public Option<bool> Explain { get; } = new("--explain") { Description = "Print under each claim every element with its value, grounds and authority (text and md; json always has them), and the smallest sets of facts that would complete it or sink it (text, md and json)." };
    public Option<bool> ProSe { get; } = new("--pro-se") { Description = "The plaintiff has no lawyer: list each reading that liberal construction allows." };

    public void AddTo(Command command)
    {
        Format.Accept("text", "json", "jsonl", "sarif", "html", "md", "csv");
        FailOn.Accept("error", "warning", "note", "never");
        Mode.Accept("plaintiff", "screening");
        command.Add(Files);
        foreach (Option option in (Option[])[Format, Output, Defendants, People, FailOn, Mode, Corrections, ProSe, Explain]) command.Add(option);
        _reading.AddTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(Corrections) is { } file && file != CorrectionFiles.None && given.GetValue(Files) is { Length: > 1 }) given.AddError("--corrections names the file of one document; give one document, or put a file beside each.");
        });
    }

    public DocumentOptions Documents(ParseResult result) => _reading.Documents(result);

    public CheckOptions Read(ParseResult result) => _reading.Law(result) with
    {
        Names = new GivenNames((result.GetValue(Defendants) ?? []).ToEquatableArray(), (result.GetValue(People) ?? []).ToEquatableArray()),
        ProSe = result.GetValue(ProSe),
        Depth = result.GetValue(Explain) ? Depth.Changes : Depth.Results,
    };
}
