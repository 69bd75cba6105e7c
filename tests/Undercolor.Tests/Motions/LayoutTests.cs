using System.Globalization;
using System.Text.Json;
using Undercolor.Analysis;
using Undercolor.Papers.Responding;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Motions;

/// <summary>Motions in layouts of many offices, written without sight of the reader, each with its headings and what they argue beside it.</summary>
public sealed class LayoutTests
{
    private static readonly string s_folder = Path.Combine(RepositoryPacks.Root, "tests", "fixtures", "motions");

    private sealed record Answer(string File, IReadOnlyList<(string Heading, HashSet<string> Grounds)> Wanted, ResponseSkeleton Read);

    private static readonly Lazy<IReadOnlyList<Answer>> s_all = new(() => [.. Directory.GetFiles(s_folder, "*.json").Order(StringComparer.Ordinal).Select(Answered)]);

    private static Answer Answered(string answers)
    {
        var file = ((string[])[".txt", ".docx", ".pdf"]).Select(e => Path.ChangeExtension(answers, e)).First(File.Exists);
        using var json = JsonDocument.Parse(File.ReadAllText(answers));
        var wanted = json.RootElement.GetProperty("headings").EnumerateArray()
            .Select(h => (Spacing.OneLine(h.GetProperty("text").GetString()!), h.GetProperty("grounds").EnumerateArray().Select(g => g.GetString()!).ToHashSet())).ToList();
        return new(Path.GetFileName(file), wanted, RuleBench.Workbench.Response(Fixtures.Read(file), Motioned.Check("")));
    }

    [Fact]
    public void Nine_headings_in_ten_are_found_word_for_word_and_few_others() =>
        AtLeast(s_all.Value.Sum(a => Found(a).Count()), s_all.Value.Sum(a => a.Wanted.Count), s_all.Value.Sum(a => a.Read.Parts.Count), 0.95, 0.93, Missed());

    [Fact]
    public void What_headings_argue_is_seldom_read_wrongly_and_mostly_read()
    {
        var pairs = s_all.Value.SelectMany(a => a.Wanted.Join(a.Read.Parts, w => w.Heading, p => p.Section.Heading, (w, p) => (Wanted: w.Grounds, Got: p.Grounds.Where(_ => p.Use == SectionUse.Argument).Select(g => g.Ground.Id).ToHashSet()))).ToList();
        AtLeast(pairs.Sum(p => p.Wanted.Intersect(p.Got).Count()), pairs.Sum(p => p.Wanted.Count), pairs.Sum(p => p.Got.Count), 0.68, 0.85, "");
    }

    [Fact]
    public void Headings_stand_in_the_order_of_the_paper() =>
        Assert.All(s_all.Value, a => Assert.Equal(Found(a), a.Wanted.Select(w => w.Heading).Where(h => a.Read.Parts.Any(p => p.Section.Heading == h))));

    private static IEnumerable<string> Found(Answer answer) => answer.Read.Parts.Select(p => p.Section.Heading).Where(h => answer.Wanted.Any(w => w.Heading == h));

    private static string Missed() => string.Join('\n', s_all.Value.SelectMany(a => a.Wanted.Select(w => w.Heading).Except(Found(a)).Select(h => $"{a.File}: missed {h}").Concat(a.Read.Parts.Select(p => p.Section.Heading).Except(a.Wanted.Select(w => w.Heading)).Select(h => $"{a.File}: extra {h}"))));

    private static void AtLeast(int right, int wanted, int got, double recall, double precision, string misses) =>
        Assert.True((double)right / wanted >= recall && (double)right / got >= precision, string.Create(CultureInfo.InvariantCulture, $"recall {right}/{wanted}, precision {right}/{got}\n{misses}"));
}
