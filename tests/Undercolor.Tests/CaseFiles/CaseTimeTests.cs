using System.Globalization;
using Undercolor.Cases;
using Xunit;

namespace Undercolor.Tests.CaseFiles;

public sealed class CaseTimeTests
{
    [Theory]
    [InlineData("22:10", "22:10:00", "22:10:00", false)]
    [InlineData("about 22:10", "22:10:00", "22:10:00", true)]
    [InlineData("10:10 p.m.", "22:10:00", "22:10:00", false)]
    [InlineData("around 10 pm", "22:00:00", "22:00:00", true)]
    [InlineData("12:05 a.m.", "00:05:00", "00:05:00", false)]
    [InlineData("noon", "12:00:00", "12:00:00", false)]
    [InlineData("between 22:00 and 22:20", "22:00:00", "22:20:00", false)]
    [InlineData("from about 10 p.m. to midnight", "22:00:00", "00:00:00", true)]
    [InlineData("2026-01-05", "2026-01-05", "2026-01-05", false)]
    [InlineData("January 5, 2026, at about 10:10 p.m.", "2026-01-05 22:10:00", "2026-01-05 22:10:00", true)]
    [InlineData("on Jan. 5th, 2026", "2026-01-05", "2026-01-05", false)]
    [InlineData("1/5/2026 22:10:30", "2026-01-05 22:10:30", "2026-01-05 22:10:30", false)]
    [InlineData("about January 2026", "2026-01-01", "2026-01-31", true)]
    [InlineData("2026-02", "2026-02-01", "2026-02-28", false)]
    [InlineData("2024", "2024-01-01", "2024-12-31", false)]
    [InlineData("between 2026-01-05 22:00 and 22:20", "2026-01-05 22:00:00", "2026-01-05 22:20:00", false)]
    [InlineData("before 22:10", "", "22:10:00", false)]
    [InlineData("since March 2025", "2025-03-01", "", false)]
    [InlineData("that night", "", "", false)]
    [InlineData("after dark", "", "", false)]
    [InlineData("two days later", "", "", false)]
    public void Words_give_bounds(string words, string earliest, string latest, bool isAbout)
    {
        var (time, fault) = CaseTimeReader.Read(FileWords.Of(words), _ => false);
        Assert.Equal("", fault);
        Assert.Equal((earliest, latest, isAbout), (Show(time!.Earliest), Show(time.Latest), time.IsAbout));
        Assert.Equal(earliest.Length + latest.Length == 0, time.IsWordsOnly);
    }

    [Theory]
    [InlineData("after e3", TimeRelation.After, null)]
    [InlineData("30 seconds after e3", TimeRelation.After, 30)]
    [InlineData("2 minutes before e3", TimeRelation.Before, 120)]
    [InlineData("shortly after e3", TimeRelation.After, null)]
    [InlineData("during e3", TimeRelation.With, null)]
    public void A_time_can_hang_on_another_event(string words, TimeRelation relation, int? seconds)
    {
        var time = CaseTimeReader.Read(FileWords.Of(words), id => id == "e3").Time!;
        Assert.Equal((relation, "e3", seconds), (time.Relation!.Value, time.Anchor, time.OffsetSeconds));
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("February 29, 2025")]
    [InlineData("2026-13-01")]
    [InlineData("13/1/2026")]
    [InlineData("24:10")]
    [InlineData("13:10 p.m.")]
    [InlineData("22:70")]
    [InlineData("between 22:00 and 25:00")]
    public void A_time_that_is_none_is_refused(string words) => Assert.StartsWith("There is no ", CaseTimeReader.Read(FileWords.Of(words), _ => false).Fault, StringComparison.Ordinal);

    [Fact]
    public void The_order_of_time_is_kept()
    {
        var file = TypedCase.Typed(TypedCase.Head + """
            incidents:
              - { id: stop, date: 2026-01-05 }
            events:
              - { id: e1, did: left, when: '22:30' }
              - { id: e2, did: struck her, when: about 22:10 }
              - { id: e3, did: kicked her, when: 30 seconds after e2 }
              - { id: e4, did: laughed }
              - { id: e5, did: watched, when: with e2 }
              - { id: e6, did: called them, when: '2026-01-04' }
              - { id: e7, did: arrived, when: before e2 }
            injuries:
              - { id: wrist, what: a broken wrist, from: [e3] }
            """);
        Assert.Equal(["e6", "e7", "e2", "e5", "e3", "e4", "wrist", "e1"], Chronology.Of(file).Select(r => r.Statement.Id).Select(id => id).Where(id => id != "e4x"));
        Assert.Equal("2026-01-05, about 22:10", Chronology.Of(file).Single(r => r.Statement.Id == "e2").Time);
    }

    private static string Show(CaseMoment? moment) => moment is not { } m ? "" : string.Join(' ', new[]
    {
        m.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), m.Second is { } s ? TimeSpan.FromSeconds(s).ToString("c", CultureInfo.InvariantCulture) : null,
    }.Where(p => p is not null));
}
