using System.IO.Compression;
using System.Text;
using Xunit;
using static Undercolor.Tests.Annotate.WordPaper;

namespace Undercolor.Tests.Annotate;

/// <summary>Documents as Word and others write them, each with words to comment and what the comment then holds.</summary>
internal sealed record OddPaper(string Name, WordPaper Paper, string Words, string Held)
{
    private const string Cell = "<w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>";
    private const string Grid = "<w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid>";
    private const string Drawing = "<w:pict><v:shape style=\"width:100pt;height:50pt\"><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></v:shape></w:pict>";

    public static TheoryData<string> Names => [.. All.Select(p => p.Name)];

    public static OddPaper Named(string name) => All.Single(p => p.Name == name);

    public static IReadOnlyList<OddPaper> All { get; } =
    [
        Of("one run", P(R("He struck him twice.")), "struck him"),
        Of("a whole run", P(R("He "), R("struck him", "<w:b/>"), R(" twice.")), "struck him"),
        Of("three runs", P(R("He str"), R("uck ", "<w:b/>"), R("him twice.", "<w:i/>")), "struck him"),
        Of("no white space kept", P(Run("<w:t>He struck him twice.</w:t>")), "struck him"),
        Of("no white space kept, blank ends", P(R("Then"), Run("<w:t> he struck him </w:t>"), R(" twice.")), "struck"),
        Of("entities", P(R("Finch &amp; Vale &#8212; both &lt;here&gt; &#x2014; struck him.")), "Vale — both <here> — struck"),
        Of("an entity at each end", P(R("So &quot;struck him&quot; it says.")), "\"struck him\""),
        Of("a CDATA section", P(Run("<w:t><![CDATA[He <struck> him]]> twice.</w:t>")), "<struck>"),
        Of("an XML comment in the text", P(Run("<w:t>He str<!-- here -->uck him twice.</w:t>")), "struck him"),
        Of("tabs, hyphens and breaks", P(Run("<w:t>He struck</w:t><w:tab/><w:t>Ms. Oak</w:t><w:noBreakHyphen/><w:t>Vale</w:t><w:br/><w:t>twice.</w:t>")), "struck Ms. Oak-Vale", "struck\tMs. Oak-Vale"),
        Of("a finding that ends at a tab", P(Run("<w:t>He struck</w:t><w:tab/><w:t>him.</w:t>")), "struck"),
        Of("a symbol", P(Run("<w:t>See </w:t><w:sym w:font=\"Symbol\" w:char=\"00A7\"/><w:t> 1983 here.</w:t>")), "§ 1983", " 1983"),
        Of("pairs of surrogates", P(R("He said 😀😡 and struck 𝔥im twice 😀.")), "😡 and struck 𝔥im"),
        Of("letters of several bytes", P(R("Él golpeó a Núñez — “dos veces” — en Ñuñoa.")), "golpeó a Núñez — “dos"),
        Of("a page break kept from the last time", P(R("He "), Run("<w:lastRenderedPageBreak/><w:t>struck him twice.</w:t>")), "struck him"),
        Of("a table in a table", $"<w:tbl>{Grid}<w:tr><w:tc>{Cell}<w:tbl>{Grid}<w:tr><w:tc>{Cell}{P(R("He struck him."))}</w:tc></w:tr></w:tbl>{P()}</w:tc></w:tr></w:tbl>{P(R("After."))}", "struck him"),
        Of("from a paragraph to the next", P("<w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"a\"/></w:rPr></w:pPr>", R("He struck ")) + P(R("him twice.")), "struck him"),
        Of("a tracked insertion", P(R("He "), $"<w:ins w:id=\"1\" w:author=\"a\">{R("suddenly struck him")}</w:ins>", R(" twice.")), "struck him twice"),
        Of("a whole tracked insertion", P(R("He "), $"<w:ins w:id=\"1\" w:author=\"a\">{R("struck him")}</w:ins>", R(" twice.")), "struck him"),
        Of("over a tracked deletion", P(R("He struck "), $"<w:del w:id=\"1\" w:author=\"a\">{R("her").Replace("w:t", "w:delText", StringComparison.Ordinal)}</w:del>", R("him twice.")), "struck him", "struck herhim"),
        Of("moved text", P($"<w:moveTo w:id=\"2\" w:author=\"a\">{R("He struck him twice.")}</w:moveTo>"), "struck him"),
        Of("changed looks", P(R("He struck him twice.", "<w:b/><w:rPrChange w:id=\"7\" w:author=\"a\"><w:rPr/></w:rPrChange>")), "struck him"),
        Of("a hyperlink", P(R("See "), $"<w:hyperlink w:anchor=\"x\">{R("where he struck him")}</w:hyperlink>", R(" twice.")), "struck him twice"),
        Of("a field", P(R("As ¶ "), Field("REF x", "12"), R(" says, he struck him.")), "¶ 12 says", "¶ {REF x}12 says"),
        Of("in the result of a field", P(R("As "), Field("REF x", "he struck him"), R(" twice.")), "struck", "{REF x}he struck him"),
        Of("a field in one run", P(Run("<w:t xml:space=\"preserve\">As ¶ </w:t><w:fldChar w:fldCharType=\"begin\"/><w:instrText>REF x</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>12 and 13</w:t><w:fldChar w:fldCharType=\"end\"/><w:t xml:space=\"preserve\"> say so.</w:t>")), "and 13 say", "{REF x}12 and 13 say"),
        Of("a field in a field", P(R("A "), Run("<w:fldChar w:fldCharType=\"begin\"/>"), Run("<w:instrText>IF </w:instrText>"), Field("REF y", "1"), Run("<w:fldChar w:fldCharType=\"separate\"/>"), R("he struck him"), Run("<w:fldChar w:fldCharType=\"end\"/>"), R(" so.")), "struck", "{IF}{REF y}1he struck him"),
        Of("a simple field", P(R("As "), $"<w:fldSimple w:instr=\" REF x \">{R("he struck him")}</w:fldSimple>", R(" twice.")), "struck", "he struck him"),
        Of("smart tags", P(R("At "), $"<w:smartTag w:uri=\"u\" w:element=\"e\">{R("Tollgate Road he struck")}</w:smartTag>", R(" him.")), "struck him"),
        Of("custom XML", P($"<w:customXml w:uri=\"u\" w:element=\"e\">{R("He struck him.")}</w:customXml>"), "struck"),
        Of("a content control in a sentence", P(R("He "), $"<w:sdt><w:sdtPr><w:alias w:val=\"a\"/></w:sdtPr><w:sdtContent>{R("struck him")}</w:sdtContent></w:sdt>", R(" twice.")), "him twice"),
        Of("a control of plain text", P(R("He "), $"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{R("struck him")}</w:sdtContent></w:sdt>", R(" twice.")), "him", "struck him"),
        Of("a control around paragraphs", $"<w:sdt><w:sdtPr/><w:sdtContent>{P(R("He struck him."))}</w:sdtContent></w:sdt>", "struck him"),
        Of("a control around a cell", $"<w:tbl>{Grid}<w:tr><w:sdt><w:sdtPr/><w:sdtContent><w:tc>{Cell}{P(R("He struck him."))}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>{P()}", "struck him"),
        Of("a text box", P(R("Before "), Run(string.Format(null, Drawing, P(R("He struck him.")))), R("after.")), "struck him", "He struck him."),
        Of("a text box in two versions", P(R("Before "), Run($"<mc:AlternateContent><mc:Choice Requires=\"wps\">{string.Format(null, Drawing, P(R("He struck him.")))}</mc:Choice><mc:Fallback>{string.Format(null, Drawing, P(R("He struck him.")))}</mc:Fallback></mc:AlternateContent>"), R("after.")), "struck", "He struck him.He struck him."),
        Of("a formula", P(R("When "), "<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>", R(" he struck him.")), "=b he", "a=b he"),
        Of("hidden text between", P(R("He struck "), R("not seen ", "<w:vanish/>"), R("him.")), "struck him", "struck not seen him"),
        Of("an automatic number", P("<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>", R("He struck him.")) , "1. He struck", "He struck",
            p => p.With("numbering", "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")),
        Of("a footnote", P(R("He struck him."), Run("<w:footnoteReference w:id=\"2\"/>"), R(" Twice.")), "in the face", "",
            p => p.With("footnotes", "<w:footnote w:id=\"2\"><w:p><w:r><w:t>With his fist, in the face.</w:t></w:r></w:p></w:footnote>")),
        Of("an endnote", P(R("He struck him."), Run("<w:endnoteReference w:id=\"2\"/>")), "in the face", "",
            p => p.With("endnotes", "<w:endnote w:id=\"2\"><w:p><w:r><w:t>With his fist, in the face.</w:t></w:r></w:p></w:endnote>")),
        Of("strict", P(R("He struck him twice.")), "struck him", change: p => p with { Space = Strict }),
        Of("another prefix", P(R("He struck him twice.")), "struck him", change: Renamed("ns0:")),
        Of("no prefix", P(R("He struck him twice.")), "struck him", change: p => p with { Body = p.Body.Replace("w:", "", StringComparison.Ordinal), Root = "<document xmlns=\"{1}\"><body>{0}</body></document>" }),
        Of("a prefix at each run", P(R("He struck him twice.").Replace("<w:r>", $"<x:r xmlns:x=\"{Transitional}\">", StringComparison.Ordinal).Replace("</w:r>", "</x:r>", StringComparison.Ordinal)), "struck him"),
        Of("UTF-16", P(R("Él golpeó a Núñez 😀 dos veces.")), "golpeó a Núñez 😀", change: p => p with { Encoding = new UnicodeEncoding(false, true) }),
        Of("UTF-16, big-endian", P(R("He struck him 😀 twice.")), "him 😀", change: p => p with { Encoding = new UnicodeEncoding(true, true) }),
        Of("a byte order mark", P(R("He struck him twice.")), "struck him", change: p => p with { Encoding = new UTF8Encoding(true) }),
        Of("declarations and other quotation marks", P(R("He struck him twice.")), "struck him", change: p => p with { Root = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\r\n<!-- by a > program -->\r\n" + p.Root.Trim().Replace("\"", "'", StringComparison.Ordinal) + "\r\n" }),
        Of("lines in the XML", P("\r\n  ", "<w:r >\r\n  <w:rPr>\r\n    <w:b />\r\n  </w:rPr>" + "\r\n<w:t\r\n xml:space = 'preserve'\r\n>He\r\nstruck him twice.</w:t  >\r\n</w:r>", "\r\n"), "struck him"),
        Of("a header", P(R("He struck him twice.")), "struck", change: p => p.With("header", P(R("He struck him in the header.")))),
        Of("parts that nobody knows", P(R("He struck him twice.")), "struck", change: p => p.WithFile("custom/unknown.bin", [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7))]).WithFile("word/vbaData.xml", "<a/>"u8.ToArray())),
        Of("stored, not packed", P(R("He struck him twice.")), "struck", change: p => p with { Level = CompressionLevel.NoCompression }),
    ];

    public static string Field(string code, string result) =>
        $"{Run("<w:fldChar w:fldCharType=\"begin\"/>")}{Run($"<w:instrText xml:space=\"preserve\"> {code} </w:instrText>")}{Run("<w:fldChar w:fldCharType=\"separate\"/>")}{R(result)}{Run("<w:fldChar w:fldCharType=\"end\"/>")}";

    private static Func<WordPaper, WordPaper> Renamed(string prefix) => p => p with
    {
        Body = p.Body.Replace("w:", prefix, StringComparison.Ordinal),
        Root = p.Root.Replace("w:document", prefix + "document", StringComparison.Ordinal).Replace("w:body", prefix + "body", StringComparison.Ordinal).Replace("xmlns:w=", $"xmlns:{prefix.TrimEnd(':')}=", StringComparison.Ordinal),
    };

    private static OddPaper Of(string name, string body, string words, string? held = null, Func<WordPaper, WordPaper>? change = null) =>
        new(name, change?.Invoke(new(body)) ?? new(body), words, held ?? words);
}
