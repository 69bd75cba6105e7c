using Undercolor.Authorities;
using Undercolor.Rules.Capacity;
using Undercolor.Rules.Causation;
using Undercolor.Rules.Citing;
using Undercolor.Rules.Elements;
using Undercolor.Rules.Form;
using Undercolor.Rules.Participation;
using Undercolor.Rules.Typed;

namespace Undercolor.Rules;

/// <summary>All rules, in the order of their ids.</summary>
public static class Registry
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new CaptionEtAl(),
        new NumberingBroken(),
        new ShotgunIncorporationAll(),
        new ShotgunConclusory(),
        new ShotgunNotSeparated(),
        new ShotgunWho(),
        new PersonalIdentifier(),
        new PlaceholderLeft(),
        new AssistantTextLeft(),
        new NoJuryDemand(),
        new NoSignature(),
        new LimitationsUnknown(),
        new VagueActor(),
        new ActorlessPassive(),
        new GroupPleading(),
        new GroupPleadingExplained(),
        new NoOwnConduct(),
        new CaptionOnly(),
        new ActorNotSued(),
        new RespondeatSuperior(),
        new ResponsibleByTitle(),
        new ShouldHaveKnown(),
        new ConspiracyWithoutAgreement(),
        new FailureToInterveneGap(),
        new SupervisorWithoutKnowledge(),
        new BadgeNumberOnly(),
        new DoeWithoutDescription(),
        new SameSurname(),
        new ConclusoryParagraph(),
        new MindReading(),
        new NoRightRecognized(),
        new StateOfMindMissing(),
        new UnderlyingViolationMissing(),
        new ColorOfLawMissing(),
        new PrivatePartyWithoutTie(),
        new PolicyWithoutFacts(),
        new FailureToTrainBare(),
        new InjuryTiedToNobody(),
        new ActWithoutTimeOrPlace(),
        new SupersedingDecision(),
        new CausalLinkConclusory(),
        new EffectBeforeCause(),
        new LinksContradict(),
        new CausesNotJoined(),
        new EachWasEnough(),
        new StepNotForeseen(),
        new CapacityUnstated(),
        new BothCapacitiesDamagesOnly(),
        new OfficialCapacityDamagesState(),
        new OfficialCapacityDamagesLocal(),
        new DepartmentNotSuable(),
        new DepartmentSuabilityUnclear(),
        new StateNotAPerson(),
        new FederalOfficerUnder1983(),
        new JudgeJudicialAct(),
        new ProsecutorAdvocacy(),
        new WitnessTestimony(),
        new PublicDefenderAdvocacy(),
        new LegislatorLegislativeAct(),
        new PunitiveAgainstEntity(),
        new InjunctionIndividualOnly(),
        new HeckQuestion(),
        new DoeLimitationsTrap(),
        new CheckedCitation(CitationFindings.OutsideReporter),
        new CheckedCitation(CitationFindings.NameDiffers),
        new CheckedCitation(CitationFindings.YearOrCourtDiffers),
        new CheckedCitation(CitationFindings.NoLongerLaw),
        new CheckedCitation(CitationFindings.PointsToNothing),
        new CitationInForm(),
        new PersonWithoutEvent(),
        new EventWithoutTime(),
        new EventWithoutSource(),
        new InjuryWithoutCause(),
        new WordsNotUnderstood(),
        new DefendantWithoutClaim(),
        new ClockOffsetUnknown(),
        new StandingWithoutEvidence(),
        new TimesContradict(),
        new ClocksDisagree(),
        new OutsideOfPhase(),
        new SaidTooLate(),
        new AtTwoPlaces(),
        new NotThereThen(),
        new SecondsToStepIn(),
        new NoLineOfSight(),
    ];

    /// <summary>Without those on the form of a paper: caption, numbers, headings, signature.</summary>
    public static IReadOnlyList<IRule> OfFacts { get; } = [.. All.Where(r => !r.Id.StartsWith("UC1", StringComparison.Ordinal))];
}
