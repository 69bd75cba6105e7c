using Undercolor.Analysis;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Documents;

/// <summary>The same complaint in six forms has the same defendants, the same cells and the same answers.</summary>
public sealed class SameGridTests
{
    public static TheoryData<string, string> Forms => new(
        from complaint in FiveFormsTests.Complaints.Select(row => row.Data)
        from form in new[] { "complaint.html", "complaint.txt", "libreoffice.pdf", "chromium.pdf", "groff.pdf" }
        select (complaint, form));

    [Theory, MemberData(nameof(Forms))]
    public void The_grid_is_that_of_the_DOCX(string complaint, string form)
    {
        if (form.EndsWith(".pdf", StringComparison.Ordinal)) Fixtures.SkipWithoutPoppler();
        Assert.Equal(Grid(complaint, "complaint.docx"), Grid(complaint, form));
    }

    private static string Grid(string complaint, string form)
    {
        var document = Fixtures.Read(Path.Combine(Fixtures.Folder, complaint, form));
        return string.Join('\n', RuleBench.Workbench.Check(document, CheckOptions.Default, "test").Assessment.Defendants.Select(Row));
    }

    private static string Row(DefendantAssessment d) =>
        $"{d.Name} | {d.Kind} | {d.Identified} | {d.Capacity} | {d.Ruling} | {string.Join(", ", d.Reasons)} | {d.OwnConduct.Count} | "
        + string.Join("; ", d.Claims.Select(c => $"{c.Plaintiff} {c.Claim} {c.Incident} {c.Capacity} {c.Result} {string.Join('+', c.Theories.Select(t => $"{t.Theory} {t.Value}"))}"));
}
