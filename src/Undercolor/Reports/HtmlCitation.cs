using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>Authorities as the report prints them: the citation, and how it and its proposition were checked.</summary>
internal static class HtmlCitation
{
    public static Html List(HtmlScope scope, EquatableArray<string> keys) => Html.If(!keys.IsEmpty, () => Html.Of($"""
        <ul class="authorities">{Html.Each(keys.Distinct(), key => Html.Of($"<li>{One(scope, key)}</li>"))}</ul>
        """));

    private static Html One(HtmlScope scope, string key) => scope.Authority(key) is { } authority
        ? Html.Of($"<cite>{Html.Text(authority.FullCitation)}</cite> <small>{Html.Text(Check(authority, scope.IsScreening))}</small>")
        : Html.Of($"{Html.Text(key)} <small>not in the table of authorities</small>");

    /// <summary><c>citation: opinion; proposition: opinion; checked 2026-11-21</c>, and what became of it since.</summary>
    /// <param name="brief">Leaves out a history that took nothing away.</param>
    private static string Check(Authority authority, bool brief)
    {
        var date = authority.CheckedOn.Length == 0 ? "never checked" : $"checked {authority.CheckedOn}";
        var history = authority.History.Length == 0 || brief && authority.GoodLaw ? "" : $"; {authority.History}";
        return $"citation: {HtmlWords.Of(authority.CitationVerified)}; proposition: {HtmlWords.Of(authority.PropositionVerified)}; {date}{history}";
    }
}
