using Undercolor.Analysis;
using Undercolor.Papers.Discovery;
using Undercolor.Text;

namespace Undercolor.Papers.Spine;

/// <summary>A complaint that somebody else wrote, as links: an element is pleaded where the reading of the paper finds grounds for it against a defendant of that name.</summary>
/// <remarks>Its sentences are not those of a fresh draft, so that one carrier stands for all of an element.</remarks>
public static class ReadComplaint
{
    private const string Pleaded = "paragraphs for it";

    /// <summary>What is called for of such a paper in place of sentences.</summary>
    public static SpineLinks Called(SpineLinks called)
    {
        ArgumentNullException.ThrowIfNull(called);
        return called with { Links = called.Links.Select(l => l.Paper == SpinePaper.Paragraph ? l with { Carrier = Pleaded } : l).Distinct().DistinctBy(l => (l.Paper, l.Carrier, l.Key)).ToEquatableArray() };
    }

    /// <param name="papers">Of the case file, to whose claims and names the complaint is held.</param>
    public static IEnumerable<SpineLink> Links(Assessment read, SpineSources papers, EquatableArray<SpineNeed> wanted)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(papers);
        var names = papers.File.People.ToDictionary(p => p.Id, p => p.Name.Text.Trim(), StringComparer.Ordinal);
        var rights = StatedClaims.In(papers.File, papers.Law, []).DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Of.Right, StringComparer.Ordinal);
        foreach (var need in wanted)
            if (read.Defendants.FirstOrDefault(d => d.Name.Equals(names[need.Key.Defendant], StringComparison.OrdinalIgnoreCase)) is { } defendant)
                foreach (var at in Grounds(defendant, need.Key, papers.Discovery.Needs, rights[need.Key.Claim]).DistinctBy(g => g.Cite)) yield return new(SpinePaper.Paragraph, Pleaded, at.Cite, need.Key);
    }

    private static EquatableArray<Pinpoint> Grounds(DefendantAssessment defendant, SpineKey key, EquatableArray<ElementNeed> needs, string right)
    {
        if (key.Path == ElementNeed.Color) return defendant.ColorOfLawGrounds;
        var (theory, element) = needs.FirstOrDefault(n => SpineReader.KeyOf(n) == key) is { } need ? (need.Theory, need.Element) : (key.Path.Split('/')[0], key.Path.Split('/')[^1]);
        return defendant.Claims.Where(c => c.Claim == right).SelectMany(c => c.Theories).Where(t => t.Theory == theory).SelectMany(t => t.Elements).Where(e => e.Element == element).SelectMany(e => e.Grounds).ToEquatableArray();
    }
}
