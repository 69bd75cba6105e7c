using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Reading;
using Undercolor.Text;

namespace Undercolor.Rules;

/// <summary>What a rule may look at.</summary>
/// <param name="Defendants">Assessments in the order of <see cref="Case.Defendants"/>.</param>
public sealed record RuleContext(
    ComplaintTree Tree, Case Case, EquatableArray<DefendantAssessment> Defendants, LawInForce Law, ReadingLexicon Lexicon)
{
    /// <summary>The report id of a defendant: <c>d1</c>, <c>d2</c>.</summary>
    public string IdOf(Person defendant) => $"d{Case.Defendants.TakeWhile(d => d.Id != defendant.Id).Count() + 1}";

    /// <summary>The report ids of those members of a set who are defendants.</summary>
    public EquatableArray<string> IdsOf(EquatableArray<PersonId> members) =>
        members.Where(m => Case[m].IsDefendant).Select(m => IdOf(Case[m])).ToEquatableArray();
}
