using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>The law that no cell of the grid turns on, and that can be asked row by row.</summary>
public sealed class LawTables
{
    private const string Doctrine = "packs/doctrine/";
    private const string States = "packs/states/";
    private const string FormFolder = "packs/forms/";
    private const string Papers = "packs/papers/";
    private const string Discoveries = "packs/discovery/";
    private const string Calendar = "packs/calendar/";

    internal LawTables(DataNode.Map root, StateTable places, PackErrors errors)
    {
        T File<T>(string path, Func<PackNode, T> bind) =>
            PackNode.Bind(path, root.Entries.FirstOrDefault(e => e.Key == path).Value ?? new DataNode.Map([]), errors, bind);
        Remedies = new(File($"{Doctrine}remedies", file => file.List("remedies", RemedyRule.Bind)));
        Limitations = File($"{States}limitations", file => LimitationsTable.Bind(file, places));
        Accrual = File($"{Doctrine}accrual", file => file.List("rules", AccrualRule.Bind));
        DoeRoutes = File($"{States}doe", DoeStateRoutes.Bind);
        Heck = new(File($"{Doctrine}heck", file => file.List("rows", HeckRow.Bind)));
        Prisoner = File($"{Doctrine}prisoner", file => file.List("rules", PrisonerRule.Bind));
        Stages = File($"{Doctrine}stages", file => file.List("rows", StageBurden.Bind));
        QualifiedImmunity = File($"{Doctrine}qualified-immunity", ImmunityWorksheet.Bind);
        Indemnification = File($"{States}indemnification", Undercolor.Doctrine.Indemnification.Bind);
        Causation = File($"{Doctrine}causation", ChainRules.Bind);
        Verdict = File("packs/verdict/questions", file => new VerdictWording(file.List("rights", VerdictRight.Bind), file.List("modules", VerdictModule.Bind),
            File("packs/verdict/lines", lines => lines.Pairs("lines")), File("packs/verdict/consequences", rows => rows.List("rows", VerdictConsequence.Bind))));
        Discovery = new(File($"{Discoveries}requests", file => { file.Date("checked"); return file.List("rows", RequestRow.Bind); }), File($"{Discoveries}limits", DiscoveryLimits.Bind), File($"{Discoveries}counting", CountingWords.Bind));
        NeverEnough = File($"{Doctrine}never-enough", file => file.List("rows", Undercolor.Doctrine.NeverEnough.Bind));
        Forms = new(root, errors);
        Profiles = new(root, errors);
        CourtForms = root.Entries.Where(e => e.Key.StartsWith(FormFolder, StringComparison.Ordinal)).OrderBy(e => e.Key, StringComparer.Ordinal)
            .Select(e => PackNode.Bind(e.Key, e.Value, errors, node => CourtForm.Bind(e.Key[FormFolder.Length..], node))).ToEquatableArray();
        Companions = File($"{Papers}companions", CompanionPapers.Bind);
        Records = File($"{Papers}records", RecordTable.Bind);
        RelationBack = File($"{Papers}relation-back", RelationBackTable.Bind);
        Federal = File($"{Calendar}holidays", FederalHolidays.Bind);
        StateHolidays = File($"{Calendar}states", file => StateHolidayTable.Bind(file, places));
        Deadlines = File($"{Calendar}deadlines", DeadlineTable.Bind);
        DoeRecords = File($"{Papers}doe", Undercolor.Doctrine.DoeRecords.Bind);
        Motion = File("packs/motion/grounds", MotionGrounds.Bind);
        ChartCorrections = File($"{Papers}chart", file => file.List("corrections", ChartCorrection.Bind));
    }

    /// <summary>The sentences that papers are drafted from.</summary>
    public SentenceForms Forms { get; }

    /// <summary>How courts want papers to look.</summary>
    public CourtProfiles Profiles { get; }

    /// <summary>The courts' forms as questions, in the order of their ids.</summary>
    public EquatableArray<CourtForm> CourtForms { get; }

    /// <summary>The papers that go with a complaint.</summary>
    public CompanionPapers Companions { get; }

    /// <summary>The records that can fill a gap.</summary>
    public RecordTable Records { get; }

    /// <summary>What discovery can ask.</summary>
    public DiscoveryTable Discovery { get; }

    /// <summary>On what relation back turns.</summary>
    public RelationBackTable RelationBack { get; }

    /// <summary>The legal holidays of the United States.</summary>
    public FederalHolidays Federal { get; }

    /// <summary>What States declare holidays beyond those.</summary>
    public StateHolidayTable StateHolidays { get; }

    /// <summary>Periods that rules give for acts in a lawsuit.</summary>
    public DeadlineTable Deadlines { get; }

    /// <summary>Which record tells what of a Doe.</summary>
    public DoeRecords DoeRecords { get; }

    /// <summary>What is said in a chart beside a row.</summary>
    public EquatableArray<ChartCorrection> ChartCorrections { get; }

    /// <summary>What motions to dismiss argue.</summary>
    public MotionGrounds Motion { get; }

    public RemedyTable Remedies { get; }

    public LimitationsTable Limitations { get; }

    public EquatableArray<AccrualRule> Accrual { get; }

    public DoeStateRoutes DoeRoutes { get; }

    public HeckTable Heck { get; }

    public EquatableArray<PrisonerRule> Prisoner { get; }

    public EquatableArray<StageBurden> Stages { get; }

    public ImmunityWorksheet QualifiedImmunity { get; }

    public Indemnification Indemnification { get; }

    public ChainRules Causation { get; }

    public EquatableArray<NeverEnough> NeverEnough { get; }

    /// <summary>The wording of verdict forms.</summary>
    public VerdictWording Verdict { get; }

    /// <summary>When a claim accrues, under the law of a day; null for a word that no rule knows.</summary>
    /// <param name="claim">Id of a rule or a right, or another name.</param>
    public AccrualRule? AccrualOf(string claim, DateOnly day) => Accrual.FirstOrDefault(rule => rule.Term.Holds(day) && rule.IsCalled(claim));
}
