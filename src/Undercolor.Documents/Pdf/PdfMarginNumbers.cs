namespace Undercolor.Documents.Pdf;

/// <summary>The numbers of pleading paper on one page: where each stands, and the words without them.</summary>
internal sealed record PdfMarginNumbers(IReadOnlyList<PdfWord> Numbers, List<PdfWord> Words)
{
    private const int ShortestRun = 15;
    private const int LongestRun = 40;
    private const double Aligned = 9;

    /// <summary>Numbers that count 1, 2, 3 … down one column left of all other words; none where there is no such column.</summary>
    public static PdfMarginNumbers Of(PdfPage page)
    {
        var lone = page.Words.Where(word => word.Text.Length <= 2 && word.Text.All(char.IsAsciiDigit)).OrderBy(word => word.Top).ToList();
        foreach (var one in lone.Where(word => word.Text == "1").OrderBy(word => word.Left))
        {
            var run = Run(lone, one);
            var shortPage = run.Count >= 5 && page.Words.Count < 80;
            if (run.Count < ShortestRun && !shortPage) continue;
            var right = run.Max(word => word.Right);
            var taken = run.ToHashSet();
            if (page.Words.Count(word => !taken.Contains(word) && word.Left < right) <= 3)
                return new(run, [.. page.Words.Where(word => !taken.Contains(word))]);
        }
        return new([], page.Words);
    }

    private static List<PdfWord> Run(List<PdfWord> lone, PdfWord one)
    {
        var run = new List<PdfWord> { one };
        foreach (var word in lone)
        {
            if (run.Count >= LongestRun || word.Top <= run[^1].Top + 1) continue;
            var aligned = Math.Abs(word.Right - run[^1].Right) < Aligned || Math.Abs(word.Left - run[^1].Left) < Aligned;
            if (aligned && word.Text == (run.Count + 1).ToString()) run.Add(word);
        }
        return run;
    }

    /// <summary>The number that stands nearest to a height on the page; null on unnumbered paper.</summary>
    public int? Nearest(double middle) =>
        Numbers.Count == 0 ? null : Enumerable.Range(1, Numbers.Count).MinBy(n => Math.Abs(Numbers[n - 1].Middle - middle));
}
