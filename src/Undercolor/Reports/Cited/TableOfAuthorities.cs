using System.Globalization;
using System.Text;
using Undercolor.Citations;
using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Reports.Cited;

/// <param name="Printed">The authority in the usual form.</param>
/// <param name="Places">Pages, or paragraphs where the paper has no pages, in the order of the text.</param>
public sealed record TableEntry(string Printed, string Places);

/// <summary>The authorities of a paper, grouped and in alphabetical order, with the places where each is cited.</summary>
public sealed record TableOfAuthorities(string Document, string PlaceName, EquatableArray<KeyValuePair<string, EquatableArray<TableEntry>>> Groups)
{
    private static readonly string[] s_order = ["Cases", "Constitutions", "Statutes", "Rules", "Regulations", "Model instructions", "Other authorities", "Record"];

    public static TableOfAuthorities Of(CiteReport report)
    {
        var paged = report.Clean.Locate(0).Page is not null;
        var entries = report.Cited.Authorities.Where(authority => report.Cited.Citations[authority.First].Kind != CitationKind.Section)
            .GroupBy(authority => GroupOf(report.Cited.Citations[authority.First]), authority => new TableEntry(Printed(report, authority.First, authority.All), Places(report, authority.All, paged)))
            .OrderBy(group => Array.IndexOf(s_order, group.Key))
            .Select(group => KeyValuePair.Create(group.Key, group.OrderBy(entry => entry.Printed, StringComparer.OrdinalIgnoreCase).ToEquatableArray()));
        return new(report.Document, paged ? "Pages" : "Paragraphs", entries.ToEquatableArray());
    }

    /// <summary>The first full citation; parallel ones beside it.</summary>
    private static string Printed(CiteReport report, int first, EquatableArray<int> all)
    {
        var cited = report.Cited;
        var main = cited.Citations[first];
        var printed = CitationText.Of(cited.Text, main, withPin: false);
        var parallels = all.Where(i => i != first && cited.Citations[i].Kind == CitationKind.FullCase && cited.Citations[i].Span != main.Span && cited.Citations[i].Parallel == main.Parallel).Select(i => cited.Citations[i].Span.Of(cited.Text));
        var open = printed.LastIndexOf(" (", StringComparison.Ordinal);
        var beside = string.Concat(parallels.Select(other => $", {Spacing.OneLine(other)}"));
        return open < 0 || main.Dated.IsEmpty ? printed + beside : printed[..open] + beside + printed[open..];
    }

    private static string Places(CiteReport report, EquatableArray<int> all, bool paged)
    {
        var places = all.Select(i => report.Cited.Citations[i].Span.Start).Select(at => paged
            ? report.Clean.Locate(at).Page?.ToString(CultureInfo.InvariantCulture) ?? ""
            : Paragraph(report, at));
        return string.Join(", ", places.Where(place => place.Length > 0).Distinct());
    }

    /// <summary>The number that the paper prints before the block, else the block's place in the paper.</summary>
    private static string Paragraph(CiteReport report, int at)
    {
        var block = report.Clean.BlockAt(at);
        var text = report.Cited.Text.AsSpan(block.Span.Start, block.Span.Length);
        var end = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end > 0 && end < text.Length && text[end] == '.') return text[..end].ToString();
        var ordinal = 1;
        foreach (var other in report.Clean.Blocks) if (other.Span.Start < block.Span.Start) ordinal++;
        return $"§{ordinal.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string GroupOf(Citation citation) => citation.Kind switch
    {
        CitationKind.FullCase or CitationKind.ShortCase or CitationKind.Docket => "Cases",
        CitationKind.Constitution => "Constitutions",
        CitationKind.Rule => "Rules",
        CitationKind.Instruction => "Model instructions",
        CitationKind.Record => "Record",
        CitationKind.FullLaw => citation.Series?.Kind is SeriesKind.Regulation or SeriesKind.Register ? "Regulations" : "Statutes",
        CitationKind.FullJournal or CitationKind.Id or CitationKind.Supra or CitationKind.Reference or CitationKind.Section => "Other authorities",
    };

    public string Markdown()
    {
        var text = new StringBuilder("# Table of authorities\n");
        foreach (var (group, entries) in Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {group}\n\n| Authority | {PlaceName} |\n|---|---|\n");
            foreach (var entry in entries) text.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Of(entry.Printed)} | {entry.Places} |\n");
        }
        return text.Append(CultureInfo.InvariantCulture, $"\n{CiteReport.Note}\n").ToString();
    }
}
