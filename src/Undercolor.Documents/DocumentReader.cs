using Undercolor.Documents.Annotate;
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
        var named = Named(path, options ?? DocumentOptions.Default);
        return Guarded<ReadResult>(named, () => new ReadResult.Success(ReadBytes(BytesOf(path, named), named)), sentence => new ReadResult.Failure(sentence));
    }

    /// <summary>Reads a stream from its current position to its end; the stream stays open.</summary>
    public static ReadResult Read(Stream stream, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var chosen = options ?? DocumentOptions.Default;
        return Guarded<ReadResult>(chosen, () => new ReadResult.Success(ReadBytes(Input.ReadAll(stream, chosen), chosen)), sentence => new ReadResult.Failure(sentence));
    }

    /// <summary>Reads a Word document that is to be given back with comments: a file, or standard input when <paramref name="path"/> is <c>-</c>.</summary>
    public static OriginalResult ReadOriginal(string path, DocumentOptions? options = null)
    {
        var named = Named(path, options ?? DocumentOptions.Default);
        return Guarded<OriginalResult>(named, () => Original(BytesOf(path, named), named), sentence => new OriginalResult.Failure(sentence));
    }

    /// <summary>Reads a Word document that is to be given back with comments.</summary>
    public static OriginalResult ReadOriginal(byte[] bytes, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var chosen = options ?? DocumentOptions.Default;
        return Guarded<OriginalResult>(chosen, () => Original(bytes, chosen), sentence => new OriginalResult.Failure(sentence));
    }

    private static OriginalResult Original(byte[] bytes, DocumentOptions options)
    {
        var input = new Input(options.Name ?? "-", bytes, options);
        return FormatDetector.Detect(input) == SourceFormat.Docx
            ? new OriginalResult.Success(new WordOriginal(input))
            : new OriginalResult.NotWord($"{input.Subject} is not a Word document (DOCX), and comments can be written into no other.");
    }

    private static DocumentOptions Named(string path, DocumentOptions options) => path == "-" ? options : options with { Name = options.Name ?? Path.GetFileName(path) };

    private static byte[] BytesOf(string path, DocumentOptions named)
    {
        if (path == "-")
        {
            using var input = Console.OpenStandardInput();
            return Input.ReadAll(input, named);
        }
        if (Directory.Exists(path)) throw new UnreadableException($"{named.Name} is a folder, not a document.");
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Input.ReadAll(file, named);
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

    private static T Guarded<T>(DocumentOptions options, Func<T> read, Func<string, T> failure)
    {
        var name = options.Name ?? "Standard input";
        try
        {
            return read();
        }
        catch (UnreadableException refusal)
        {
            return failure(refusal.Message);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return failure($"{name} does not exist.");
        }
        catch (UnauthorizedAccessException)
        {
            return failure($"{name} cannot be opened: permission was denied.");
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or System.Xml.XmlException or ArgumentException or FormatException or NotSupportedException)
        {
            return failure($"{name} is damaged or not in the format that it claims, and cannot be read.");
        }
    }
}
