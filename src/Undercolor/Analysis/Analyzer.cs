using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>Judges every defendant of a case under the law of a court and a day.</summary>
public static class Analyzer
{
    public static EquatableArray<DefendantAssessment> Assess(Case @case, LawInForce law)
    {
        var inPlay = RightsInPlay.Of(@case, law);
        return @case.Defendants.Select((d, i) => new DefendantAnalyzer(@case, law, inPlay, d, $"d{i + 1}").Assess()).ToEquatableArray();
    }
}
