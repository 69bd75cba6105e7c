using System.Text.Json;
using Undercolor.Cases;
using Undercolor.Papers.Spine;
using Undercolor.Reports;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Drafting;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Spine;

/// <summary>Deleting any one part that carries an element is named, and nothing else is.</summary>
public sealed class SpineMutationTests
{
    public static TheoryData<string> Folders => [.. Directory.EnumerateDirectories(Path.Combine(RepositoryPacks.Root, "cases")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Folders))]
    public void Deleting_any_one_link_is_named_and_nothing_else_is(string folder)
    {
        var (wrong, deleted, files) = (new List<string>(), new int[4], 0);
        foreach (var path in Papers.Files.Where(p => Path.GetFileName(Path.GetDirectoryName(p)) == folder))
        {
            var file = TypedCase.Typed(File.ReadAllText(path));
            if (file.Claims.IsEmpty || !file.People.Any(p => p.IsDefendant)) continue;
            files++;
            var papers = Papers.Of(file);
            var called = SpineReader.Read(papers);
            var whole = SpineComparison.Of(called, called.Links).Breaks.ToHashSet();
            Assert.DoesNotContain(whole, b => b.Carrier.Length > 0);
            foreach (var (paper, part, without) in Papers.Mutants(papers))
            {
                var present = SpineReader.Read(without).Links;
                var gone = called.Links.Except(present).Where(l => !present.Any(p => (p.Paper, p.Carrier, p.Key) == (l.Paper, l.Carrier, l.Key))).ToList();
                var named = SpineComparison.Of(called, present).Breaks.Where(b => !whole.Contains(b)).ToList();
                if (gone.Count > 0) deleted[(int)paper]++;
                if (!named.Select(b => (b.Paper, b.Carrier, b.Key)).Order(Comparer).SequenceEqual(gone.Select(l => (l.Paper, l.Carrier, l.Key)).Order(Comparer)) || named.Exists(b => b.Paper != paper || b.IsOfCase))
                    wrong.Add($"{Path.GetFileName(path)} {paper} {part}: gone {gone.Count}, named {string.Join("; ", named.Select(SpinePapersReport.Says))}");
                if (gone.Select(l => l.Carrier).Distinct().Count() > 1) wrong.Add($"{Path.GetFileName(path)} {paper} {part}: more than one carrier is gone: {string.Join(", ", gone.Select(l => l.Carrier).Distinct())}");
            }
        }
        Assert.Empty(wrong.Take(10));
        if (files > 0) Assert.All(deleted.Take(2), count => Assert.True(count > 0, $"{folder}: {string.Join(' ', deleted)}"));
    }

    private static readonly Comparer<(SpinePaper Paper, string Carrier, SpineKey Key)> Comparer = Comparer<(SpinePaper, string, SpineKey)>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString()));

    /// <summary>What carries an element by its kind is always found: an element's own sentence, question, statement or request, however the links were made.</summary>
    [Theory]
    [InlineData("mill-road")]
    [InlineData("larch-jail")]
    [InlineData("harbor-street")]
    [InlineData("council-night")]
    public void Every_part_that_bears_an_element_is_a_link(string name)
    {
        var papers = Papers.Of(Drafted.Case(name));
        var called = SpineReader.Read(papers);
        var (whole, unnamed) = (SpineComparison.Of(called, called.Links).Breaks.ToHashSet(), new List<string>());
        foreach (var (paper, part, without) in Papers.Mutants(papers))
        {
            var bears = paper switch
            {
                SpinePaper.Paragraph => !part.EndsWith("complaint/source", StringComparison.Ordinal) && called.Links.Any(l => l.Paper == paper && l.Carrier.StartsWith($"{part.Split(',')[0]}/", StringComparison.Ordinal)) && !part.StartsWith("party:", StringComparison.Ordinal),
                SpinePaper.Sentence => part.Split(", ")[1].Length > 0 && !part.Contains("causation/", StringComparison.Ordinal),
                SpinePaper.Request => called.Links.Any(l => l.Paper == paper) && papers.Discovery.Sets.SelectMany(s => s.Requests.Where(r => $"{s.To}, {s.Kind}, {r.Row}" == part)).Any(r => r.Fills.Any(f => f.Claim.Length > 0)),
                _ => papers.Form!.Questions.First(q => q.Text == part) is { Finding: Undercolor.Papers.Verdicts.FindingKind.Element },
            };
            if (bears && !SpineComparison.Of(called, SpineReader.Read(without).Links).Breaks.Any(b => !whole.Contains(b) && b.Paper == paper)) unnamed.Add($"{paper} {part}");
        }
        Assert.Empty(unnamed);
    }

    [Fact]
    public void A_gap_of_the_case_is_told_apart_from_one_of_the_paper()
    {
        var called = SpineReader.Read(Papers.Of(Drafted.Case("mill-road")));
        var breaks = SpineComparison.Of(called, called.Links).Breaks;
        Assert.Contains(breaks, b => b is { Paper: SpinePaper.Paragraph, IsOfCase: true, Key.Defendant: "thorne", Key.Path: "failure-to-intervene/inaction" });
        Assert.DoesNotContain(breaks, b => b.Key is { Defendant: "ruiz", Path: "direct/own-act" });
        Assert.All(breaks, b => Assert.NotEmpty(b.Why));
    }

    [Fact]
    public void Without_a_claim_there_is_no_row_and_no_break()
    {
        var called = SpineReader.Read(Papers.Of(TypedCase.Typed(Drafted.Head)));
        Assert.Empty(SpineComparison.Of(called, called.Links).Breaks);
        Assert.Contains("No break.", SpinePapersReport.Text(SpineComparison.Of(called, [])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_links_is_compared_and_nothing_else()
    {
        var key = new SpineKey("p", "d", "c", "direct/own-act");
        var link = new SpineLink(SpinePaper.Question, "q", "question 1", key);
        var called = new SpineLinks([new(key, Analysis.ElementValue.Missing)], [link], [new(SpinePaper.Paragraph, key, IsOfCase: true, "nothing is told")]);
        Assert.Equal([new(key, SpinePaper.Paragraph, "", true, "nothing is told"), new(key, SpinePaper.Request, "", false, ""), new(key, SpinePaper.Sentence, "", false, "")], SpineComparison.Of(called, [link]).Breaks);
        Assert.Contains(new SpineBreak(key, SpinePaper.Question, "q", false, ""), SpineComparison.Of(called, []).Breaks);
    }
}
