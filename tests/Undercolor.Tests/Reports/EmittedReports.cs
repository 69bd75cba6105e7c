using System.Text.Json;
using Undercolor.Analysis;
using Undercolor.Documents;
using Undercolor.Reports;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Corrections;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;

namespace Undercolor.Tests.Reports;

/// <summary>Every report that the documents of this repository give: the fixtures, the cases, both examples of each rule's page.</summary>
internal static class EmittedReports
{
    private static readonly Lazy<IReadOnlyList<EmittedReport>> s_all = new(() => [.. Documents().Select(d => EmittedReport.Of(d.Name, d.Result))]);

    public static IReadOnlyList<EmittedReport> All => s_all.Value;

    private static IEnumerable<(string Name, CheckResult Result)> Documents() =>
    [
        .. Files().Select(f => (Path.GetRelativePath(RepositoryPacks.Root, f), RuleBench.Workbench.Check(Fixtures.Read(f), CheckOptions.Default, "test"))),
        .. from page in RuleBench.Book.Pages
           from heading in new[] { "Example", "Better" }
           select ($"{page.Descriptor.Id} {heading}", RuleBench.Run(PageExample.Under(heading, page.Body))),
        ("case file", TypedCase.Check(TypedCase.Example)),
        ("case file, explained", TypedCase.Check(TypedCase.Example, CheckOptions.Default with { Depth = Depth.Derivations })),
        ("corrections", RuleBench.Workbench.Check(Fixtures.ReadText(Mended.Complaint), CheckOptions.Default with { ProSe = true, Corrections = Mended.Read("  - { kind: custody, is: free }") }, "test")),
    ];

    private static IEnumerable<string> Files() =>
        new[] { "cases", Path.Combine("tests", "fixtures", "documents") }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryPacks.Root, folder), "*", SearchOption.AllDirectories))
            .Where(f => Path.GetFileNameWithoutExtension(f) != "expected" && IsDocument(f)).Order(StringComparer.Ordinal);

    private static bool IsDocument(string file) => Path.GetExtension(file) switch
    {
        ".docx" or ".txt" or ".html" or ".md" => true,
        ".pdf" => Fixtures.HasProgram("pdftotext") && Fixtures.HasProgram("pdfinfo"),
        _ => false,
    };
}

/// <param name="Name">The document's path, or a rule's id and the heading of its example.</param>
/// <param name="Text">The cleaned text, which every position slices.</param>
internal sealed record EmittedReport(string Name, string Text, JsonElement Plaintiff, JsonElement Screening, JsonElement Facts)
{
    public static EmittedReport Of(string name, CheckResult result) => new(
        name, result.Text.Text, Parse(JsonReport.One(result.Assessment)), Parse(JsonReport.One(result.Assessment, ReportMode.Screening)), Parse(FactsReport.Json(result.Case)));

    public IEnumerable<JsonElement> All => [Plaintiff, Screening, Facts];

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
