using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers;

/// <summary>A claim of a case file as papers call it.</summary>
/// <param name="Id">The right; with the incident behind it where the right stands for several.</param>
internal sealed record StatedClaim(CaseClaim Of, string Id, string Label)
{
    public bool IsBy(CasePerson plaintiff) => Of.Plaintiffs.IsEmpty || Of.Plaintiffs.Contains(plaintiff.Id);

    public bool IsAgainst(CasePerson defendant) => Of.Against.IsEmpty || Of.Against.Contains(defendant.Id);
}

/// <summary>The claims of a case file, each under one name in all papers.</summary>
internal static class StatedClaims
{
    /// <param name="only">Ids of rights; those that the file does not claim are added. Empty for all that it claims.</param>
    public static IEnumerable<StatedClaim> In(CaseFile file, LawInForce law, EquatableArray<string> only)
    {
        var stated = file.Claims.Where(c => only.IsEmpty || only.Contains(c.Right)).ToList();
        var asked = only.Where(right => !stated.Exists(s => s.Right == right)).Select(right => new CaseClaim("", right, FileWords.None, [], [], "", []));
        foreach (var claim in stated.Concat(asked))
        {
            if (law.Right(claim.Right) is not { } right) continue;
            var isOneOfSeveral = claim.Incident.Length > 0 && stated.Exists(s => s.Right == claim.Right && s.Incident != claim.Incident);
            var what = file.Incidents.FirstOrDefault(i => i.Id == claim.Incident)?.What.Text is { Length: > 0 } words ? words : claim.Incident;
            yield return isOneOfSeveral ? new(claim, $"{claim.Right}-{claim.Incident}", $"{right.Label} ({what})") : new(claim, claim.Right, right.Label);
        }
    }
}
