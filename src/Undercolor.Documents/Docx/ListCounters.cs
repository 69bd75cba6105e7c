using System.Text;

namespace Undercolor.Documents.Docx;

/// <summary>
/// Counts list items in document order, as Word does: counters belong to the abstract list, so that two uses of it go
/// on with one another unless a use overrides the start; an item restarts the levels below it.
/// </summary>
internal sealed class ListCounters(DocxNumbering numbering, DocxStyles styles)
{
    private readonly Dictionary<string, int?[]> _counts = [];
    private readonly HashSet<(string Use, int Level)> _started = [];

    /// <summary>The label of the next item, without a space after it; empty where the level shows none.</summary>
    /// <param name="level">Zero-based; null for the level that is tied to <paramref name="style"/>, else the first.</param>
    public (string Label, int Level)? Next(string useId, int? level, string? style)
    {
        if (numbering.Use(useId) is not { } use || numbering.Abstract(use, styles) is not { } list) return null;
        var at = Math.Clamp(level ?? TiedLevel(list.List, use, style), 0, 8);
        var levels = Enumerable.Range(0, 9).Select(i => use.Levels[i] ?? list.List.Levels[i] ?? new()).ToArray();
        var counts = _counts.TryGetValue(list.Id, out var known) ? known : _counts[list.Id] = new int?[9];
        Count(counts, levels, use, useId, at);
        return (Label(counts, levels, at), at);
    }

    private void Count(int?[] counts, NumberingLevel[] levels, ListUse use, string useId, int at)
    {
        for (var i = 0; i <= at; i++)
            if (use.Starts[i] is { } start && _started.Add((useId, i))) counts[i] = i == at ? start - 1 : counts[i];
        counts[at] = counts[at] is { } count ? count + 1 : levels[at].Start;
        for (var below = at + 1; below < 9; below++)
        {
            var restartAfter = levels[below].RestartAfter ?? below;
            if (at < restartAfter) counts[below] = null;
        }
    }

    private static int TiedLevel(AbstractList list, ListUse use, string? style)
    {
        for (var i = 0; i < 9 && style is not null; i++)
            if ((use.Levels[i] ?? list.Levels[i])?.Style == style) return i;
        return 0;
    }

    private static string Label(int?[] counts, NumberingLevel[] levels, int at)
    {
        var level = levels[at];
        if (level.Format == "bullet") return string.IsNullOrEmpty(level.Text) ? "" : Bullet(level.Text);
        var label = new StringBuilder();
        var text = level.Text ?? "";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%' || i + 1 >= text.Length || text[i + 1] is < '1' or > '9')
            {
                label.Append(text[i]);
                continue;
            }
            var n = text[++i] - '1';
            label.Append(NumberFormat.Write(counts[n] ?? levels[n].Start, level.Legal ? "decimal" : levels[n].Format));
        }
        return label.ToString().Trim();
    }

    /// <summary>Symbol fonts keep their bullets in a private range that no other font shows.</summary>
    private static string Bullet(string text) => text[0] is >= '\uE000' and <= '\uF8FF' or 'o' ? "•" : text.Trim();
}
