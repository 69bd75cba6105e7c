using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>How far each statement of a case file has come: what was found beats what both sides agree on, that beats what one side admitted, and that
/// beats what the statement says of itself.</summary>
public sealed class CaseStandings
{
    private readonly Dictionary<string, Standing> _settled = new(StringComparer.Ordinal);

    public CaseStandings(CaseFile file)
    {
        Settle(file.Admissions.SelectMany(a => a.On), Standing.Admitted);
        Settle(file.Stipulations.SelectMany(s => s.On), Standing.Stipulated);
        foreach (var finding in file.Findings.Where(f => f.Against.IsEmpty)) Settle(finding.On, StandingOf(finding.Is));
        var doers = file.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => s.Who, StringComparer.Ordinal);
        foreach (var finding in file.Findings.Where(f => !f.Against.IsEmpty))
            Settle(finding.On.Where(on => doers.TryGetValue(on, out var who) && who.Any(finding.Against.Contains)), StandingOf(finding.Is));
    }

    public Standing Of(CaseStatement statement) => _settled.TryGetValue(statement.Id, out var settled) ? settled : statement.Standing;

    /// <summary>What a standing counts for, once the case is past the pleadings.</summary>
    public static Proof ProofOf(Standing standing) => standing switch
    {
        Standing.Pleaded => Proof.Alleged,
        Standing.Testified or Standing.Supported => Proof.Supported,
        Standing.Disputed => Proof.Disputed,
        Standing.Unsupported => Proof.Unsupported,
        Standing.Admitted or Standing.Stipulated or Standing.Found => Proof.Proved,
        Standing.NotFound => Proof.NotProved,
    };

    private static Standing StandingOf(FindingAnswer answer) => answer switch
    {
        FindingAnswer.Proved => Standing.Found,
        FindingAnswer.NotProved => Standing.NotFound,
    };

    private void Settle(IEnumerable<string> ids, Standing standing)
    {
        foreach (var id in ids) _settled[id] = standing;
    }
}
