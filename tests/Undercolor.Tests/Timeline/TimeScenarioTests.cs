using System.Globalization;
using System.Text.Json;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Reports;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Rules;
using Undercolor.Timeline;
using Xunit;

namespace Undercolor.Tests.Timeline;

/// <summary>The scenarios in <c>cases/times</c>: each says at its head what the answer is, and why.</summary>
public sealed class TimeScenarioTests
{
    private static readonly string s_folder = Path.Combine(RepositoryPacks.Root, "cases", "times");

    public static TheoryData<string> Scenarios => [.. Directory.EnumerateFiles(s_folder, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_fifteen_or_more() => Assert.True(Scenarios.Count >= 15);

    [Theory, MemberData(nameof(Scenarios))]
    public void The_answers_are_those_at_the_head(string name)
    {
        var yaml = Yaml(name);
        var wanted = yaml.Split('\n').Where(l => l.StartsWith("# answer: ", StringComparison.Ordinal)).Select(l => l["# answer: ".Length..].Trim()).ToList();
        Assert.NotEmpty(wanted);
        Assert.Contains("# why: ", yaml, StringComparison.Ordinal);
        var given = Told(TypedCase.Typed(yaml)).ToList();
        Assert.All(wanted, answer => Assert.Contains(answer, given));
        Assert.Equal(Faults(wanted), Faults(given));
    }

    [Theory, MemberData(nameof(Scenarios))]
    public void Every_format_shows_it(string name)
    {
        var file = TypedCase.Typed(Yaml(name));
        var (times, timed) = RuleBench.Workbench.Times(file, CheckOptions.Default);
        Assert.Empty(JsonSchema.Parse(Schemas.Text("times")).Check(JsonDocument.Parse(TimesJson.Show(times, timed)).RootElement));
        Assert.All(file.Statements, s => Assert.Contains($"\n{s.Id}  ", TimesReport.Text(times, timed), StringComparison.Ordinal));
        Assert.All(file.Statements, s => Assert.Contains($"| {s.Id} |", TimesReport.Markdown(times, timed), StringComparison.Ordinal));
        Assert.All(times.Conflicts.SelectMany(c => c.Statements), s => Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"line {s.Line}: {s.Says}"), TimesReport.Text(times, timed), StringComparison.Ordinal));
        var phases = RuleBench.Workbench.Phases(file, CheckOptions.Default);
        Assert.Empty(JsonSchema.Parse(Schemas.Text("phases")).Check(JsonDocument.Parse(PhasesReport.Json(phases)).RootElement));
        Assert.All(phases.Phases, p => Assert.Contains(p.Id, PhasesReport.Text(phases), StringComparison.Ordinal));
        Assert.All(phases.Phases, p => Assert.Contains(p.Id, PhasesReport.Markdown(phases), StringComparison.Ordinal));
    }

    private static string Yaml(string name) => File.ReadAllText(Path.Combine(s_folder, name + ".yaml"));

    /// <summary>What a file with no word about it must not be charged with.</summary>
    private static IEnumerable<string> Faults(IEnumerable<string> lines) => lines.Where(l => l.StartsWith("conflict", StringComparison.Ordinal) || l.StartsWith("too late", StringComparison.Ordinal) || l.StartsWith("two places", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Told(CaseFile file)
    {
        var (times, timed) = RuleBench.Workbench.Times(file, CheckOptions.Default);
        foreach (var conflict in times.Conflicts)
        {
            yield return $"conflict {Words<ConflictKind>.Of(conflict.Kind)}: {string.Join(' ', conflict.Statements.Select(s => s.Of).Distinct().Order(StringComparer.Ordinal))}";
            if (conflict.Reconciling is { } offset) yield return $"reconcile: {RecordingClock.Signed(offset)}";
        }
        foreach (var id in file.Statements.Select(s => s.Id).Concat(file.Incidents.SelectMany(i => i.Phases).Select(p => p.Id)))
        {
            yield return $"begins {id}: {Shown(times.At(new(id, false)))}";
            yield return $"ends {id}: {Shown(times.At(new(id, true)))}";
            yield return $"length {id}: {Plain(times.Between(new(id, false), new(id, true)))}";
            foreach (var other in file.Statements) yield return $"between {id} {other.Id}: {Plain(times.Between(new(id, false), new(other.Id, false)))}";
        }
        foreach (var late in TooLate.Of(times)) yield return $"too late: {late.Said.Id} {late.Act.Id}";
        foreach (var two in TwoPlaces.Of(times)) yield return $"two places: {two.Person} {two.One.Id} {two.Other.Id}";
        foreach (var one in timed)
            yield return $"seconds {one.Defendant}: {one.Opportunity.Seconds.Least} to {one.Opportunity.Seconds.Most?.ToString(CultureInfo.InvariantCulture) ?? "?"}, {Words<Overlap>.Of(one.Opportunity.There)}{(one.Opportunity.Saw ? "" : ", unseen")}";
        string Id(string name) => file.People.First(p => p.Name.Text == name).Id;
        foreach (var defendant in TypedCase.Check(file.Text).Assessment.Defendants) yield return $"ruling {Id(defendant.Name)}: {Words<Undercolor.Analysis.CellResult>.Of(defendant.Ruling)}";
        foreach (var row in RuleBench.Workbench.Phases(file, CheckOptions.Default).Rows)
            foreach (var cell in row.Cells) yield return $"phase {cell.Phase} {Id(row.Defendant)}: {Words<Undercolor.Analysis.CellResult>.Of(cell.Result)}";
    }

    private static string Plain(SecondsBounds bounds) => string.Create(CultureInfo.InvariantCulture, $"{bounds.Least?.ToString(CultureInfo.InvariantCulture) ?? "?"} | {bounds.Most?.ToString(CultureInfo.InvariantCulture) ?? "?"}");

    private static string Shown(SecondsBounds bounds) => $"{Moment(bounds.Least)} | {Moment(bounds.Most)}";

    private static string Moment(long? seconds) => seconds is { } s ? DateTime.MinValue.AddSeconds(s).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : "?";
}
