using System.Security;
using System.Text;
using Undercolor.Documents.Docx;

namespace Undercolor.Documents.Annotate;

/// <summary>A comment that stands in the document.</summary>
/// <param name="Node">Its element in the part of comments.</param>
/// <param name="ParagraphIds">Word's ids of its paragraphs, where it gave them any; the last one stands for the comment.</param>
internal sealed record StandingComment(XmlNode Node, int? Id, bool IsOurs, string Mark, IReadOnlyList<string> ParagraphIds);

/// <summary>Reads and writes the elements of the part of comments.</summary>
internal static class CommentsPart
{
    /// <summary>Comments must not take over the line spacing and indents of a pleading.</summary>
    private const string Look = "<{0}pPr><{0}spacing {0}before=\"0\" {0}after=\"60\" {0}line=\"240\" {0}lineRule=\"auto\"/><{0}ind {0}firstLine=\"0\"/></{0}pPr>";

    public static IEnumerable<StandingComment> Read(XmlTree tree) => tree.Children(tree.Root).Where(c => c.Is("comment")).Select(comment =>
    {
        var paragraphs = tree.Children(comment).Where(c => c.Is("p")).ToList();
        var words = paragraphs.Select(p => Words(tree, p)).ToList();
        var isOurs = tree.Attribute(comment, "author") == CommentMark.Author && CommentMark.Fits(words);
        return new StandingComment(comment, DocxNumbering.Number(tree.Attribute(comment, "id")), isOurs, isOurs ? words[^1].Trim() : "", [.. paragraphs.Select(p => tree.Attribute(p, "paraId")).OfType<string>()]);
    });

    /// <summary>A comment as it is written into the part.</summary>
    /// <param name="paragraphs">Its words; the mark is added.</param>
    public static string Write(WordNames names, int id, IReadOnlyList<string> paragraphs)
    {
        var p = names.Prefix;
        var xml = new StringBuilder(FormattableString.Invariant($"<{p}comment{names.Declaration} {p}id=\"{id}\" {p}author=\"{CommentMark.Author}\" {p}initials=\"{CommentMark.Initials}\">"));
        var look = string.Format(null, Look, p);
        for (var i = 0; i < paragraphs.Count; i++)
            xml.Append(Paragraph(p, look, i == 0 ? $"<{p}r><{p}annotationRef/></{p}r>" : "", i == 0 ? $"<{p}rPr><{p}b/><{p}sz {p}val=\"20\"/></{p}rPr>" : $"<{p}rPr><{p}sz {p}val=\"20\"/></{p}rPr>", paragraphs[i]));
        xml.Append(Paragraph(p, look, "", $"<{p}rPr><{p}color {p}val=\"767676\"/><{p}sz {p}val=\"14\"/></{p}rPr>", CommentMark.Of(paragraphs)));
        return xml.Append($"</{p}comment>").ToString();
    }

    /// <summary>Words without what XML cannot hold.</summary>
    public static string Clean(string words)
    {
        var clean = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var pair = char.IsHighSurrogate(words[i]) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]);
            if (pair) clean.Append(words[i++]).Append(words[i]);
            else clean.Append(System.Xml.XmlConvert.IsXmlChar(words[i]) ? words[i] : '\uFFFD');
        }
        return clean.ToString();
    }

    private static string Paragraph(string p, string look, string lead, string properties, string words) =>
        $"<{p}p>{look}{lead}<{p}r>{properties}<{p}t xml:space=\"preserve\">{SecurityElement.Escape(words)}</{p}t></{p}r></{p}p>";

    private static string Words(XmlTree tree, XmlNode paragraph)
    {
        var words = new StringBuilder();
        foreach (var node in tree.Inside(paragraph))
            if (node.Is("t")) RawCharacters.Read(tree.Text, node.OpenEnd, node.CloseStart)?.ForEach(c => words.Append(c.Value));
            else if (node.Is("tab") || node.Is("br")) words.Append(' ');
        return words.ToString();
    }
}
