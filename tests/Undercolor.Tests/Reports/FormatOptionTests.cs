using System.Text.Json;
using Xunit;

namespace Undercolor.Tests.Reports;

/// <summary>How the command line takes <c>--format</c> and <c>--mode</c>, and what it does with a file that cannot be read.</summary>
public sealed class FormatOptionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("undercolor-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("--format", "xml", "--format does not know 'xml'; it knows text, json, jsonl, sarif, html, md and csv.\n")]
    [InlineData("--format", "JSON", "--format does not know 'JSON'; it knows text, json, jsonl, sarif, html, md and csv.\n")]
    [InlineData("--mode", "judge", "--mode does not know 'judge'; it knows plaintiff and screening.\n")]
    public void An_unknown_word_is_a_usage_error_in_one_sentence(string option, string word, string sentence) =>
        Assert.Equal((2, "", sentence), Run("check", Complaint(), option, word));

    [Fact]
    public void Json_keeps_the_order_of_the_files_and_a_row_for_each()
    {
        var missing = Path.Combine(_folder, "missing.txt");
        var (exit, output, error) = Run("check", missing, Complaint(), "--format", "json");
        var rows = JsonDocument.Parse(output).RootElement;
        Assert.Equal(3, exit);
        Assert.Equal(2, rows.GetArrayLength());
        Assert.Equal(missing, rows[0].GetProperty("file").GetString());
        Assert.Equal(error.TrimEnd('\n'), rows[0].GetProperty("error").GetString());
        Assert.Equal("undercolor/assessment/v1", rows[1].GetProperty("schema").GetString());
    }

    [Fact]
    public void Jsonl_is_a_line_each() =>
        Assert.Equal(3, Run("check", Complaint(), Path.Combine(_folder, "missing.txt"), "--format", "jsonl").Output.Split('\n').Length);

    [Fact]
    public void Text_and_a_file_have_no_color()
    {
        var path = Path.Combine(_folder, "report.txt");
        Assert.Equal("", Run("check", Complaint(), "-o", path).Output);
        Assert.DoesNotContain('\u001b', File.ReadAllText(path));
    }

    [Fact]
    public void A_page_is_of_one_file()
    {
        Assert.Equal((2, "", "--format html makes a page of one file, not of 2; run check once for each file.\n"), Run("check", Complaint(), Complaint(), "--format", "html"));
        Assert.StartsWith("<!doctype html>", Run("check", Complaint(), "--format", "html").Output, StringComparison.Ordinal);
    }

    private string Complaint()
    {
        var path = Path.Combine(_folder, "complaint.txt");
        File.WriteAllText(path, HtmlSample.Complaint);
        return path;
    }

    [Fact]
    public void A_day_that_is_none_is_a_usage_error() =>
        Assert.Equal((2, "", "--as-of wants a day such as 2026-11-01, not 'soon'.\n"), Run("check", Complaint(), "--as-of", "soon"));

    [Fact]
    public void A_court_that_is_not_in_the_table_is_a_usage_error() =>
        Assert.Equal((2, "", "--court wants the CourtListener id of a federal court, such as cand or ca9, not 'nowhere'.\n"), Run("check", Complaint(), "--court", "nowhere"));

    [Fact]
    public void A_place_that_cannot_be_written_is_one_sentence()
    {
        var (exit, output, error) = Run("check", Complaint(), "-o", Path.Combine(_folder, "missing", "report.txt"));
        Assert.Equal((2, ""), (exit, output));
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var exit = Cli.CommandLine.Run(arguments, output, error);
        return (exit, output.ToString(), error.ToString());
    }
}
