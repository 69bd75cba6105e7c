namespace Undercolor.Text;

/// <summary>A half-open range of text: zero-based UTF-16 offsets, <see cref="End"/> exclusive.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;
    public bool IsEmpty => End <= Start;
    public bool Contains(int offset) => offset >= Start && offset < End;
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;
    public string Of(string text) => text[Start..End];
    public override string ToString() => $"[{Start}..{End})";
}
