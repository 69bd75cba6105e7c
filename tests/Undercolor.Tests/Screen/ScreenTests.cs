using System.Text.Json;
using Undercolor.Tests.Reports;
using Xunit;

namespace Undercolor.Tests.Screen;

public sealed class ScreenTests : IDisposable
{
    private const string Broken = "2026/broken.docx is a damaged ZIP container, so it cannot be read as a Word document.";

    private readonly ScreenFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_paper_has_two_sheets_a_row_and_a_line_and_one_that_cannot_be_read_stops_nothing()
    {
        var (exit, output, error) = _folder.Screen();
        Assert.Equal((3, ""), (exit, output));
        Assert.Equal($"{Broken}\n2 papers screened; 1 not. The table is {Path.Combine(_folder.Out, "index.csv")}.\n", error);
        Assert.Equal(
            ["index.csv", "results.jsonl", "sheets/2026/ash.md.sheet.docx", "sheets/2026/ash.md.sheet.html", "sheets/holloway.txt.sheet.docx", "sheets/holloway.txt.sheet.html"],
            _folder.Written(_folder.Out).Keys);
        Assert.Equal(["file", "2026/ash.md", "2026/broken.docx", "holloway.txt"], Csv.Read(_folder.Read("index.csv")).Select(row => row[0]));
    }

    [Fact]
    public void A_row_of_the_table_names_its_case_and_its_sheet_or_says_why_there_is_none()
    {
        _folder.Screen();
        var rows = Csv.Read(_folder.Read("index.csv")).ToList();
        string Cell(int row, string column) => rows[row][rows[0].ToList().IndexOf(column)];
        Assert.Equal(("3:26-cv-00001", "cand", "sheets/holloway.txt.sheet.html", ""), (Cell(3, "case_number"), Cell(3, "court"), Cell(3, "sheet"), Cell(3, "error")));
        Assert.Equal(("", Broken), (Cell(2, "sheet"), Cell(2, "error")));
    }

    [Fact]
    public void Each_line_is_an_assessment_in_screening_mode_under_the_name_of_its_file()
    {
        _folder.Screen();
        var lines = _folder.Read("results.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["2026/ash.md", "2026/broken.docx", "holloway.txt"], lines.Select(l => l.GetProperty("file").GetString()));
        Assert.Equal(Broken, lines[1].GetProperty("error").GetString());
        Assert.Equal("undercolor/assessment/v1", lines[2].GetProperty("schema").GetString());
        Assert.Contains(lines[2].GetProperty("screeningHeads").EnumerateArray(), h => h.GetProperty("head").GetString()!.Contains("1915A", StringComparison.Ordinal));
        Assert.All(lines.Where(l => l.TryGetProperty("schema", out _)), line => Assert.Empty(Schemas.Assessment.Check(line)));
    }

    [Fact]
    public void No_file_that_is_written_coaches()
    {
        _folder.Screen();
        foreach (var (file, bytes) in _folder.Written(_folder.Out))
            Coaching.IsAbsent(file.EndsWith(".docx", StringComparison.Ordinal) ? SheetText.Of(bytes) : System.Text.Encoding.UTF8.GetString(bytes));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    public void The_bytes_do_not_depend_on_the_jobs(string jobs)
    {
        _folder.Screen("--jobs", "2");
        var other = _folder.Out + jobs;
        ScreenFolder.Run("screen", _folder.Papers, "--out", other, "--jobs", jobs);
        Assert.Equal(_folder.Written(_folder.Out), _folder.Written(other));
    }

    [Fact]
    public void Files_of_other_kinds_are_left_out_and_said_to_be()
    {
        _folder.Add("notes.doc", "an old kind");
        _folder.Add(".hidden.txt", HtmlSample.Complaint);
        _folder.Add("~$holloway.docx", "what Word leaves");
        Assert.Contains("1 file of other kinds was left out; docx, pdf, txt, md, html and htm are read.\n", _folder.Screen().Error, StringComparison.Ordinal);
        Assert.Equal(6, _folder.Written(_folder.Out).Count);
    }

    [Fact]
    public void A_folder_without_papers_is_an_empty_table()
    {
        Directory.Delete(_folder.Papers, recursive: true);
        Directory.CreateDirectory(_folder.Papers);
        Assert.Equal((0, "", $"{_folder.Papers} holds no paper that can be read.\n"), _folder.Screen());
        Assert.Single(Csv.Read(_folder.Read("index.csv")));
    }

    [Fact]
    public void A_name_too_long_to_be_added_to_still_has_its_sheets()
    {
        _folder.Add(new string('b', 240) + ".txt", HtmlSample.Complaint);
        _folder.Add(new string('b', 241) + ".txt", HtmlSample.Complaint);
        Assert.Equal(3, _folder.Screen().Exit);
        Assert.Equal(10, _folder.Written(_folder.Out).Count);
    }

    [Fact]
    public void A_name_that_would_command_the_terminal_is_written_out()
    {
        _folder.Add("\u001b[2Jx.pdf", "no PDF");
        Assert.DoesNotContain('\u001b', _folder.Screen().Error);
        Assert.DoesNotContain('\u001b', _folder.Read("index.csv"));
        Assert.DoesNotContain('\u001b', _folder.Read("results.jsonl"));
    }

    [Fact]
    public void A_long_name_is_not_cut_within_a_character()
    {
        _folder.Add($"a{string.Concat(Enumerable.Repeat("\U0001F4C4", 60))}.txt", HtmlSample.Complaint);
        Assert.Equal(3, _folder.Screen().Exit);
        Assert.Equal(8, _folder.Written(_folder.Out).Count);
    }
}
