using Undercolor.Rules.Form;
using Undercolor.Rules.Participation;

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
    ];
}
