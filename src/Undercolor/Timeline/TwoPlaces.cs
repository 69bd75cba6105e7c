using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Timeline;

/// <summary>Somebody at two places at one time that the file says are apart.</summary>
/// <param name="Person">Id.</param>
public sealed record TwoPlaces(string Person, CaseStatement One, CaseStatement Other)
{
    /// <summary>Bounds on the pairs of statements of one person that are looked at, and on those whose times are compared.</summary>
    private const int MostPairs = 1_000_000, MostCompared = 20_000;

    public static IEnumerable<TwoPlaces> Of(CaseTimeline times)
    {
        var places = new PlacesApart(times.File.Places);
        if (places.IsNone) return [];
        var groups = times.File.Groups.DistinctBy(g => g.Id).ToDictionary(g => g.Id, StringComparer.Ordinal);
        var stays = times.File.Statements.Where(s => s.Place.Length > 0 && s is CaseStatement.Presence or CaseStatement.Event { Not: false })
            .SelectMany(s => People(groups, s.Who).Select(p => (Person: p, Stay: s))).GroupBy(x => x.Person, x => x.Stay);
        return stays.SelectMany(own => Pairs([.. own]).Take(MostPairs).Where(p => places.AreApart(p.One.Place, p.Other.Place)).Take(MostCompared)
            .Where(p => Overlaps.Of(times, p.One.Id, p.Other.Id) == Overlap.Surely).Select(p => new TwoPlaces(own.Key, p.One, p.Other)));
    }

    /// <summary>Each member of a group that did it together; nobody of a group of whom it is not known which.</summary>
    private static IEnumerable<string> People(Dictionary<string, CaseGroup> groups, EquatableArray<string> who) =>
        who.Where(id => id != CaseFile.Stranger).SelectMany(id => groups.TryGetValue(id, out var group) ? group.Which == GroupMeaning.Each ? group.Members : [] : [id]).Distinct();

    private static IEnumerable<(CaseStatement One, CaseStatement Other)> Pairs(List<CaseStatement> stays) =>
        stays.SelectMany((one, i) => stays.Skip(i + 1).Select(other => (one, other)));
}

/// <summary>Which places of a file are apart: those that say so, and all that lies within them.</summary>
internal sealed class PlacesApart
{
    private readonly Dictionary<string, string> _within;
    private readonly HashSet<(string, string)> _apart;

    public PlacesApart(EquatableArray<CasePlace> places)
    {
        _within = places.DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Within, StringComparer.Ordinal);
        _apart = places.SelectMany(p => p.ApartFrom.SelectMany(other => new[] { (p.Id, other), (other, p.Id) })).ToHashSet();
    }

    public bool IsNone => _apart.Count == 0;

    public bool AreApart(string one, string other) => Around(one).Any(a => Around(other).Any(b => _apart.Contains((a, b))));

    /// <summary>A place and the larger ones that it lies in; a circle of places ends.</summary>
    private IEnumerable<string> Around(string place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = place; at.Length > 0 && seen.Add(at); at = _within.GetValueOrDefault(at, "")) yield return at;
    }
}
