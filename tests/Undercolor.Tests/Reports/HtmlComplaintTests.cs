using System.Net;
using System.Text.RegularExpressions;
using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Reports;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Reports;

public sealed partial class HtmlComplaintTests
{
    [Fact]
    public void The_full_text_is_there_paragraph_by_paragraph()
    {
        var page = WebUtility.HtmlDecode(HtmlSample.WithoutMarks(HtmlSample.Page(ReportMode.Plaintiff)));
        var tree = HtmlSample.Result.Tree;
        foreach (var paragraph in tree.Paragraphs) Assert.Contains($"<p>{paragraph.Body.Of(tree.Text)}</p>", page, StringComparison.Ordinal);
        foreach (var section in tree.Sections) Assert.Contains(section.Heading, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_place_of_a_defendants_conduct_is_marked_word_for_word()
    {
        var page = HtmlSample.Page(ReportMode.Plaintiff);
        foreach (var at in HtmlSample.Result.Assessment.Defendants.SelectMany(d => d.OwnConduct.Concat(d.EntityAllegations)).Select(c => c.At))
            Assert.Equal(at.Quote, MarkedWords(page, at.Span));
    }

    [Fact]
    public void Marks_that_cross_are_split_and_keep_every_word_once()
    {
        var result = WithPlaces(0, 20, 10, 30, 10, 20, 10, 25, 15, 40);
        var page = HtmlSample.Page(result, ReportMode.Plaintiff);
        var body = result.Tree.Paragraphs[8].Body.Of(result.Tree.Text);
        Assert.Contains($"<p>{body}</p>", WebUtility.HtmlDecode(HtmlSample.WithoutMarks(page)), StringComparison.Ordinal);
        foreach (var finding in result.Assessment.Diagnostics) Assert.Single(Regex.Matches(page, $" id=\"w{finding.At!.Span.Start}-{finding.At.Span.End}\""));
        Assert.Equal(Regex.Count(page, "<mark[ >]"), Regex.Count(page, "</mark>"));
    }

    /// <summary>The sample with findings at pairs of offsets in one paragraph.</summary>
    private static CheckResult WithPlaces(params int[] ends)
    {
        var (result, tree) = (HtmlSample.Result, HtmlSample.Result.Tree);
        var paragraph = tree.Paragraphs[8];
        var findings = ends.Chunk(2).Select(e => new TextSpan(paragraph.Body.Start + e[0], paragraph.Body.Start + e[1]))
            .Select(span => new Diagnostic("UC2003", "group-pleading", Severity.Warning, "A group acts.", tree.At(paragraph, null, span), [], [], [], "Say who."));
        return result with { Assessment = result.Assessment with { Diagnostics = findings.ToEquatableArray() } };
    }

    private static string MarkedWords(string page, TextSpan span)
    {
        var start = page.IndexOf($"<mark id=\"w{span.Start}-{span.End}\">", StringComparison.Ordinal);
        Assert.True(start > 0, $"No mark for {span}.");
        return WebUtility.HtmlDecode(Tag().Replace(page[start..EndOfMark(page, start)], ""));
    }

    private static int EndOfMark(string page, int start)
    {
        var depth = 0;
        foreach (Match tag in MarkTag().Matches(page[start..]))
            if ((depth += tag.Value.StartsWith("</", StringComparison.Ordinal) ? -1 : 1) == 0) return start + tag.Index;
        return page.Length;
    }

    [GeneratedRegex("</?mark[^>]*>")]
    private static partial Regex MarkTag();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
