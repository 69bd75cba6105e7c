using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing;

/// <summary>One of the two complaints, with what is asked of it again and again.</summary>
internal sealed class ComparedSide(CheckResult read)
{
    private readonly TheoryTrials _trials = new(read.Case, read.Law, read.Assessment.Provenance.Stage);
    private readonly Dictionary<PersonId, DefendantAssessment> _assessed = read.Case.Defendants.Zip(read.Assessment.Defendants).ToDictionary(p => p.First.Id, p => p.Second);

    public CheckResult Read => read;

    public LawInForce Law => read.Law;

    public IReadOnlyList<Person> Plaintiffs { get; } = [.. read.Case.Plaintiffs];

    /// <summary>None for somebody who is not sued here.</summary>
    public EquatableArray<Cell> CellsOf(Person? defendant) => defendant is null ? [] : _assessed[defendant.Id].Claims;

    /// <summary>Whether words name the right against this defendant.</summary>
    public bool IsStated(string right, Person defendant) => read.Case.Claims.Any(c => c.Right == right && c.Stated && (c.Against.IsEmpty || c.Against.Contains(defendant.Id)));

    /// <summary>A theory as the cell shows it, else as it comes out when it is tried; null without a cell.</summary>
    public TheoryFinding? Theory(Cell? cell, Person? defendant, string theory)
    {
        if (cell is null || defendant is null) return null;
        return cell.Theories.FirstOrDefault(t => t.Theory == theory) ?? _trials.Try(defendant, int.Parse(cell.Plaintiff.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) - 1, cell.Claim, theory);
    }
}
