using Undercolor.Analysis;
using Undercolor.Authorities;
using Undercolor.Calendar;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Complaint;
using Undercolor.Drafting.CourtForms;
using Undercolor.Papers.Charts;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Dates;
using Undercolor.Papers.Discovering;
using Undercolor.Papers.Discovery.Counting;
using Undercolor.Papers.Discovery;
using Undercolor.Papers.Does;
using Undercolor.Papers.Motions;
using Undercolor.Papers.Responding;
using Undercolor.Papers.Verdicts.Drafting;
using Undercolor.Text;

namespace Undercolor;

/// <summary>The papers of a case, and what looks at several of them.</summary>
public sealed partial class Workbench
{
    /// <summary>Drafts a complaint of a case file under the law of its court.</summary>
    /// <param name="profile">Id of the court profile; null for that of the court.</param>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    public Draft DraftComplaint(CaseFile file, CheckOptions options, string? profile = null) => ComplaintDrafter.Draft(RequestOf(file, options, profile));

    /// <summary>Answers a court's form from a case file under the law of its court.</summary>
    /// <param name="form">Id of the form.</param>
    /// <exception cref="ArgumentException">There is no such form.</exception>
    public Draft DraftForm(CaseFile file, CheckOptions options, string form) =>
        CourtFormDrafter.Draft(RequestOf(file, options, CourtProfiles.DefaultId), library.Tables.CourtForms.FirstOrDefault(f => f.Id == form) ?? throw new ArgumentException($"There is no form '{form}'.", nameof(form)));

    /// <summary>The papers that go with a complaint, with what the case file tells for each.</summary>
    public Draft DraftCompanions(CaseFile file, CheckOptions options) => CompanionDrafter.Draft(RequestOf(file, options, CourtProfiles.DefaultId));

    /// <summary>The chart of a case file or of a complaint that was read.</summary>
    public Chart Chart(CheckResult read, CaseFile? file = null) => ChartMaker.Make(read, file, library.Tables, library.Authority);

    /// <summary>Two complaints or case files compared by cell, under the law by which each was checked.</summary>
    /// <param name="oldFiled">The day on which the old one was filed; null where nobody has said.</param>
    public ComplaintComparison Compare(CheckResult old, CheckResult @new, DateOnly? oldFiled = null, DateOnly? newFiled = null) =>
        ComplaintComparer.Compare(old, @new, new(reading, library.Tables, (@new.Law.State ?? old.Law.State) is { } code ? library.States.Find(code) : null, oldFiled, newFiled));

    /// <summary>The motion to dismiss that a case file or a complaint that was read invites.</summary>
    public InvitedMotion Motion(CheckResult read) => MotionMaker.Make(read, library.Tables, library.Authority);

    /// <summary>The frame of a response to a motion against what was read.</summary>
    public ResponseSkeleton Response(SourceDocument motion, CheckResult read)
    {
        var clean = TextCleaner.Clean(motion);
        return new ResponseMaker(read, Motion(read), library.Tables, library.Authority, reading).Make(OutlineReader.Read(clean, library.Tables.Motion.Headings), citations?.Value.Read(clean.Text, read.Law.Court, read.Law.AsOf, Exhibits.None));
    }

    /// <summary>For each gap of the case the records that could fill it, and the same as a paper.</summary>
    public (FindOut Found, Draft Draft) FindOut(CaseFile file, CheckOptions options)
    {
        var request = RequestOf(file, options, CourtProfiles.DefaultId);
        var found = FindOutMaker.Make(Check(file, options, ""), request);
        return (found, FindOutPaper.Of(found, request));
    }

    /// <summary>A records request and a preservation letter to each who has records.</summary>
    public Draft DraftLetters(CaseFile file, CheckOptions options)
    {
        var request = RequestOf(file, options, CourtProfiles.DefaultId);
        return LetterWriter.Draft(FindOutMaker.Make(Check(file, options, ""), request), request);
    }

    /// <summary>What discovery can ask for each element that the claims of a case file need.</summary>
    public DiscoveryPlan Discovery(CaseFile file, CheckOptions options) => DiscoveryMaker.Make(RequestOf(file, options, null), Check(file, options with { Stage = Stage.Pleading }, "").Assessment.Defendants);

    /// <summary>A set of requests as the paper that is served; for the deposition of a person, the notice and not its matters.</summary>
    public Draft DiscoveryPaper(CaseFile file, CheckOptions options, DiscoveryPlan plan, DiscoverySet set) => Papers.Discovery.DiscoveryPaper.Of(set, RequestOf(file, options, null), plan.Notes);

    /// <summary>The matters for the deposition of a person, for the one who asks.</summary>
    public Draft DepositionOutline(CaseFile file, CheckOptions options, DiscoveryPlan plan, DiscoverySet set) => Papers.Discovery.DiscoveryPaper.Outline(set, RequestOf(file, options, null), plan.Notes);

