using System.Globalization;
using Undercolor.Cases;
using Undercolor.Causation.Events;
using Undercolor.Text;

namespace Undercolor.Bench;

/// <summary>An event graph of any size: chains of acts that meet, some enough alone, some needed together, some that would have stopped others.</summary>
internal static class ManyEvents
{
    /// <param name="tangled">Whether events also stop later ones, so that conduct can work both ways.</param>
    public static EventGraph Graph(int events, int people, bool tangled)
    {
        var all = Enumerable.Range(0, events).Select(i => Event(i, events, people)).ToEquatableArray();
        var links = new List<GraphLink>();
        for (var to = people; to < events; to++)
        {
            int[] from = [to - people + to % 7, to - people + to % 11];
            var kind = to == events - 1 || to % 5 == 0 ? LinkKind.Needed : LinkKind.EitherAloneWasEnough;
            links.Add(Link(links.Count, kind, [.. from.Distinct().Where(f => f < to)], to));
            if (tangled && to % 3 == 0) links.Add(Link(links.Count, LinkKind.WouldHaveHappenedAnyway, [from[0]], to));
        }
        return new()
        {
            People = Enumerable.Range(0, people).Select(i => new GraphPerson(Name("p", i), Name("Officer ", i), true, false)).ToEquatableArray(),
            Events = all, Links = links.ToEquatableArray(), Effects = [new(events - 1, false)],
        };
    }

    private static GraphEvent Event(int index, int events, int people) => new(
        Name("e", index), index == events - 1 ? EventKind.Injury : EventKind.Act, "did something", index == events - 1 ? [] : [Name("p", index % people)], [], true, false, [], "", null, null, new(Name("bench:", index), ""));

    private static GraphLink Link(int index, LinkKind kind, int[] from, int to) =>
        new(Name("l", index), kind, from.ToEquatableArray(), to, [], null, LinkCertainty.Settled, "", false, new(Name("bench:", index), ""));

    private static string Name(string kind, int index) => kind + index.ToString(CultureInfo.InvariantCulture);
}
