using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>Judges every defendant of a case under the law of a court and a day.</summary>
public static class Analyzer
{
    /// <param name="stage">Which facts count, and in which words the elements are answered.</param>
    /// <param name="depth">How much is asked of each cell beside its result.</param>
    public static EquatableArray<DefendantAssessment> Assess(Case @case, LawInForce law, Stage stage = Stage.Pleading, Depth depth = Depth.Results)
    {
        var views = new CaseViews(@case, stage);
        var inPlay = RightsInPlay.Of(views.All, law);
        return @case.Defendants.Select((d, i) => new DefendantAnalyzer(views, law, inPlay, d, $"d{i + 1}").Assess(depth)).ToEquatableArray();
    }
}
