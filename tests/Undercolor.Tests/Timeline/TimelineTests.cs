using System.Text;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Rules;
using Undercolor.Timeline;
using Xunit;

namespace Undercolor.Tests.Timeline;

public sealed class TimelineTests
{
    [Theory]
    [InlineData("90 seconds", 90, 90, false)]
    [InlineData("about two minutes", 120, 120, true)]
    [InlineData("at least 30 seconds", 30, null, false)]
    [InlineData("up to a minute", null, 60, false)]
    [InlineData("between 1 and 2 minutes", 60, 120, false)]
    [InlineData("30 seconds to a minute", null, null, false, false)]
    [InlineData("from 30 seconds to 2 minutes", 30, 120, false)]
    [InlineData("half a minute", 30, 30, false)]
    [InlineData("a while", null, null, false, false)]
    [InlineData("between 3 and 2 minutes", null, null, false, false)]
    public void Words_give_a_length(string words, int? least, int? most, bool isAbout, bool isRead = true)
    {
        var read = CaseDuration.Read(FileWords.Of(words));
        Assert.Equal(isRead, read is not null);
        if (read is not null) Assert.Equal((least, most, isAbout), (read.Least, read.Most, read.IsAbout));
    }

    [Theory]
    [InlineData("22:10 give or take 5 minutes", 300, false)]
    [InlineData("about 22:10 ± 90 seconds", 90, true)]
    [InlineData("about 22:10", null, true)]
    public void A_margin_can_be_told(string words, int? within, bool isAbout)
    {
        var time = CaseTimeReader.Read(FileWords.Of(words), _ => false).Time!;
        Assert.Equal((within, isAbout, 22 * 3600 + 600), (time.Within, time.IsAbout, time.Earliest!.Value.Second));
    }

    [Fact]
    public void A_guess_can_hang_on_another_event()
    {
        var time = CaseTimeReader.Read(FileWords.Of("about 30 seconds after e3"), id => id == "e3").Time!;
        Assert.Equal((true, 30, "e3"), (time.IsAbout, time.OffsetSeconds, time.Anchor));
    }

    [Fact]
    public void What_contradicts_is_set_aside_and_the_rest_stands()
    {
        var times = CaseTimeline.Of(TypedCase.Typed(TypedCase.Head + """
            incidents:
              - { id: stop, date: 2026-01-05 }
            events:
              - { id: e1, did: struck her, when: after e2 }
              - { id: e2, did: struck her, when: after e1 }
              - { id: e3, did: struck her, when: 22:10:00 }
              - { id: e4, did: struck her, when: 30 seconds after e3 }
            """));
        Assert.Equal(["e1", "e2"], Assert.Single(times.Conflicts).Statements.Select(s => s.Of));
        Assert.Equal((true, false), (times.IsSetAside("e1"), times.IsSetAside("e4")));
        Assert.Equal(30, times.Between(new("e3", false), new("e4", false)).Most);
        Assert.Equal(["stop", "e3", "e4"], times.WhyNotLater(new("e4", false)).Select(s => s.Of));
    }

    [Fact]
    public void A_long_chain_is_reckoned_with_and_a_tangle_of_any_size_ends()
    {
        var chain = new StringBuilder(TypedCase.Head + "incidents:\n  - { id: stop, date: 2026-01-05 }\nevents:\n  - { id: e0, did: left, when: '22:10:00' }\n");
        for (var i = 1; i < 4000; i++) chain.Append(System.Globalization.CultureInfo.InvariantCulture, $"  - {{ id: e{i}, did: left, when: 1 second after e{i - 1} }}\n");
        var times = CaseTimeline.Of(TypedCase.Typed(chain.ToString()));
        Assert.True(times.IsDecided);
        Assert.Equal(3999, times.Between(new("e0", false), new("e3999", false)).Least);
        var tangle = CaseTimeline.Of(TypedCase.Typed(chain.ToString().Replace("'22:10:00'", "after e3999", StringComparison.Ordinal)));
        Assert.Equal(4000, Assert.Single(tangle.Conflicts).Statements.Count);
    }

    [Fact]
    public void The_grid_says_how_many_seconds_and_takes_no_side()
    {
        var yaml = File.ReadAllText(Path.Combine(Packs.RepositoryPacks.Root, "cases", "times", "11-came-in-the-middle.yaml"));
        var vale = TypedCase.Check(yaml).Assessment.Defendants.Single(d => d.Name.EndsWith("Vale", StringComparison.Ordinal));
        var element = vale.Claims.SelectMany(c => c.Theories).SelectMany(t => t.Elements).First(e => e.Element == "seconds-to-step-in");
        Assert.Equal((Undercolor.Analysis.ElementValue.Alleged, "seconds to step in (by the file’s own times: at least 31 and at most 90 seconds)"), (element.Value, element.Label));
        var open = TypedCase.Check(yaml.Replace("until: 22:11:30", "lasted: up to a minute", StringComparison.Ordinal)).Assessment.Defendants.Single(d => d.Name.EndsWith("Vale", StringComparison.Ordinal));
        var gap = open.Claims.SelectMany(c => c.Theories).SelectMany(t => t.Elements).First(e => e.Element == "seconds-to-step-in").Gaps.Single();
        Assert.StartsWith("at least 0 and at most 60 seconds", gap.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_file_is_told_from_a_document_by_its_first_words()
    {
        Assert.True(IsCaseFile("\uFEFF# a comment\n\nschema: undercolor/case/v1\n"));
        Assert.False(IsCaseFile("UNITED STATES DISTRICT COURT\nschema: undercolor/case/v1\n"));
        Assert.False(IsCaseFile(""));
    }

    private static bool IsCaseFile(string text) => Cli.StandardInput.IsCaseFile(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Messages_name_what_was_read()
    {
        var found = TypedCase.Check(TypedCase.Head + "events:\n  - { who: [finch], did: struck her }\n").Assessment.Diagnostics;
        Assert.Contains(found, d => d.Message.StartsWith("The case file does not say", StringComparison.Ordinal));
        Assert.DoesNotContain(found, d => d.Message.Contains("complaint", StringComparison.OrdinalIgnoreCase));
    }
}
