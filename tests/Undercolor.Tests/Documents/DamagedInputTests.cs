using System.IO.Compression;
using System.Text;
using Undercolor.Documents;
using Xunit;

namespace Undercolor.Tests.Documents;

/// <summary>Bytes and tags of good documents are thrown about: the reader may read or refuse, but never throw.</summary>
public sealed class DamagedInputTests
{
    private const int Rounds = 150;

    [Theory]
    [InlineData("complaint.html")]
    [InlineData("complaint.txt")]
    [InlineData("complaint.md")]
    [InlineData("complaint.docx")]
    public void Damaged_bytes_never_throw(string form)
    {
        var random = new Random(1983);
        var file = Path.Combine(Fixtures.Folder, "notes-and-table", form == "complaint.md" ? "complaint.txt" : form);
        var good = File.ReadAllBytes(file);
        for (var round = 0; round < Rounds; round++)
        {
            var bad = (byte[])good.Clone();
            for (var i = 0; i < 1 + round % 20; i++) bad[random.Next(bad.Length)] = (byte)random.Next(256);
            AssertReadOrRefused(bad, form);
        }
    }

    [Fact]
    public void Shuffled_Word_tags_never_throw()
    {
        var random = new Random(42);
        var tags = Tags(File.ReadAllBytes(Path.Combine(Fixtures.Folder, "notes-and-table", "complaint.docx")));
        for (var round = 0; round < Rounds; round++)
        {
            var body = new StringBuilder();
            var open = new Stack<string>();
            for (var i = 0; i < 200; i++)
            {
                if (open.Count > 0 && random.Next(3) == 0) body.Append($"</{open.Pop()}>");
                else
                {
                    var tag = tags[random.Next(tags.Count)];
                    body.Append($"<{tag} w:val=\"{random.Next(4)}\">x");
                    open.Push(tag);
                }
            }
            while (open.TryPop(out var tag)) body.Append($"</{tag}>");
            AssertReadOrRefused(new DocxBuilder(body.ToString()).Build(), "complaint.docx");
        }
    }

    private static void AssertReadOrRefused(byte[] bytes, string name) =>
        Assert.NotEmpty(DocumentReader.Read(new MemoryStream(bytes), new() { Name = name }).Match(document => document.Sha256, sentence => sentence));

    private static List<string> Tags(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var text = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var more = new[] { "w:ins", "w:del", "w:rPr", "w:trPr", "w:txbxContent", "w:fldChar", "w:sdt", "mc:AlternateContent", "mc:Choice", "mc:Fallback", "w:footnote" };
        return [.. System.Text.RegularExpressions.Regex.Matches(text.ReadToEnd(), @"<(w:\w+)").Select(match => match.Groups[1].Value).Distinct(), .. more];
    }
}
