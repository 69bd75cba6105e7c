using Undercolor.Rules.Form;

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
    ];
}
