using Xunit;

namespace Undercolor.Tests.Screen;

/// <summary>What <c>screen</c> refuses: one sentence and an exit code each, as docs/commands.md has them.</summary>
public sealed class ScreenUsageTests : IDisposable
{
    private readonly ScreenFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_that_does_not_exist() =>
        Assert.Equal((3, "", $"{_folder.Papers}x does not exist.\n"), ScreenFolder.Run("screen", _folder.Papers + "x", "--out", _folder.Out));

    [Fact]
    public void A_file_in_place_of_a_folder()
    {
        var file = Path.Combine(_folder.Papers, "holloway.txt");
        Assert.Equal((2, "", $"{file} is a file; screen wants a folder, and check reads a file.\n"), ScreenFolder.Run("screen", file, "--out", _folder.Out));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/out")]
    [InlineData("/2026/../out")]
    public void A_place_inside_the_folder(string below)
    {
        var inside = _folder.Papers + below;
        Assert.Equal((2, "", $"--out {inside} lies in {_folder.Papers}; its sheets would be read as complaints the next time, so give a folder outside it.\n"),
            ScreenFolder.Run("screen", _folder.Papers, "--out", inside));
        Assert.False(Directory.Exists(Path.Combine(_folder.Papers, "out")));
    }

    [Fact]
    public void A_place_inside_the_folder_by_way_of_a_link()
    {
        Directory.CreateSymbolicLink(_folder.Out + "-link", _folder.Papers);
        Assert.Equal(2, ScreenFolder.Run("screen", _folder.Papers, "--out", Path.Combine(_folder.Out + "-link", "out")).Exit);
    }

    [Fact]
    public void A_folder_that_holds_the_sheets_of_the_same_place()
    {
        _folder.Screen();
        Assert.Equal(2, ScreenFolder.Run("screen", Path.Combine(_folder.Out, "sheets"), "--out", _folder.Out).Exit);
    }

    [Fact]
    public void A_place_that_cannot_be_written()
    {
        var file = Path.Combine(_folder.Papers, "holloway.txt");
        File.Copy(file, _folder.Out);
        var (exit, output, error) = _folder.Screen();
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith($"{_folder.Out} cannot be written: ", error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_place_that_another_run_is_writing()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Out, ".screen"));
        using var held = new FileStream(Path.Combine(_folder.Out, ".screen", "lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal((2, "", $"{_folder.Out} is being written by another run of screen.\n"), _folder.Screen());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("65")]
    [InlineData("two")]
    [InlineData("")]
    public void A_number_of_jobs_that_is_none(string jobs) =>
        Assert.Equal((2, "", $"--jobs wants a whole number from 1 to 64, not '{jobs}'.\n"), _folder.Screen("--jobs", jobs));

    [Fact]
    public void No_place_at_all() => Assert.Equal(2, ScreenFolder.Run("screen", _folder.Papers).Exit);
}
