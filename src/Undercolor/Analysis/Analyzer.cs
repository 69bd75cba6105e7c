using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>Judges every defendant of a case under the law of a court and a day.</summary>
public static class Analyzer
{
    /// <param name="explain">Whether to ask of each cell what facts would change it, which takes longer.</param>
    public static EquatableArray<DefendantAssessment> Assess(Case @case, LawInForce law, bool explain = false)
    {
        var views = new CaseViews(@case);
        var inPlay = RightsInPlay.Of(views.All, law);
        return @case.Defendants.Select((d, i) => new DefendantAnalyzer(views, law, inPlay, d, $"d{i + 1}").Assess(explain)).ToEquatableArray();
    }
}
