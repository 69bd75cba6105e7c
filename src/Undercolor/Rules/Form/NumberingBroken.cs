using Undercolor.Pleadings;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Form;

/// <summary>Looks at the printed numbers of the paragraphs, one after the other.</summary>
internal sealed class NumberingBroken : IRule
{
    public string Id => "UC1002";

    private sealed record Printed(int Value, TextSpan Span, int Section);

    public IEnumerable<Finding> Find(RuleContext context)
    {
        if (!context.Tree.Numbered) yield break;
        var numbers = context.Tree.Paragraphs.Where(p => IsCounted(context.Tree.SectionOf(p).Kind)).Select(p => Read(context, p)).OfType<Printed>().ToList();
        for (var i = 1; i < numbers.Count; i++)
        {
            var expected = numbers[i - 1].Value + 1;
            if (numbers[i].Value == expected) continue;
            if (EndOfInnerList(numbers, i, expected) is { } back) { i = back; continue; }
            var quote = numbers[i].Span.Of(context.Text).Trim('.', ')', '(', '¶', ' ');
            yield return Findings.Make(Places.Of(context.Tree, numbers[i].Span), [], ("quote", quote));
        }
    }

    /// <summary>Lists of what is asked for, and lines to sign, have numbers of their own.</summary>
    private static bool IsCounted(SectionKind kind) =>
        kind is not (SectionKind.Prayer or SectionKind.JuryDemand or SectionKind.Signature or SectionKind.Verification or SectionKind.Exhaustion);

    private static Printed? Read(RuleContext context, Paragraph paragraph)
    {
        if (paragraph.Body.Start == paragraph.Span.Start) return null;
        var label = context.Text[paragraph.Span.Start..paragraph.Body.Start];
        if (ParagraphLabel.Parse(paragraph.Span.Of(context.Text)) is not { } read || !read.Number.All(char.IsAsciiDigit)) return null;
        return new(read.Value, new(paragraph.Span.Start, paragraph.Span.Start + label.TrimEnd().Length), paragraph.Section);
    }

    /// <summary>A list 1, 2, 3 inside one part, after which the paragraphs go on as before: the index where they do.</summary>
    private static int? EndOfInnerList(List<Printed> numbers, int start, int expected)
    {
        var at = start;
        for (var item = 1; at < numbers.Count && numbers[at].Value == item && numbers[at].Section == numbers[start - 1].Section; item++) at++;
        return at > start && at < numbers.Count && numbers[at].Value == expected ? at : null;
    }
}
