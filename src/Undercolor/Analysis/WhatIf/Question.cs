using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis.WhatIf;

/// <summary>Asks of one cell what facts would change it.</summary>
internal sealed class Question(CaseView view, LawInForce law, Person defendant, RightModule right, Person plaintiff)
{
    public Sensitivity Answer(CellResult result)
    {
        if (result == CellResult.Adequate) return new([], true, LoadBearing());
        var completions = new Completions(view, law, defendant, right, plaintiff);
        var sets = completions.Find().Select(set => set.Select(Shown).ToEquatableArray()).ToEquatableArray();
        return new(sets, completions.IsWhole, []);
    }

    private EquatableArray<EquatableArray<Fact>> LoadBearing() =>
        new LoadBearing(view, law, defendant, right).Find().Select(set => set.OrderBy(f => f.At.Span.Start).ToEquatableArray()).ToEquatableArray();

    private static WantedFact Shown(Wanted wanted) => new(wanted.Theory.Theory, wanted.Theory.Label, wanted.Element.Id, wanted.Element.Gap, wanted.Fact);
}
