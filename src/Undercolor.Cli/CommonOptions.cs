using Undercolor.Doctrine;
using System.CommandLine;
using System.Globalization;
using Undercolor.Cases;
using Undercolor.Documents;
using Undercolor.Reading.Cast;
using Undercolor.Text;

namespace Undercolor.Cli;

/// <summary>The options that reading verbs share.</summary>
internal sealed class CommonOptions
{
    public Argument<string[]> Files { get; } = new("FILE") { Description = "Complaints to read; - is standard input.", Arity = ArgumentArity.OneOrMore };
    public Option<string> Format { get; } = new("--format") { Description = "text, json, jsonl, sarif, html, md, csv", DefaultValueFactory = _ => "text" };
    public Option<string?> Output { get; } = new("--output", "-o") { Description = "Write to this file instead of standard output." };
    public Option<string?> Court { get; } = new("--court") { Description = "CourtListener id of the court (cand, ca9); beats the caption." };
    public Option<string?> AsOf { get; } = new("--as-of") { Description = "The day whose law is asked for, such as 2026-11-01." };
    public Option<string> Stage { get; } = new("--stage") { Description = "pleading, summary-judgment or trial", DefaultValueFactory = _ => "pleading" };
    public Option<string[]> Defendants { get; } = new("--defendant") { Description = "A defendant's name, where the text has no caption; repeatable." };
    public Option<string[]> People { get; } = new("--person") { Description = "The name of anybody in the text; repeatable." };
    public Option<string> FailOn { get; } = new("--fail-on") { Description = "error, warning, note or never", DefaultValueFactory = _ => "error" };

    public Option<string> Mode { get; } = new("--mode") { Description = "plaintiff, or screening: neutral, for a court's staff", DefaultValueFactory = _ => "plaintiff" };
    public Option<string> Revisions { get; } = new("--revisions") { Description = "final or original: how tracked changes are read", DefaultValueFactory = _ => "final" };

    public Option<string?> Corrections { get; } = new("--corrections") { Description = "The file of corrections instead of NAME.undercolor.yaml beside the document; none for no corrections." };
    public Option<bool> Explain { get; } = new("--explain") { Description = "Print under each claim every element with its value, grounds and authority (text and md; json always has them)." };
    public Option<bool> ProSe { get; } = new("--pro-se") { Description = "The plaintiff has no lawyer: list each reading that liberal construction allows." };

    public void AddTo(Command command)
    {
        Accept(Format, "text", "json", "jsonl", "sarif", "html", "md", "csv");
        Stage.AcceptOnlyFromAmong("pleading", "summary-judgment", "trial");
        FailOn.AcceptOnlyFromAmong("error", "warning", "note", "never");
        Accept(Mode, "plaintiff", "screening");
        Revisions.AcceptOnlyFromAmong("final", "original");
        AsOf.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var day }] && !TryDay(day, out _)) given.AddError($"--as-of wants a day such as 2026-11-01, not '{day}'.");
        });
        command.Add(Files);
        foreach (Option option in (Option[])[Format, Output, Court, AsOf, Stage, Defendants, People, FailOn, Mode, Revisions, Corrections, ProSe, Explain]) command.Add(option);
        command.Validators.Add(given =>
        {
            if (given.GetValue(Corrections) is { } file && file != CorrectionFiles.None && given.GetValue(Files) is { Length: > 1 }) given.AddError("--corrections names the file of one document; give one document, or put a file beside each.");
        });
    }

    /// <summary>A word of a closed list; any other is a usage error in one sentence.</summary>
    private static void Accept(Option<string> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var word }] && !words.Contains(word, StringComparer.Ordinal))
                given.AddError($"{option.Name} does not know '{word}'; it knows {string.Join(", ", words[..^1])} and {words[^1]}.");
        });
    }

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public DocumentOptions Documents(ParseResult result) =>
        DocumentOptions.Default with { Revisions = result.GetValue(Revisions) == "original" ? Undercolor.Documents.Revisions.Original : Undercolor.Documents.Revisions.Final };

    public CheckOptions Read(ParseResult result) => new(
        result.GetValue(Court),
        result.GetValue(AsOf) is { } day ? TryDay(day, out var parsed) ? parsed : null : null,
        Doctrine.Words<Stage>.Find(result.GetValue(Stage)!, out var stage) ? stage : Doctrine.Stage.Pleading,
        new GivenNames((result.GetValue(Defendants) ?? []).ToEquatableArray(), (result.GetValue(People) ?? []).ToEquatableArray())) { ProSe = result.GetValue(ProSe) };
}
