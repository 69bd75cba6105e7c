namespace Undercolor.Bench;

/// <summary>The figures as Markdown: printed as they come, and at the end put between the two marks of a page.</summary>
internal sealed class Report
{
    private const string Begin = "<!-- figures: written by bench/run.sh -->";
    private const string End = "<!-- end of figures -->";

    private readonly StringWriter _text = new() { NewLine = "\n" };

    public void Line(string line = "")
    {
        _text.WriteLine(line);
        Console.WriteLine(line);
    }

    /// <exception cref="InvalidOperationException">The page has not both marks.</exception>
    public void WriteInto(string page)
    {
        var old = File.ReadAllText(page);
        var (begin, end) = (old.IndexOf(Begin, StringComparison.Ordinal), old.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin) throw new InvalidOperationException($"{page} does not say where the figures go.");
        File.WriteAllText(page, $"{old[..(begin + Begin.Length)]}\n\n{_text.ToString().Trim()}\n\n{old[end..]}");
    }
}
