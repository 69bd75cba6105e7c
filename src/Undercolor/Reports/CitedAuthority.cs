using Undercolor.Doctrine;

namespace Undercolor.Reports;

/// <summary>An authority as a report prints it.</summary>
/// <param name="Text">Name and citation as printed, with the pin.</param>
/// <param name="Check">How the citation and, apart from it, the proposition were checked, and when.</param>
/// <param name="Proposition">What it stands for; empty where the table has no such key.</param>
internal sealed record CitedAuthority(string Key, string Text, string Check, string Proposition)
{
    public static CitedAuthority Of(string key, ReportContext context) => Of(key, context.Authorities);

    /// <param name="authorities">The table of authorities by key; null where the key is not in it.</param>
    public static CitedAuthority Of(string key, Func<string, Authority?> authorities) =>
        authorities(key) is { } authority ? Of(authority) : new(key, key, "not in the table of authorities", "");

    public static IReadOnlyList<CitedAuthority> All(IEnumerable<string> keys, ReportContext context) =>
        keys.Distinct().Select(key => Of(key, context)).ToList();

    private static CitedAuthority Of(Authority authority)
    {
        var history = authority.History.Length == 0 ? "" : $"; {authority.History}";
        var date = authority.CheckedOn.Length == 0 ? "" : $", checked {authority.CheckedOn}";
        return new(
            authority.Key, authority.FullCitation,
            $"citation: {Shown.Verification(authority.CitationVerified)}; proposition: {Shown.Verification(authority.PropositionVerified)}{date}{history}",
            authority.Proposition);
    }
}
