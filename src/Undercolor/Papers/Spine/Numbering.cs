using System.Globalization;

namespace Undercolor.Papers.Spine;

/// <summary>Tells apart parts of a paper that have the same name.</summary>
internal static class Numbering
{
    /// <returns>Each with <c>#2</c>, <c>#3</c> … where its name was there before; empty for the first.</returns>
    public static IEnumerable<(T Item, string Nth)> Of<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var count = seen[name(item)] = seen.GetValueOrDefault(name(item)) + 1;
            yield return (item, count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"#{count}"));
        }
    }
}
