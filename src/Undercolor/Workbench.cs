using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Undercolor.Analysis;
using Undercolor.Analysis.Deriving;
using Undercolor.Authorities;
using Undercolor.Calendar;
using Undercolor.Cases;
using Undercolor.Causation.Events;
using Undercolor.Citations;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Complaint;
using Undercolor.Drafting.CourtForms;
using Undercolor.Papers.Charts;
using Undercolor.Papers.Dates;
using Undercolor.Papers.Discovering;
using Undercolor.Papers.Does;
using Undercolor.Papers.Motions;
using Undercolor.Papers.Responding;
using Undercolor.Papers.Verdicts.Drafting;
using Undercolor.Pleadings;
using Undercolor.Reading;
using Undercolor.Reading.Mending;
using Undercolor.Reading.Typed;
using Undercolor.Rules;
using Undercolor.Rules.Citing;
using Undercolor.Rules.Form;
using Undercolor.Text;
using Undercolor.Timeline;

namespace Undercolor;

/// <summary>The front door of the engine: a source document in, an assessment out. Immutable and safe to share.</summary>
/// <param name="citations">Asked only where a text may hold citations; without it they are not looked at.</param>
public sealed class Workbench(Library library, ReadingLexicon reading, Lexicon words, RuleBook pages, Lazy<CitationDesk>? citations = null)
{
    private readonly Reader _reader = new(words, reading);
    private readonly CaseAssembler _assembler = new(words, reading);

    public Library Library => library;

    /// <param name="tool">Name and version of the host, printed in the report.</param>
    public CheckResult Check(SourceDocument source, CheckOptions options, string tool)
    {
        var text = TextCleaner.Clean(source);
        var tree = PleadingParser.Parse(text);
        var corrections = new CorrectionLedger(options.Corrections, tree);
        var (court, courtFrom) = CourtOf(tree, options, corrections);
        var law = LawOf(court, tree, options);
        var @case = _reader.Read(tree, options.Names, law.Rights, corrections);
        return Judge(tree, @case, law, corrections, Registry.All, options, ProvenanceOf(tree, court, courtFrom, law, options.Stage ?? Stage.Pleading, tool));
    }

    /// <summary>Checks a case that was typed in. The same analysis; rules on the form of a paper do not run.</summary>
    /// <param name="tool">Name and version of the host, printed in the report.</param>
    public CheckResult Check(CaseFile file, CheckOptions options, string tool)
    {
        var read = Read(file);
        var corrections = new CorrectionLedger(options.Corrections, read.Tree);
        CaseFileMender.Refuse(corrections);
        var (court, courtFrom) = CourtOf(file, options);
        var law = LawOf(court, read.Tree, options);
        return Judge(read.Tree, read.Case, law, corrections, Registry.OfFacts, options, ProvenanceOf(read.Tree, court, courtFrom, law, options.Stage ?? file.Stage, tool), read);
    }

    /// <summary>A case that was typed in, judged at every stage under the law of its court.</summary>
    public EquatableArray<StageRow> Stages(CaseFile file, CheckOptions options)
    {
        var read = Read(file);
        return StageComparison.Of(read.Case, LawOf(CourtOf(file, options).Court, read.Tree, options), CaseTimeline.Of(file));
    }

    /// <summary>A case that was typed in, judged phase by phase under the law of its court.</summary>
    public PhaseReport Phases(CaseFile file, CheckOptions options)
    {
        var read = Read(file);
        return PhaseComparison.Of(read.Case, LawOf(CourtOf(file, options).Court, read.Tree, options), CaseTimeline.Of(file), options.Stage ?? file.Stage);
    }

    /// <summary>What the times of a case file come to, and how long those who are said to have stood by were there.</summary>
    public (CaseTimeline Times, EquatableArray<TimedTheory> Timed) Times(CaseFile file, CheckOptions options)
    {
        var (read, times, stage) = (Read(file), CaseTimeline.Of(file), options.Stage ?? file.Stage);
        return (times, TimeElements.Add(Analyzer.Assess(read.Case, LawOf(CourtOf(file, options).Court, read.Tree, options), stage), read.Case, times, stage).Timed);
    }

    /// <summary>A case file as the engine reads it, before it is judged.</summary>
    public CaseReading Read(CaseFile file) => _assembler.Read(file);

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

    /// <summary>What the links of a case file come to under the law of its court.</summary>
    public CausationReport Causes(CaseFile file, CheckOptions options) => Causes(file, LawOf(file, options));

    /// <summary>The law of a case file's court and day.</summary>
    public LawInForce LawOf(CaseFile file, CheckOptions options) => library.For(CourtOf(file, options).Court, null, options.AsOf ?? library.AsOf);

    private CausationReport Causes(CaseFile file, LawInForce law)
    {
        var (graph, faults) = FileGraph.Of(file);
        return CausationAnalyst.Analyze(file.Name, graph, faults, library.Tables.Causation.In(law));
    }

    private CausationReport Causes(Case @case, ComplaintTree tree, LawInForce law) =>
        CausationAnalyst.Analyze(tree.Clean.Source.Name, PleadedGraph.Of(@case, tree, reading), [], library.Tables.Causation.In(law));

