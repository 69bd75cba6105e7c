using System.Globalization;
using Undercolor.Documents;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Screen;
using Xunit;

namespace Undercolor.Tests.Commands;

/// <summary>What a document may cost can be set, and the documentation names the defaults.</summary>
public sealed class LimitOptionTests : IDisposable
{
    private readonly ScreenFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--max-bytes", "100", "complaint.txt is larger than 100 bytes, the limit.")]
    [InlineData("--max-chars", "50", "complaint.txt holds more than 50 characters of text, the limit.")]
    public void A_document_beyond_a_limit_is_refused_with_the_limit_in_the_sentence(string option, string value, string sentence)
    {
        var (exit, _, error) = ScreenFolder.Run("check", _folder.Add("complaint.txt", HtmlSample.Complaint), option, value);
        Assert.Equal((3, $"{sentence}\n"), (exit, error));
    }

    [Fact]
    public void The_limits_hold_in_a_folder_too() =>
        Assert.Contains("0 papers screened; 3 not.", _folder.Screen("--max-bytes", "10").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--max-bytes", "0", "--max-bytes wants a whole number from 1 to 2000000000, not '0'.\n")]
    [InlineData("--max-pages", "many", "--max-pages wants a whole number from 1 to 1000000, not 'many'.\n")]
    [InlineData("--max-seconds", "1.5", "--max-seconds wants a whole number from 1 to 86400, not '1.5'.\n")]
    public void A_limit_that_is_none_is_a_usage_error(string option, string value, string sentence) =>
        Assert.Equal((2, "", sentence), ScreenFolder.Run("check", "complaint.txt", option, value));

    [Fact]
    public void The_documentation_names_each_limit_and_its_default()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryPacks.Root, "docs", "commands.md"));
        var limits = DocumentLimits.Default;
        foreach (var (option, standard) in new (string, long)[]
        {
            ("max-bytes", limits.MaxBytes), ("max-unpacked-bytes", limits.MaxDecompressedBytes), ("max-pages", limits.MaxPages),
            ("max-chars", limits.MaxOutputChars), ("max-seconds", (long)limits.ChildTime.TotalSeconds),
        })
            Assert.Matches($@"(?m)^\| `--{option}` \|.*\| {standard.ToString("N0", CultureInfo.InvariantCulture)} \|$", page);
    }
}
