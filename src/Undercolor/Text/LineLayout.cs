namespace Undercolor.Text;

/// <summary>How the lines of one document were laid out: hard-wrapped or not, single- or double-spaced.</summary>
internal sealed class LineLayout
{
    /// <summary>Above this width a line is a whole paragraph, not a printed line.</summary>
    private const int UnwrappedWidth = 140;

    /// <summary>In a double-spaced text at least this share of the gaps stands inside a sentence; else each line is a paragraph.</summary>
    private const double TornInDoubleSpacing = 0.15;

    private readonly bool _unwrapped;
    private readonly bool _doubleSpaced;
    private readonly int _width;

    private LineLayout(bool unwrapped, bool doubleSpaced, int width) => (_unwrapped, _doubleSpaced, _width) = (unwrapped, doubleSpaced, width);

    public static LineLayout Of(SourceDocument source)
    {
        var lengths = new List<int>();
        int gaps = 0, lines = 0, torn = 0;
        var last = "";
        foreach (var line in source.Lines)
        {
            if (line.Role == LineRole.PageHeader || string.IsNullOrWhiteSpace(line.Text)) continue;
            lengths.Add(line.Text.Length);
            lines++;
            if (line.Break == LineBreak.Gap) gaps++;
            if (line.Break == LineBreak.Gap && ContinuesSentence(last, line.Text.AsSpan().Trim())) torn++;
            last = line.Text;
        }
        lengths.Sort();
        var wide = lengths.Count == 0 ? 0 : lengths[(int)(lengths.Count * 0.9) is var i && i < lengths.Count ? i : lengths.Count - 1];
        return new(wide > UnwrappedWidth, lines > 20 && gaps > lines * 0.6 && torn > gaps * TornInDoubleSpacing, wide);
    }

    /// <summary>Whether a line begins a block of its own, given the block that is open.</summary>
    public bool BeginsBlock(TextCleaner.Builder open, SourceLine line)
    {
        if (IsLabelOnly(open)) return false;
        if (line.Break == LineBreak.Block) return line.Node != open.LastLine.Node;
        var text = line.Text.AsSpan().Trim();
        if (ContinuesSentence(open.LastLine.Text, text)) return false;
        if (line.Break == LineBreak.Gap && !_doubleSpaced) return true;
        if (_unwrapped) return true;
        if (ParagraphLabel.LeadingNumber(line.Text) is { } number)
            return line.Break == LineBreak.Gap || number == open.LastNumber + 1 || number == 1;
        if (IsNextItem(open.LastLine.Text, text) || HeadingShape.LooksLikeHeading(text)) return true;
        if (HeadingShape.LooksLikeHeading(open.LastLine.Text.AsSpan().Trim()) && open.FirstLine == open.LastLine) return true;
        return EndsEarly(open.LastLine.Text) && EndsSentence(open.LastLine.Text) || line.Centered != open.LastLine.Centered;
    }

    /// <summary>A number on a line of its own belongs to the text that follows.</summary>
    private static bool IsLabelOnly(TextCleaner.Builder open) =>
        open.BlockLength <= 6 && ParagraphLabel.IsLabelOnly(open.BlockText);

    /// <summary><c>; and</c> at the end of a line, and <c>c.</c> or <c>(c)</c> at the start of the next.</summary>
    private static bool IsNextItem(string last, ReadOnlySpan<char> next)
    {
        var end = last.AsSpan().TrimEnd();
        if (!end.EndsWith(";") && !end.EndsWith("; and") && !end.EndsWith("; or")) return false;
        return next.Length > 3 && (char.IsAsciiLetterLower(next[0]) && next[1] is '.' or ')' && next[2] == ' ' || next[0] == '(' && char.IsAsciiLetterLower(next[1]) && next[2] == ')');
    }

    private static bool ContinuesSentence(string last, ReadOnlySpan<char> next) =>
        next.Length > 0 && char.IsLower(next[0]) && !EndsSentence(last) && last.Length > 0 && !IsVersus(next);

    /// <summary>The <c>v.</c> of a caption stands alone.</summary>
    private static bool IsVersus(ReadOnlySpan<char> line) =>
        line is "v" || line.StartsWith("v.") || line.StartsWith("vs.") || line.StartsWith("vs ") || line is "vs" || line.StartsWith("-v") || line.StartsWith("versus");

    private bool EndsEarly(string line) => line.Length < _width * 0.75;

    private static bool EndsSentence(string line)
    {
        var text = line.AsSpan().TrimEnd();
        while (text.Length > 0 && text[^1] is '"' or '”' or '’' or ')' or ']') text = text[..^1];
        return text.Length > 0 && text[^1] is '.' or '?' or '!' or ':' or ';';
    }
}
