using System.IO.Compression;
using System.Text;
using Undercolor.Documents;
using Undercolor.Documents.Annotate;
using Undercolor.Reports;
using Undercolor.Text;

namespace Undercolor.Fuzz;

/// <summary>Word documents that are given back with comments.</summary>
internal static class Annotated
{
    private const string Types = "#part [Content_Types].xml\n<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";

    /// <summary>Commented at parts of every block; taking the comments out gives each part back, and commenting again the same bytes.</summary>
    public static void Docx(byte[] bytes)
    {
        var known = Encoding.Latin1.GetString(bytes);
        var file = Documents.Stored(known.Contains("[Content_Types].xml", StringComparison.Ordinal) ? bytes : [.. bytes, .. Encoding.Latin1.GetBytes(Types)]);
        if (Open(file) is not { } original || known.Contains("Undercolor", StringComparison.Ordinal)) return;
        var text = TextCleaner.Clean(original.Document);
        var comments = text.Blocks.Take(50).SelectMany(b => Comments(b, bytes.Length)).ToList();
        var made = original.Annotate(text, comments);
        var again = Open(made.Bytes) ?? throw new FaultException("An annotated document cannot be opened.");
        FaultException.Unless(AreSame(Parts(original.Plain), Parts(again.Plain)), "Taking out the comments does not give the document back.");
        FaultException.Unless(TextCleaner.Clean(again.Document).Text == text.Text, "Comments change what is read.");
        FaultException.Unless(again.Annotate(TextCleaner.Clean(again.Document), comments).Bytes.AsSpan().SequenceEqual(made.Bytes), "A second run gives other bytes.");
    }

    private static WordOriginal? Open(byte[] file) => DocumentReader.ReadOriginal(file).Match(
        original => (WordOriginal?)original,
        Refused,
        Refused);

    private static WordOriginal? Refused(string sentence)
    {
        FaultException.Unless(sentence.EndsWith('.'), $"A refusal that is no sentence: {sentence}");
        return null;
    }

    private static IEnumerable<FindingComment> Comments(TextBlock block, int seed)
    {
        var (start, length) = (block.Span.Start, block.Span.Length);
        if (length == 0) return [];
        var first = start + seed % length;
        return [new(new(first, Math.Min(block.Span.End, first + 3)), "x", ["a", "b"]), new(block.Span, "x", ["c"]), new(new(start + length / 2, start + length / 2 + 1), "x", ["d"])];
    }

    private static Dictionary<string, byte[]> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var stream = e.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    private static bool AreSame(Dictionary<string, byte[]> one, Dictionary<string, byte[]> other) =>
        one.Count == other.Count && one.All(part => other.TryGetValue(part.Key, out var bytes) && bytes.AsSpan().SequenceEqual(part.Value));
}
