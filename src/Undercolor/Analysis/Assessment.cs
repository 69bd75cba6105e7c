using Undercolor.Doctrine;
using Undercolor.Cases;
using Undercolor.Derivations;
using Undercolor.Diagnostics;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>What an element, or a theory as a whole, comes to at a stage. Silence is a value.</summary>
public enum ElementValue
{
    // pleading
    Alleged, Conclusory, Missing, Contradicted, Unclear, NotRequired,
    // summary judgment
    Supported, Disputed, Unsupported,
    // trial
    Proved, NotProved, Open,
}

/// <summary>Does this pleading state facts that tie this defendant to this violation?</summary>
public enum CellResult { Adequate, Inadequate, NotSuable, Immune, Unclear }

/// <summary>Why a cell is what it is.</summary>
public enum Reason
{
    NoFacts, GroupPleading, RespondeatSuperior, ShouldHaveKnown, Conclusory, NoUnderlyingViolation, NotPresent, NoOpportunity,
    NoKnowledge, NoCausation, SupersedingCause, NoPolicy, NoColorOfLaw, WrongVehicle, DepartmentNotSuable, NotAPerson,
    DoeUnidentified, AbsoluteImmunity, OfficialCapacityOnly, StateOfMind, CircuitSplit, Unreadable,
}

/// <summary>Where a report came from, so that it can be made again byte for byte.</summary>
public sealed record Provenance(
    string Tool, string Packs, string Sha256, string TextSha256, string? Court, string CourtFrom, Stage Stage, string AsOf);

/// <summary>What was read.</summary>
public sealed record DocumentFacts(int Paragraphs, bool Numbered, int Sentences, int? Pages, EquatableArray<string> Notes);

/// <summary>Something that a complete cell would have and this one has not.</summary>
/// <param name="What">What is missing, in one clause.</param>
/// <param name="Where">Where it would stand in the pleading (<c>after ¶ 14</c>); empty in screening mode.</param>
/// <param name="Example">An example of the kind of fact, never of this case; empty in screening mode.</param>
public sealed record Gap(string What, string Where, string Example, EquatableArray<string> Authorities);

/// <summary>One element of a theory as this pleading meets it.</summary>
public sealed record ElementFinding(
    string Element, string Label, ElementValue Value, EquatableArray<Pinpoint> Grounds, EquatableArray<Gap> Gaps, EquatableArray<string> Authorities)
{
    /// <summary>What the times of a case file say about it.</summary>
    public ElementTiming Timing { get; init; }

    /// <summary>Of an element with a timing: ids of the paragraphs or statements of all its facts, not only of those shown.</summary>
    public EquatableArray<string> Nodes { get; init; }
}

/// <summary>One way of being liable, tried on one defendant.</summary>
public sealed record TheoryFinding(string Theory, string Label, ElementValue Value, EquatableArray<ElementFinding> Elements);

/// <summary>A theory that lacks one element.</summary>
public sealed record NearMiss(string Theory, string MissingElement, string What);

/// <summary>What a cell comes to in one circuit, where the rules common to all do not decide it.</summary>
/// <param name="Circuit">Id of the court of appeals: <c>ca9</c>.</param>
/// <param name="Why">What the circuit holds; empty where the packs hold nothing for it.</param>
public sealed record CircuitAnswer(string Circuit, string Name, CellResult Result, string Why, EquatableArray<string> Authorities)
{
    /// <summary>Nobody has verified what the circuit holds; <see cref="Why"/> then says what is not known.</summary>
    public bool IsUnknown { get; init; }
}

/// <summary>One plaintiff's claim in one capacity, whatever the incident.</summary>
public readonly record struct ClaimKey(string Plaintiff, string Claim, Capacity Capacity);

/// <summary>Plaintiff × defendant × claim × incident × capacity.</summary>
public sealed record Cell
{
    /// <summary>What its incidents have in common.</summary>
    public ClaimKey Key => new(Plaintiff, Claim, Capacity);

    /// <summary>Another result, for other reasons: what would change the one before is no longer said.</summary>
    public Cell With(CellResult result, EquatableArray<Reason> reasons) => this with
    {
        Result = result, Reasons = reasons, Sensitivity = null, Derivation = Derivation is { } derivation ? derivation with { Value = Words<CellResult>.Of(result) } : null,
    };

