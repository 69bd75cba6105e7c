using System.CommandLine;
using Undercolor.Documents;
using Undercolor.Reading.Cast;
using Undercolor.Text;

namespace Undercolor.Cli;

/// <summary>The options of the verbs that read files one by one.</summary>
internal sealed class CommonOptions
{
    private readonly ReadingOptions _reading = new();

    public Argument<string[]> Files { get; } = new("FILE") { Description = "Complaints to read; - is standard input.", Arity = ArgumentArity.OneOrMore };
    public Option<string> Format { get; } = new("--format") { Description = "text, json, jsonl, sarif, html, md, csv", DefaultValueFactory = _ => "text" };
    public Option<string?> Output { get; } = new("--output", "-o") { Description = "Write to this file instead of standard output." };
    public Option<string[]> Defendants { get; } = new("--defendant") { Description = "A defendant's name, where the text has no caption; repeatable." };
    public Option<string[]> People { get; } = new("--person") { Description = "The name of anybody in the text; repeatable." };
    public Option<string> FailOn { get; } = new("--fail-on") { Description = "error, warning, note or never", DefaultValueFactory = _ => "error" };
    public Option<string> Mode { get; } = new("--mode") { Description = "plaintiff, or screening: neutral, for a court's staff", DefaultValueFactory = _ => "plaintiff" };

    public void AddTo(Command command)
    {
        Format.Accept("text", "json", "jsonl", "sarif", "html", "md", "csv");
        FailOn.Accept("error", "warning", "note", "never");
        Mode.Accept("plaintiff", "screening");
        command.Add(Files);
        foreach (Option option in (Option[])[Format, Output, Defendants, People, FailOn, Mode]) command.Add(option);
        _reading.AddTo(command);
    }

    public DocumentOptions Documents(ParseResult result) => _reading.Documents(result);

    public CheckOptions Read(ParseResult result) =>
        _reading.Law(result) with { Names = new GivenNames((result.GetValue(Defendants) ?? []).ToEquatableArray(), (result.GetValue(People) ?? []).ToEquatableArray()) };
}
