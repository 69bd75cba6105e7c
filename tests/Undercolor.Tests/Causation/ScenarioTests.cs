using Undercolor.Causation.Events;
using Undercolor.Doctrine;
using Undercolor.Reports;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Rules;
using Undercolor.Yaml;
using Xunit;

namespace Undercolor.Tests.Causation;

/// <summary>The scenarios in <c>cases/causation</c>: each says at its head what the answer is, and why.</summary>
public sealed class ScenarioTests
{
    private static readonly string s_folder = Path.Combine(RepositoryPacks.Root, "cases", "causation");

    public static TheoryData<string> Scenarios => [.. Directory.EnumerateFiles(s_folder, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_forty_or_more() => Assert.True(Scenarios.Count >= 40);

    [Theory, MemberData(nameof(Scenarios))]
    public void The_answers_are_those_at_the_head(string name)
    {
        var yaml = File.ReadAllText(Path.Combine(s_folder, name + ".yaml"));
        var wanted = yaml.Split('\n').Where(l => l.StartsWith("# answer: ", StringComparison.Ordinal)).Select(l => l["# answer: ".Length..].Trim()).ToList();
        Assert.NotEmpty(wanted);
        Assert.Contains("# why: ", yaml, StringComparison.Ordinal);
        var report = Report(yaml, name);
        var given = Told(report).ToList();
        Assert.All(wanted, answer => Assert.Contains(answer, given));
        Assert.Equal(wanted.Where(w => w.StartsWith("fault", StringComparison.Ordinal)), given.Where(g => g.StartsWith("fault", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Scenarios))]
    public void Every_format_shows_it(string name)
    {
        var report = Report(File.ReadAllText(Path.Combine(s_folder, name + ".yaml")), name);
        Assert.Contains("what caused what", CausationText.Show(report, RuleBench.Library.Authority, TextOptions.Default), StringComparison.Ordinal);
        Assert.Empty(JsonSchema.Parse(Schemas.Text("causation")).Check(System.Text.Json.JsonDocument.Parse(CausationJson.Show(report)).RootElement));
        var svg = System.Xml.Linq.XDocument.Parse(CausationSvg.Show(report)).Root!;
        Assert.NotEmpty(svg.Elements().First(e => e.Name.LocalName == "title").Value);
        Assert.All(report.Graph.Links.SelectMany(l => l.From), f => Assert.Contains(report.Graph.Events[f].Words, svg.Elements().First(e => e.Name.LocalName == "desc").Value, StringComparison.Ordinal));
        Assert.StartsWith("digraph", CausationDot.Show(report), StringComparison.Ordinal);
        Assert.Contains("<h1>", CausationHtml.Show(report, RuleBench.Library.Authority), StringComparison.Ordinal);
    }

    private static CausationReport Report(string yaml, string name) =>
        CaseFileReader.Read(yaml, name + ".yaml", RuleBench.Workbench.Terms).Match(file => RuleBench.Workbench.Causes(file, CheckOptions.Default), errors => throw new InvalidOperationException(string.Join('\n', errors)));

    private static IEnumerable<string> Told(CausationReport report)
    {
        string Id(int e) => report.Graph.Events[e].Id;
        foreach (var fault in report.Faults) yield return $"fault: {Words<GraphFaultKind>.Of(fault.Kind)}";
        foreach (var effect in report.Effects)
        {
            foreach (var joint in effect.Joint ?? []) yield return $"together {Id(effect.Effect.Event)}: {string.Join(' ', joint.People)}";
            foreach (var answer in effect.Answers)
            {
                var what = $"{answer.Person} {Id(answer.Effect.Event)}";
                yield return $"{what}: {Words<CauseResult>.Of(answer.Result)}, {Words<CausalPattern>.Of(answer.Pattern)}, but-for {Words<Known>.Of(answer.Together.ButFor)}";
                yield return $"conduct {what}: {string.Join(' ', answer.Conduct.Select(Id))}";
                foreach (var step in answer.Connection.OnPath) yield return $"step {what}: {Words<ChainStep>.Of(step.Step)}";
            }
        }
        foreach (var person in report.Graph.People.Where(p => report.IsNominalOnly(p.Id))) yield return $"nominal: {person.Id}";
    }
}
