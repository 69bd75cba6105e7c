using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>A piece of evidence that is held, or that is to be got.</summary>
/// <param name="Held">False for what is still to be obtained.</param>
/// <param name="Sha256">Lower-case hexadecimal; empty where none is given.</param>
/// <param name="ClockOffset">Seconds to add to the counter's or camera's clock for the true time; null where it is not known.</param>
public sealed record CaseEvidence(
    string Id, FileWords What, EvidenceKind Kind, bool Held, string Custodian, string File, string Sha256, int? ClockOffset, FileWords Note)
{
    /// <summary>Whether a place in it is a time.</summary>
    public bool IsRecording => Kind is EvidenceKind.Video or EvidenceKind.Audio;
}

/// <summary>A right and those against whom it is asserted.</summary>
/// <param name="Right">Id of a right in the packs.</param>
/// <param name="Against">Ids of defendants; empty for every defendant.</param>
/// <param name="Plaintiffs">Ids of plaintiffs; empty for every plaintiff.</param>
/// <param name="Incident">Id of an incident; empty where none is named.</param>
/// <param name="Deprivation">Ids of the events that took the right away; empty where the file does not say which.</param>
public sealed record CaseClaim(
    string Id, string Right, FileWords RightWords, EquatableArray<string> Against, EquatableArray<string> Plaintiffs, string Incident, EquatableArray<string> Deprivation);

/// <summary>What the court is asked for.</summary>
/// <param name="Kind"><c>compensatory</c>, <c>punitive</c>, <c>nominal</c>, <c>injunction</c>, <c>declaration</c>, <c>fees</c>.</param>
/// <param name="Amount">How much, as written; empty where no sum is named.</param>
/// <param name="Override">Why it is asked for although the table of remedies shuts it; empty where nobody insists.</param>
public sealed record CaseRelief(string Kind, FileWords KindWords, EquatableArray<string> Against, FileWords What, FileWords Amount, FileWords Override);

/// <summary>What both sides, or one side, no longer contest.</summary>
/// <param name="Who">Who admits it; empty for a stipulation of both sides.</param>
/// <param name="On">Ids of statements, or names of elements.</param>
public sealed record CaseConcession(string Id, EquatableArray<string> Who, FileWords What, EquatableArray<string> On, EquatableArray<FactSource> Sources);

/// <summary>What a court, a jury or somebody else found.</summary>
/// <param name="On">Ids of statements, or names of elements.</param>
/// <param name="Against">Ids of defendants; empty for every defendant.</param>
public sealed record CaseFinding(string Id, FoundBy By, FindingAnswer Is, EquatableArray<string> On, EquatableArray<string> Against, FileWords What, CaseTime? Date);

/// <summary>The criminal case about the same events.</summary>
public sealed record CaseProsecution(CriminalStatus Status, FileWords StatusWords, FileWords Offense, CaseTime? Charged, CaseTime? Ended, FileWords Note);
