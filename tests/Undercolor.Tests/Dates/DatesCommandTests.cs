using System.Globalization;
using System.Text;
using System.Text.Json;
using Undercolor.Doctrine;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Dates;

public sealed class DatesCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("uc-dates-");

    public void Dispose() => _folder.Delete(recursive: true);

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        return (Cli.CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    private static readonly string s_jail = Path.Combine(RepositoryPacks.Root, "cases", "larch-jail", "case.yaml");

    private static JsonElement Json(params string[] arguments) => JsonDocument.Parse(Run([.. arguments, "--format", "json"]).Output).RootElement;

    private static JsonElement Date(JsonElement sheet, string id, string who = "") => sheet.GetProperty("dates").EnumerateArray().Single(d => d.GetProperty("id").GetString() == id && (who.Length == 0 || d.GetProperty("from").GetProperty("who").GetString()!.Contains(who, StringComparison.Ordinal)));

    [Fact]
    public void The_dates_of_a_case_file_come_from_its_events()
    {
        var sheet = Json("paper", "dates", s_jail);
        Assert.Equal(("ilnd", "IL"), (sheet.GetProperty("court").GetString(), sheet.GetProperty("state").GetString()));
        Assert.Equal("2026-08-17", Date(sheet, "serve").GetProperty("day").GetString());
        Assert.Equal("2026-07-06", Date(sheet, "answer").GetProperty("day").GetString());
        Assert.Equal("2026-08-04", Date(sheet, "answer-waiver").GetProperty("day").GetString());
        Assert.Equal("2026-07-23", Date(sheet, "amend-once").GetProperty("day").GetString());
        Assert.Equal("2028-04-01", sheet.GetProperty("limits")[0].GetProperty("day").GetString());
        Assert.Contains(sheet.GetProperty("waiting").EnumerateArray(), w => w.GetProperty("id").GetString() == "appeal" && w.GetProperty("needs")[0].GetString() == "judgment-entered");
        Assert.Contains(sheet.GetProperty("waiting").EnumerateArray(), w => w.GetProperty("id").GetString() == "motion-response" && w.GetProperty("why").GetString()!.Contains("local rule", StringComparison.Ordinal));
    }

    [Fact]
    public void The_JSON_fits_its_schema() => Assert.Empty(new JsonSchema(JsonDocument.Parse(Schemas.Text("dates")).RootElement).Check(Json("paper", "dates", s_jail)));

    [Fact]
    public void The_JSON_of_one_count_fits_its_schema_and_tells_its_steps()
    {
        var count = Json("paper", "dates", "--count", "21d", "--from", "2026-06-12", "--court", "cand");
        Assert.Empty(new JsonSchema(JsonDocument.Parse(Schemas.Text("count")).RootElement).Check(count));
        Assert.Equal(["start", "end", "skipped", "skipped", "skipped", "last"], count.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("kind").GetString()!));
    }

    /// <summary>An appeal is counted by the rule of the courts of appeals.</summary>
    [Fact]
    public void A_date_names_the_rule_by_which_it_was_counted()
    {
        var sheet = Json("paper", "dates", "--event", "judgment-entered=2026-09-01", "--court", "ilnd");
        string Counted(string id) => Date(sheet, id).GetProperty("steps")[0].GetProperty("authorities")[0].GetString()!;
        Assert.Equal(("FRAP_26A", "FRCP_6A"), (Counted("appeal"), Counted("new-trial")));
    }

    [Theory]
    [InlineData("ilnd", false, "appeal", "2026-10-01")]
    [InlineData("ilnd", true, "appeal-united-states", "2026-11-02")]
    [InlineData("ilnd", false, "new-trial", "2026-09-29")]
    [InlineData("ilnd", false, "fees", "2026-09-15")]
    [InlineData("ilnd", false, "relief-from-judgment", "2027-09-01")]
    [InlineData("ilnd", false, "extend-appeal", "2026-11-02")]
    public void A_judgment_opens_these_periods(string court, bool federal, string id, string day)
    {
        string[] arguments = ["paper", "dates", "--event", "judgment-entered=2026-09-01", "--court", court, .. federal ? (string[])["--united-states"] : []];
        var sheet = Json(arguments);
        Assert.Equal(day, Date(sheet, id).GetProperty("day").GetString());
        Assert.DoesNotContain(sheet.GetProperty("dates").EnumerateArray(), d => d.GetProperty("id").GetString() == (federal ? "appeal" : "appeal-united-states"));
    }

    /// <summary>The means of service lengthen only what runs from service, and only where the rule names them.</summary>
    [Theory]
    [InlineData("recommendation-served=2026-05-01", "magistrate-objections", "2026-05-15")]
    [InlineData("recommendation-served=2026-05-01/mail", "magistrate-objections", "2026-05-18")]
    [InlineData("recommendation-served=2026-05-01/clerk", "magistrate-objections", "2026-05-18")]
    [InlineData("recommendation-served=2026-05-01/other", "magistrate-objections", "2026-05-18")]
    [InlineData("recommendation-served=2026-05-01/electronic", "magistrate-objections", "2026-05-15")]
    [InlineData("recommendation-served=2026-05-01/hand", "magistrate-objections", "2026-05-15")]
    [InlineData("judgment-entered=2026-05-01/mail", "new-trial", "2026-05-29")]
    [InlineData("discovery-served=2026-05-01", "answers-to-discovery", "2026-06-01")]
    [InlineData("trial=2026-09-28", "offer-of-judgment", "2026-09-14")]
    public void Three_days_are_added_for_mail_clerk_and_other_means_only(string given, string id, string day) => Assert.Equal(day, Date(Json("paper", "dates", "--event", given), id).GetProperty("day").GetString());

    [Fact]
    public void Of_two_events_the_earlier_counts_where_the_rule_says_so()
    {
        var sheet = Json("paper", "dates", "--event", "answer-served=2026-05-11", "--event", "motion-to-dismiss-served=2026-05-04", "--event", "served=2026-04-10", "--event", "appeared=2026-04-20");
        Assert.Equal("2026-05-26", Date(sheet, "amend-once").GetProperty("day").GetString());
        Assert.Equal("2026-06-22", Date(sheet, "scheduling-order").GetProperty("day").GetString());
        Assert.Equal("2026-06-01", Date(sheet, "conference").GetProperty("day").GetString());
    }

    [Fact]
    public void A_local_rule_that_was_verified_gives_a_date_in_its_court_alone()
    {
        Assert.Equal("2026-05-18", Date(Json("paper", "dates", "--event", "motion-served=2026-05-04", "--court", "ksd"), "motion-response-ksd").GetProperty("day").GetString());
        var elsewhere = Json("paper", "dates", "--event", "motion-served=2026-05-04", "--court", "cand");
        Assert.Empty(elsewhere.GetProperty("dates").EnumerateArray());
        Assert.Contains("not in the packs", elsewhere.GetProperty("waiting").EnumerateArray().First(w => w.GetProperty("id").GetString() == "motion-response").GetProperty("why").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_events_every_deadline_says_which_event_it_needs()
    {
        var file = Path.Combine(_folder.FullName, "case.yaml");
        File.WriteAllText(file, "schema: undercolor/case/v1\n");
        var (exit, output, _) = Run("paper", "dates", file);
        Assert.Equal(0, exit);
        foreach (var rule in RuleBench.Library.Tables.Deadlines.Rules.Where(r => !r.OnlyUnitedStates && r.Courts.IsEmpty && r.Counts.All(c => c.Event is not null))) Assert.Contains(rule.Title, output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d{4}: ", output);
    }

    [Theory]
    [InlineData("text"), InlineData("md"), InlineData("json"), InlineData("ics"), InlineData("csv")]
    public void The_same_file_gives_the_same_bytes(string format) => Assert.Equal(Run("paper", "dates", s_jail, "--format", format), Run("paper", "dates", s_jail, "--format", format));

    /// <summary>Reads the calendar as RFC 5545 has it, by a parser of its own.</summary>
    [Fact]
    public void The_calendar_file_is_one()
    {
        var text = Run("paper", "dates", s_jail, "--format", "ics").Output;
        Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR"), (lines[0], lines[1], lines[^1]));
        var events = new List<Dictionary<string, string>>();
        foreach (var line in lines[4..^1])
        {
            var (name, value) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            if (line == "BEGIN:VEVENT") events.Add([]);
            else if (line != "END:VEVENT") events[^1].Add(name, value);
        }
        Assert.All(events, e => Assert.Equal(["DESCRIPTION", "DTEND;VALUE=DATE", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY", "TRANSP", "UID"], e.Keys.Order(StringComparer.Ordinal)));
        Assert.Equal(events.Count, events.Select(e => e["UID"]).Distinct().Count());
        Assert.All(events, e => Assert.Matches("^20261101T000000Z$", e["DTSTAMP"]));
        Assert.All(events, e => Assert.DoesNotMatch(@"(?<!\\)[,;]|\\(?![,;n\\])", e["DESCRIPTION"] + e["SUMMARY"]));
        var days = Json("paper", "dates", s_jail).GetProperty("dates").EnumerateArray().Select(d => d.GetProperty("earliest").GetString()!.Replace("-", "", StringComparison.Ordinal)).Append("20280401");
        Assert.Equal(days.Order(StringComparer.Ordinal), events.Select(e => e["DTSTART;VALUE=DATE"]).Order(StringComparer.Ordinal));
        Assert.All(events, e => Assert.Equal(Day(e["DTSTART;VALUE=DATE"]).AddDays(1), Day(e["DTEND;VALUE=DATE"])));
        static DateOnly Day(string basic) => DateOnly.ParseExact(basic, "yyyyMMdd", CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Hostile_names_stay_words_in_a_calendar_file()
    {
        var file = Path.Combine(_folder.FullName, "case.yaml");
        File.WriteAllText(file, "schema: undercolor/case/v1\npeople:\n  a: { name: \"Evil; X,\\\\ \\r\\nEND:VEVENT \U0001F600 naïve\", defendant: true }\nproceedings:\n  - { event: served, on: 2026-04-10, who: [a] }\n");
        var text = Run("paper", "dates", file, "--format", "ics").Output;
        Assert.DoesNotContain("\r\nEND:VEVENT \U0001F600", text, StringComparison.Ordinal);
        Assert.Contains("Evil\\; X\\,\\\\ END:VEVENT", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Theory]
    [InlineData("--count", "21d")]
    [InlineData("--from", "2026-06-29")]
    [InlineData("--count", "21d", "--from", "2026-02-30")]
    [InlineData("--count", "21d", "--from", "0001-01-01")]
    [InlineData("--count", "banana", "--from", "2026-06-29")]
    [InlineData("--count", "48h", "--from", "2026-06-29")]
    [InlineData("--count", "21d", "--from", "2026-06-29", "--hour", "14:30")]
    [InlineData("--count", "21d", "--from", "2026-06-29", "--court", "mars")]
    [InlineData("--count", "21d", "--from", "2026-06-29", "--service", "pigeon")]
    [InlineData("--count", "10000y", "--from", "2026-06-29")]
    [InlineData("--event", "served")]
    [InlineData("--event", "sreved=2026-01-01")]
    [InlineData("--event", "served=2026-01-01/pigeon")]
    [InlineData("--event", "served=9999-12-31")]
    [InlineData("--format", "json")]
    public void A_wrong_use_is_a_sentence_and_exit_2(params string[] arguments)
    {
        var (exit, output, error) = Run(["paper", "dates", .. arguments]);
        Assert.Equal((2, ""), (exit, output));
        Assert.NotEmpty(error);
    }

    [Fact]
    public void A_court_goes_by_its_abbreviation_too()
    {
        var (exit, output, _) = Run("paper", "dates", "--count", "21d", "--from", "2026-06-29", "--court", "N.D.Cal.");
        Assert.Equal(0, exit);
        Assert.StartsWith("Monday, July 20, 2026\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("No State is given", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("proceedings:\n  - { on: 2026-04-10 }\n", "Say what happened")]
    [InlineData("proceedings:\n  - { event: served }\n", "'on' is missing")]
    [InlineData("proceedings:\n  - { event: sreved, on: 2026-04-10 }\n", "Did you mean")]
    [InlineData("proceedings:\n  - { event: served, on: 0001-01-01 }\n", "1900 to 2999")]
    [InlineData("proceedings:\n  - { event: served, on: 2026-04-31 }\n", "a day that exists")]
    public void A_fault_of_an_event_is_a_sentence_with_its_place(string yaml, string sentence)
    {
        var file = Path.Combine(_folder.FullName, "case.yaml");
        File.WriteAllText(file, $"schema: undercolor/case/v1\n{yaml}");
        var (exit, _, error) = Run("paper", "dates", file);
        Assert.Equal(3, exit);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.Matches(@"case\.yaml\(3,\d+\)", error);
    }
}
