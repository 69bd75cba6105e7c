using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>To which authority a citation points.</summary>
/// <param name="Resource">Number of the authority, from 0 in the order in which they are first cited; null where it is not told or not certain.</param>
/// <param name="Candidates">The authorities that it could mean where they are more than one.</param>
/// <param name="Why">Why it does not resolve, or what is uncertain; empty for most.</param>
public sealed record Resolution(int? Resource, EquatableArray<int> Candidates, string Why)
{
    public static Resolution To(int resource, string why = "") => new(resource, [], why);

    public static Resolution None(string why) => new(null, [], why);

    public static Resolution Ambiguous(IEnumerable<int> candidates, string why) => new(null, candidates.ToEquatableArray(), why);
}
