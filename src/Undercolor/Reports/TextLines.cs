using System.Text;

namespace Undercolor.Reports;

/// <summary>How a text report is laid out.</summary>
/// <param name="Width">The most columns a line takes, 60 at least; a longer word is cut.</param>
/// <param name="Color">Whether to write ANSI colors. Words carry the meaning; color only repeats it.</param>
public sealed record TextOptions(int Width = 100, bool Color = false)
{
    public static TextOptions Default { get; } = new();
}

/// <summary>The ink of a run of text.</summary>
internal enum Ink { Plain, Bold, Faint, Red, Green, Yellow, Magenta }

/// <summary>Builds the text; every line ends with one line feed and has no trailing space.</summary>
internal sealed class TextLines(TextOptions options)
{
    private readonly StringBuilder _text = new();

    public int Width { get; } = Math.Max(60, options.Width);

    public TextLines Blank()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>A paragraph. Lines after the first stand <paramref name="hanging"/> columns further in.</summary>
    public TextLines Add(string words, int indent = 0, int hanging = 0, Ink ink = Ink.Plain)
    {
        var first = true;
        foreach (var line in Wrap(words, Width - indent - hanging))
        {
            _text.Append(' ', indent + (first ? 0 : hanging)).Append(Inked(line, ink)).Append('\n');
            first = false;
        }
        return this;
    }

    /// <summary>Cells side by side, each wrapped in its own width, two spaces between them.</summary>
    public TextLines Row(IReadOnlyList<string> cells, IReadOnlyList<int> widths, IReadOnlyList<Ink> inks)
    {
        var columns = cells.Select((cell, i) => Wrap(cell, widths[i]).ToList()).ToList();
        for (var line = 0; line < columns.Max(c => c.Count); line++)
        {
            var row = columns.Select((column, i) => Inked(TextWidth.Pad(line < column.Count ? column[line] : "", widths[i]), inks[i]));
            _text.Append(TrimEnd(string.Join("  ", row))).Append('\n');
        }
        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>Breaks at spaces; a word that is wider than a line is cut.</summary>
    internal static IEnumerable<string> Wrap(string words, int width)
    {
        var line = new StringBuilder();
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            if (line.Length > 0 && TextWidth.Of(line.ToString()) + 1 + TextWidth.Of(rest) > width)
            {
                yield return line.ToString();
                line.Clear();
            }
            while (line.Length == 0 && TextWidth.Of(rest) > width)
            {
                var cut = TextWidth.Fit(rest, width);
                yield return rest[..cut];
                rest = rest[cut..];
            }
            if (rest.Length > 0) line.Append(line.Length > 0 ? " " : "").Append(rest);
        }
        if (line.Length > 0) yield return line.ToString();
    }

    private string Inked(string words, Ink ink) =>
        !options.Color || ink == Ink.Plain || words.Length == 0 ? words : $"\u001b[{Code(ink)}m{words}\u001b[0m";

    private string TrimEnd(string row) => options.Color ? row : row.TrimEnd(' ');

    private static string Code(Ink ink) => ink switch
    {
        Ink.Plain => "0",
        Ink.Bold => "1",
        Ink.Faint => "2",
        Ink.Red => "31",
        Ink.Green => "32",
        Ink.Yellow => "33",
        Ink.Magenta => "35",
    };
}
