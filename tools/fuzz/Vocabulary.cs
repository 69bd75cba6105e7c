namespace Undercolor.Fuzz;

/// <summary>For each target, pieces that mean something to its reader; the mutator drops them in.</summary>
internal static class Vocabulary
{
    public static string[] Docx { get; } =
    [
        "#part word/document.xml\n", "#part word/styles.xml\n", "#part word/numbering.xml\n", "#part word/footnotes.xml\n", "#part word/header1.xml\n",
        "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:pPr>", "</w:pPr>", "<w:numPr>", "<w:ilvl w:val=\"1\"/>", "<w:numId w:val=\"1\"/>", "<w:pStyle w:val=\"a\"/>",
        "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:ins>", "</w:ins>", "<w:del>", "</w:del>", "<w:delText>", "<w:tab/>", "<w:br/>", "<w:br w:type=\"page\"/>",
        "<w:footnoteReference w:id=\"1\"/>", "<w:vanish/>", "<w:b/>", "<w:jc w:val=\"center\"/>", "<w:sdt>", "<w:sdtContent>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:instrText>",
        "<w:txbxContent>", "<mc:AlternateContent>", "<w:sym w:char=\"00A7\"/>", "<w:numFmt w:val=\"upperRoman\"/>", "<w:lvlText w:val=\"%1.%2\"/>", "<w:start w:val=\"999999999\"/>",
        "<w:outlineLvl w:val=\"0\"/>", "<w:hyperlink>", "<w:noBreakHyphen/>", "w:val=\"-1\"", "&#0;", "&amp;", "<!--", "-->", "<![CDATA[", "]]>",
    ];

    public static string[] Pdf { get; } =
    [
        "<page width=\"612.000000\" height=\"792.000000\">\n", "</page>\n", "<word xMin=\"72\" yMin=\"72\" xMax=\"90\" yMax=\"84\">1.</word>\n", "<word xMin=\"", "\" yMin=\"", "\" xMax=\"", "\" yMax=\"",
        "</word>\n", "NaN", "1e308", "-1e308", "-0", "0", "&amp;", "&#0;", "\ufb01", ")", "§", "Page", "of", "Case", "Filed", "-", ".....", "_____", "v.", "Plaintiff,",
    ];

    public static string[] Html { get; } =
    [
        "<p>", "</p>", "<div>", "</div>", "<ol>", "<ol start=\"4\" type=\"i\">", "<ol reversed>", "</ol>", "<li>", "<li value=\"-3\">", "</li>", "<ul>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<br>",
        "<pre>", "</pre>", "<!--", "-->", "<script>", "</script>", "<style>", "<title>", "</title>", "<textarea>", "&amp;", "&nbsp;", "&#x110000;", "&#0;", "&lt", "&notit;", "<h1>", "<b>", "<center>", "<hr>",
        "<![CDATA[", "<!doctype html>", "<html", "hidden", "style=\"display:none\"", "<sup>", "<a href='", "\u00ad", "\u200b", "\t", "\f",
    ];

    public static string[] Citations { get; } =
    [
        "12 F.4th 340", "12 F.4th at 345", "490 U.S. 386, 396 n.10 (1989)", "Id.", "Id. at 5", "id. § 12(b)", "supra, at 347", "Vale v. Thorne, ", "In re Finch, ", " (9th Cir. 2022)", " (quoting ", "))", "§", "§§ ", "¶ 14",
        "42 U.S.C. § 1983", "Fed. R. Civ. P. 12(b)(6)", "U.S. Const. amend. XIV, § 1", "No. 12-cv-345, slip op. at 2", "2015 WL 777, at *3", "ECF No. 12 at 3", "Ex. A", "Smith Dep. 44:7–12", "BWC Smith 03:12",
        "“I struck her twice.” ", "____", "— U.S. —", ", 105 Idaho 663, 672 P.2d 231", "aff'd, ", "See, e.g., ", "&amp;", "\n\n   -14-\n\n", "ch. 93A, ", "tit. 10, ", "art. I", "-", "–", ":", "(", ")", "[", "]", "*",
    ];

    public static string[] Markdown { get; } =
        ["# ", "## ", "1. ", "2) ", "- ", "* ", "> ", "    ", "\t", "```\n", "~~~", "| a | b |\n", "|---|---|\n", "[^1]", "[^1]: ", "**", "__", "`", "\\", "<p>", "&amp;", "[a](b)", "![", "---\n", "***\n", "===\n", "  \n", "\r\n", "\r"];

    public static string[] Text { get; } =
    [
        "UNITED STATES DISTRICT COURT\n", "FOR THE NORTHERN DISTRICT OF CALIFORNIA\n", "JANE ROE,\n", "Plaintiff,\n", "v.\n", "Defendants.\n", "COMPLAINT\n", "Officer Smith", "Sgt. A. Lee", "Does 1-10", "John Doe 1", "City of X",
        "County of Y", "Police Department", "the officers", "Defendants", "they", "he", "she", "her", "his", "each of them", "punched", "was struck by", "failed to intervene", "ordered", "knew", "should have known", "on information and belief",
        "in his individual capacity", "in his official capacity", "under color of state law", "42 U.S.C. § 1983", "Monell", "COUNT I\n", "COUNT ONE:", "\n\n1. ", "\n\n2. ", "\n12. ", "\f", "\t", "    ", "PRAYER FOR RELIEF\n", "JURY DEMAND", "/s/ ",
        "Dated: March 3, 2025", "9:15 p.m.", ", who ", " and ", " or ", " while ", " that ", " which ", " not ", ", ", "; ", ": ", "\"", "“", "”", "’", "(\"Smith\")", "[", "]", "¶", "§", "—", "...", "XXXX", "a/k/a", "Jr.", "et al.", "et seq.", "#4412", "Badge No. 17",
    ];

    public static string[] Yaml { get; } =
        ["a: b\n", "- ", ": ", "\n", "  ", "    ", "'", "\"", "|\n", ">-\n", "[", "]", "{", "}", ",", "#", "&a ", "*a", "!!str ", "---\n", "...\n", "?", "\\ud800", "\\x00", "\\u0085", "~", "null", "%YAML 1.2\n", "\t", "\r", "\u2028", "\ufeff"];

    public static string[] Corrections { get; } =
    [
        "schema: undercolor/corrections/v1\n", "corrections:\n", "  - kind: actor\n", "  - kind: fact\n", "  - kind: capacity\n", "  - kind: party-kind\n", "  - kind: identified\n", "  - kind: party\n", "  - kind: same\n",
        "  - kind: separate\n", "  - kind: court\n", "  - kind: custody\n", "  - kind: suppress\n", "    is: ", "    is: [", "    by: ", "    to: ", "    words: ", "    name: ", "    names: [", "    rule: UC2003\n", "    rule: UC", "    reason: no\n",
        "    defendant: ", "    at: document\n", "    at: { sentence: \"", "\" }\n", "      before: ", "      after: ", "    occurrence: ", "-1\n", "2147483648\n", "1\n", "]\n", ", ", "somebody else\n", "none\n", "conclusion\n", "Act\n", "plaintiff\n",
        "defendant\n", "both\n", "individual\n", "unclear\n", "doe\n", "title-only\n", "txwd\n", "ca9\n", "free\n", "convicted\n", "Sheriff Ellerby", "Deputy Rook", "County of Fenwick", "Barnaby Teasel", "Maude Ellerby", "Plaintiff", "He", "deputies",
    ];
}
