using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Drafting;

/// <summary>The statements of a case file as sentences that a jury can find to be so or not.</summary>
internal sealed class HistoricalFacts(CaseFile file)
{
    private readonly CaseStandings _standings = new(file);
    private readonly Dictionary<string, CaseStatement> _statements = file.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);

    /// <summary>Null for a statement that is no historical fact about the defendant, or that nobody disputes any more.</summary>
    public string? Sentence(string id, string defendant)
    {
        if (!_statements.TryGetValue(id, out var statement) || !IsAbout(statement, defendant)) return null;
        if (CaseStandings.ProofOf(_standings.Of(statement)) is Doctrine.Proof.Proved or Doctrine.Proof.NotProved) return null;
        var who = string.Join(" and ", statement.Who.Select(NameOf));
        var what = statement switch
        {
            CaseStatement.Event { Not: false } e => $"{who} {e.Did.Text}",
            CaseStatement.Presence p => $"{who} was {string.Join(", ", new[] { p.Where.Text, p.Distance.Text }.Where(w => w.Length > 0))}",
            CaseStatement.Knowledge k => $"{who} knew {(k.Of.Text.StartsWith("that ", StringComparison.Ordinal) ? "" : "of ")}{k.Of.Text}",
            _ => "",
        };
        var sentence = what.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return sentence.Length == 0 ? null : $"{char.ToUpperInvariant(sentence[0])}{sentence[1..]}.";
    }

    private bool IsAbout(CaseStatement statement, string defendant) =>
        statement.Who.Any(w => w == defendant || file.Groups.Any(g => g.Id == w && g.Members.Contains(defendant)));

    private string NameOf(string id) => file.People.FirstOrDefault(p => p.Id == id)?.Name.Text.Trim() ?? file.Groups.FirstOrDefault(g => g.Id == id)?.Name.Text.Trim() ?? id;
}
