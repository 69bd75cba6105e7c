using FsCheck;
using FsCheck.Fluent;
using Undercolor.Derivations;
using Undercolor.Derivations.Checking;
using Undercolor.Doctrine;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Law;
using Undercolor.Tests.Packs;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Derivations;

/// <summary>What the reports of this repository follow from, held against the checker that evaluates nothing.</summary>
public sealed class DerivationTests
{
    /// <summary>The worked examples, and decided cases of many outcomes: every ninth.</summary>
    public static TheoryData<string> Files => new(
        [
            "cases/mill-road/case.yaml", "cases/first-run/complaint.docx", .. Timed(), "cases/causation/03-two-blows-nobody-knows.yaml", "cases/causation/16-warrant-without-the-false-sentence.yaml",
            .. Decided().Where((_, i) => i % 9 == 0),
        ]);

    /// <summary>The scenarios on times and places, in which the times change cells.</summary>
    private static IEnumerable<string> Timed() =>
        Directory.EnumerateFiles(Path.Combine(RepositoryPacks.Root, "cases", "times"), "*.yaml").Select(f => $"cases/times/{Path.GetFileName(f)}").Order(StringComparer.Ordinal);

    public static TheoryData<string> AllDecided => new(Decided());

    private static IEnumerable<string> Decided() =>
        Directory.EnumerateFiles(Path.Combine(RepositoryPacks.Root, "cases", "decided"), "*.yaml").Where(f => !f.EndsWith(".expected.yaml", StringComparison.Ordinal))
            .Select(f => $"cases/decided/{Path.GetFileName(f)}").Order(StringComparer.Ordinal);

    [Theory, MemberData(nameof(AllDecided))]
    public void Every_decided_case_follows(string path) => Assert.Empty(Explained.File(path).Check());

    [Theory, MemberData(nameof(Files))]
    public void A_corrupted_node_is_refused_with_a_sentence_and_the_whole_is_not(string path)
    {
        var report = Explained.File(path);
        Assert.Empty(report.Check());
        var corrupted = 0;
        foreach (var (i, ruling) in report.Derivation.Rulings.Index())
            for (var node = 0; node < ruling.Nodes().Count(); node++)
            {
                // One way in turn at each node: all ways at every node of one file are tried below.
                var (way, corrupt) = Corruption.Ways[(node + i) % Corruption.Ways.Count];
                if (Corruption.Apply(ruling, node, corrupt) is not { } changed) continue;
                corrupted++;
                AssertRefused(report, i, changed, $"{path}, {way}, node {node}: {ruling.Nodes().ElementAt(node)}");
            }
        Assert.True(corrupted > 20, $"{corrupted} nodes");
    }

    [Theory]
    [InlineData("cases/causation/04-kick-before-the-fatal-hold.yaml")]
    [InlineData("cases/mill-road/case.yaml")]
    public void Every_node_can_be_corrupted_in_no_way_unseen(string path)
    {
        var report = Explained.File(path);
        // The last defendant of the larger file is a city, tried on the theories for bodies.
        var last = report.Derivation.Rulings.Count - 1;
        for (var node = 0; node < report.Derivation.Rulings[last].Nodes().Count(); node++)
            foreach (var (way, corrupt) in Corruption.Ways)
                if (Corruption.Apply(report.Derivation.Rulings[last], node, corrupt) is { } changed) AssertRefused(report, last, changed, $"{way}, node {node}");
    }

    private static void AssertRefused(ExplainedReport report, int place, Derivation changed, string what)
    {
        var rulings = report.Derivation.Rulings.Select((r, i) => i == place ? changed : r).ToEquatableArray();
        var faults = report.Check(report.Derivation with { Rulings = rulings });
        Assert.True(faults.Any(), what);
        Assert.All(faults, f => Assert.True(f.Node.Length > 0 && f.Why.EndsWith('.'), f.ToString()));
    }

    [Fact]
    public void Stories_follow_under_every_court_and_at_every_stage()
    {
        var drawn = from story in Gen.Elements(LawExamples.All.ToArray()) from court in Gen.Elements(LawExamples.Courts.Select(c => c.Key).ToArray()) from stage in Gen.Elements(Enum.GetValues<Stage>()) select (story, court, stage);
        Prop.ForAll(drawn.ToArbitrary(), d => Explained.Story(d.story, d.court, d.stage).Check().IsEmpty).QuickCheckThrowOnFailure();
    }

    public static TheoryData<string> Stories => new(LawExamples.All.Select(e => e.Id));

    [Theory, MemberData(nameof(Stories))]
    public void Every_story_follows_with_no_court_and_with_one(string id)
    {
        var story = LawExamples.All.Single(e => e.Id == id);
        foreach (var court in new[] { "none", "ca2", "ca8", "ca9" }) Assert.Empty(Explained.Story(story, court).Check());
    }

