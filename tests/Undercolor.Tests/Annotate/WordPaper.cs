using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Undercolor.Tests.Annotate;

/// <summary>A whole Word document, as Word would open it, from the XML of its body.</summary>
internal sealed record WordPaper(string Body)
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Transition = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private ImmutableList<(string Name, string Kind, string Xml)> Parts { get; init; } = [];
    private ImmutableList<(string Name, byte[] Bytes)> Others { get; init; } = [];

    public string Space { get; init; } = Transitional;
    public Encoding Encoding { get; init; } = new UTF8Encoding(false);
    public CompressionLevel Level { get; init; } = CompressionLevel.Optimal;

    /// <summary>The root of the main part, with <c>{0}</c> for the body and <c>{1}</c> for the namespace.</summary>
    public string Root { get; init; } = """
        <w:document xmlns:w="{1}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>{0}</w:body></w:document>
        """;

    public static implicit operator byte[](WordPaper paper) => paper.Build();

    /// <summary>A part that the main part names: <c>footnotes</c>, <c>comments</c>, <c>settings</c>.</summary>
    public WordPaper With(string kind, string xml, string? name = null) => this with
    {
        Parts = Parts.Add((name ?? kind + ".xml", kind, xml.Contains("xmlns", StringComparison.Ordinal) ? xml : $"<w:{RootOf(kind)} xmlns:w=\"{Space}\">{xml}</w:{RootOf(kind)}>")),
    };

    /// <summary>A file that nothing names.</summary>
    public WordPaper WithFile(string name, byte[] bytes) => this with { Others = Others.Add((name, bytes)) };

    public byte[] Build()
    {
        var office = Space == Strict ? StrictRelations : Transition;
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/word/document.xml" ContentType="{Types}.document.main+xml"/>{string.Concat(Parts.Select(p => $"""<Override PartName="/word/{p.Name}" ContentType="{Types}.{p.Kind}+xml"/>"""))}</Types>""");
            Write(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>""");
            Write(zip, "word/document.xml", Encoding.GetPreamble().Concat(Encoding.GetBytes(Root.Trim().Replace("{0}", Body, StringComparison.Ordinal).Replace("{1}", Space, StringComparison.Ordinal))).ToArray());
            if (Parts.Count > 0) Write(zip, "word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(Parts.Select((p, i) => $"""<Relationship Id="rId{i + 1}" Type="{TypeOf(office, p.Kind)}" Target="{p.Name}"/>"""))}</Relationships>""");
            foreach (var (name, _, xml) in Parts) Write(zip, $"word/{name}", xml);
            foreach (var (name, bytes) in Others) Write(zip, name, bytes);
        }
        return stream.ToArray();
    }

    public static string P(params string[] inside) => $"<w:p>{string.Concat(inside)}</w:p>";

    public static string R(string text, string properties = "") => Run($"<w:t xml:space=\"preserve\">{text}</w:t>", properties);

    public static string Run(string inside, string properties = "") => $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}{inside}</w:r>";

    private static string TypeOf(string office, string kind) => kind switch
    {
        "commentsExtended" => "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
        "commentsIds" => "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
        "commentsExtensible" => "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible",
        _ => $"{office}/{kind}",
    };

    private static string RootOf(string kind) => kind switch { "header" => "hdr", "footer" => "ftr", _ => kind };

    private void Write(ZipArchive zip, string name, string xml) => Write(zip, name, Encoding.UTF8.GetBytes(xml));

    private void Write(ZipArchive zip, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name, Level).Open();
        entry.Write(bytes);
    }
}
