using System.Security.Cryptography;
using Undercolor.Text;

namespace Undercolor.Documents.Intake;

/// <summary>The bytes of one document, its name, and how it is to be read.</summary>
internal sealed record Input(string Name, byte[] Bytes, DocumentOptions Options)
{
    public DocumentLimits Limits => Options.Limits;

    /// <summary>How a sentence begins that speaks of this document.</summary>
    public string Subject => Name == "-" ? "Standard input" : Name;

    /// <summary>Lower-case, with its dot; empty where there is none.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    public UnreadableException Refuse(string predicate) => new($"{Subject} {predicate}");

    public SourceDocument Document(SourceFormat format, IEnumerable<SourceLine> lines, int? pages, IEnumerable<string> notes)
    {
        var all = lines.ToEquatableArray();
        var chars = 0L;
        var readable = false;
        foreach (var line in all)
        {
            chars += line.Text.Length;
            readable |= line.Text.AsSpan().ContainsAnyExcept(' ', '\t');
        }
        if (chars > Limits.MaxOutputChars) throw Refuse($"holds more than {Limits.MaxOutputChars:N0} characters of text, the limit.");
        if (!readable) throw Refuse("holds no text.");
        return new SourceDocument(Name, format, Convert.ToHexStringLower(SHA256.HashData(Bytes)), all, pages, notes.ToEquatableArray());
    }

    public static byte[] ReadAll(Stream stream, DocumentOptions options)
    {
        var subject = options.Name ?? "Standard input";
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (copy.Length + read > options.Limits.MaxBytes)
                throw new UnreadableException($"{subject} is larger than {options.Limits.MaxBytes:N0} bytes, the limit.");
            copy.Write(buffer, 0, read);
        }
        if (copy.Length == 0) throw new UnreadableException($"{subject} is empty.");
        return copy.ToArray();
    }
}
