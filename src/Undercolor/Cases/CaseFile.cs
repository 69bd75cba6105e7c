using System.Runtime.CompilerServices;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>A case that a person has typed in: people, what happened, how it is known, what is asked for. The format is in docs/case-file.md.</summary>
public sealed record CaseFile
{
    public const string Schema = "undercolor/case/v1";

    /// <summary>Stands in <c>who</c> for somebody whom the file does not list.</summary>
    public const string Stranger = "somebody-else";

    /// <summary>Ids of the paragraphs that tell of the file's own keys.</summary>
    public const string CriminalId = "criminal-case", ColorOfLawId = "color-of-law";

    /// <summary>A file name without its folder.</summary>
    public required string Name { get; init; }

    /// <summary>The file as decoded; positions are offsets in it.</summary>
    public required string Text { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes; empty where the host did not give it.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>CourtListener id, or null.</summary>
    public string? Court { get; init; }
    public Stage Stage { get; init; } = Stage.Pleading;
    public DateOnly? Filed { get; init; }

    /// <summary>The division of the court, as its captions print it.</summary>
    public FileWords Division { get; init; } = FileWords.None;

    /// <summary>The county where most of it happened: what venue rests on.</summary>
    public FileWords County { get; init; } = FileWords.None;

    /// <summary>Whether a jury is demanded; null where the file does not say.</summary>
    public bool? Jury { get; init; }

    /// <summary>Whether the plaintiffs declare what they perceived; null where the file does not say.</summary>
    public bool? IsVerified { get; init; }

    /// <summary>Who signs for the plaintiffs; empty where they sign themselves.</summary>
    public EquatableArray<CaseCounsel> Counsel { get; init; }
    public Custody Custody { get; init; }

    /// <summary>Words that state color of law; empty where none do.</summary>
    public FileWords ColorOfLaw { get; init; } = FileWords.None;

    /// <summary>Plaintiffs first, then everybody else, each in the order of the file.</summary>
    public EquatableArray<CasePerson> People { get; init; }
    public EquatableArray<CaseGroup> Groups { get; init; }
    public EquatableArray<CasePlace> Places { get; init; }
    public EquatableArray<CaseIncident> Incidents { get; init; }

    /// <summary>In the order of the file, list by list.</summary>
    public EquatableArray<CaseStatement> Statements { get; init; }
    public EquatableArray<CaseLink> Links { get; init; }
    public EquatableArray<CaseEvidence> Evidence { get; init; }
    public EquatableArray<CaseClaim> Claims { get; init; }
    public EquatableArray<CaseRelief> Relief { get; init; }
    public EquatableArray<CaseConcession> Stipulations { get; init; }
    public EquatableArray<CaseConcession> Admissions { get; init; }
    public EquatableArray<CaseFinding> Findings { get; init; }
    public CaseProsecution? Criminal { get; init; }

    /// <summary>What happened in the lawsuit itself, in the order of the file.</summary>
    public EquatableArray<CaseProceeding> Proceedings { get; init; }

    /// <summary>People who are not the same person.</summary>
    public EquatableArray<CaseApart> Apart { get; init; }

    /// <summary>What was asked to learn who the Does are, in the order of the file.</summary>
    public EquatableArray<CaseInquiry> Inquiries { get; init; }

    /// <summary>Custody on the day of filing, for the courts' form for prisoners; null where the file does not say.</summary>
    public PrisonerStatus? PrisonerStatus { get; init; }
    public CaseExhaustion Exhaustion { get; init; } = CaseExhaustion.None;
    public CaseLawsuits PreviousLawsuits { get; init; } = CaseLawsuits.None;

    /// <summary>Never in a report, a draft or an export.</summary>
    public EquatableArray<WorkProduct> WorkProduct { get; init; }

    /// <summary>The incident that a statement belongs to: its own, its phase's, or the only one of the file; null for none.</summary>
    public CaseIncident? IncidentOf(CaseStatement statement) =>
        ByIncidentOrPhase.GetValueOrDefault(statement.Incident.Length > 0 ? statement.Incident : statement.Phase) ?? (Incidents.Count == 1 ? Incidents[0] : null);

    /// <summary>The day of the incident that a statement belongs to: the first where it has several; null where none is known.</summary>
    public DateOnly? DayOf(CaseStatement statement) => IncidentOf(statement)?.Date?.Day;

    /// <summary>The phase that a statement belongs to; null for none.</summary>
    public CasePhase? PhaseOf(CaseStatement statement) => statement.Phase.Length == 0 ? null : IncidentOf(statement)?.Phases.FirstOrDefault(p => p.Id == statement.Phase);

    /// <summary>Kept beside the file: as a field it would take part in the record's equality, and stay as it was in a changed copy.</summary>
    private Dictionary<string, CaseIncident> ByIncidentOrPhase => s_index.GetValue(this, file => file.Incidents.SelectMany(i => i.Phases.Select(p => (p.Id, Incident: i)).Append((i.Id, Incident: i)))
        .DistinctBy(x => x.Id).ToDictionary(x => x.Id, x => x.Incident, StringComparer.Ordinal));

    private static readonly ConditionalWeakTable<CaseFile, Dictionary<string, CaseIncident>> s_index = [];
}
