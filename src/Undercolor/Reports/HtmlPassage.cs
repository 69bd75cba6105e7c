using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>What a stretch of the complaint is in print.</summary>
internal enum PassageKind { Heading, Paragraph, Other }

/// <summary>One stretch of the complaint as the full text shows it.</summary>
/// <param name="Anchor">Id of the stretch in the page.</param>
/// <param name="Cite"><c>¶ 12</c> or <c>§ 3</c>; empty for what is no paragraph.</param>
internal sealed record HtmlPassage(PassageKind Kind, TextSpan Span, string Anchor, string Cite)
{
    /// <summary>Headings and paragraphs in the order of the text, and between them whatever belongs to neither, so that nothing is lost.</summary>
    public static IReadOnlyList<HtmlPassage> Of(ComplaintTree tree)
    {
        var known = tree.Sections.Where(s => !s.HeadingSpan.IsEmpty).Select(s => (Kind: PassageKind.Heading, Outer: s.HeadingSpan, Inner: s.HeadingSpan, Cite: ""))
            .Concat(tree.Paragraphs.Select(p => (Kind: PassageKind.Paragraph, Outer: p.Span, Inner: p.Body, Cite: CiteOf(p))))
            .OrderBy(k => k.Outer.Start).ThenBy(k => k.Outer.End);
        var passages = new List<HtmlPassage>();
        var at = 0;
        foreach (var (kind, outer, inner, cite) in known)
        {
            if (outer.Start < at) continue;
            AddOthers(passages, tree.Text, at, outer.Start);
            passages.Add(new(kind, inner, AnchorAfter(passages), cite));
            at = outer.End;
        }
        AddOthers(passages, tree.Text, at, tree.Text.Length);
        return passages;
    }

    private static string CiteOf(Paragraph paragraph) => paragraph.IsNumbered ? $"¶ {paragraph.Number}" : $"§ {paragraph.Number[1..]}";

    private static string AnchorAfter(List<HtmlPassage> before) => FormattableString.Invariant($"t{before.Count + 1}");

    private static void AddOthers(List<HtmlPassage> passages, string text, int start, int end)
    {
        for (var line = start; line < end;)
        {
            var stop = text.IndexOf('\n', line, end - line) is >= 0 and var found ? found : end;
            if (!text.AsSpan(line, stop - line).IsWhiteSpace()) passages.Add(new(PassageKind.Other, new(line, stop), AnchorAfter(passages), ""));
            line = stop + 1;
        }
    }
}
