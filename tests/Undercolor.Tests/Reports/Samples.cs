using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Reports;
using Undercolor.Text;

namespace Undercolor.Tests.Reports;

/// <summary>An assessment with what a renderer needs to show it.</summary>
internal sealed record Sample(Assessment Assessment, ReportContext Context)
{
    public Sample In(ReportMode mode) => this with { Context = Context with { Mode = mode } };
}

/// <summary>Samples that every format is rendered from. People, places and events are invented.</summary>
internal static class Samples
{
    public static IEnumerable<Sample> All => [StreetStop, Jail, Hostile, Empty];

    private static readonly SampleText s_street = new(
        "UNITED STATES DISTRICT COURT",
        "Robin Ash, Plaintiff, v. Officer Alder Finch; Sergeant Brook Marlow; City of Larkmoor; Larkmoor Police Department, Defendants.",
        "# PARTIES",
        "1. Plaintiff Robin Ash lives in Larkmoor.",
        "2. Defendant Alder Finch was a Larkmoor police officer in uniform. He is sued in his individual capacity.",
        "3. Defendant Brook Marlow was a sergeant in charge of the shift.",
        "4. Defendant City of Larkmoor employs the officers.",
        "# FACTS",
        "5. On March 4, 2025, at the Larkmoor bus station, Officer Finch stopped Ash and put handcuffs on her.",
        "6. While Ash lay face down in handcuffs, Officer Finch struck her in the ribs with his knee three times. Two ribs broke.",
        "7. Sergeant Marlow stood at the curb, ten feet away.",
        "8. The officers struck Ash and laughed. Sergeant Marlow should have known that this would happen.",
        "9. The City fails to train its officers.");

    /// <summary>One defendant stated, two not stated, one that cannot be sued.</summary>
    public static Sample StreetStop { get; } = new(
        new Assessment
        {
            Provenance = Provenance(s_street.Text, "cand", "caption"),
            Document = new(9, true, 14, null, ["Tracked changes were read as accepted."]),
            Plaintiffs = [new("p1", "Robin Ash")],
            Incidents = [new("i1", "March 4, 2025", "the Larkmoor bus station", ["5", "6", "7", "8"])],
            Defendants = [Finch(), Marlow(), City(), Department()],
            Diagnostics =
            [
                new("UC1010", "no-jury-demand", Severity.Note, "The text does not demand a jury.", null, [], [], ["FRCP_38"], "A line that demands a jury."),
                new("UC2003", "group-pleading", Severity.Warning, "¶ 8 says that “The officers” struck; it does not say which of them did it.",
                    s_street.At("The officers struck Ash and laughed."), [s_street.At("Officer Finch struck her in the ribs with his knee three times")], ["d1", "d2"], ["IQBAL", "FAZICA"],
                    "A sentence that says what each of them did, or says who was there and why the person who did it cannot be told."),
                new("UC2010", "should-have-known", Severity.Error, "¶ 8 says that Sergeant Brook Marlow should have known; no sentence states a fact that shows knowledge.",
                    s_street.At("Sergeant Marlow should have known that this would happen.", 2), [], ["d2"], ["IQBAL", "RIZZO"], "What the sergeant saw, heard or was told, and when."),
                new("UC3009", "failure-to-train-bare", Severity.Error, "¶ 9 says that training is missing; it names no topic, no earlier event and no decision.",
                    s_street.At("The City fails to train its officers."), [], ["d3"], ["CONNICK"], "The topic of the training, who decided on it, and earlier events of the same kind."),
            ],
            Corrections = [new("actor", "He is sued", "Alder Finch", "“He” is the officer of the same paragraph.", false, s_street.At("He is sued in his individual capacity.", 2))],
            ScreeningHeads = [new("fails to state a claim, 28 U.S.C. § 1915(e)(2)(B)(ii)", ["d2", "d3", "d4"], [s_street.At("The City fails to train its officers.")])],
        },
        new ReportContext
        {
            DocumentName = "larkmoor complaint.docx", CleanText = s_street.Text, Paragraphs = s_street.Paragraphs, ToolVersion = "0.1.0", ExitCode = 1,
            Authorities = SampleAuthorities.Find, Rules = SampleAuthorities.Rule,
        });

