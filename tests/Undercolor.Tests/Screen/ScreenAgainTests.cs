using Undercolor.Tests.Reports;
using Xunit;

namespace Undercolor.Tests.Screen;

/// <summary>A second run over the same folder does only what is not done.</summary>
public sealed class ScreenAgainTests : IDisposable
{
    private readonly ScreenFolder _folder = new();

    public ScreenAgainTests() => _folder.Screen();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_done_is_not_done_again_and_the_bytes_stay()
    {
        var before = _folder.Written(_folder.Out);
        Assert.Contains("2 papers screened, 2 of them in an earlier run; 1 not.", _folder.Screen().Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Written(_folder.Out));
    }

    [Fact]
    public void Other_bytes_are_read_anew()
    {
        _folder.Add("holloway.txt", HtmlSample.Complaint + "\n\n16. Ms. Holloway asks for a jury.\n");
        Assert.Contains("2 papers screened, 1 of them", _folder.Screen().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_options_are_read_anew()
    {
        Assert.Contains("2 papers screened; 1 not", _folder.Screen("--court", "txnd").Error, StringComparison.Ordinal);
        Assert.Contains(",txnd,", _folder.Read("index.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_that_was_removed_is_made_again()
    {
        File.Delete(Path.Combine(_folder.Out, "sheets", "holloway.txt.sheet.docx"));
        Assert.Contains("2 papers screened, 1 of them", _folder.Screen().Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Out, "sheets", "holloway.txt.sheet.docx")));
    }

    /// <summary>A crash falls between the sheets and the record, or between the records and the table: both are mended by running again.</summary>
    [Fact]
    public void A_run_that_was_cut_short_is_taken_up()
    {
        var before = _folder.Written(_folder.Out);
        File.Delete(Path.Combine(_folder.Out, ".screen", "done", "holloway.txt.record"));
        File.Delete(Path.Combine(_folder.Out, "index.csv"));
        File.WriteAllText(Path.Combine(_folder.Out, ".screen", "tmp", "1"), "half a fi");
        Assert.Contains("2 papers screened, 1 of them", _folder.Screen().Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Written(_folder.Out));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_folder.Out, ".screen", "tmp")));
    }

    [Fact]
    public void A_paper_that_can_no_longer_be_read_keeps_no_sheet()
    {
        _folder.Add("holloway.txt", "");
        _folder.Screen();
        Assert.DoesNotContain(_folder.Written(_folder.Out).Keys, file => file.Contains("holloway", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paper_that_was_taken_away_leaves_the_table_and_keeps_its_sheet()
    {
        File.Delete(Path.Combine(_folder.Papers, "holloway.txt"));
        _folder.Screen();
        Assert.DoesNotContain("holloway", _folder.Read("index.csv"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.Out, "sheets", "holloway.txt.sheet.html")));
    }

    [Fact]
    public void Corrections_beside_a_paper_are_applied_and_the_sheet_says_so()
    {
        _folder.Add("holloway.undercolor.yaml", "schema: undercolor/corrections/v1\ncorrections:\n  - kind: court\n    is: txwd\n");
        var (_, _, error) = _folder.Screen();
        Assert.Contains("2 papers screened, 1 of them", error, StringComparison.Ordinal);
        Assert.DoesNotContain("other kinds", error, StringComparison.Ordinal);
        Assert.Contains(",txwd,", _folder.Read("index.csv"), StringComparison.Ordinal);
        Assert.Contains("1 by a person to this reading; 0 stale", _folder.Read("sheets/holloway.txt.sheet.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_that_cannot_be_read_are_a_row()
    {
        _folder.Add("holloway.undercolor.yaml", "schema: [");
        Assert.Contains("holloway.txt has corrections that cannot be read: holloway.undercolor.yaml(", _folder.Screen().Error, StringComparison.Ordinal);
    }
}
