using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Undercolor.Documents;
using Undercolor.Documents.Annotate;
using Undercolor.Reports;
using Undercolor.Tests.Documents;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Annotate;

/// <summary>Annotates a document at some of its words and holds the result against everything that is promised of it.</summary>
internal static class Annotation
{
    private static readonly string[] s_mayChange = ["word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"];

    /// <summary>The document with a comment at each of these words.</summary>
    public static byte[] Of(byte[] document, params string[] words) => Of(document, null, words);

    public static byte[] Of(byte[] document, DocumentOptions? options, params string[] words) =>
        Promised(document, options, text => [.. words.Select(w => At(text, w))]);

    /// <summary>The document with comments at these spans of its text.</summary>
    public static byte[] Promised(byte[] document, DocumentOptions? options, Func<CleanText, IReadOnlyList<FindingComment>> comments, bool validate = true)
    {
        var once = Made(document, options, comments);
        foreach (var (name, bytes) in Parts(document))
            if (!s_mayChange.Contains(name) && !name.Contains("comments", StringComparison.OrdinalIgnoreCase) && !name.Contains("remarks", StringComparison.Ordinal)) Assert.Equal(bytes, Parts(once.Bytes)[name]);
        AssertSameParts(Original(document, options).Plain, Original(once.Bytes, options).Plain);
        Assert.Equal(once.Bytes, Made(once.Bytes, options, comments).Bytes);
        Assert.Equal(TextOf(document, options), TextOf(once.Bytes, options));
        if (validate) AssertNoNewFaults(document, once.Bytes);
        return once.Bytes;
    }

    public static Annotated Made(byte[] document, DocumentOptions? options, Func<CleanText, IReadOnlyList<FindingComment>> comments)
    {
        var original = Original(document, options);
        var text = TextCleaner.Clean(original.Document);
        return original.Annotate(text, comments(text));
    }

    public static FindingComment At(CleanText text, string words)
    {
        var at = text.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{words}” is not in: {text.Text}");
        return Comment(new(at, at + words.Length), words);
    }

    public static FindingComment Comment(TextSpan span, string words) => new(span, $"“{words}”", ["UC0000 note", $"A message about “{words}”.", "What would meet it: <other> words & more."]);

    public static WordOriginal Original(byte[] document, DocumentOptions? options = null) =>
        DocumentReader.ReadOriginal(document, options).Match(original => original, Fail, Fail);

    public static string Refusal(byte[] document, DocumentOptions? options = null) =>
        DocumentReader.ReadOriginal(document, options ?? new() { Name = "a.docx" }).Match(_ => throw new InvalidOperationException("It was opened."), sentence => sentence, sentence => sentence);

    /// <summary>What each comment of ours holds between its ends, in the order of their beginnings.</summary>
    public static string[] Held(byte[] annotated)
    {
        var main = Xml(annotated, "word/document.xml");
        var held = new List<(string Id, StringBuilder Text)>();
        var open = new Dictionary<string, StringBuilder>();
        foreach (var element in main.Descendants())
        {
            var id = element.Attributes().FirstOrDefault(a => a.Name.LocalName == "id")?.Value ?? "";
            switch (element.Name.LocalName)
            {
                case "commentRangeStart": held.Add((id, open[id] = new())); break;
                case "commentRangeEnd": open.Remove(id); break;
                case "t" or "delText": Add(element.Value); break;
                case "tab": Add("\t"); break;
                case "noBreakHyphen": Add("-"); break;
                case "br": Add(" "); break;
                case "instrText": Add($"{{{element.Value.Trim()}}}"); break;
            }
        }
        Assert.Empty(open);
        return [.. held.Where(h => IsOurs(annotated, h.Id)).Select(h => h.Text.ToString())];

        void Add(string text)
        {
            foreach (var builder in open.Values) builder.Append(text);
        }
    }

    /// <summary>The paragraphs of each comment of ours, in the order of the part.</summary>
    public static string[][] Comments(byte[] annotated) =>
        [.. CommentsOf(annotated).Where(c => Local(c, "author") == "Undercolor").Select(c => c.Elements().Select(p => p.Value).ToArray())];

    public static XDocument Xml(byte[] document, string part) => XDocument.Load(new MemoryStream(Parts(document)[part]), LoadOptions.PreserveWhitespace);

    public static string Part(byte[] document, string part) => Encoding.UTF8.GetString(Parts(document)[part]);

    public static Dictionary<string, byte[]> Parts(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var stream = e.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    public static void AssertSameParts(byte[] expected, byte[] actual)
    {
        var (one, other) = (Parts(expected), Parts(actual));
        Assert.Equal(one.Keys, other.Keys);
        foreach (var (name, bytes) in one) Assert.True(bytes.AsSpan().SequenceEqual(other[name]), $"{name}: {Encoding.UTF8.GetString(other[name])}");
    }

    public static string? Local(XElement element, string attribute) => element.Attributes().FirstOrDefault(a => a.Name.LocalName == attribute)?.Value;

    private static IEnumerable<XElement> CommentsOf(byte[] annotated) =>
        Parts(annotated).Keys.FirstOrDefault(k => k.StartsWith("word/", StringComparison.Ordinal) && Part(annotated, k).Contains(":comment ", StringComparison.Ordinal)) is { } part ? Xml(annotated, part).Root!.Elements() : [];

    private static bool IsOurs(byte[] annotated, string id) => CommentsOf(annotated).Any(c => Local(c, "id") == id && Local(c, "author") == "Undercolor");

    private static string TextOf(byte[] document, DocumentOptions? options) => TextCleaner.Clean(Fixtures.Read(document, options)).Text;

    private static void AssertNoNewFaults(byte[] before, byte[] after)
    {
        var known = Faults(before);
        Assert.DoesNotContain(Faults(after), fault => !known.Remove(fault));
    }

    private static List<string> Faults(byte[] document)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(document), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(f => $"{f.Description} ({f.Part?.Uri} {f.Node?.GetType().Name})")];
    }

    private static WordOriginal Fail(string sentence) => throw new InvalidOperationException(sentence);
}
