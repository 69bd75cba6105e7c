namespace Undercolor.Documents.Layout;

/// <summary>Finds rows that stand at the same edge of several pages with the same letters.</summary>
internal static class RunningHeads
{
    private const int FewestLetters = 4;

    /// <summary>Letters only, upper case: page numbers, dates of printing and stray marks do not tell two heads apart.</summary>
    public static string Key(string text) =>
        string.Concat(text.Where(char.IsAsciiLetter)).ToUpperInvariant();

    public static HashSet<string> Repeated(IReadOnlyList<LayoutPage> pages, Func<LayoutPage, IEnumerable<LayoutLine>> edge)
    {
        var counts = new Dictionary<string, int>();
        foreach (var page in pages)
            foreach (var key in edge(page).Select(line => Key(line.Text)).Where(key => key.Length >= FewestLetters).Distinct())
                counts[key] = counts.GetValueOrDefault(key) + 1;
        var enough = Enough(pages.Count);
        var repeated = counts.Where(pair => pair.Value >= enough).Select(pair => pair.Key).ToHashSet();
        if (repeated.Count > 0 && counts.Count < 5_000)
            repeated.UnionWith([.. counts.Keys.Where(key => !repeated.Contains(key) && repeated.Any(head => Similar(head, key)))]);
        return repeated;
    }

    /// <summary>On two or three pages two suffice; else three, or a quarter of the pages.</summary>
    private static int Enough(int pages) => Math.Max(2, Math.Max(Math.Min(3, pages - 1), (pages + 3) / 4));

    /// <summary>Scans misread a letter here and there: at most one in twelve may differ, at the same length give or take two.</summary>
    private static bool Similar(string head, string key)
    {
        if (head.Length < 16 || Math.Abs(head.Length - key.Length) > 2) return false;
        return Distance(head, key) <= head.Length / 12;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