    /// <summary>A verdict form of a case that was typed in, under the law of its court.</summary>
    public VerdictDraft Verdict(CaseFile file, VerdictChoices choices, CheckOptions options, string tool)
    {
        var read = Check(file, options with { Stage = Stage.Pleading }, tool);
        return FormDrafter.Draft(new(file, read.Assessment.Defendants, read.Law, library.Tables.Verdict, read.Causes), choices);
    }

    /// <summary>The words that a case file may use.</summary>
    public CaseTerms Terms => new(library.Courts, library.For(null, null, library.AsOf).Rights.Select(r => r.Id).ToEquatableArray(), reading.Classes);

    private CheckResult Judge(ComplaintTree tree, Case @case, LawInForce law, CorrectionLedger corrections, IReadOnlyList<IRule> rules, CheckOptions options, Provenance provenance, CaseReading? typed = null)
    {
        var causes = typed is null ? Causes(@case, tree, law) : Causes(typed.File, law);
        var times = typed is null ? null : CaseTimeline.Of(typed.File);
        var caused = CausationElements.Add(Analyzer.Assess(@case, law, provenance.Stage, options.Depth), @case, causes);
        var (defendants, timed) = times is null ? (caused, []) : TimeElements.Add(caused, @case, times, provenance.Stage);
        var context = new RuleContext(tree, @case, defendants, law, reading, CitedIn(tree, law, options.Exhibits)) { Typed = typed, Causes = typed is null ? null : causes, Times = times, Timed = timed };
        var findings = Suppression.Apply(RuleRunner.Run(context, rules, pages).ToEquatableArray(), corrections, @case);
        var source = tree.Clean.Source;
        return new(tree.Clean, tree, @case, new()
        {
            Provenance = provenance,
            Document = new(tree.Paragraphs.Count, tree.Numbered, tree.SentenceCount, source.Pages, source.Notes),
            Plaintiffs = @case.Plaintiffs.Select((p, i) => new PlaintiffRow($"p{i + 1}", p.Name)).ToEquatableArray(),
            Incidents = @case.Incidents.Select((x, i) => new IncidentRow($"i{i + 1}", x.When, x.Where, x.Paragraphs)).ToEquatableArray(),
            Defendants = defendants,
            ScreeningHeads = ScreeningFace.Of(@case, defendants, library.Tables.Prisoner),
            Diagnostics = findings.Kept,
            TimeLimit = TimeLimits.Of(context),
            Derivation = options.Depth != Depth.Results ? CaseDeriver.Of(@case, law, provenance.Stage, defendants) : null,
            Corrections = corrections.Outcomes.Select(o => CorrectionRow.Of(o, findings.SetAside[o.Correction])).ToEquatableArray(),
            LiberalReadings = options.ProSe ? LiberalConstruction.Of(@case, law, defendants) : null,
        }, causes, law);
    }

    /// <summary>Null where no rule can find anything, so that the tables of citations, which are large, are not read.</summary>
    private CitedText? CitedIn(ComplaintTree tree, LawInForce law, Exhibits exhibits) =>
        citations is not null && (!exhibits.IsEmpty || CitationHint.In(tree.Text) || CitationInForm.Request(tree, reading) is not null)
            ? citations.Value.Read(tree.Text, law.Court, law.AsOf, exhibits)
            : null;

    private Provenance ProvenanceOf(ComplaintTree tree, Court? court, string courtFrom, LawInForce law, Stage stage, string tool) =>
        new(tool, library.Version, tree.Clean.Source.Sha256, Sha256(tree.Text), court?.Id, courtFrom, stage, law.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private LawInForce LawOf(Court? court, ComplaintTree tree, CheckOptions options) => library.For(court, StateOf(court, tree, options), options.AsOf ?? library.AsOf);

    /// <summary>What the reader made of each sentence, for those who mend it.</summary>
    public string TraceClauses(SourceDocument source, CheckOptions options) =>
        ClauseTrace.Show(PleadingParser.Parse(TextCleaner.Clean(source)), words, reading, options.Names);

    private (Court? Court, string From) CourtOf(CaseFile file, CheckOptions options) =>
        options.Court is { } given ? (library.Courts.Find(given), "option") : file.Court is { } own ? (library.Courts.Find(own), "case-file") : (null, "none");

    private (Court? Court, string From) CourtOf(ComplaintTree tree, CheckOptions options, CorrectionLedger corrections)
    {
        var corrected = CourtMender.Apply(library.Courts, options.Court, corrections);
        return options.Court is null && corrected is not null ? (corrected, "correction") : CourtOf(tree, options);
    }

    /// <summary>The court that a user names, else that of the caption; null where neither tells, and whence it is known.</summary>
    public (Court? Court, string From) CourtOf(ComplaintTree tree, CheckOptions options)
    {
        if (options.Court is { } id) return (library.Courts.Find(id), "option");
        var found = tree.Caption.CourtText.Length > 0 ? library.Courts.RecognizeCaption(tree.Caption.CourtText) : null;
        return found is { } match ? (match.Court, "caption") : (null, "none");
    }

    /// <summary>The State whose law says who can be sued: the court's, else the only one that the pleading tells.</summary>
    private string? StateOf(Court? court, ComplaintTree tree, CheckOptions options) =>
        court is { State.Length: > 0 } ? court.State : library.States.OnlyOneNamed($"{tree.Text}\n{string.Join('\n', options.Names.Defendants)}")?.Code;

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
