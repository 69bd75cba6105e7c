using System.Security;
using System.Text;

namespace Undercolor.Tests.Annotate;

/// <summary>A document of random runs: pieces of text written in every way that XML has, in runs, in wrappers, in paragraphs.</summary>
internal sealed class RandomPaper(int seed)
{
    private static readonly string[] s_words = ["He", "struck", "him", " ", "  ", " and ", "Núñez", "😀", "𝔥", "&", "<", ">", "\"", "—", "twice.", "¶ 12", "\u00A0", "x", "]]", "\n"];
    private static readonly string[] s_looks = ["", "<w:b/>", "<w:i/><w:sz w:val=\"28\"/>", "<w:b/><w:rPrChange w:id=\"5\" w:author=\"a\"><w:rPr/></w:rPrChange>"];
    private readonly Random _random = new(seed);

    public WordPaper Paper => new(string.Concat(Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => Paragraph()))) { Encoding = _random.Next(4) == 0 ? Encoding.Unicode : new UTF8Encoding(false) };

    public int Next(int most) => _random.Next(most);

    private string Paragraph() => $"<w:p>{string.Concat(Enumerable.Range(0, _random.Next(6)).Select(_ => Piece(2)))}</w:p>";

    private string Piece(int depth) => depth == 0 ? Run() : _random.Next(12) switch
    {
        0 => $"<w:hyperlink w:anchor=\"a\">{Pieces(depth)}</w:hyperlink>",
        1 => $"<w:ins w:id=\"1\" w:author=\"a\">{Pieces(depth)}</w:ins>",
        2 => $"<w:sdt><w:sdtPr>{(_random.Next(2) == 0 ? "<w:text/>" : "")}</w:sdtPr><w:sdtContent>{Pieces(depth)}</w:sdtContent></w:sdt>",
        3 => OddPaper.Field("REF x", SecurityElement.Escape(Words())),
        4 => $"<w:fldSimple w:instr=\"REF x\">{Run()}</w:fldSimple>",
        5 => $"<!-- a remark --><w:bookmarkStart w:id=\"3\" w:name=\"b\"/>{Run()}<w:bookmarkEnd w:id=\"3\"/>",
        _ => Run(),
    };

    private string Pieces(int depth) => string.Concat(Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Piece(depth - 1)));

    private string Run()
    {
        var (looks, line) = (s_looks[_random.Next(s_looks.Length)], _random.Next(5) == 0 ? "\n  " : "");
        return $"<w:r{(_random.Next(3) == 0 ? " w:rsidR=\"00AB12CD\"" : "")}>{line}{(looks.Length == 0 ? "" : $"<w:rPr>{looks}</w:rPr>")}{string.Concat(Enumerable.Range(0, _random.Next(4)).Select(_ => line + Inside()))}{line}</w:r>";
    }

    private string Inside() => _random.Next(8) switch
    {
        0 => "<w:tab/>",
        1 => "<w:br/>",
        2 => "<w:noBreakHyphen/>",
        3 => "<w:lastRenderedPageBreak/>",
        _ => $"<w:t{(_random.Next(2) == 0 ? " xml:space=\"preserve\"" : "")}>{string.Concat(Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => Written(Words())))}</w:t>",
    };

    private string Words() => string.Concat(Enumerable.Range(0, _random.Next(5)).Select(_ => s_words[_random.Next(s_words.Length)]));

    private string Written(string words) => _random.Next(6) switch
    {
        0 => $"<![CDATA[{words.Replace("]]", "", StringComparison.Ordinal)}]]>",
        1 => string.Concat(words.EnumerateRunes().Select(r => $"&#{r.Value};")),
        2 => $"<!-- - -->{SecurityElement.Escape(words)}",
        3 => $"<?a b?>{SecurityElement.Escape(words)}",
        _ => SecurityElement.Escape(words).Replace("]]>", "", StringComparison.Ordinal),
    };
}