    private static DefendantAssessment Finch() => new()
    {
        Id = "d1", Name = "Officer Alder Finch", Aliases = ["Alder Finch", "Officer Finch"], Role = "police officer", Kind = PartyKind.NaturalPerson, Identified = Identified.Named,
        Functions = [Function.Line], Capacity = Capacity.Individual, ColorOfLaw = ElementValue.Alleged, ColorOfLawGrounds = [s_street.At("was a Larkmoor police officer in uniform")],
        Ruling = CellResult.Adequate,
        Pleaded = new(
            [s_street.At("Defendant Alder Finch")], [s_street.At("Officer Finch struck her in the ribs with his knee three times")],
            [s_street.At("On March 4, 2025")], [s_street.At("with his knee three times")]),
        OwnConduct =
        [
            new(s_street.At("Officer Finch stopped Ash and put handcuffs on her"), FactKind.Act, "Officer Finch stopped Ash and put handcuffs on her"),
            new(s_street.At("Officer Finch struck her in the ribs with his knee three times"), FactKind.Act, "Officer Finch struck her in the ribs with his knee three times"),
        ],
        Claims =
        [
            new Cell
            {
                Id = "d1.c1", Plaintiff = "p1", Incident = "i1", Claim = "excessive-force", ClaimLabel = "excessive force", Capacity = Capacity.Individual, Result = CellResult.Adequate,
                Theories =
                [
                    new("direct", "did it personally", ElementValue.Alleged,
                    [
                        new("own-act", "what this defendant did", ElementValue.Alleged, [s_street.At("Officer Finch struck her in the ribs with his knee three times")], [], ["IQBAL"]),
                        new("state-of-mind", "the state of mind that the right asks", ElementValue.NotRequired, [], [], []),
                    ]),
                ],
                NotJudged = ["qualified-immunity", "limitations", "heck", "exhaustion"],
            },
        ],
        Remedies =
        [
            new("compensatory", Capacity.Individual, "yes", "A person sued in the individual capacity answers for damages personally.", ["HAFER"]),
            new("injunction", Capacity.Individual, "generally-no", "An order to act officially runs against the office.", ["HAFER"]),
        ],
    };

    private static DefendantAssessment Marlow() => new()
    {
        Id = "d2", Name = "Sergeant Brook Marlow", Aliases = ["Sergeant Marlow"], Role = "sergeant", Kind = PartyKind.NaturalPerson, Identified = Identified.Named,
        Functions = [Function.Supervisor], Capacity = Capacity.Unspecified, PresumedCapacity = Capacity.Individual, ColorOfLaw = ElementValue.Alleged, ColorOfLawGrounds = [],
        Ruling = CellResult.Inadequate, Reasons = [Reason.GroupPleading, Reason.ShouldHaveKnown, Reason.NoOpportunity],
        Pleaded = new([s_street.At("Defendant Brook Marlow")], [s_street.At("Sergeant Marlow stood at the curb, ten feet away.")], [], []),
        OwnConduct = [new(s_street.At("Sergeant Marlow stood at the curb, ten feet away."), FactKind.Presence, "Sergeant Marlow stood at the curb, ten feet away")],
        Claims =
        [
            new Cell
            {
                Id = "d2.c1", Plaintiff = "p1", Incident = "i1", Claim = "excessive-force", ClaimLabel = "excessive force", Capacity = Capacity.Individual,
                Result = CellResult.Inadequate, Reasons = [Reason.GroupPleading, Reason.NoOpportunity],
                Theories =
                [
                    new("failure-to-intervene", "was there and did not stop it", ElementValue.Missing,
                    [
                        new("violation-by-another", "what somebody else did", ElementValue.Alleged, [s_street.At("Officer Finch struck her in the ribs with his knee three times")], [], ["TOBIAS"]),
                        new("presence", "was there, saw or heard it", ElementValue.Alleged, [s_street.At("Sergeant Marlow stood at the curb, ten feet away.")], [], ["TOBIAS"]),
                        new("opportunity", "time and means to stop it", ElementValue.Missing, [],
                            [new("no paragraph says how long it went on or what this defendant could have done", "near ¶ 7", "The kicks went on for a minute; Officer Vale could have called out.", ["TOBIAS"])], ["TOBIAS"]),
                    ]),
                    new("supervisory", "knew and let it happen", ElementValue.Conclusory,
                    [
                        new("knowledge", "what this supervisor knew", ElementValue.Conclusory, [s_street.At("Sergeant Marlow should have known that this would happen.", 2)],
                            [new("no fact shows what this defendant knew before", "near ¶ 8", "On May 2, Captain Reed read three complaints about the same officer.", ["RIZZO"])], ["RIZZO"]),
                    ]),
                ],
                NearMisses = [new("failure-to-intervene", "opportunity", "no paragraph says how long it went on or what this defendant could have done")],
            },
        ],
    };

