using System.CommandLine;
using System.Globalization;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Documents;

namespace Undercolor.Cli;

/// <summary>How a paper is read and under which law: the options that hold for one file and for a folder alike.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string?> _court = new("--court") { Description = "CourtListener id of the court (cand, ca9) or its abbreviation (N.D. Cal.); beats the caption." };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The day whose law is asked for, such as 2026-11-01." };
    private readonly Option<string?> _stage = new("--stage") { Description = "pleading (the default), summary-judgment or trial; beats a case file's." };
    private readonly Option<string> _revisions = new("--revisions") { Description = "final or original: how tracked changes are read", DefaultValueFactory = _ => "final" };
    private readonly LimitOptions _limits = new();

    public void AddTo(Command command)
    {
        AddLawTo(command);
        _stage.Accept("pleading", "summary-judgment", "trial");
        _revisions.Accept("final", "original");
        foreach (Option option in (Option[])[_stage, _revisions]) command.Add(option);
        _limits.AddTo(command);
    }

    /// <summary>The options that choose a law, and no others.</summary>
    public void AddLawTo(Command command)
    {
        _asOf.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var day }] && !TryDay(day, out _)) given.AddError($"--as-of wants a day such as 2026-11-01, not '{day}'.");
        });
        _court.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var id }] && Engine.Workbench.Library.Courts.Named(id) is null)
                given.AddError($"--court wants the CourtListener id of a federal court, such as cand or ca9, not '{id}'.");
        });
        foreach (Option option in (Option[])[_court, _asOf]) command.Add(option);
    }

    public DocumentOptions Documents(ParseResult result) => DocumentOptions.Default with
    {
        Revisions = result.GetValue(_revisions) == "original" ? Revisions.Original : Revisions.Final,
        Limits = _limits.Read(result),
    };

    public CheckOptions Law(ParseResult result) => CheckOptions.Default with
    {
        Court = result.GetValue(_court) is { } court ? Engine.Workbench.Library.Courts.Named(court)?.Id : null,
        AsOf = result.GetValue(_asOf) is { } day && TryDay(day, out var parsed) ? parsed : null,
        Stage = result.GetValue(_stage) is { } word && Words<Stage>.Find(word, out var stage) ? stage : null,
    };

    public static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