    /// <summary>Counts the interrogatories of a text.</summary>
    public InterrogatoryCount CountInterrogatories(SourceDocument source) => new InterrogatoryReader(new(library.Tables.Discovery.Counting)).Read(TextCleaner.Clean(source));

    /// <summary>The dates of a lawsuit: of the events of a case file and of those that are given.</summary>
    /// <param name="file">Null for none.</param>
    /// <param name="events">Besides those of the file.</param>
    /// <param name="hasUnitedStates">Whether the United States, its agency or officer is a party, beside what the file tells.</param>
    public DateSheet Dates(CaseFile? file, CheckOptions options, IReadOnlyCollection<DateEvent> events, bool hasUnitedStates = false)
    {
        var court = file is null ? options.Court is { } id ? library.Courts.Find(id) : null : CourtOf(file, options).Court;
        var counter = CounterOf(court);
        var all = (file is null ? [] : CaseEvents.Of(file).Where(e => !events.Any(given => given.Kind == e.Kind))).Concat(events).Where(e => CourtCalendar.Counts(e.Day)).ToList();
        var official = hasUnitedStates || all.Any(e => e.Kind == ProceedingKind.UnitedStatesServed) || file is not null && file.People.Any(p => p.IsDefendant && (p.Kind == PartyKind.FederalGovernment || p.Functions is { } functions && functions.Contains(Function.FederalOfficer)));
        var (dates, waiting) = new DateMaker(library.Tables.Deadlines, counter, court?.Id, court is null ? "the court" : $"the {court.Name}", official).Make(all);
        return new(
            file?.Name ?? "", court, counter.Calendar.State, options.AsOf ?? library.AsOf, dates, waiting, file is null ? [] : new LimitDates(RequestOf(file, options, CourtProfiles.DefaultId)).All,
            new[] { counter.Calendar.Gaps.Hour, counter.Calendar.Gaps.Inaccessible, counter.Calendar.Gaps.Declared, counter.Calendar.Unknown, counter.Calendar.Besides }.Where(g => g.Length > 0).ToEquatableArray());
    }

    /// <summary>Who on a roster each unnamed defendant can be, which record would tell the rest apart, and the days that bound the naming; and a paper on it.</summary>
    /// <param name="roster"><see cref="Roster.None"/> where there is none.</param>
    /// <exception cref="ArgumentException">The roster is too large for so many defendants; <see cref="TakesRoster"/> asks before.</exception>
    public (DoeSheet Sheet, Draft Draft) Does(CaseFile file, CheckOptions options, Roster roster, DoePaper paper)
    {
        if (!TakesRoster(file, roster)) throw new ArgumentException("The roster is too large for so many defendants.", nameof(roster));
        var request = RequestOf(file, options, profile: null);
        var sheet = new DoeMaker(request, library.States, new(library.Tables.Deadlines, CounterOf(request.Court), request.Court?.Id, request.Court?.Name ?? "", hasUnitedStates: false)).Make(roster);
        return (sheet, DoePapers.Draft(paper, sheet, request));
    }

    /// <summary>Whether a roster is small enough to be held against every defendant of a file.</summary>
    public static bool TakesRoster(CaseFile file, Roster roster) => DoeMaker.Takes(file, roster);

    /// <summary>Counts one period on the calendar of the court that the options name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count leaves the calendar.</exception>
    public Counted Count(CountRequest request, CheckOptions options) => CounterOf(options.Court is { } id ? library.Courts.Find(id) : null).Count(request);

    private TimeCounter CounterOf(Court? court) =>
        new(new(library.Tables.Federal, library.Tables.StateHolidays, court is { State.Length: > 0 } ? library.States.Find(court.State) : null), library.Tables.Deadlines.Counted, library.Tables.Deadlines.Service);

    private DraftRequest RequestOf(CaseFile file, CheckOptions options, string? profile)
    {
        var read = Read(file);
        var court = CourtOf(file, options).Court;
        var parties = file.People.Select((p, i) => new DraftParty(p.Id, read.Case.People[i].Kind, read.Case.People[i].Identified, read.Case.People[i].Functions)).ToEquatableArray();
        var look = profile is null ? library.Tables.Profiles.Of(court) : library.Tables.Profiles.Find(profile) ?? throw new ArgumentException($"There is no profile '{profile}'.", nameof(profile));
        return new(file, court, LawOf(court, read.Tree, options), library.Tables, parties, look, library.Authority);
    }

    /// <summary>A verdict form of a case that was typed in, under the law of its court.</summary>
    public VerdictDraft Verdict(CaseFile file, VerdictChoices choices, CheckOptions options, string tool)
    {
        var read = Check(file, options with { Stage = Stage.Pleading }, tool);
        return FormDrafter.Draft(new(file, read.Assessment.Defendants, read.Law, library.Tables.Verdict, read.Causes), choices);
    }
}
