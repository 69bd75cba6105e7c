namespace Undercolor.Text;

/// <summary>Whether a line has the shape of a heading: short, without a full stop, in capitals or after a heading's number.</summary>
public static class HeadingShape
{
    private const int LongestHeading = 120;

    public static bool LooksLikeHeading(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is < 3 or > LongestHeading || line[^1] is ',' or ';') return false;
        var body = AfterNumber(line);
        if (body.Length < line.Length && body.Length >= 3 && char.IsUpper(body[0])) return !EndsLikeProse(body) && IsTitled(body);
        return IsCapitals(line) && !EndsLikeProse(line);
    }

    /// <summary>The line without a leading roman numeral or capital letter and its dot (<c>IV. </c>, <c>A. </c>).</summary>
    public static ReadOnlySpan<char> AfterNumber(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && line[at] is 'I' or 'V' or 'X' or 'L') at++;
        if (at == 0 && line.Length > 1 && char.IsAsciiLetterUpper(line[0])) at = 1;
        if (at == 0 || at >= line.Length || line[at] is not ('.' or ')')) return line;
        at++;
        while (at < line.Length && line[at] == ' ') at++;
        return line[at..];
    }

    /// <summary>Every letter is a capital, and there are at least three.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> line)
    {
        var letters = 0;
        foreach (var c in line)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }
        return letters >= 3;
    }

    private static bool EndsLikeProse(ReadOnlySpan<char> line) => line[^1] == '.' && line.Length > 60;

    /// <summary>Most words of four letters or more begin with a capital.</summary>
    public static bool IsTitled(ReadOnlySpan<char> line)
    {
        int long_ = 0, capital = 0, start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] != ' ') continue;
            if (i - start >= 4)
            {
                long_++;
                if (char.IsUpper(line[start])) capital++;
            }
            start = i + 1;
        }
        return capital * 3 >= long_ * 2;
    }
}
