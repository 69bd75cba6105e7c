using Undercolor.Doctrine;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.Aligning;
using Undercolor.Text;

namespace Undercolor.Reports.Compared;

/// <summary><c>diff --format text</c>.</summary>
public static class DiffText
{
    /// <summary>Words that stay the same around a change, at most.</summary>
    private const int Around = 60;

    /// <param name="authorities">The table of authorities by key; null where the key is not in it.</param>
    public static string Show(ComplaintComparison compared, Func<string, Authority?> authorities, TextOptions options)
    {
        var (text, view) = (new TextLines(options), DiffView.Of(compared, authorities));
        text.Add(view.Title, ink: Ink.Bold);
        foreach (var line in view.Setting) text.Add(line, ink: Ink.Faint);
        text.Blank();
        foreach (var item in view.Summary) Item(text, item);
        foreach (var part in view.Parts) Part(text, part);
        if (!view.Authorities.IsEmpty) text.Blank().Add("Authorities", ink: Ink.Bold);
        foreach (var authority in view.Authorities) text.Add($"{authority.Text} ({authority.Check})", 2, 2);
        return text.Blank().Add(Disclaimer.For(ReportMode.Plaintiff), ink: Ink.Faint).ToString();
    }

    private static void Part(TextLines text, DiffPart part)
    {
        text.Blank().Add(part.Title, ink: Ink.Bold);
        if (!part.Rows.IsEmpty)
        {
            int[] widths = [24, text.Width - 24 - 17 - 17 - 6, 17, 17];
            text.Row(part.Heads, widths, [Ink.Faint, Ink.Faint, Ink.Faint, Ink.Faint]);
            foreach (var row in part.Rows) text.Row(row, widths, [Ink.Plain, Ink.Plain, Ink.Plain, Ink.Plain]);
        }
        foreach (var item in part.Items) Item(text, item);
    }

    private static void Item(TextLines text, DiffItem item)
    {
        text.Add($"- {item.Says}", 0, 2);
        if (!item.Words.IsEmpty) text.Add(string.Concat(item.Words.Select((run, i) => Run(run, i == 0, i == item.Words.Count - 1))), 4);
        foreach (var detail in item.Details) text.Add(detail, 4, 2);
    }

    /// <summary>What is the same is cut to the words beside a change.</summary>
    private static string Run(WordRun run, bool isFirst, bool isLast)
    {
        var words = VisibleText.Of(run.Words);
        return run.Fate switch
        {
            WordFate.Gone => $"[-{words}-] ",
            WordFate.New => $"{{+{words}+}} ",
            WordFate.Kept when words.Length <= 2 * Around => $"{words} ",
            WordFate.Kept => $"{(isFirst ? "" : Head(words))}… {(isLast ? "" : Tail(words))}",
        };
    }

    private static string Head(string words) => words.LastIndexOf(' ', Around) is > 0 and var at ? words[..(at + 1)] : "";

    private static string Tail(string words) => words.IndexOf(' ', words.Length - Around) is > 0 and var at ? $"{words[(at + 1)..]} " : "";
}
