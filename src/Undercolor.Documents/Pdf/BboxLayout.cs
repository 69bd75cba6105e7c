using System.Globalization;
using System.Net;

namespace Undercolor.Documents.Pdf;

/// <summary>A word as printed. Points from the top left corner of the page.</summary>
internal readonly record struct PdfWord(string Text, double Left, double Top, double Right, double Bottom)
{
    public double Height => Bottom - Top;
    public double Middle => (Top + Bottom) / 2;
}

/// <summary>One page of words, in poppler's order.</summary>
internal sealed record PdfPage(int Number, double Width, double Height, List<PdfWord> Words);

/// <summary>
/// Takes in the output of <c>pdftotext -bbox-layout</c>, which prints one tag a line. Read line by line because the
/// output is not always well-formed XML: control characters of the PDF go through unescaped.
/// </summary>
internal sealed class BboxLayout
{
    private readonly List<PdfPage> _pages = [];

    public IReadOnlyList<PdfPage> Pages => _pages;
    public long Chars { get; private set; }

    public void Add(string line)
    {
        var tag = line.AsSpan().TrimStart();
        if (tag.StartsWith("<page ")) _pages.Add(new(_pages.Count + 1, Number(tag, " width=\""), Number(tag, " height=\""), []));
        else if (tag.StartsWith("<word ") && _pages.Count > 0) AddWord(tag);
    }

    private void AddWord(ReadOnlySpan<char> tag)
    {
        var from = tag.IndexOf('>') + 1;
        var to = tag.LastIndexOf("</word>");
        if (from <= 0 || to <= from) return;
        var text = Readable(WebUtility.HtmlDecode(tag[from..to].ToString()));
        if (text.Length == 0) return;
        Chars += text.Length + 1;
        _pages[^1].Words.Add(new(text, Number(tag, " xMin=\""), Number(tag, " yMin=\""), Number(tag, " xMax=\""), Number(tag, " yMax=\"")));
    }

    /// <summary>Without control characters; ligatures are written out, hard spaces become spaces.</summary>
    private static string Readable(string word)
    {
        if (word.AsSpan().IndexOfAnyInRange('\uFB00', '\uFB06') >= 0) word = word.Normalize(System.Text.NormalizationForm.FormKC);
        return word.Any(c => char.IsControl(c) || c is '\u00A0' or '\u200B' or '\uFEFF')
            ? string.Concat(word.Where(c => !char.IsControl(c) && c is not ('\u200B' or '\uFEFF')).Select(c => c == '\u00A0' ? ' ' : c)).Trim()
            : word;
    }

    private static double Number(ReadOnlySpan<char> tag, string attribute)
    {
        var at = tag.IndexOf(attribute);
        if (at < 0) return 0;
        var rest = tag[(at + attribute.Length)..];
        var end = rest.IndexOf('"');
        return end >= 0 && double.TryParse(rest[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }
}
