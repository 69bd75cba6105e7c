using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>By which words a counter of interrogatories tells one question from several: <c>packs/discovery/counting.yaml</c>. All in small letters.</summary>
/// <param name="Asks">Verbs that ask, of which <paramref name="Nouns"/> can be nouns as well.</param>
/// <param name="Heads">What stands behind a verb that asks, and behind no noun.</param>
/// <param name="Links">What lies between one request and the next.</param>
/// <param name="Back">Words that point back to what was asked before.</param>
/// <param name="Details">What is asked of the same answer.</param>
/// <param name="Plain">Words that tell nothing of the subject.</param>
/// <param name="Multiples">Of which there are many: a question about each is as many as there are.</param>
public sealed record CountingWords(
    EquatableArray<CountReading> Readings, IReadOnlySet<string> Asks, IReadOnlySet<string> Nouns, IReadOnlySet<string> Heads, IReadOnlySet<string> Questions, IReadOnlySet<string> Links, IReadOnlySet<string> Back,
    IReadOnlySet<string> Details, IReadOnlySet<string> Documents, IReadOnlySet<string> Persons, IReadOnlySet<string> Facts, IReadOnlySet<string> Plain, IReadOnlySet<string> Multiples)
{
    internal static CountingWords Bind(PackNode node)
    {
        node.Date("checked");
        return new(node.List("readings", CountReading.Bind), Set("asks"), Set("nouns"), Set("heads"), Set("questions"), Set("links"), Set("back"), Set("details"), Set("documents"), Set("persons"), Set("facts"), Set("plain"), Set("multiples"));

        HashSet<string> Set(string key) => new(node.Texts(key), StringComparer.Ordinal);
    }
}

/// <summary>A way in which courts count.</summary>
public sealed record CountReading(string Id, string Says, EquatableArray<string> Authorities)
{
    internal static CountReading Bind(PackNode node) => new(node.Required("id"), node.Required("says"), node.Texts("authorities"));
}
