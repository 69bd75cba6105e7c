using System.Globalization;
using Undercolor.Cases;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting;

/// <summary>When and where, as the beginning of a sentence.</summary>
internal sealed class TimePhrases(DraftDesk desk, Func<string, bool> isTold)
{
    private static readonly string[] s_prepositions =
        ["above", "across", "against", "along", "alongside", "among", "around", "at", "before", "behind", "below", "beneath", "beside", "between", "beyond", "by", "down", "from", "in", "inside", "into", "near", "next", "off", "on", "onto", "opposite", "out", "outside", "over", "past", "through", "to", "toward", "under", "underneath", "up", "upon", "with", "within"];

    /// <summary>The time of a statement: its own, its phase's, or its incident's day.</summary>
    /// <param name="until">When it ended; null for none.</param>
    public EquatableArray<Piece> When(CaseStatement statement, CaseTime? until = null)
    {
        var incident = desk.File.IncidentOf(statement);
        var day = incident?.Date;
        if (statement.When is { } own) return Phrase(own, CaseKeys.Of(statement, KeyOf(statement)), day, until, isSince: KeyOf(statement) == "since");
        if (statement is CaseStatement.Knowledge or CaseStatement.Policy or CaseStatement.Training or CaseStatement.Supervision or CaseStatement.Injury or CaseStatement.Presence) return [];
        if (desk.File.PhaseOf(statement) is { From: { } from } phase) return Phrase(from, CaseKeys.Of(incident!, $"phases[{phase.Id}].from"), day, phase.Until);
        return day is not null ? Phrase(day, CaseKeys.Of(incident!, "date"), null, null) : [];
    }

    /// <summary>The day and the hour of an incident.</summary>
    public EquatableArray<Piece> When(CaseIncident incident) =>
        incident.Time is { } time ? Phrase(time, CaseKeys.Of(incident, "time"), incident.Date, null) : incident.Date is { } date ? Phrase(date, CaseKeys.Of(incident, "date"), null, null) : [];

    /// <summary>What the list of the statement calls its time.</summary>
    private static string KeyOf(CaseStatement statement) => statement switch
    {
        CaseStatement.Presence => "from",
        CaseStatement.Knowledge or CaseStatement.Policy or CaseStatement.Supervision => "since",
        _ => "when",
    };

    public EquatableArray<Piece> Where(CaseStatement statement)
    {
        if (statement.Where.IsEmpty || statement is CaseStatement.Presence) return [];
        var place = DraftDesk.Said(statement.Where, CaseKeys.Of(statement, "where"));
        return desk.Clause(BeginsWithPreposition(statement.Where.Text) ? "where-words" : "where", new Filling("place", place));
    }

    public static bool BeginsWithPreposition(string words) => s_prepositions.Contains(words.TrimStart().Split(' ')[0].ToLowerInvariant());

    private EquatableArray<Piece> Phrase(CaseTime time, string key, CaseTime? day, CaseTime? until, bool isSince = false)
    {
        if (time.Relation is { } relation) return Related(time, relation, key);
        if (time.Earliest is null && time.Latest is null) return desk.Clause("when-words", new Filling("words", DraftDesk.Said(time.Words, key)));
        var of = day?.Day;
        if (time.Earliest is { } start && time.Latest is { } end && start == end)
        {
            if (until is { Relation: null } && (until.Latest ?? until.Earliest) is { } last) return Between("when-from-to", Moment(start, of, time.IsAbout, key), Moment(last, start.Day ?? of, until.IsAbout, key, start.Day ?? of));
            return isSince ? desk.Clause("since", new Filling("from", Moment(start, of, time.IsAbout, key))) : OneMoment(start, of, time.IsAbout, key);
        }
        if (time.Earliest is { } first && time.Latest is { } final) return Whole(first, final) is { } span ? desk.Clause(isSince ? "since" : "when-span", new Filling(isSince ? "from" : "span", DraftDesk.Said(span, key))) : Between("when-between", Moment(first, of, false, key), Moment(final, first.Day ?? of, false, key, first.Day ?? of));
        return time.Earliest is { } since ? desk.Clause("when-since", new Filling("from", Moment(since, of, time.IsAbout, key))) : desk.Clause("when-by", new Filling("to", Moment(time.Latest!.Value, of, time.IsAbout, key)));
    }

