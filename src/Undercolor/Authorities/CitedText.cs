using Undercolor.Citations;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Authorities;

/// <summary>The citations of a text with all that is known of them; the three lists have one entry a citation, in the order of the text.</summary>
/// <param name="Court">For which they were weighed; null where none is known.</param>
public sealed record CitedText(
    string Text, EquatableArray<Citation> Citations, EquatableArray<Resolution> Resolutions, EquatableArray<CitationCheck> Checks, Court? Court, DateOnly AsOf)
{
    /// <summary>Each authority once, as first cited in full, with the places where it is cited.</summary>
    public IEnumerable<(int First, EquatableArray<int> All)> Authorities =>
        from i in Enumerable.Range(0, Citations.Count)
        where Resolutions[i].Resource is not null
        group i by Resolutions[i].Resource into places
        orderby places.First()
        select (places.FirstOrDefault(i => Citations[Citations[i].Parallel] == Citations[i], places.First()), places.ToEquatableArray());
}
