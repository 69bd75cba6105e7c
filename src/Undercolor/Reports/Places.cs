using System.Globalization;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>Pinpoints as people cite them: in the order of the text, each paragraph once, neighbors joined.</summary>
public static class Places
{
    /// <summary><c>12, 14–16, § 3</c>; empty for none.</summary>
    public static string Numbers(IEnumerable<Pinpoint> places) => string.Join(", ", Runs(places));

    /// <summary><c>¶ 12</c>, <c>¶¶ 12, 14–16</c>, <c>¶ 12, § 3</c>; empty for none.</summary>
    public static string Cite(IEnumerable<Pinpoint> places)
    {
        var runs = Runs(places);
        var numbered = runs.Where(run => !run.StartsWith('§')).ToList();
        var sign = numbered.Count > 1 || numbered.Any(run => run.Contains('–')) ? "¶¶ " : "¶ ";
        return string.Join(", ", runs.Select(run => run == numbered.FirstOrDefault() ? sign + run : run));
    }

    /// <summary><c>¶ 14, sentence 2</c>, with page and line where the format has them.</summary>
    public static string Exact(Pinpoint at)
    {
        var sentence = at.Sentence > 0 ? Invariant($", sentence {at.Sentence}") : "";
        var page = (at.Page, at.Line) switch
        {
            ({ } p, { } l) => Invariant($" (page {p}, line {l})"),
            ({ } p, null) => Invariant($" (page {p})"),
            _ => "",
        };
        return VisibleText.Of(at.Cite) + sentence + page;
    }

    /// <summary>The words at a place, on one line, cut at a word where they are long.</summary>
    public static string Quote(Pinpoint at, int longest = 90)
    {
        var words = VisibleText.Of(at.Quote);
        if (words.Length <= longest) return $"“{words}”";
        var cut = words.LastIndexOf(' ', longest - 1);
        return $"“{words[..(cut > longest / 2 ? cut : SafeCut(words, longest - 1))]} …”";
    }

    private static int SafeCut(string words, int at) => char.IsHighSurrogate(words[at - 1]) ? at - 1 : at;

    private static List<string> Runs(IEnumerable<Pinpoint> places)
    {
        var numbers = places.OrderBy(p => p.Span.Start).ThenBy(p => p.Span.End).Select(p => p.Paragraph).Distinct().ToList();
        var runs = new List<string>();
        for (var i = 0; i < numbers.Count; i++)
        {
            var first = i;
            while (i + 1 < numbers.Count && Follows(numbers[i], numbers[i + 1])) i++;
            runs.Add(first == i ? One(numbers[i]) : $"{numbers[first]}–{numbers[i]}");
        }
        return runs;
    }

    private static bool Follows(string one, string next) =>
        int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var a)
        && int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out var b) && b - a == 1;

    private static string One(string number) => number.StartsWith('§') ? $"§ {VisibleText.Of(number[1..])}" : VisibleText.Of(number);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
