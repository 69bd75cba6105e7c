using Undercolor.Analysis;
using Undercolor.Reports;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Corrections;

/// <summary>One corrections file fits a complaint in each of its six forms.</summary>
public sealed class CorrectionsFormsTests
{
    [Theory]
    [InlineData("complaint.docx")]
    [InlineData("complaint.html")]
    [InlineData("complaint.txt")]
    [InlineData("libreoffice.pdf")]
    [InlineData("chromium.pdf")]
    [InlineData("groff.pdf")]
    public void One_file_fits_every_form(string form)
    {
        if (form.EndsWith(".pdf", StringComparison.Ordinal)) Fixtures.SkipWithoutPoppler();
        var result = Check(form);
        Assert.All(result.Assessment.Corrections, c => Assert.False(c.Stale, $"{c.Kind}: {c.Why}"));
        Assert.Equal(10, result.Assessment.Corrections.Count);
        Assert.Equal("Sheriff Maude Ellerby", result.ActorsOf(result.Case.Facts.First(f => f.Verb == "kicked")));
        Assert.All(result.Assessment.Corrections.Select(c => c.At).OfType<Pinpoint>(), at => Assert.Equal(at.Quote, at.Span.Of(result.Text.Text)));
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes_twice() => Assert.Equal(JsonReport.One(Check("complaint.docx").Assessment), JsonReport.One(Check("complaint.docx").Assessment));

    /// <summary>The caption of this complaint is wrapped differently in each form, and read differently.</summary>
    [Theory]
    [InlineData("complaint.docx")]
    [InlineData("complaint.txt")]
    public void Names_that_a_form_tears_apart_are_merged_and_do_no_harm_elsewhere(string form)
    {
        var corrections = Mended.Read("  - { kind: same, names: [Hollis Thorne, Sergeant] }\n  - { kind: same, names: [Ida Marchbank, Nurse Ida, Marchbank] }");
        var result = RuleBench.Workbench.Check(Fixtures.Read(Path.Combine(Fixtures.Folder, "many-defendants", form)), CheckOptions.Default with { Corrections = corrections }, "test");
        Assert.All(result.Assessment.Corrections, c => Assert.False(c.Stale, c.Why));
        Assert.Single(result.Assessment.Defendants, d => d.Name.Contains("Thorne", StringComparison.Ordinal));
        Assert.Single(result.Assessment.Defendants, d => d.Name.Contains("Marchbank", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Assessment.Defendants, d => d.Name is "Sergeant" or "Nurse Ida");
    }

    private static CheckResult Check(string form)
    {
        var folder = Path.Combine(Fixtures.Folder, "pleading-paper");
        var corrections = Mended.Text(File.ReadAllText(Path.Combine(folder, "corrections.yaml"))).Match(read => read.Corrections, errors => throw new InvalidOperationException(errors[0].ToString()));
        return RuleBench.Workbench.Check(Fixtures.Read(Path.Combine(folder, form)), CheckOptions.Default with { Corrections = corrections }, "test");
    }
}
