using System.Globalization;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Papers;

/// <summary>The cells of an analysis by the people of the case file that was analyzed.</summary>
/// <param name="defendants">In the order of the file.</param>
internal sealed class ClaimCells(CaseFile file, EquatableArray<DefendantAssessment> defendants)
{
    public EquatableArray<CasePerson> Plaintiffs { get; } = file.People.Where(p => p.IsPlaintiff).ToEquatableArray();

    public EquatableArray<(CasePerson Person, DefendantAssessment Assessment)> Defendants { get; } = file.People.Where(p => p.IsDefendant).Zip(defendants).ToEquatableArray();

    /// <summary>Those of one plaintiff's claim against one defendant, but for the official capacity, in which the body answers.</summary>
    public List<Cell> Of(CasePerson plaintiff, DefendantAssessment defendant, string right)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"p{Plaintiffs.ToList().IndexOf(plaintiff) + 1}");
        return [.. defendant.Claims.Where(c => c.Claim == right && c.Capacity != Doctrine.Capacity.Official && c.Plaintiff == id)];
    }
}
