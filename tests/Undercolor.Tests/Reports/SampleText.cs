using Undercolor.Reports;
using Undercolor.Text;

namespace Undercolor.Tests.Reports;

/// <summary>A made-up complaint whose places are found by their words, so that a sample reads like a table.</summary>
internal sealed class SampleText
{
    private readonly List<ParagraphView> _paragraphs = [];

    /// <param name="lines">One block a line; <c># Facts</c> is a heading, <c>12. …</c> a numbered paragraph, anything else an unnumbered one.</param>
    public SampleText(params string[] lines)
    {
        var shown = lines.Select(line => line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line).ToList();
        Text = string.Join('\n', shown);
        var start = 0;
        for (var i = 0; i < shown.Count; start += shown[i].Length + 1, i++)
            _paragraphs.Add(new(NumberOf(lines[i], i), $"b{i + 1}", new(start, start + shown[i].Length), lines[i] != shown[i] ? shown[i] : null));
    }

    public string Text { get; }
    public EquatableArray<ParagraphView> Paragraphs => _paragraphs.ToEquatableArray();

    /// <summary>The place of some words that stand in the text once.</summary>
    public Pinpoint At(string words, int sentence = 1, int? page = null, int? line = null)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        if (start < 0 || Text.IndexOf(words, start + 1, StringComparison.Ordinal) >= 0) throw new ArgumentException($"'{words}' does not stand in the text once.");
        var span = new TextSpan(start, start + words.Length);
        var paragraph = _paragraphs.Single(p => p.Span.Contains(span));
        return new(paragraph.Node, paragraph.Number, sentence, span, start, start + words.Length, page, line, words);
    }

    private static string NumberOf(string line, int index)
    {
        if (line.StartsWith("# ", StringComparison.Ordinal)) return "";
        var dot = line.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && line[..dot].All(char.IsAsciiDigit) ? line[..dot] : FormattableString.Invariant($"§{index + 1}");
    }
}