    [Theory]
    [InlineData(Stage.Pleading)]
    [InlineData(Stage.SummaryJudgment)]
    [InlineData(Stage.Trial)]
    public void A_case_file_follows_at_every_stage(Stage stage) => Assert.Empty(Explained.Typed(TypedCase.Example, stage).Check());

    /// <summary>A good derivation of one defendant does not serve for another.</summary>
    [Fact]
    public void Rulings_of_two_defendants_cannot_be_exchanged()
    {
        var report = Explained.File("cases/mill-road/case.yaml");
        var rulings = report.Derivation.Rulings;
        Assert.True(report.Check(report.Derivation with { Rulings = [rulings[1], rulings[0], .. rulings.Skip(2)] }).Any());
    }

    [Fact]
    public void The_day_the_court_and_the_stage_cannot_be_changed()
    {
        var report = Explained.File("cases/mill-road/case.yaml");
        Assert.Contains("court, day and stage", report.Check(report.Derivation with { AsOf = new(2001, 1, 1) })[0].Why, StringComparison.Ordinal);
        Assert.NotEmpty(report.Check(report.Derivation with { Court = "txnd" }));
        Assert.NotEmpty(report.Check(report.Derivation with { Stage = Stage.Trial }));
        Assert.Contains("no court 'nowhere'", (report with { Court = "nowhere" }).Check(report.Derivation with { Court = "nowhere" })[0].Why, StringComparison.Ordinal);
        Assert.Contains("was made with the packs 2001.1.0", (report with { Packs = "2001.1.0" }).Check()[0].Why, StringComparison.Ordinal);
    }

    /// <summary>Under the rule of the Eighth Circuit before its change of sides, silence is official capacity; the same steps do not follow the day after.</summary>
    [Fact]
    public void Steps_that_followed_before_a_change_of_law_do_not_follow_after_it()
    {
        var yaml = TypedCase.Example.Replace("capacity: individual", "capacity: unspecified", StringComparison.Ordinal);
        var report = Explained.Typed(yaml, court: "mnd");
        Assert.Empty(report.Check());
        var earlier = new DateOnly(2025, 2, 6);
        Assert.Contains((report with { AsOf = earlier }).Check(report.Derivation with { AsOf = earlier }), f => f.Why.Contains("does not sue this defendant in the capacity", StringComparison.Ordinal));
    }

    [Fact]
    public void Facts_that_were_changed_after_the_report_are_seen()
    {
        var report = Explained.File("cases/first-run/complaint.docx");
        var facts = report.Derivation.Case.Facts;
        foreach (var (i, fact) in facts.Index())
        {
            var changed = facts.Select((f, n) => n == i ? fact with { At = fact.At with { Quote = fact.At.Quote + "s" } } : f).ToEquatableArray();
            Assert.Contains(report.Check(report.Derivation with { Case = report.Derivation.Case with { Facts = changed } }), f => f.Node == "given");
        }
    }

    [Fact]
    public void What_the_report_says_must_be_what_its_steps_give()
    {
        var report = Explained.File("cases/first-run/complaint.docx");
        var first = report.Defendants[0];
        ExplainedReport With(ReportedDefendant changed) => report with { Defendants = [changed, .. report.Defendants.Skip(1)] };
        var cell = first.Cells[0];
        var theory = cell.Theories[0];
        var element = theory.Elements[0];
        ReportedDefendant Cell(ReportedCell changed) => first with { Cells = [changed, .. first.Cells.Skip(1)] };
        ReportedDefendant Theory(ReportedTheory changed) => Cell(cell with { Theories = [changed, .. cell.Theories.Skip(1)] });
        ReportedDefendant Element(ReportedElement changed) => Theory(theory with { Elements = [changed, .. theory.Elements.Skip(1)] });
        Assert.All(
            [
                first with { Ruling = "immune" }, first with { Name = "Nobody" }, first with { Cells = [] }, Cell(cell with { Result = "immune" }), Cell(cell with { Capacity = "official" }),
                Cell(cell with { Claim = "property" }), Cell(cell with { Incident = "i9" }), Theory(theory with { Value = "conclusory" }), Theory(theory with { Theory = "custom" }), Theory(theory with { Elements = [] }),
                Element(element with { Value = "conclusory" }), Element(element with { Grounds = [] }), Element(element with { Authorities = ["MIRELES"] }), Element(element with { Element = "knowledge" }),
            ],
            changed => Assert.NotEmpty(With(changed).Check()));
    }

    [Fact]
    public void The_checker_is_small_and_stands_where_it_cannot_reach_the_evaluator()
    {
        var files = Directory.EnumerateFiles(Path.Combine(RepositoryPacks.Root, "src", "Undercolor", "Derivations", "Checking"), "*.cs").ToList();
        Assert.InRange(files.Sum(f => File.ReadLines(f).Count()), 100, 900);
        Assert.All(files, f => Assert.DoesNotContain("Undercolor.Analysis", File.ReadAllText(f), StringComparison.Ordinal));
    }
}
