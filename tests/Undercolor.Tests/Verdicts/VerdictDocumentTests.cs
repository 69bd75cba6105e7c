using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Undercolor.Documents.Word;
using Undercolor.Papers.Verdicts;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Verdicts;

public sealed class VerdictDocumentTests
{
    private static readonly XNamespace s_word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace s_boxes = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static readonly VerdictForm s_form = RuleBench.Workbench.Verdict(TypedCase.Typed(TypedCase.Example), new(), CheckOptions.Default, "tests").Form!;
    private static readonly byte[] s_bytes = DocxWriter.Write(VerdictDocument.Of(PrintedForm.Of(s_form, VerdictSamples.Library.Tables.Verdict)));

    private static XDocument Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(s_bytes));
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }

    private static string StyleOf(XElement paragraph) => paragraph.Element(s_word + "pPr")?.Element(s_word + "pStyle")?.Attribute(s_word + "val")?.Value ?? "";

    [Fact]
    public void It_is_valid_and_the_same_twice()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(s_bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Equal(s_bytes, DocxWriter.Write(VerdictDocument.Of(PrintedForm.Of(s_form, VerdictSamples.Library.Tables.Verdict))));
    }

    [Fact]
    public void Each_question_is_a_numbered_paragraph_and_each_answer_a_box()
    {
        var body = Part("word/document.xml").Descendants(s_word + "p").ToList();
        Assert.Equal(s_form.Questions.Count, body.Count(p => StyleOf(p) == "Question"));
        var boxes = s_form.Questions.Sum(q => q.Kind switch { AnswerKind.YesNo => 2, AnswerKind.Persons => q.Options.Count + 1, AnswerKind.Amount => 0 });
        Assert.Equal(boxes, Part("word/document.xml").Descendants(s_boxes + "checkbox").Count());
        Assert.Equal(2, body.Count(p => StyleOf(p) == "Signature"));
    }

    [Fact]
    public void Directions_are_bold_and_no_question_is_split_over_two_pages()
    {
        var styles = Part("word/styles.xml").Descendants(s_word + "style").ToDictionary(s => s.Attribute(s_word + "styleId")!.Value, StringComparer.Ordinal);
        bool Keeps(string style, string how) => styles[style].Element(s_word + "pPr")!.Element(s_word + how) is not null;
        foreach (var style in new[] { "Question", "Answer", "NextDirection" }) Assert.True(Keeps(style, "keepNext") && Keeps(style, "keepLines"), style);
        foreach (var style in new[] { "LastAnswer", "LastDirection" }) Assert.True(!Keeps(style, "keepNext") && Keeps(style, "keepLines"), style);
        foreach (var style in new[] { "NextDirection", "LastDirection" }) Assert.NotNull(styles[style].Element(s_word + "rPr")!.Element(s_word + "b"));
        var paragraphs = Part("word/document.xml").Descendants(s_word + "p").ToList();
        foreach (var question in s_form.Questions.Where(q => q.OnlyIf is not null)) 
            Assert.Contains(paragraphs, p => StyleOf(p) == "Question" && p.Elements(s_word + "r").First() is var lead && lead.Element(s_word + "rPr")?.Element(s_word + "b") is not null && lead.Value.StartsWith("Answer question", StringComparison.Ordinal) && p.Value.EndsWith(question.Text, StringComparison.Ordinal));
        var last = "";
        foreach (var style in paragraphs.Select(StyleOf))
        {
            if (last is "Question" or "Answer" or "NextDirection") Assert.Contains(style, new[] { "Answer", "LastAnswer", "NextDirection", "LastDirection" });
            last = style;
        }
    }
}
