using System.Text;
using Undercolor.Doctrine;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.Aligning;

namespace Undercolor.Reports.Compared;

/// <summary><c>diff --format md</c>.</summary>
public static class DiffMarkdown
{
    /// <inheritdoc cref="DiffText.Show"/>
    public static string Show(ComplaintComparison compared, Func<string, Authority?> authorities)
    {
        var view = DiffView.Of(compared, authorities);
        var text = new StringBuilder($"# {view.Title}\n\n");
        foreach (var line in view.Setting) text.Append("- ").Append(MarkdownText.Of(line)).Append('\n');
        text.Append('\n');
        foreach (var item in view.Summary) Item(text, item);
        foreach (var part in view.Parts) Part(text, part);
        if (!view.Authorities.IsEmpty) text.Append("\n## Authorities\n\n");
        foreach (var authority in view.Authorities) text.Append("- ").Append(MarkdownText.Of($"{authority.Text} ({authority.Check})")).Append('\n');
        return text.Append('\n').Append(MarkdownText.Of(Disclaimer.For(ReportMode.Plaintiff))).Append('\n').ToString();
    }

    private static void Part(StringBuilder text, DiffPart part)
    {
        text.Append("\n## ").Append(MarkdownText.Of(part.Title)).Append("\n\n");
        if (!part.Rows.IsEmpty)
        {
            text.Append(MarkdownText.Row(part.Heads)).Append(MarkdownText.Row(part.Heads.Select(_ => "---")));
            foreach (var row in part.Rows) text.Append(MarkdownText.Row(row.Select(MarkdownText.Of)));
            if (!part.Items.IsEmpty) text.Append('\n');
        }
        foreach (var item in part.Items) Item(text, item);
    }

    private static void Item(StringBuilder text, DiffItem item)
    {
        text.Append("- ").Append(MarkdownText.Of(item.Says)).Append('\n');
        if (!item.Words.IsEmpty) text.Append("  - ").AppendJoin(' ', item.Words.Select(Run)).Append('\n');
        foreach (var detail in item.Details) text.Append("  - ").Append(MarkdownText.Of(detail)).Append('\n');
    }

    private static string Run(WordRun run) => run.Fate switch
    {
        WordFate.Gone => $"~~{MarkdownText.Of(run.Words)}~~",
        WordFate.New => $"**{MarkdownText.Of(run.Words)}**",
        WordFate.Kept => MarkdownText.Of(run.Words),
    };
}
