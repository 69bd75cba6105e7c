using System.CommandLine;
using System.Globalization;
using Undercolor.Analysis;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.References;
using Undercolor.Reading.Cast;
using Undercolor.Reports;
using Undercolor.Reports.Compared;
using Undercolor.Text;

namespace Undercolor.Cli.Verbs;

/// <summary><c>diff OLD NEW</c>: two complaints compared by cell.</summary>
internal static class DiffVerb
{
    private sealed record Options(
        Argument<string> Old, Argument<string> New, Option<string> Format, Option<string?> Output, Option<string?> OldFiled, Option<string?> NewFiled, Option<string[]> ExitOn, Option<string[]> Defendants, ReadingOptions Reading);

    public static Command Create()
    {
        var options = new Options(
            new("OLD") { Description = "The complaint or case file that is amended; - is standard input." }, new("NEW") { Description = "The amended complaint or case file." },
            new("--format") { Description = "text, json, md, html", DefaultValueFactory = _ => "text" }, OutputFile.Option(),
            Day("--filed-old", "The day on which OLD was filed, such as 2026-03-01; beats a case file's."), Day("--filed-new", "The day on which NEW was filed; beats a case file's."),
            new("--exit-on") { Description = "Exit with 1 where NEW lost an element or a claim that OLD stated (lost), or has a reference that points elsewhere or to nothing (broken); repeatable." },
            new("--defendant") { Description = "A defendant's name, where a text has no caption; repeatable." }, new());
        options.Format.Accept("text", "json", "md", "html");
        options.ExitOn.Accept("lost", "broken");
        var command = new Command("diff", "Compare two complaints: what the new one closes, opens, adds and leaves out.")
            { options.Old, options.New, options.Format, options.Output, options.OldFiled, options.NewFiled, options.ExitOn, options.Defendants };
        options.Reading.AddTo(command);
        command.Validators.Add(given =>
        {
            if (given.GetValue(options.Old) == "-" && given.GetValue(options.New) == "-") given.AddError("Only one of OLD and NEW can be standard input.");
            if (given.GetValue(options.OldFiled) is { } old && given.GetValue(options.NewFiled) is { } now && DateOnly.TryParse(old, CultureInfo.InvariantCulture, out var first) && DateOnly.TryParse(now, CultureInfo.InvariantCulture, out var second) && second < first)
                given.AddError($"--filed-new {now} is before --filed-old {old}.");
        });
        command.SetAction(result => Run(options, result));
        return command;
    }

    private static Option<string?> Day(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description };
        option.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var day }] && !ReadingOptions.TryDay(day, out _)) given.AddError($"{name} wants a day such as 2026-11-01, not '{day}'.");
        });
        return option;
    }

    private static int Run(Options options, ParseResult result)
    {
        var (old, @new) = (Read(options.Old, options, result, null), Read(options.New, options, result, null));
        if (old.Result is not { } before || @new.Result is not { } after) return ExitCode.Unreadable;
        (before, after) = UnderOneCourt(before, after, options, result);
        var compared = Engine.Workbench.Compare(before, after, Filed(options.OldFiled, before, result), Filed(options.NewFiled, after, result));
        var exit = OutputFile.Write(Shown(compared, options, result), result.GetValue(options.Output), result.InvocationConfiguration);
        return exit == ExitCode.Clean && (result.GetValue(options.ExitOn) ?? []).Any(what => Has(compared, what)) ? ExitCode.Findings : exit;
    }

    private static FileOutcome Read(Argument<string> file, Options options, ParseResult result, string? court)
    {
        var law = options.Reading.Law(result);
        var check = law with { Court = law.Court ?? court, Names = new GivenNames((result.GetValue(options.Defendants) ?? []).ToEquatableArray(), []) };
        return Inputs.Check(result.GetValue(file)!, check, options.Reading.Documents(result), null, court is null ? result.InvocationConfiguration.Error : TextWriter.Null);
    }

    /// <summary>A paper that tells no court is judged under that of the other one, so that no cell differs for the law alone. Standard input is not read twice.</summary>
    private static (CheckResult Old, CheckResult New) UnderOneCourt(CheckResult old, CheckResult @new, Options options, ParseResult result) => (old.Assessment.Provenance.Court, @new.Assessment.Provenance.Court) switch
    {
        (null, { } court) => (Again(old, options.Old, court, options, result), @new),
        ({ } court, null) => (old, Again(@new, options.New, court, options, result)),
        _ => (old, @new),
    };

    private static CheckResult Again(CheckResult read, Argument<string> file, string court, Options options, ParseResult result)
    {
        if (result.GetValue(file) == "-" || Read(file, options, result, court).Result is not { } again) return read;
        return again with { Assessment = again.Assessment with { Provenance = again.Assessment.Provenance with { CourtFrom = "other-paper" } } };
    }

    private static DateOnly? Filed(Option<string?> option, CheckResult read, ParseResult result) =>
        result.GetValue(option) is { } day && ReadingOptions.TryDay(day, out var filed) ? filed : read.File?.Filed;

    private static bool Has(ComplaintComparison compared, string what) =>
        what == "lost" ? compared.Lost.Any() || compared.LostCells.Any() : compared.References.Faults.Any(f => f.Fault is ReferenceFault.Nothing or ReferenceFault.NotMoved or ReferenceFault.Gone);

    private static string Shown(ComplaintComparison compared, Options options, ParseResult result) => result.GetValue(options.Format) switch
    {
        "json" => DiffJson.Show(compared),
        "md" => DiffMarkdown.Show(compared, Engine.Workbench.Library.Authority),
        "html" => DiffHtml.Show(compared, Engine.Workbench.Library.Authority),
        _ => DiffText.Show(compared, Engine.Workbench.Library.Authority, TextOptions.Default),
    };
}
