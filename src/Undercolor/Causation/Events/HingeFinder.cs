using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>Finds the smallest set of assumed links whose denial gives another but-for answer.</summary>
internal sealed class HingeFinder(EventGraph graph, PersonQuestions questions, IReadOnlySet<int> above)
{
    /// <summary>Links that are tried out; sets of two and three are tried out among fewer, so that the work stays small.</summary>
    private const int Most = 200, MostForTwo = 40, MostForThree = 15;

    public Hinge Find(Known answer)
    {
        if (answer is not (Known.Yes or Known.No)) return Hinge.None;
        int[] assumed = [.. Enumerable.Range(0, graph.Links.Count).Where(IsAssumed)];
        if (assumed.Length > Most) return Hinge.None;
        return Sets(assumed).Select(set => new Hinge(set.ToEquatableArray(), questions.ButForWithout(set))).FirstOrDefault(h => h.WouldBe is Known.Yes or Known.No && h.WouldBe != answer) ?? Hinge.None;
    }

    private bool IsAssumed(int link) => graph.Links[link] is { Certainty: LinkCertainty.Assumed } l && l.Kind != LinkKind.BrokeTheChain && above.Contains(l.To);

    private static IEnumerable<int[]> Sets(int[] links)
    {
        foreach (var a in links) yield return [a];
        if (links.Length > MostForTwo) yield break;
        for (var a = 0; a < links.Length; a++)
            for (var b = a + 1; b < links.Length; b++) yield return [links[a], links[b]];
        if (links.Length > MostForThree) yield break;
        for (var a = 0; a < links.Length; a++)
            for (var b = a + 1; b < links.Length; b++)
                for (var c = b + 1; c < links.Length; c++) yield return [links[a], links[b], links[c]];
    }
}
