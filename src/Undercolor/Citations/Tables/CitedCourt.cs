using Undercolor.Text;

namespace Undercolor.Citations.Tables;

/// <summary>A court that citations name.</summary>
/// <param name="Id">As CourtListener names it, for example <c>cand</c>.</param>
/// <param name="Cite">As printed in the parentheses of a citation; empty where nothing is usual.</param>
/// <param name="Kind"><c>appellate</c>, <c>trial</c>, <c>bankruptcy</c>, <c>special</c> …; empty where not known.</param>
/// <param name="Level"><c>colr</c> of last resort, <c>iac</c> intermediate appeals, <c>gjc</c> general jurisdiction, <c>ljc</c> limited jurisdiction; empty where not known.</param>
/// <param name="Under">Id of the court that it is a part of; empty for most.</param>
/// <param name="Place">The jurisdiction's page in <c>packs/citations/places</c>.</param>
/// <param name="From">First year; 0 where not known.</param>
/// <param name="To">Last year; 0 where it still sits or is not known.</param>
/// <param name="Called">Other names; <c>…</c> stands for a few words.</param>
public sealed record CitedCourt(string Id, string Name, string Cite, string Kind, string Level, string Under, string Place, int From, int To, EquatableArray<string> Called);
