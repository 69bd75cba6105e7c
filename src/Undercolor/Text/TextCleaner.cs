using System.Text;

namespace Undercolor.Text;

/// <summary>Joins the printed lines of a document into blocks. Decides nothing about meaning, only where a block begins.</summary>
public static class TextCleaner
{
    public static CleanText Clean(SourceDocument source)
    {
        var layout = LineLayout.Of(source);
        var build = new Builder(source);
        for (var i = 0; i < source.Lines.Count; i++)
        {
            var line = source.Lines[i];
            if (line.Role == LineRole.PageHeader) continue;
            if (string.IsNullOrWhiteSpace(line.Text)) { build.SawBlank(); continue; }
            if (build.Open && !layout.BeginsBlock(build, line)) build.Continue(i);
            else build.Begin(i);
        }
        return build.Finish();
    }

    /// <summary>Builds the cleaned text line by line and remembers where each run came from.</summary>
    internal sealed class Builder(SourceDocument source)
    {
        private readonly StringBuilder _text = new();
        private readonly List<TextBlock> _blocks = [];
        private readonly List<CleanText.Segment> _segments = [];
        private int _blockStart, _firstLine = -1;
        private bool _blank;

        public bool Open => _firstLine >= 0;
        public SourceLine FirstLine => source.Lines[_firstLine];
        public SourceLine LastLine { get; private set; } = new("", "");
        public bool BlankBefore => _blank;
        public ReadOnlySpan<char> BlockText => _text.ToString(_blockStart, _text.Length - _blockStart);
        public int BlockLength => _text.Length - _blockStart;

        /// <summary>The last paragraph number that a block began with; 0 before the first.</summary>
        public int LastNumber { get; private set; }

        public void SawBlank() => _blank = true;

        public void Begin(int index)
        {
            Close();
            _firstLine = index;
            _blockStart = _text.Length;
            if (ParagraphLabel.LeadingNumber(source.Lines[index].Text) is { } number) LastNumber = number;
            Append(index);
        }

        public void Continue(int index)
        {
            var hyphenated = EndsInHyphen() && char.IsLower(FirstChar(source.Lines[index].Text));
            if (!hyphenated) _text.Append(' ');
            Append(index);
        }

        private bool EndsInHyphen() =>
            _text.Length >= 2 && _text[^1] == '-' && char.IsLetter(_text[^2]);

        private static char FirstChar(string text)
        {
            foreach (var c in text)
                if (!char.IsWhiteSpace(c)) return c;
            return '\0';
        }

        private void Append(int index)
        {
            var line = source.Lines[index];
            LastLine = line;
            _blank = false;
            var text = line.Text;
            var anchor = 0;
            var at = 0;
            while (at < text.Length && IsSpace(text[at])) at++;
            while (at < text.Length)
            {
                var end = at;
                while (end < text.Length && !IsSpace(text[end]) && !StartsNextAnchor(line, ref anchor, end, at)) end++;
                _segments.Add(new(_text.Length, end - at, SourceOf(line, anchor, at), index));
                _text.Append(text, at, end - at);
                var spaced = end < text.Length && IsSpace(text[end]);
                at = end;
                while (at < text.Length && IsSpace(text[at])) at++;
                if (spaced && at < text.Length) _text.Append(' ');
            }
        }

        private static bool StartsNextAnchor(SourceLine line, ref int anchor, int offset, int wordStart)
        {
            while (anchor + 1 < line.Anchors.Count && line.Anchors[anchor + 1].Offset <= wordStart) anchor++;
            return anchor + 1 < line.Anchors.Count && line.Anchors[anchor + 1].Offset == offset && offset > wordStart;
        }

        private static int? SourceOf(SourceLine line, int anchor, int offset)
        {
            if (line.Anchors.IsEmpty || line.Anchors[anchor].Offset > offset) return null;
            return line.Anchors[anchor].Source + offset - line.Anchors[anchor].Offset;
        }

        private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u00A0' or '\u200B' or '\uFEFF';

        private void Close()
        {
            if (!Open) return;
            var first = FirstLine;
            _blocks.Add(new(
                new TextSpan(_blockStart, _text.Length), first.Node, first.Role, first.Level, first.LabelLength,
                first.Centered, first.Bold, first.Indent, first.Break != LineBreak.Soft));
            _text.Append('\n');
            _firstLine = -1;
        }

        public CleanText Finish()
        {
            Close();
            return new CleanText
            {
                Text = _text.ToString(), Blocks = _blocks.ToEquatableArray(), Segments = _segments.ToEquatableArray(), Source = source,
            };
        }
    }
}