    private static DefendantAssessment City() => new()
    {
        Id = "d3", Name = "City of Larkmoor", Kind = PartyKind.Municipality, Identified = Identified.Named, Capacity = Capacity.Unspecified, ColorOfLaw = ElementValue.Alleged,
        Ruling = CellResult.Inadequate, Reasons = [Reason.NoPolicy, Reason.RespondeatSuperior],
        Pleaded = new([s_street.At("Defendant City of Larkmoor")], [s_street.At("The City fails to train its officers.")], [], []),
        EntityAllegations = [new(s_street.At("The City fails to train its officers."), FactKind.Training, "The City fails to train its officers")],
        Claims =
        [
            new Cell
            {
                Id = "d3.c1", Plaintiff = "p1", Incident = "i1", Claim = "excessive-force", ClaimLabel = "excessive force", Capacity = Capacity.Unspecified,
                Result = CellResult.Inadequate, Reasons = [Reason.NoPolicy],
                Theories =
                [
                    new("failure-to-train-supervise-screen", "did not train, supervise or screen", ElementValue.Conclusory,
                    [
                        new("training-gap", "what training was missing", ElementValue.Conclusory, [s_street.At("The City fails to train its officers.")],
                            [new("no paragraph names the topic of the training", "near ¶ 9", "The jail gave its staff no training on withdrawal from alcohol.", ["CONNICK"])], ["CONNICK"]),
                        new("notice", "what the body knew", ElementValue.Missing, [],
                            [new("no paragraph tells of earlier events of the same kind", "near ¶ 9", "In two years four people were hurt in the same way.", ["CONNICK"])], ["CONNICK"]),
                    ]),
                ],
            },
        ],
        Remedies = [new("punitive", Capacity.Unspecified, "no", "A city or county is immune from punitive damages under § 1983.", ["CITY_OF_NEWPORT"])],
    };

    private static DefendantAssessment Department() => new()
    {
        Id = "d4", Name = "Larkmoor Police Department", Kind = PartyKind.Department, Identified = Identified.Named, Capacity = Capacity.Unspecified, ColorOfLaw = ElementValue.Missing,
        Ruling = CellResult.NotSuable, Reasons = [Reason.DepartmentNotSuable], Pleaded = new([s_street.At("Larkmoor Police Department")], [], [], []),
        Claims = [new Cell { Id = "d4.c1", Plaintiff = "p1", Incident = "i1", Claim = "unnamed-right", ClaimLabel = "right not named", Capacity = Capacity.Unspecified, Result = CellResult.NotSuable, Reasons = [Reason.DepartmentNotSuable] }],
    };

    private static readonly SampleText s_jail = new(
        "# STATEMENT OF CLAIM",
        "I was held at the Wrenfield County Jail. Nurse Doe saw me on June 1 and walked away.",
        "Judge Hollis Crane set my bail too high.");

    /// <summary>A story without numbers on pages: one open, one immune.</summary>
    public static Sample Jail { get; } = new(
        new Assessment
        {
            Provenance = Provenance(s_jail.Text, null, "none"), Document = new(2, false, 3, 1, []),
            Plaintiffs = [new("p1", "Jules Mercer")], Incidents = [new("i1", "June 1", "the Wrenfield County Jail", ["§2"])],
            Defendants =
            [
                new DefendantAssessment
                {
                    Id = "d1", Name = "Nurse Doe", Kind = PartyKind.NaturalPerson, Identified = Identified.Doe, Functions = [Function.Medical], Capacity = Capacity.Both, ColorOfLaw = ElementValue.Unclear,
                    Ruling = CellResult.Unclear, Reasons = [Reason.CircuitSplit, Reason.StateOfMind], Pleaded = new([s_jail.At("Nurse Doe", 2, 1, 4)], [s_jail.At("saw me on June 1 and walked away", 2, 1, 4)], [s_jail.At("June 1", 2, 1, 4)], []),
                    OwnConduct = [new(s_jail.At("Nurse Doe saw me on June 1 and walked away.", 2, 1, 4), FactKind.Omission, "Nurse Doe saw me on June 1 and walked away")],
                    Claims =
                    [
                        new Cell
                        {
                            Id = "d1.c1", Plaintiff = "p1", Incident = "i1", Claim = "denial-of-care", ClaimLabel = "denial of medical care", Capacity = Capacity.Individual,
                            Result = CellResult.Unclear, Reasons = [Reason.CircuitSplit],
                            Theories = [new("direct", "did it personally", ElementValue.Unclear, [new("state-of-mind", "the state of mind that the right asks", ElementValue.Unclear, [], [], ["UNKNOWN_KEY"])])],
                        },
                    ],
                },
                new DefendantAssessment
                {
                    Id = "d2", Name = "Judge Hollis Crane", Kind = PartyKind.NaturalPerson, Identified = Identified.Named, Functions = [Function.Judge], Capacity = Capacity.Individual, ColorOfLaw = ElementValue.Alleged,
                    Ruling = CellResult.Immune, Reasons = [Reason.AbsoluteImmunity], Pleaded = new([s_jail.At("Judge Hollis Crane", 1, 1, 5)], [], [], []),
                    OwnConduct = [new(s_jail.At("Judge Hollis Crane set my bail too high.", 1, 1, 5), FactKind.Act, "Judge Hollis Crane set my bail too high")],
                    Claims = [new Cell { Id = "d2.c1", Plaintiff = "p1", Incident = "i1", Claim = "unnamed-right", ClaimLabel = "right not named", Capacity = Capacity.Individual, Result = CellResult.Immune, Reasons = [Reason.AbsoluteImmunity] }],
                    Immunities = [new("absolute-immunity", "raised", "A judge has absolute immunity from damages for judicial acts within jurisdiction.", ["STUMP"])],
                },
            ],
            ScreeningHeads = [new("seeks money from a defendant who is immune, 28 U.S.C. § 1915A(b)(2)", ["d2"], [s_jail.At("Judge Hollis Crane set my bail too high.", 1, 1, 5)])],
        },
        new ReportContext { DocumentName = "-", CleanText = s_jail.Text, Paragraphs = s_jail.Paragraphs, ToolVersion = "0.1.0", Authorities = SampleAuthorities.Find, Rules = SampleAuthorities.Rule });

