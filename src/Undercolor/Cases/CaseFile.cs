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

    /// <summary>Never in a report, a draft or an export.</summary>
    public EquatableArray<WorkProduct> WorkProduct { get; init; }

    /// <summary>The incident that a statement belongs to: its own, its phase's, or the only one of the file; null for none.</summary>
    public CaseIncident? IncidentOf(CaseStatement statement) =>
        Incidents.FirstOrDefault(i => statement.Incident.Length > 0 ? i.Id == statement.Incident : statement.Phase.Length > 0 && i.Phases.Any(p => p.Id == statement.Phase))
        ?? (Incidents.Count == 1 ? Incidents[0] : null);
}