    public required string Id { get; init; }
    public required string Plaintiff { get; init; }
    public required string Incident { get; init; }

    /// <summary>Id of the right in the packs, or <c>unnamed-right</c>.</summary>
    public required string Claim { get; init; }
    public required string ClaimLabel { get; init; }

    /// <summary>Plaintiff and day in words, where the pleading has several of either; else empty.</summary>
    public string Setting { get; init; } = "";
    public required Capacity Capacity { get; init; }
    public required CellResult Result { get; init; }
    public EquatableArray<Reason> Reasons { get; init; }
    public EquatableArray<TheoryFinding> Theories { get; init; }
    public EquatableArray<NearMiss> NearMisses { get; init; }

    /// <summary>Where circuits were asked: each one's answer, in the order of the packs.</summary>
    public EquatableArray<CircuitAnswer> Circuits { get; init; }

    /// <summary>What facts would change the result; null where that was not asked.</summary>
    public Sensitivity? Sensitivity { get; init; }

    /// <summary>What the result follows from; null where that was not asked.</summary>
    public Derivation? Derivation { get; init; }

    /// <summary>Ids of what is listed beside an adequate cell and not judged here (<c>qualified-immunity</c>, <c>limitations</c>).</summary>
    public EquatableArray<string> NotJudged { get; init; }
}

/// <summary>A fact that is not in the case and would meet an element.</summary>
/// <param name="Label">The theory in words.</param>
/// <param name="What">What is missing, in one clause.</param>
/// <param name="Supposed">The plainest fact of that kind: no words, no place, only what the tests of the packs look at.</param>
public sealed record WantedFact(string Theory, string Label, string Element, string What, Fact Supposed);

/// <summary>The smallest sets of facts, of up to three, that change what a cell comes to. No set holds a smaller one that does the same.</summary>
/// <param name="Completions">Each set, once it is in the case, makes the cell adequate; empty for an adequate cell.</param>
/// <param name="AllFound">False where the search for them stopped at its bound.</param>
/// <param name="LoadBearing">Without each set of the case's own facts the cell is no longer adequate; empty for any other cell.</param>
public sealed record Sensitivity(EquatableArray<EquatableArray<WantedFact>> Completions, bool AllFound, EquatableArray<EquatableArray<Fact>> LoadBearing);

/// <summary>One thing that the defendant did by their own hand or mouth or inaction.</summary>
public sealed record OwnConduct(Pinpoint At, FactKind Kind, string Summary);

/// <summary>A remedy against this defendant, from the table of capacity, kind and remedy.</summary>
/// <param name="Remedy"><c>compensatory</c>, <c>punitive</c>, <c>injunction</c>, <c>declaration</c>.</param>
/// <param name="Answer"><c>yes</c>, <c>limited</c>, <c>generally-no</c>, <c>no</c>, <c>unclear</c>.</param>
public sealed record RemedyFinding(string Remedy, Capacity Capacity, string Answer, string Why, EquatableArray<string> Authorities);

/// <summary>An immunity that the function of this defendant raises.</summary>
public sealed record ImmunityFinding(string Immunity, string Answer, string Why, EquatableArray<string> Authorities);

/// <summary>Who, what, when and how the pleading says of one defendant.</summary>
public sealed record Pleaded(
    EquatableArray<Pinpoint> Who, EquatableArray<Pinpoint> What, EquatableArray<Pinpoint> When, EquatableArray<Pinpoint> How);

/// <summary>Everything that the report says of one defendant.</summary>
public sealed record DefendantAssessment
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public EquatableArray<string> Aliases { get; init; }
    public string Role { get; init; } = "";
    public required PartyKind Kind { get; init; }
    public required Identified Identified { get; init; }
    public EquatableArray<Function> Functions { get; init; }
    public required Capacity Capacity { get; init; }

    /// <summary>What the court reads into silence; null where capacity is stated, where circuits differ or where nothing can be said.</summary>
    public Capacity? PresumedCapacity { get; init; }
    public required ElementValue ColorOfLaw { get; init; }
    public EquatableArray<Pinpoint> ColorOfLawGrounds { get; init; }
    public required CellResult Ruling { get; init; }
    public EquatableArray<Reason> Reasons { get; init; }
    public required Pleaded Pleaded { get; init; }
    public EquatableArray<OwnConduct> OwnConduct { get; init; }

    /// <summary>For bodies: what the pleading says of the body itself.</summary>
    public EquatableArray<OwnConduct> EntityAllegations { get; init; }
    public EquatableArray<Cell> Claims { get; init; }
    public EquatableArray<RemedyFinding> Remedies { get; init; }
    public EquatableArray<ImmunityFinding> Immunities { get; init; }
}

