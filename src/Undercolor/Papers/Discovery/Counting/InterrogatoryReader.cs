using System.Text.RegularExpressions;
using Undercolor.Text;

namespace Undercolor.Papers.Discovery.Counting;

/// <summary>Finds the interrogatories of a set that was read: behind their headings, else behind their numbers, else line by line.</summary>
public sealed partial class InterrogatoryReader(InterrogatoryCounter counter)
{
    /// <summary>More than anybody serves; the rest is not read.</summary>
    public const int Most = 2000;

    private sealed record Item(string Number, List<string> Lines);

    public InterrogatoryCount Read(CleanText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text.Blocks.Select(b => b.Span.Of(text.Text).Trim()));
    }

    /// <param name="blocks">Paragraphs in their order.</param>
    public InterrogatoryCount Read(IEnumerable<string> blocks)
    {
        var lines = blocks.SelectMany(b => Inside().Split(b)).Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        var items = lines.Exists(l => Headed().IsMatch(l)) ? Items(lines, Headed()) : lines.Exists(l => Numbered().IsMatch(l)) ? Items(lines, Numbered()) : [.. lines.Select(l => new Item("", [l]))];
        return new(items.Take(Most).Select(i => counter.One(i.Number, string.Join('\n', i.Lines))).Where(c => c.Number.Length > 0 || !c.Parts.IsEmpty).ToEquatableArray());
    }

    private static List<Item> Items(List<string> lines, Regex head)
    {
        var items = new List<Item>();
        Item? open = null;
        foreach (var line in lines)
        {
            if (head.Match(line) is { Success: true } found)
            {
                items.Add(open = new(found.Groups["number"].Value, []));
                if (line[found.Length..].Trim() is { Length: > 0 } rest) open.Lines.Add(rest);
            }
            else if (Ends().IsMatch(line)) open = null;
            else open?.Lines.Add(line);
        }
        return items;
    }

    /// <summary><c>INTERROGATORY NO. 3:</c>, <c>Interrogatory 3.</c></summary>
    [GeneratedRegex(@"^(?:plaintiff['’]?s?\s+)?interrogatory(?:\s+(?:no\.?|number|\#))?\s*(?<number>\d{1,4}[a-z]?)[:.)\-–—\s]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Headed();

    /// <summary>A heading in the middle of a paragraph, where a text has no line between two of them.</summary>
    [GeneratedRegex(@"(?<=\s)(?<!(?:Plaintiff|PLAINTIFF)['’]?[sS]?\s)(?=(?:INTERROGATORY|Interrogatory)\s(?:NO|No|NUMBER|Number)\.?\s?\d{1,4}\s?:)", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();

    /// <summary><c>3.</c>, <c>3)</c></summary>
    [GeneratedRegex(@"^(?<number>\d{1,4})\s*[.)]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    /// <summary>What stands between two interrogatories or behind the last: an answer, an objection, a date, a signature, a certificate.</summary>
    [GeneratedRegex(@"^(?:answer|response|objections?)\s*[:.]|^(?:dated|respectfully|certificate|verification|signature|signed|date)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
