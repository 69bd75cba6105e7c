using Xunit;

namespace Undercolor.Tests.Snapshots;

public sealed class SnapshotTests
{
    [Fact]
    public void The_same_text_has_no_difference() => Assert.Null(Snapshot.Difference("a\nb\n", "a\nb\n"));

    [Fact]
    public void The_first_line_that_differs_is_shown_from_both_sides()
    {
        var difference = Snapshot.Difference("a\nb\nc\n", "a\nB\nC\n");
        Assert.Equal("differs at line 2:\n  recorded: b\n  now:      B", difference);
    }

    [Fact]
    public void A_text_that_ends_early_is_said_to_end() => Assert.Contains("now:      (end of text)", Snapshot.Difference("a\nb", "a"), StringComparison.Ordinal);

    [Fact]
    public void A_missing_snapshot_fails()
    {
        if (Environment.GetEnvironmentVariable("UNDERCOLOR_ACCEPT") == "1") Assert.Skip("Snapshots are being recorded.");
        Assert.Contains("No snapshot", Assert.ThrowsAny<Exception>(() => Snapshot.Matches("text", "never-recorded")).Message, StringComparison.Ordinal);
    }
}