    private EquatableArray<Piece> Between(string form, EquatableArray<Piece> from, EquatableArray<Piece> to) => desk.Clause(form, new("from", from), new("to", to));

    private EquatableArray<Piece> OneMoment(CaseMoment moment, DateOnly? of, bool about, string key)
    {
        var day = moment.Day ?? of;
        if (day is null) return desk.Clause("when-words", new Filling("words", Moment(moment, null, about, key)));
        if (moment.Second is null) return desk.Clause(about ? "when-day-about" : "when-day", new Filling("day", DraftDesk.Said(Long(day.Value), key)));
        return desk.Clause(about ? "when-moment-about" : "when-moment", new("day", DraftDesk.Said(Long(day.Value), key)), new("time", [Clock(moment.Second.Value, moment.Unit, key)]));
    }

    /// <param name="said">The day that the sentence has told already.</param>
    private EquatableArray<Piece> Moment(CaseMoment moment, DateOnly? of, bool about, string key, DateOnly? said = null)
    {
        var day = moment.Day ?? of;
        if (moment.Second is not { } second) return day is { } whole ? DraftDesk.Said(Long(whole), key) : [];
        EquatableArray<Piece> clock = [Clock(second, moment.Unit, key)];
        if (day is null || day == said) return about ? desk.Clause("time-about", new Filling("time", clock)) : clock;
        return desk.Clause(about ? "moment-about" : "moment", new("day", DraftDesk.Said(Long(day.Value), key)), new("time", clock));
    }

    /// <summary>A relation to a happening that the draft tells; else the words of the file.</summary>
    private EquatableArray<Piece> Related(CaseTime time, TimeRelation relation, string key)
    {
        if (!isTold(time.Anchor)) return desk.Clause("when-words", new Filling("words", DraftDesk.Said(time.Words, key)));
        var pointer = new Filling("paragraphs", [new Piece.Paragraphs([time.Anchor]) { Key = key }]);
        var at = time.OffsetSeconds is null ? -1 : time.Words.Text.IndexOf(relation == TimeRelation.After ? " after " : " before ", StringComparison.OrdinalIgnoreCase);
        if (at > 0) return desk.Clause(relation == TimeRelation.After ? "when-after-by" : "when-before-by", new("offset", DraftDesk.Said(time.Words.Text[..at], key)), pointer);
        return desk.Clause(relation switch { TimeRelation.After => "when-after", TimeRelation.Before => "when-before", TimeRelation.With => "when-with" }, pointer);
    }

    /// <summary>A whole month or year: <c>January 2026</c>, <c>2026</c>.</summary>
    private static string? Whole(CaseMoment first, CaseMoment last)
    {
        if (first is not { Day: { Day: 1 } from, Second: null } || last is not { Day: { } to, Second: null }) return null;
        if (to == from.AddMonths(1).AddDays(-1)) return from.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        return from.Month == 1 && to == from.AddYears(1).AddDays(-1) ? from.ToString("yyyy", CultureInfo.InvariantCulture) : null;
    }

    private static string Long(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>The final full stop belongs to the abbreviation and stays.</summary>
    private static Piece.Words Clock(int second, int unit, string key)
    {
        var time = new TimeOnly(0).Add(TimeSpan.FromSeconds(second));
        return new($"{time.ToString(unit == 1 ? "h:mm:ss" : "h:mm", CultureInfo.InvariantCulture)} {(time.Hour < 12 ? "a.m." : "p.m.")}") { Key = key };
    }
}
