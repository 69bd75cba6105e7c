using Undercolor.Documents.Docx;
using Undercolor.Documents.Html;
using Undercolor.Documents.Intake;
using Undercolor.Documents.Markdown;
using Undercolor.Documents.Pdf;
using Undercolor.Documents.PlainText;
using Undercolor.Text;

namespace Undercolor.Documents;

/// <summary>
/// The way in: bytes of any supported format to a <see cref="SourceDocument"/>. Bad input yields a
/// <see cref="ReadResult.Failure"/>, never an exception; the same bytes and options yield the same document.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads a file, or standard input when <paramref name="path"/> is <c>-</c>.</summary>
    public static ReadResult Read(string path, DocumentOptions? options = null)
    {
        options ??= DocumentOptions.Default;
        if (path == "-")
        {
            using var input = Console.OpenStandardInput();
            return Read(input, options);
        }
        var named = options with { Name = options.Name ?? Path.GetFileName(path) };
        return Guarded(named, () =>
        {
            if (Directory.Exists(path)) throw new UnreadableException($"{named.Name} is a folder, not a document.");
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return ReadBytes(Input.ReadAll(file, named), named);
        });
    }

    /// <summary>Reads a stream from its current position to its end; the stream stays open.</summary>
    public static ReadResult Read(Stream stream, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var chosen = options ?? DocumentOptions.Default;
        return Guarded(chosen, () => ReadBytes(Input.ReadAll(stream, chosen), chosen));
    }

    private static SourceDocument ReadBytes(byte[] bytes, DocumentOptions options)
    {
        var input = new Input(options.Name ?? "-", bytes, options);
        return FormatDetector.Detect(input) switch
        {
            SourceFormat.Docx => DocxReader.Read(input),
            SourceFormat.Pdf => PdfReader.Read(input),
            SourceFormat.Html => HtmlReader.Read(input),
            SourceFormat.Markdown => MarkdownReader.Read(input),
            SourceFormat.Text => PlainTextReader.Read(input),
        };
    }

    private static ReadResult Guarded(DocumentOptions options, Func<SourceDocument> read)
    {
        var name = options.Name ?? "Standard input";
        try
        {
            return new ReadResult.Success(read());
        }
        catch (UnreadableException refusal)
        {
            return new ReadResult.Failure(refusal.Message);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return new ReadResult.Failure($"{name} does not exist.");
        }
        catch (UnauthorizedAccessException)
        {
            return new ReadResult.Failure($"{name} cannot be opened: permission was denied.");
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or System.Xml.XmlException or ArgumentException or FormatException or NotSupportedException)
        {
            return new ReadResult.Failure($"{name} is damaged or not in the format that it claims, and cannot be read.");
        }
    }
}
