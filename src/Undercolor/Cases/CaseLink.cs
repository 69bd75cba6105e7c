using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>How happenings hang together, in the plain words of the file.</summary>
/// <param name="Id">As written, or made from the place in the list (<c>links-2</c>).</param>
/// <param name="KindWords">Where the file says how: the place of the link for reports.</param>
/// <param name="From">Ids of statements; empty only where a chain was broken, and then everything before is meant.</param>
/// <param name="To">Ids of statements; never empty.</param>
/// <param name="By">Ids of statements: what broke the chain, or what would have brought it about anyway; empty for other kinds.</param>
/// <param name="Line">One-based line in the file.</param>
public sealed record CaseLink(
    string Id, LinkKind Kind, FileWords KindWords, EquatableArray<string> From, EquatableArray<string> To, EquatableArray<string> By, FileWords Why,
    EquatableArray<FactSource> Sources, int Line);

/// <summary>How the one who decided came to it.</summary>
/// <param name="By">Ids of people who misled, pressed or joined that person.</param>
/// <param name="Foreseeable">Whether it was to be expected; null where the file does not say.</param>
public sealed record CaseDecision(DecisionLabel Label, FileWords Words, EquatableArray<string> By, bool? Foreseeable, FileWords Why);
