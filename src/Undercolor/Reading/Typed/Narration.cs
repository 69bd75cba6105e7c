using System.Text;
using Undercolor.Cases;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading.Typed;

/// <summary>Tells a case file as prose, a paragraph for each item, and keeps for each word where it stands in the file.</summary>
/// <remarks>Words that the file does not hold (a name in front of the verb, <c>knew of</c>) have no place in it.</remarks>
internal sealed class Narration(CaseFile file)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextBlock> _blocks = [];
    private readonly List<CleanText.Segment> _segments = [];
    private readonly List<SourceLine> _lines = [];
    private readonly List<Section> _sections = [];
    private readonly List<Paragraph> _paragraphs = [];
    private int _start, _body, _sentences;
    private string _label = "";

    /// <summary>Offset at which the next word will stand.</summary>
    public int Here => _text.Length;

    public string Slice(TextSpan span) => _text.ToString(span.Start, span.Length);

    public void Open(SectionKind kind, string heading, int count = 0)
    {
        var start = Here;
        _segments.Add(new(start, heading.Length, null, _lines.Count));
        _text.Append(heading);
        _sections.Add(new(kind, heading, new(start, Here), count));
        Block(start, FormattableString.Invariant($"heading.{_sections.Count}"), LineRole.Heading);
    }

    /// <summary>Begins the paragraph of one item.</summary>
    /// <param name="label">The id by which reports cite it.</param>
    public void Begin(string label)
    {
        (_start, _label) = (Here, label);
        Say($"{label}. ");
        _body = Here;
    }

    /// <summary>Words of our own.</summary>
    public TextSpan Say(string words)
    {
        var start = Here;
        if (words.Length == 0) return new(start, start);
        _segments.Add(new(start, words.Length, null, _lines.Count));
        _text.Append(words);
        return new(start, Here);
    }

    /// <summary>Words of the file; white space is folded, and a final full stop is left to the sentence.</summary>
    public TextSpan Say(FileWords words)
    {
        var start = Here;
        var text = words.Text;
        var end = text.AsSpan().TrimEnd().TrimEnd('.').Length;
        for (int i = 0, anchor = 0; i < end;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                while (i < end && char.IsWhiteSpace(text[i])) i++;
                if (Here > start && i < end) Say(" ");
                continue;
            }
            while (anchor + 1 < words.Anchors.Count && words.Anchors[anchor + 1].Offset <= i) anchor++;
            var next = i + 1;
            while (next < end && !char.IsWhiteSpace(text[next]) && !(anchor + 1 < words.Anchors.Count && words.Anchors[anchor + 1].Offset == next)) next++;
            int? source = words.Anchors.IsEmpty || words.Anchors[anchor].Offset > i ? null : words.Anchors[anchor].Source + i - words.Anchors[anchor].Offset;
            _segments.Add(new(Here, next - i, source, _lines.Count));
            _text.Append(text, i, next - i);
            i = next;
        }
        return new(start, Here);
    }

    /// <summary>Ends the paragraph, as one sentence or as those that begin at the places given.</summary>
    public Paragraph End(params ReadOnlySpan<int> further)
    {
        Say(".");
        var sentences = new List<Sentence>();
        var start = _body;
        foreach (var next in further)
        {
            sentences.Add(new(_sentences++, sentences.Count + 1, new(start, LastLetter(next))));
            start = next;
        }
        sentences.Add(new(_sentences++, sentences.Count + 1, new(start, Here)));
        var paragraph = new Paragraph(_label, _label, new(_start, Here), new(_body, Here), _sections.Count - 1, sentences.ToEquatableArray());
        _paragraphs.Add(paragraph);
        Block(_start, _label, LineRole.Body);
        return paragraph;
    }

    public ComplaintTree Tree()
    {
        var source = new SourceDocument(file.Name, SourceFormat.Text, file.Sha256, _lines.ToEquatableArray(), null, []);
        var clean = new CleanText { Text = _text.ToString(), Blocks = _blocks.ToEquatableArray(), Segments = _segments.ToEquatableArray(), Source = source };
        return new(clean, Caption.None, _sections.ToEquatableArray(), _paragraphs.ToEquatableArray());
    }

    private int LastLetter(int end)
    {
        while (end > _body && _text[end - 1] == ' ') end--;
        return end;
    }

    private void Block(int start, string node, LineRole role)
    {
        _blocks.Add(new(new(start, Here), node, role, 0, 0, false, role == LineRole.Heading, 0, true));
        _lines.Add(new(_text.ToString(start, Here - start), node) { Role = role });
        _text.Append('\n');
    }
}
