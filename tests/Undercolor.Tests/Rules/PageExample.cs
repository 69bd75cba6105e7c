using Undercolor.Text;

namespace Undercolor.Tests.Rules;

/// <summary>An example block of a rule page as a complaint that can be read: its header lines become a caption, its marks become spans.</summary>
/// <param name="Text">The complaint, without marks.</param>
/// <param name="Marks">What stood between « and »: UTF-16 offsets in <see cref="Text"/>.</param>
internal sealed record PageExample(string Text, EquatableArray<TextSpan> Marks)
{
    private const string Fence = "```complaint\n";

    /// <summary>The block under a heading of the page.</summary>
    public static PageExample Under(string heading, string page)
    {
        var section = page.IndexOf($"## {heading}\n", StringComparison.Ordinal);
        var start = page.IndexOf(Fence, section, StringComparison.Ordinal) + Fence.Length;
        return Parse(page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)]);
    }

    private static PageExample Parse(string block)
    {
        var (header, body) = (block[..block.IndexOf("\n\n", StringComparison.Ordinal)], block[(block.IndexOf("\n\n", StringComparison.Ordinal) + 2)..]);
        var court = Header(header, "Court") is { } name ? $"{name.ToUpperInvariant()}\n\n" : "";
        return Unmark($"{court}WREN CALLOWAY,\nPlaintiff,\nv.\n{Header(header, "Defendants")}\nDefendants.\n\nCOMPLAINT\n\n{body}\n");
    }

    private static string? Header(string header, string name) =>
        header.Split('\n').Where(l => l.StartsWith($"{name}: ", StringComparison.Ordinal)).Select(l => l[(name.Length + 2)..]).FirstOrDefault();

    private static PageExample Unmark(string marked)
    {
        var text = new System.Text.StringBuilder();
        var marks = new List<TextSpan>();
        var open = 0;
        foreach (var c in marked)
        {
            if (c == '«') open = text.Length;
            else if (c == '»') marks.Add(new(open, text.Length));
            else text.Append(c);
        }
        return new(text.ToString(), marks.ToEquatableArray());
    }

    /// <summary>The lines as a reader of plain text delivers them.</summary>
    public SourceDocument Document()
    {
        var lines = new List<SourceLine>();
        var at = 0;
        var blank = false;
        foreach (var line in Text.Split('\n'))
        {
            if (line.Length > 0)
                lines.Add(new(line, $"b{lines.Count + 1}") { Break = blank || lines.Count == 0 ? LineBreak.Gap : LineBreak.Soft, Anchors = [new(0, at)] });
            blank = line.Length == 0;
            at += line.Length + 1;
        }
        return new("example.txt", SourceFormat.Text, "", lines.ToEquatableArray(), null, []);
    }
}
