using Undercolor.Analysis;
using Undercolor.Papers.Discovery;
using Undercolor.Text;

namespace Undercolor.Papers.Spine;

/// <summary>A complaint that somebody else wrote, as links: an element is pleaded where the reading of the paper finds grounds for it against a defendant of that name.</summary>
/// <remarks>Its sentences are not those of a fresh draft, so that one carrier stands for all of an element.</remarks>
public static class ReadComplaint
{
    private const string Pleaded = "pleaded";

    /// <summary>What is called for of such a paper in place of sentences.</summary>
    public static SpineLinks Called(SpineLinks called)
    {
        ArgumentNullException.ThrowIfNull(called);
        return called with { Links = called.Links.Select(l => l.Paper == SpinePaper.Paragraph ? l with { Carrier = Pleaded } : l).Distinct().DistinctBy(l => (l.Paper, l.Carrier, l.Key)).ToEquatableArray() };
    }

    /// <param name="name">Of a defendant of the case file, by its id.</param>
    public static IEnumerable<SpineLink> Links(Assessment read, EquatableArray<ElementNeed> needs, EquatableArray<SpineNeed> wanted, Func<string, string> name, Func<string, string> rightOf)
    {
        ArgumentNullException.ThrowIfNull(read);
        foreach (var need in wanted)
        {
            var defendant = read.Defendants.FirstOrDefault(d => d.Name.Equals(name(need.Key.Defendant), StringComparison.OrdinalIgnoreCase));
            var grounds = defendant is null ? [] : need.Key.Path == ElementNeed.Color ? defendant.ColorOfLawGrounds : Grounds(defendant, need.Key, needs, rightOf(need.Key.Claim));
            foreach (var at in grounds.DistinctBy(g => g.Cite)) yield return new(SpinePaper.Paragraph, Pleaded, at.Cite, need.Key);
        }
    }

    private static EquatableArray<Pinpoint> Grounds(DefendantAssessment defendant, SpineKey key, EquatableArray<ElementNeed> needs, string right)
    {
        var need = needs.FirstOrDefault(n => SpineReader.KeyOf(n) == key);
        var (theory, element) = need is not null ? (need.Theory, need.Element) : (key.Path.Split('/')[0], key.Path.Split('/')[^1]);
        return defendant.Claims.Where(c => c.Claim == right).SelectMany(c => c.Theories).Where(t => t.Theory == theory).SelectMany(t => t.Elements).Where(e => e.Element == element).SelectMany(e => e.Grounds).ToEquatableArray();
    }
}
