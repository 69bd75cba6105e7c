namespace Undercolor.Text;
public static class SentenceSplitter
{
    public static TextSpan[] Split(string t, TextSpan s)
    {
        var spans = new List<TextSpan>(); int start = s.Start;
        for (var i = s.Start; i < s.End; i++)
            if (t[i] is '.' or '?' or '!' && i + 2 < s.End && t[i + 1] == ' ' && char.IsUpper(t[i + 2]) && i > 3 && char.IsLower(t[i - 1]) && char.IsLower(t[i - 2]) && char.IsLower(t[i-3])) { spans.Add(new(start, i + 1)); start = i + 2; }
        if (start < s.End) spans.Add(new(start, s.End));
        return [.. spans];
    }
}
