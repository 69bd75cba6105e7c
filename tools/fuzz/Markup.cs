using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Undercolor.Fuzz;

/// <summary>Changes that leave markup well formed where it was: whole elements are copied, moved, dropped, unwrapped, wrapped, emptied or called
/// otherwise, and attributes are given other values.</summary>
/// <param name="words">Names and values that the reader knows.</param>
internal sealed partial class Markup(Random random, IReadOnlyList<string> words)
{
    private sealed record Tag(int Start, int End, string Name, bool IsEnd, bool IsEmpty);

    public string Change(string text)
    {
        var tags = Tags(text);
        if (tags.Count == 0) return text;
        var first = OneOf(tags);
        var (start, end) = (first.Start, first.End);
        if (!first.IsEnd && !first.IsEmpty && Closing(tags, first) is { } closing) end = closing.End;
        var element = text[start..end];
        var elsewhere = tags[random.Next(tags.Count)] is var tag && random.Next(2) == 0 ? tag.Start : tag.End;
        return random.Next(10) switch
        {
            0 => text.Remove(start, end - start),
            1 => text.Insert(elsewhere, element),
            2 when elsewhere <= start || elsewhere >= end => Moved(text, start, end, elsewhere),
            3 when end > first.End => text[..start] + text[first.End..end][..^(first.Name.Length + 3)] + text[end..],
            4 when end > first.End => text[..first.End] + $"</{first.Name}>" + text[end..],
            5 => text.Insert(start, string.Concat(Enumerable.Repeat(element, Math.Min(1 << random.Next(8), 1 + 8000 / element.Length)))),
            6 when end > first.End && !first.IsEnd => Renamed(text, start, end, first, words.Count > 0 ? Prefix(first.Name) + Any(words) : tags[random.Next(tags.Count)].Name),
            7 or 8 => Valued(text, start),
            _ => Wrapped(text, start, end, tags[random.Next(tags.Count)].Name),
        };
    }

    /// <summary>Now and then in itself, many times over.</summary>
    private string Wrapped(string text, int start, int end, string name)
    {
        var depth = random.Next(4) > 0 ? 1 : 1 << random.Next(9);
        return text[..start] + Repeated($"<{name}>", depth) + text[start..end] + Repeated($"</{name}>", depth) + text[end..];
    }

    private static string Renamed(string text, int start, int end, Tag was, string name) =>
        text[..(start + 1)] + name + text[(start + 1 + was.Name.Length)..(end - was.Name.Length - 1)] + name + ">" + text[end..];

    private static string Prefix(string name) => name[..(name.IndexOf(':', StringComparison.Ordinal) + 1)];

    /// <summary>The next attribute gets a word or a small number.</summary>
    private string Valued(string text, int from)
    {
        var start = text.IndexOf("=\"", from, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf('"', start + 2);
        if (end < 0) return text;
        var value = words.Count > 0 && random.Next(2) == 0 ? Any(words) : random.Next(-1, 12).ToString(CultureInfo.InvariantCulture);
        return text[..(start + 2)] + value + text[end..];
    }

    /// <summary>Each name is as likely, however often it stands there: of paragraphs there are many, of list levels few.</summary>
    private Tag OneOf(List<Tag> tags)
    {
        var names = tags.Select(t => t.Name).Distinct().ToList();
        var name = names[random.Next(names.Count)];
        var same = tags.Where(t => t.Name == name).ToList();
        return same[random.Next(same.Count)];
    }

    private string Any(IReadOnlyList<string> list) => list[random.Next(list.Count)];

    private static string Repeated(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static string Moved(string text, int start, int end, int to) =>
        to <= start ? text[..to] + text[start..end] + text[to..start] + text[end..] : text[..start] + text[end..to] + text[start..end] + text[to..];

    private static Tag? Closing(List<Tag> tags, Tag opening)
    {
        var depth = 0;
        foreach (var tag in tags.SkipWhile(t => t != opening).Where(t => t.Name == opening.Name && !t.IsEmpty))
        {
            depth += tag.IsEnd ? -1 : 1;
            if (depth == 0) return tag;
        }
        return null;
    }

    /// <summary>An empty element (<c>&lt;a/&gt;</c>) is a whole one.</summary>
    private static List<Tag> Tags(string text) =>
        [.. TagPattern().Matches(text).Select(m => new Tag(m.Index, m.Index + m.Length, m.Groups[2].Value, m.Groups[1].Length > 0, text[m.Index + m.Length - 2] == '/'))];

    [GeneratedRegex("<(/?)([A-Za-z][A-Za-z0-9:]*)[^<>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex TagPattern();
}