/// <summary>One plaintiff or incident row of the report.</summary>
public sealed record PlaintiffRow(string Id, string Name);

/// <summary>One incident row of the report.</summary>
public sealed record IncidentRow(string Id, string When, string Where, EquatableArray<string> Paragraphs);

/// <summary>A correction that the user made, and whether the text it was made on is still there.</summary>
public sealed record CorrectionRow(string Kind, string Target, string Value, string Reason, bool Stale, Pinpoint? At)
{
    /// <summary>Why it was not applied, as one clause; empty where it was.</summary>
    public string Why { get; init; } = "";

    /// <summary>The sentence that it hangs on; empty where it hangs on none.</summary>
    public string LookedFor { get; init; } = "";

    /// <summary>The findings that it set aside.</summary>
    public EquatableArray<Diagnostic> Suppressed { get; init; }

    internal static CorrectionRow Of(CorrectionOutcome outcome, IEnumerable<Diagnostic> suppressed) =>
        new(outcome.Correction.Kind, outcome.Correction.Target, outcome.Correction.Value, outcome.Correction.Reason, outcome.Stale is not null, outcome.At)
        {
            Why = outcome.Stale ?? "", LookedFor = outcome.Correction.Anchor?.Sentence ?? "", Suppressed = suppressed.ToEquatableArray(),
        };
}

/// <summary>A reading that favors a party without a lawyer (<c>--pro-se</c>). It never supplies a fact.</summary>
/// <param name="Inference"><c>presumed-capacity</c>, <c>right-from-facts</c>, <c>one-antecedent</c>, <c>few-defendants</c>, <c>color-from-office</c>.</param>
/// <param name="What">What was read, as one sentence.</param>
public sealed record LiberalReading(string Inference, string What, EquatableArray<string> Defendants, Pinpoint? At, EquatableArray<string> Authorities);

/// <summary>The period that § 1983 borrows from the State, on stated assumptions. It says nothing about whether the suit is in time.</summary>
/// <param name="State">Postal code.</param>
/// <param name="Accrual">The day of the event, on which accrual is assumed.</param>
/// <param name="Years">Null where nobody could verify the period.</param>
/// <param name="LastDay">Without any stopping of the clock; null where the period is not known.</param>
/// <param name="Says">The whole of it as a sentence or two.</param>
/// <param name="At">The words of the date.</param>
public sealed record TimeLimit(string State, DateOnly Accrual, int? Years, DateOnly? LastDay, string Says, EquatableArray<string> Authorities, Pinpoint At);

/// <summary>A head of screening that the face of the paper raises (the two screening statutes); screening mode only.</summary>
public sealed record ScreeningHead(string Head, EquatableArray<string> Defendants, EquatableArray<Pinpoint> Grounds);

/// <summary>The whole answer of <c>check</c>.</summary>
public sealed record Assessment
{
    public required Provenance Provenance { get; init; }
    public required DocumentFacts Document { get; init; }
    public EquatableArray<PlaintiffRow> Plaintiffs { get; init; }
    public EquatableArray<IncidentRow> Incidents { get; init; }
    public EquatableArray<DefendantAssessment> Defendants { get; init; }
    public EquatableArray<Diagnostic> Diagnostics { get; init; }
    public EquatableArray<CorrectionRow> Corrections { get; init; }
    public EquatableArray<ScreeningHead> ScreeningHeads { get; init; }

    /// <summary>What every ruling follows from; null where that was not asked.</summary>
    public CaseDerivation? Derivation { get; init; }

    /// <summary>Null where the pleading does not tell the State and the day of the event.</summary>
    public TimeLimit? TimeLimit { get; init; }

    /// <summary>Null where liberal construction was not asked for; empty where nothing had to be read so.</summary>
    public EquatableArray<LiberalReading>? LiberalReadings { get; init; }
}
