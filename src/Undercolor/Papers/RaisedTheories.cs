using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers;

/// <summary>A way of being liable of which the papers of a claim speak.</summary>
/// <param name="Finding">Null where the analysis found nothing to test.</param>
internal sealed record RaisedTheory(TheoryModule Module, TheoryFinding? Finding);

/// <summary>The ways of being liable of which the papers of a claim against a defendant speak: those that the facts meet; where they meet none, those to which a fact of the
/// defendant's own speaks; else the nearest one.</summary>
internal static class RaisedTheories
{
    /// <summary>The reason code of the elements that somebody else's violation meets.</summary>
    private const string NoViolation = "no-underlying-violation";

    public static bool AreMet(IReadOnlyList<Cell> cells) => cells.Any(c => c.Result == CellResult.Adequate);

    /// <param name="cells">Of one claim against one defendant.</param>
    public static EquatableArray<RaisedTheory> Of(IReadOnlyList<Cell> cells, LawInForce law, bool isBody, string right)
    {
        var found = cells.SelectMany(c => c.Theories).ToList();
        var raised = AreMet(cells) ? found : found.FindAll(f => ModuleOf(f, law, isBody, right) is { } module && module.Elements.Any(e => e.Reason != NoViolation && f.Elements.Any(x => x.Element == e.Id && IsSpokenTo(x.Value))));
        var chosen = (raised.Count > 0 ? raised : [.. found.Take(1)]).Select(f => (Finding: f, Module: ModuleOf(f, law, isBody, right))).Where(x => x.Module is not null).Select(x => new RaisedTheory(x.Module!, x.Finding)).ToEquatableArray();
        return chosen.IsEmpty ? [new(law.Theories.First(t => t.ForBodies == isBody && !t.IsOptional), null)] : chosen;
    }

    private static bool IsSpokenTo(ElementValue value) => value is not (ElementValue.Missing or ElementValue.NotRequired or ElementValue.Unsupported or ElementValue.NotProved);

    /// <summary>The module of the packs that a finding is of: theories share names, and their elements tell them apart.</summary>
    private static TheoryModule? ModuleOf(TheoryFinding finding, LawInForce law, bool isBody, string right) => law.Theories.FirstOrDefault(t => t.Theory == finding.Theory && t.Label == finding.Label && t.ForBodies == isBody
        && (t.Rights.IsEmpty || t.Rights.Contains(right)) && t.Elements.Select(e => e.Id).SequenceEqual(finding.Elements.Take(t.Elements.Count).Select(e => e.Element)));
}
