using System.Diagnostics;
using System.Text;
using Undercolor.Documents;
using Undercolor.Documents.Pdf;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Documents;

public sealed class PdfTests
{
    private static string Refusal(byte[] bytes, DocumentLimits? limits = null)
    {
        Fixtures.SkipWithoutPoppler();
        return Fixtures.Refusal(bytes, new() { Name = "input.pdf", Limits = limits ?? DocumentLimits.Default });
    }

    [Fact]
    public void The_numbers_of_pleading_paper_become_line_numbers()
    {
        Fixtures.SkipWithoutPoppler();
        var document = Fixtures.Read(Path.Combine(Fixtures.Folder, "pleading-paper", "libreoffice.pdf"));
        Assert.All(document.Lines, line => Assert.InRange(line.Line!.Value, 1, 28));
        Assert.Equal((1, 1), (document.Lines[0].Page, document.Lines[0].Line));
        Assert.DoesNotContain(document.Lines, line => line.Text is "27" or "28");
    }

    [Fact]
    public void Footnotes_are_told_by_their_type_size()
    {
        Fixtures.SkipWithoutPoppler();
        var document = Fixtures.Read(Path.Combine(Fixtures.Folder, "notes-and-table", "libreoffice.pdf"));
        Assert.Equal(3, document.Lines.Count(line => line.Role == LineRole.Footnote && line.Break == LineBreak.Gap));
    }

    [Fact]
    public void A_damaged_PDF_is_refused() => Assert.Contains("damaged", Refusal("%PDF-1.7\nnothing"u8.ToArray()));

    [Fact]
    public void A_PDF_of_pictures_is_sent_to_text_recognition() => Assert.Contains("2 pages of pictures and no text", Refusal(EmptyPages(2)));

    [Fact]
    public void A_PDF_of_too_many_pages_is_refused() => Assert.Contains("has 2,001 pages; the limit is 2,000", Refusal(EmptyPages(2_001)));

    [Fact]
    public void A_PDF_with_a_password_is_refused()
    {
        Fixtures.SkipWithoutPoppler();
        Assert.SkipUnless(Fixtures.HasProgram("qpdf"), "qpdf is not installed, which locks the PDF of this test.");
        var locked = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        using (var qpdf = Process.Start("qpdf", ["--encrypt", "secret", "owner", "256", "--", Path.Combine(Fixtures.Folder, "narrative", "groff.pdf"), locked])) qpdf.WaitForExit();
        var bytes = File.ReadAllBytes(locked);
        File.Delete(locked);
        Assert.Contains("protected by a password", Refusal(bytes));
    }

    [Fact]
    public void A_child_that_takes_too_long_is_killed()
    {
        Assert.SkipUnless(Fixtures.HasProgram("sleep"), "sleep is not installed.");
        var clock = Stopwatch.StartNew();
        Assert.Equal(ChildEnd.TimedOut, ChildProcess.Run("sleep", ["30"], TimeSpan.FromMilliseconds(200), _ => true).End);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_child_that_says_too_much_is_stopped()
    {
        Assert.SkipUnless(Fixtures.HasProgram("yes"), "yes is not installed.");
        var lines = 0;
        Assert.Equal(ChildEnd.TooMuchOutput, ChildProcess.Run("yes", [], TimeSpan.FromSeconds(30), _ => ++lines < 100).End);
    }

    [Fact]
    public void A_program_that_is_not_there_is_told_apart() =>
        Assert.Equal(ChildEnd.NotInstalled, ChildProcess.Run("no-such-program-here", [], TimeSpan.FromSeconds(1), _ => true).End);

    /// <summary>A valid PDF whose pages hold nothing.</summary>
    private static byte[] EmptyPages(int count)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        void Object(string content)
        {
            offsets.Add(pdf.Length);
            pdf.Append($"{offsets.Count} 0 obj\n{content}\nendobj\n");
        }
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object($"<< /Type /Pages /Count {count} /Kids [{string.Join(' ', Enumerable.Range(3, count).Select(n => $"{n} 0 R"))}] >>");
        for (var i = 0; i < count; i++) Object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>");
        var start = pdf.Length;
        pdf.Append($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) pdf.Append($"{offset:D10} 00000 n \n");
        pdf.Append($"trailer << /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
