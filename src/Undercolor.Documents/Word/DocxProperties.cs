using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Undercolor.Documents.Word;

/// <summary>The document's properties: title and language. No author and no date: both would say who sat where, and when.</summary>
internal static class DocxProperties
{
    private const string Properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";

    public static void Write(CoreFilePropertiesPart part, string title)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("cp", "coreProperties", Properties);
        xml.WriteElementString("dc", "title", Dublin, Reports.VisibleText.Of(title));
        xml.WriteElementString("dc", "language", Dublin, DocxLook.Language);
        xml.WriteEndElement();
    }
}
