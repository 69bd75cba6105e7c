using Xunit;

namespace Undercolor.Tests.Documents;

/// <summary>Six complaints, each as DOCX, HTML, text and three producers' PDF: all must read alike.</summary>
public sealed class FiveFormsTests
{
    public static TheoryData<string> Complaints =>
        ["numbered-counts", "many-defendants", "pleading-paper", "narrative", "questions", "notes-and-table"];

    [Theory, MemberData(nameof(Complaints))]
    public void A_DOCX_reads_as_its_paragraphs(string complaint) => Assert_form(complaint, "complaint.docx");

    [Theory, MemberData(nameof(Complaints))]
    public void An_HTML_page_reads_as_its_paragraphs(string complaint) => Assert_form(complaint, "complaint.html");

    [Theory, MemberData(nameof(Complaints))]
    public void A_text_file_reads_as_its_paragraphs(string complaint) => Assert_form(complaint, "complaint.txt");

    [Theory, MemberData(nameof(Complaints))]
    public void A_PDF_by_LibreOffice_reads_as_its_paragraphs(string complaint) => Assert_pdf(complaint, "libreoffice.pdf");

    [Theory, MemberData(nameof(Complaints))]
    public void A_PDF_by_Chromium_reads_as_its_paragraphs(string complaint) => Assert_pdf(complaint, "chromium.pdf");

    [Theory, MemberData(nameof(Complaints))]
    public void A_PDF_by_groff_reads_as_its_paragraphs(string complaint) => Assert_pdf(complaint, "groff.pdf");

    private static void Assert_pdf(string complaint, string form)
    {
        Fixtures.SkipWithoutPoppler();
        Assert_form(complaint, form);
    }

    private static void Assert_form(string complaint, string form)
    {
        var document = Fixtures.Read(Path.Combine(Fixtures.Folder, complaint, form));
        Assert.Equal(string.Join('\n', Fixtures.Expected(complaint)), string.Join('\n', Fixtures.Paragraphs(document)));
    }
}
