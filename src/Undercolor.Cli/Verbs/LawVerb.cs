using System.CommandLine;
using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Reports;
using Undercolor.Text;

namespace Undercolor.Cli.Verbs;

/// <summary><c>law limitations | accrual | remedy</c>: a cell of the law that the packs hold, with its reason and authorities.</summary>
internal static class LawVerb
{
    private static Library Library => Engine.Workbench.Library;

    public static Command Create() => new("law", "Print a cell of the law in the packs: its answer, the reason, the authorities and how they were checked.") { Limitations(), Accrual(), Remedies() };

    private static Command Limitations()
    {
        var state = new Option<string>("--state") { Description = "Postal code or name of a State: tx, \"New York\".", Required = true };
        state.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var name }] && Library.States.Find(name) is null) given.AddError($"--state wants the postal code or the name of a State, not '{name}'.");
        });
        return Sub("limitations", "How long there is to sue, for a claim that accrues on --as-of; and whether prison stops the clock.", [state], (result, day) =>
            Answer($"{Library.States.Find(result.GetValue(state)!)!.Name}: time limit of a claim that accrues on {Iso(day)}", day, LimitationsCells(Library.States.Find(result.GetValue(state)!)!, day)));
    }

    private static Command Accrual()
    {
        var claim = new Argument<string>("CLAIM") { Description = "A kind of claim: false-arrest, excessive-force, fabrication, heck." };
        claim.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var word }] && Library.Tables.AccrualOf(word, Library.AsOf) is null)
                given.AddError($"There is no rule for '{word}'; the kinds are {string.Join(", ", Library.Tables.Accrual.SelectMany(rule => rule.Claims.Append(rule.Id)).Distinct().Order(StringComparer.Ordinal))}.");
        });
        return Sub("accrual", "When the clock starts for a kind of claim, under federal law.", [claim], (result, day) =>
            Answer($"Accrual of {result.GetValue(claim)}", day, Library.Tables.AccrualOf(result.GetValue(claim)!, day) is { } rule ? [AccrualCell(rule)] : []));
    }

    private static Command Remedies()
    {
        var (kind, capacity, remedy, function) = (Required<PartyKind>("--kind"), Required<Capacity>("--capacity"), Required<Remedy>("--remedy"), new Option<string?>("--function") { Description = $"What a person does: {Words<Function>.Choices}." });
        function.Validators.Add(given => Check<Function>("--function", given.Tokens is [{ Value: var word }] ? word : null, given.AddError));
        return Sub("remedy", "Whether a remedy lies against a kind of defendant in a capacity, and why.", [kind, capacity, remedy, function], (result, day) =>
        {
            var functions = result.GetValue(function) is { } word ? [Parsed<Function>(word)] : EquatableArray<Function>.Empty;
            var rule = Library.Tables.Remedies.Ask(Parsed<PartyKind>(result.GetValue(kind)!), functions, Parsed<Capacity>(result.GetValue(capacity)!), Parsed<Remedy>(result.GetValue(remedy)!), day);
            var who = string.Join(", ", new[] { result.GetValue(kind), result.GetValue(function), result.GetValue(capacity) }.OfType<string>());
            return Answer($"{result.GetValue(remedy)} against {who}", day, [RemedyCell(rule)]);
        });
    }

    /// <summary>A subcommand with the options that all of them share.</summary>
    private static Command Sub(string name, string description, Symbol[] own, Func<ParseResult, DateOnly, LawAnswer> ask)
    {
        var asOf = new Option<string?>("--as-of") { Description = "The day whose law is asked for, such as 2026-11-01." };
        var format = new Option<string>("--format") { Description = "text, json", DefaultValueFactory = _ => "text" };
        format.Accept("text", "json");
        asOf.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var day }] && !TryDay(day, out _)) given.AddError($"--as-of wants a day such as 2026-11-01, not '{day}'.");
        });
        var command = new Command(name, description) { asOf, format };
        foreach (var symbol in own)
            if (symbol is Argument argument) command.Add(argument);
            else command.Add((Option)symbol);
        command.SetAction(result =>
        {
            var answer = ask(result, result.GetValue(asOf) is { } text && TryDay(text, out var day) ? day : Library.AsOf);
            result.InvocationConfiguration.Output.Write(result.GetValue(format) == "json" ? answer.Json() : answer.Text());
            return ExitCode.Clean;
        });
        return command;
    }

    private static EquatableArray<LawCell> LimitationsCells(State state, DateOnly accrual)
    {
        var row = Library.Tables.Limitations.Of(state.Code)!;
        var period = row.On(accrual);
        var doe = Library.Tables.DoeRoutes.Of(state);
        return
        [
            Cell("period", period.Years is { } years ? Count(years) : "unknown", period.Accrual, period.Authorities.Concat(Library.Tables.Limitations.Borrowing),
                ("statute", period.Statute), ("last day", period.LastDay(accrual) is { } last ? $"{Iso(last)}, on the assumptions that the claim accrues on {Iso(accrual)} and that nothing stops the clock" : ""),
                ("caution", period.Caution), ("not known", period.Unknown), ("other periods", Others(row, period))),
            Cell("imprisonment", $"prison stops the clock: {Words<StopsClock>.Of(row.Imprisonment.Stops)}", default, row.Imprisonment.Authorities.Concat(Library.Tables.Limitations.Tolling), ("why", row.Imprisonment.Why)),
            Cell("doe", $"a name in place of a Doe, by the State's own law: {Words<DoeStateAnswer>.Of(doe.Answer)}", default, doe.Authorities, ("statute", doe.Statute), ("why", doe.Why)),
        ];
    }

    private static string Others(StateLimitations row, LimitationsPeriod shown) => string.Join("; ", row.Periods.Where(p => p != shown)
        .Select(p => $"{(p.Years is { } years ? Count(years) : "not known")} for a claim that accrues {string.Join(" and ", new[] { p.Accrual.From is { } from ? $"on {Iso(from)} or later" : "", p.Accrual.Until is { } until ? $"before {Iso(until)}" : "" }.Where(t => t.Length > 0))}"));

    private static LawCell AccrualCell(AccrualRule rule) =>
        Cell(rule.Id, Words<AccrualEvent>.Of(rule.Starts), rule.Term, rule.Authorities, ("claim", rule.Label), ("why", rule.Says), ("not known", rule.Unknown));

    private static LawCell RemedyCell(RemedyRule rule) =>
        Cell(rule.Id, Words<RemedyAnswer>.Of(rule.Answer), rule.Term, rule.Authorities, ("why", rule.Why), ("not known", rule.Unknown));

    private static LawCell Cell(string id, string answer, Term term, IEnumerable<string> authorities, params ReadOnlySpan<(string Label, string Text)> notes)
    {
        var kept = new List<KeyValuePair<string, string>>();
        foreach (var (label, text) in notes)
            if (text.Length > 0) kept.Add(new(label, text));
        return new(id, answer, kept.ToEquatableArray(), term, authorities.Distinct().Select(key => Library.Authority(key)!).ToEquatableArray());
    }

    private static LawAnswer Answer(string question, DateOnly day, EquatableArray<LawCell> cells) => new(question, Library.Version, Iso(day), cells);

    private static Option<string> Required<TWord>(string name) where TWord : struct, Enum
    {
        var option = new Option<string>(name) { Description = $"{Words<TWord>.Choices}.", Required = true };
        option.Validators.Add(given => Check<TWord>(name, given.Tokens is [{ Value: var word }] ? word : null, given.AddError));
        return option;
    }

    private static void Check<TWord>(string name, string? word, Action<string> fail) where TWord : struct, Enum
    {
        if (word is not null && !Words<TWord>.Find(word, out _)) fail($"{name} does not know '{word}'; it knows {Words<TWord>.Choices}.");
    }

    private static TWord Parsed<TWord>(string word) where TWord : struct, Enum => Words<TWord>.Find(word, out var parsed) ? parsed : default;

    private static string Count(int years) => years == 1 ? "1 year" : string.Create(CultureInfo.InvariantCulture, $"{years} years");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
