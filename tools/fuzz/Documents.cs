using System.IO.Compression;
using System.Text;
using Undercolor.Documents;
using Undercolor.Documents.Intake;
using Undercolor.Documents.Pdf;
using Undercolor.Text;

namespace Undercolor.Fuzz;

/// <summary>The readers of documents, each with the cleaning of what it read.</summary>
internal static class Documents
{
    /// <summary>Both sides of tracked changes.</summary>
    public static void Docx(byte[] bytes)
    {
        var file = Stored(bytes);
        Read(file, "a.docx");
        Read(file, "a.docx", Revisions.Original);
    }

    /// <summary>The container itself; the first bytes make it one.</summary>
    public static void Zip(byte[] bytes) => Read([.. "PK\u0003\u0004"u8, .. bytes], "a.docx");

    /// <summary>The bytes stand for the output of <c>pdftotext -bbox-layout</c>.</summary>
    public static void Pdf(byte[] bytes)
    {
        var layout = new BboxLayout();
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n')) layout.Add(line);
        try
        {
            TextCleaner.Clean(PdfReader.Read(new Input("a.pdf", bytes, DocumentOptions.Default), layout.Pages, layout.Pages.Count));
        }
        catch (UnreadableException)
        {
            // A refusal; the front door makes a sentence of it.
        }
    }

    /// <returns>Null where the reader refused in a sentence.</returns>
    public static SourceDocument? Read(byte[] bytes, string name, Revisions revisions = Revisions.Final)
    {
        using var stream = new MemoryStream(bytes);
        var document = DocumentReader.Read(stream, new() { Name = name, Revisions = revisions }).Match(document => (SourceDocument?)document, Refused);
        if (document is not null) TextCleaner.Clean(document);
        return document;
    }

    private static SourceDocument? Refused(string sentence)
    {
        FaultException.Unless(sentence.EndsWith('.'), $"A refusal that is no sentence: {sentence}");
        return null;
    }

    /// <summary>
    /// A Word document from one text: <c>#part NAME</c> lines part it, and each part is stored as it is. A mutated ZIP
    /// would only ever show that its checksums are wrong.
    /// </summary>
    public static byte[] Stored(byte[] bytes)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in Encoding.Latin1.GetString(bytes).Split("#part ").Skip(1).Take(50))
            {
                var line = part.IndexOf('\n');
                if (line <= 0) continue;
                using var entry = zip.CreateEntry(part[..line], CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.Latin1.GetBytes(part[(line + 1)..]));
            }
        }
        return file.ToArray();
    }

    /// <summary>The text that <see cref="Stored"/> makes the same parts of.</summary>
    public static byte[] Unstored(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var text = new MemoryStream();
        foreach (var entry in zip.Entries)
        {
            text.Write(Encoding.Latin1.GetBytes($"#part {entry.FullName}\n"));
            using var part = entry.Open();
            part.CopyTo(text);
        }
        return text.ToArray();
    }
}
