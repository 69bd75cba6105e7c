using Undercolor.Text;

namespace Undercolor.Citations.Tables;

/// <summary>A reporter, code, journal or kind of paper that citations name.</summary>
/// <param name="Cite">As printed in a citation; a <c>*</c> stands for one to five words that name a subject.</param>
/// <param name="Name">In full.</param>
/// <param name="Place">The jurisdiction's page in <c>packs/citations/places</c>, for example <c>ca</c>, <c>us</c>, <c>regional</c>; empty for journals.</param>
/// <param name="From">First year; 0 where not known.</param>
/// <param name="To">Last year; 0 where it still runs or is not known.</param>
/// <param name="Courts">Whose decisions it prints: <c>appeals</c>, <c>district</c>, <c>bankruptcy</c>, <c>us</c> (any federal court) and codes of States.</param>
/// <param name="Also">Other ways in which it is printed.</param>
public sealed record Series(
    string Cite, string Name, SeriesKind Kind, string Place, int From, int To,
    EquatableArray<string> Courts, EquatableArray<CitationForm> Forms, EquatableArray<string> Also)
{
    public bool IsCase => Kind <= SeriesKind.Westlaw;

    public bool IsLaw => Kind is > SeriesKind.Westlaw and < SeriesKind.Rule;

    /// <summary>Whether a decision of that year can be in it; a year that is not known does not speak against it.</summary>
    public bool Covers(int year) => (From == 0 || year >= From) && (To == 0 || year <= To);

    public override string ToString() => Cite;
}
