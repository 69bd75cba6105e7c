using System.CommandLine;
using System.Globalization;
using Undercolor.Calendar;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Papers.Dates;
using Undercolor.Reports;
using Undercolor.Reports.Dates;

namespace Undercolor.Cli.Verbs.Paper;

/// <summary><c>paper dates</c>: the dates of a lawsuit, or one count.</summary>
internal sealed class PaperDatesVerb
{
    private readonly Argument<string?> _file = new("CASE") { Description = "A case file; may be left out where events or a count are given.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _format = new("--format") { Description = "text, md, json, ics, csv", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> _count = new("--count") { Description = "Count one period instead: 21d, 30 days, 3 months, 1 year, 48h." };
    private readonly Option<string?> _from = new("--from") { Description = "With --count: the day of the event, such as 2026-06-29." };
    private readonly Option<string?> _hour = new("--hour") { Description = "With --count of hours: the hour of the event on the clock of the court, such as 14:30." };
    private readonly Option<bool> _backward = new("--backward") { Description = "With --count: the period runs up to the event." };
    private readonly Option<string> _service = new("--service") { Description = "With --count: how the paper was served; three days come on top for mail, clerk and other.", DefaultValueFactory = _ => "unknown" };
    private readonly Option<bool> _united = new("--united-states") { Description = "The United States, its agency or officer is a party." };

    private readonly Option<string[]> _events = EventOption.Create();
    private readonly Option<string?> _output = OutputFile.Option();
    private readonly ReadingOptions _law = new();

    public static Command Create() => new PaperDatesVerb().Made();

    private Command Made()
    {
        _format.Accept("text", "md", "json", "ics", "csv");
        _service.Accept([.. Enum.GetValues<ServiceMeans>().Select(Words<ServiceMeans>.Of)]);
        var command = new Command("dates", "The dates of a lawsuit, each with how it was counted and what it rests on; or one count.") { _file, _format, _events, _count, _from, _hour, _backward, _service, _united, _output };
        _law.AddLawTo(command);
        command.Validators.Add(Check);
        command.SetAction(result => result.GetValue(_count) is not null ? Count(result) : Dates(result));
        return command;
    }

    private void Check(System.CommandLine.Parsing.CommandResult given)
    {
        var (count, from) = (given.GetValue(_count), given.GetValue(_from));
        if (count is null == from is not null) given.AddError("--count and --from go together: --count 21d --from 2026-06-29.");
        if (count is not null && Period.Parse(count) is null) given.AddError($"--count wants a period such as 21d, 30 days, 3 months, 1 year or 48h, at most 10,000 of them, not '{count}'.");
        if (from is not null && DayOption.Read(from) is null) given.AddError($"--from wants a day such as 2026-06-29, not '{from}'. {DayOption.Range}");
        if (given.GetValue(_hour) is { } hour && !TimeOnly.TryParseExact(hour, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) given.AddError($"--hour wants an hour such as 14:30, not '{hour}'.");
        if (count is not null && Period.Parse(count) is { Unit: PeriodUnit.Hours } == given.GetValue(_hour) is null) given.AddError("--hour goes with a period of hours, and a period of hours needs it: --count 48h --from 2026-06-29 --hour 14:30.");
        if (count is not null && (given.GetValue(_file) is not null || given.GetValue(_format) is "ics" or "csv" or "md")) given.AddError("--count stands by itself: without a case file, as text or json.");
        if (count is null && given.GetValue(_file) is null && given.GetValue(_events) is not { Length: > 0 }) given.AddError("paper dates wants a case file, an --event, or --count with --from.");
    }

    private int Count(ParseResult result)
    {
        var io = result.InvocationConfiguration;
        _ = Words<ServiceMeans>.Find(result.GetValue(_service)!, out var means);
        var hour = result.GetValue(_hour) is { } text ? TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture) : (TimeOnly?)null;
        var request = new CountRequest(Period.Parse(result.GetValue(_count)!)!.Value, DayOption.Read(result.GetValue(_from)!)!.Value, hour, result.GetValue(_backward), means is ServiceMeans.Mail or ServiceMeans.Clerk or ServiceMeans.Other);
        var (bench, options) = (Engine.Workbench, _law.Law(result));
        try
        {
            var counted = bench.Count(request, options);
            return OutputFile.Write(result.GetValue(_format) == "json" ? DatesJson.Show(counted, options.Court is { } id ? bench.Library.Courts.Find(id) : null) : DatesText.Text(counted, bench.Library.Authority), result.GetValue(_output), io);
        }
        catch (ArgumentOutOfRangeException)
        {
            io.Error.WriteLine("That period leaves the calendar. Take a shorter one, or another day.");
            return ExitCode.Usage;
        }
    }

    private int Dates(ParseResult result)
    {
        int Tell(CaseFile? file) => OutputFile.Write(Shown(Engine.Workbench.Dates(file, _law.Law(result), EventOption.Of(result, _events), result.GetValue(_united)), result.GetValue(_format)!), result.GetValue(_output), result.InvocationConfiguration);
        return result.GetValue(_file) is { } path ? CaseFiles.Read(path).Match(file => Tell(file), errors => CaseFiles.Tell(errors, result.InvocationConfiguration)) : Tell(null);
    }

    private static string Shown(DateSheet sheet, string format)
    {
        var authority = Engine.Workbench.Library.Authority;
        return format switch
        {
            "md" => DatesText.Markdown(sheet, authority),
            "json" => DatesJson.Show(sheet),
            "ics" => DatesCalendar.Show(sheet, authority),
            "csv" => DatesCsv.Show(sheet, authority),
            _ => DatesText.Text(sheet, authority),
        };
    }
}
