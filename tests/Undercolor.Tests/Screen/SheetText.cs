using Undercolor.Documents;

namespace Undercolor.Tests.Screen;

/// <summary>The words of a Word document, a line for each paragraph, as the reader of this program sees them.</summary>
internal static class SheetText
{
    public static string Of(byte[] docx)
    {
        using var stream = new MemoryStream(docx);
        return DocumentReader.Read(stream).Match(
            document => string.Join('\n', document.Lines.Select(line => line.Text)),
            sentence => throw new InvalidOperationException(sentence));
    }
}
