using Undercolor.Reports;
using Undercolor.Tests.Snapshots;
using Xunit;

namespace Undercolor.Tests.Reports;

public sealed class CsvReportTests
{
    [Fact]
    public void The_cells_of_a_street_stop_are_as_recorded() => Snapshot.Matches(Lf(CsvReport.Of(Samples.StreetStop.Assessment, Samples.StreetStop.Context)), "street");

    [Fact]
    public void Hostile_words_stay_in_their_cell_and_never_become_formulas()
    {
        var csv = CsvReport.Of(Samples.Hostile.Assessment, Samples.Hostile.Context);
        Snapshot.Matches(Lf(csv), "hostile");
        Assert.All(Csv.Read(csv).SelectMany(row => row), cell => Assert.False(cell is ['=' or '+' or '-' or '@', ..], cell));
    }

    [Fact]
    public void Every_row_has_the_columns_of_the_header()
    {
        var rows = Csv.Read(CsvReport.Of(Samples.All.Select(s => (s.Assessment, s.Context)))).ToList();
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.Equal(1 + Samples.All.Sum(s => s.Assessment.Defendants.Sum(d => d.Claims.Count)), rows.Count);
    }

    [Fact]
    public void Lines_end_as_the_standard_says() =>
        Assert.Equal(Lf(IndexCsv.Of([])), IndexCsv.Of([]).TrimEnd('\n').TrimEnd('\r') + "\n");

    [Fact]
    public void The_index_counts_results_and_keeps_files_that_could_not_be_read()
    {
        var csv = IndexCsv.Of(
        [
            new("b/unreadable.pdf", "ff", null, "The file has no text layer, only images."),
            new("a/complaint.docx", "00", Samples.StreetStop.Assessment, "") { CaseNumber = "3:26-cv-00001", Sheet = "sheets/a/complaint.docx.sheet.html" },
        ]);
        Assert.Equal(
            """
            file,case_number,plaintiffs,court,defendants,stated,not_stated,cannot_be_sued,immune,open,findings,sheet,sha256,error
            a/complaint.docx,3:26-cv-00001,Robin Ash,cand,4,1,2,1,0,0,4,sheets/a/complaint.docx.sheet.html,00,
            b/unreadable.pdf,,,,,,,,,,,,ff,"The file has no text layer, only images."

            """, Lf(csv));
    }

    private static string Lf(string csv) => csv.Replace("\r\n", "\n", StringComparison.Ordinal);
}
