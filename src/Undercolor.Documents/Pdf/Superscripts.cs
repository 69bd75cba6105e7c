namespace Undercolor.Documents.Pdf;

/// <summary>
/// Small raised words: a footnote's mark is taken out of the sentence, unless it opens its row (the footnote itself);
/// the ending of an ordinal ("24th") is set against its number.
/// </summary>
internal static class Superscripts
{
    private const double Small = 0.8;

    public static List<List<PdfWord>> Lower(List<List<PdfWord>> rows) => [.. rows.Select(Lower)];

    private static List<PdfWord> Lower(List<PdfWord> row)
    {
        var usual = row.Max(word => word.Height);
        if (row.Count < 2 || row.All(word => word.Height >= usual * Small)) return row;
        var lowered = new List<PdfWord>(row.Count);
        for (var i = 0; i < row.Count; i++)
        {
            var word = row[i];
            var raised = word.Height < usual * Small && i > 0 && word.Middle < row[i - 1].Middle;
            if (raised && word.Text.All(c => char.IsAsciiDigit(c) || c == '*')) continue;
            lowered.Add(raised && word.Text is "st" or "nd" or "rd" or "th" ? word with { Left = lowered[^1].Right } : word);
        }
        return lowered;
    }
}
