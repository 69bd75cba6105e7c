using System.IO.Compression;
using System.Text;

namespace Undercolor.Tests.Documents;

/// <summary>Writes the smallest Word document that holds the given XML.</summary>
internal sealed class DocxBuilder
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Spaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"
        """;

    private readonly Dictionary<string, string> _parts = [];

    public DocxBuilder(string body) => _parts["document"] = $"<w:document {Spaces}><w:body>{body}</w:body></w:document>";

    public DocxBuilder With(string part, string content)
    {
        var root = part switch { "numbering" => "numbering", "styles" => "styles", "footnotes" => "footnotes", "endnotes" => "endnotes", "header" => "hdr", _ => "ftr" };
        _parts[part] = $"<w:{root} {Spaces}>{content}</w:{root}>";
        return this;
    }

    public DocxBuilder WithRaw(string part, string xml)
    {
        _parts[part] = xml;
        return this;
    }

    public byte[] Build()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Write(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="word/document.xml"/></Relationships>""");
            var relations = string.Concat(_parts.Keys.Where(part => part != "document").Select(part => $"""<Relationship Id="r{part}" Type="{Office}/{part}" Target="{part}.xml"/>"""));
            Write(zip, "word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>""");
            foreach (var (part, xml) in _parts) Write(zip, $"word/{part}.xml", xml);
        }
        return stream.ToArray();
    }

    public static string P(string text, string properties = "") =>
        $"""<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>""";

    public static string Item(string text, int list, int level = 0) =>
        P(text, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");

    public static string Level(int level, string format, string text, string more = "") =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>""";

    public static string Abstract(int id, params string[] levels) => $"""<w:abstractNum w:abstractNumId="{id}">{string.Concat(levels)}</w:abstractNum>""";

    public static string Num(int id, int abstractId, string overrides = "") =>
        $"""<w:num w:numId="{id}"><w:abstractNumId w:val="{abstractId}"/>{overrides}</w:num>""";

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
