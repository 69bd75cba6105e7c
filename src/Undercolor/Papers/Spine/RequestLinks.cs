using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Papers.Discovery;
using Undercolor.Text;

namespace Undercolor.Papers.Spine;

/// <summary>The requests that ask for an element.</summary>
internal static class RequestLinks
{
    public static IEnumerable<SpineLink> Of(DiscoveryPlan plan, EquatableArray<ElementNeed> needs)
    {
        var keys = needs.Select(SpineReader.KeyOf).ToHashSet();
        var color = needs.Where(n => n.Element == ElementNeed.Color).ToLookup(n => n.Defendant, SpineReader.KeyOf, StringComparer.Ordinal);
        foreach (var set in plan.Sets)
        {
            var kind = Words<DiscoveryKind>.Of(set.Kind);
            foreach (var ((request, index), nth) in Numbering.Of(set.Requests.Select((r, i) => (Request: r, Index: i)), r => r.Request.Row))
                foreach (var key in request.Fills.SelectMany(n => n.Element == ElementNeed.Color ? color[n.Defendant] : [SpineReader.KeyOf(n)]).Where(keys.Contains).Distinct())
                    yield return new(SpinePaper.Request, $"{set.To}/{kind}/{request.Row}{nth}", string.Create(CultureInfo.InvariantCulture, $"{kind} {index + 1} to {set.To}"), key);
        }
    }
}