    private static readonly SampleText s_hostile = new(
        "1. Officer <script>alert(1)</script> \"Q\" & 'R' \u202Edesrever\u202C hit me\u001b[31m red.",
        "2. =HYPERLINK(\"http://evil.example\") and a | pipe with `ticks` and *stars* 巡査部長 👮🏽.");

    /// <summary>Names and words that try to break out of their format.</summary>
    public static Sample Hostile { get; } = new(
        new Assessment
        {
            Provenance = Provenance(s_hostile.Text, "<b>", "option"), Document = new(2, true, 2, null, ["</p><img src=x onerror=alert(2)>"]),
            Plaintiffs = [new("p1", "</title><script>")], Incidents = [new("i1", "", "", [])],
            Defendants = [Attacker("d1", "=cmd|'/c calc'!A1 \u202Edesrever\u202C"), Attacker("d2", "巡査部長 <i>O'Neil</i> \"Q\" & Søn"), Attacker("d3", "-x](javascript:alert(3)) | `y` [z]\u001b[31m")],
            Diagnostics =
            [
                new("UC2003", "group-pleading", Severity.Warning, "¶ 1 says <script>alert(4)</script>, \u202Eok\u202C.", s_hostile.At("Officer <script>alert(1)</script> \"Q\" & 'R' \u202Edesrever\u202C hit me\u001b[31m red."),
                    [s_hostile.At("<script>alert(1)</script> \"Q\""), s_hostile.At("\"Q\" & 'R'"), s_hostile.At("=HYPERLINK(\"http://evil.example\")")], ["d1"], ["IQBAL"], "<b>help</b>"),
            ],
            Corrections = [new("suppress", "@target", "+1", "-reason", true, null)],
            ScreeningHeads = [new("<u>head</u>", ["d1"], [])],
        },
        new ReportContext { DocumentName = "../../etc/<b>\"x\".txt", CleanText = s_hostile.Text, Paragraphs = s_hostile.Paragraphs, Authorities = SampleAuthorities.Find, Rules = SampleAuthorities.Rule });

    private static DefendantAssessment Attacker(string id, string name) => new()
    {
        Id = id, Name = name, Role = "<role>", Kind = PartyKind.Unclear, Identified = Identified.Badge, Capacity = Capacity.Unspecified, ColorOfLaw = ElementValue.Contradicted,
        Ruling = CellResult.Inadequate, Reasons = [Reason.Conclusory], Pleaded = new([], [], [], []),
        OwnConduct = [new(s_hostile.At("<script>alert(1)</script>"), FactKind.Act, "<script>alert(1)</script> | =1+1")],
        Claims = [new Cell { Id = $"{id}.c1", Plaintiff = "p1", Incident = "i1", Claim = "unnamed-right", ClaimLabel = "@right <b>", Capacity = Capacity.Individual, Result = CellResult.Inadequate, Reasons = [Reason.Conclusory] }],
    };

    /// <summary>A document in which nobody was found.</summary>
    public static Sample Empty { get; } = new(
        new Assessment { Provenance = Provenance("", null, "none"), Document = new(0, false, 0, null, ["The document has no text."]) },
        new ReportContext { DocumentName = "empty.txt", CleanText = "" });

    private static Provenance Provenance(string text, string? court, string from) => new(
        "undercolor 0.1.0", "2026.11", new string('a', 64), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))), court, from, Stage.Pleading, "2026-11-01");
}
