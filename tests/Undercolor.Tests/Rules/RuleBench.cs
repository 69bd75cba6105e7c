using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Packs;
using Undercolor.Reading;
using Undercolor.Tests.CaseFiles;
using Undercolor.Text;

namespace Undercolor.Tests.Rules;

/// <summary>The engine with the embedded packs, made once for all tests of rules.</summary>
internal static class RuleBench
{
    private static readonly DataNode.Map s_packs = PackBinary.Read(EmbeddedPacks.Packs.Span);

    public static RuleBook Book { get; } = RulePages.Bind(s_packs);

    public static Library Library { get; } = Library.Bind(s_packs);

    /// <summary>The tables of citations, bound once for all tests.</summary>
    public static CitationDesk Desk { get; } = new(Library, new(CitationPacks.Bind(PackBinary.Read(EmbeddedPacks.Citations.Span))));

    public static Workbench Workbench { get; } = new(Library, ReadingLexicon.Bind(s_packs), Lexicon.Load(EmbeddedPacks.Lexicon), Book, new(() => Desk));

    /// <summary>Names of the page files, without folder and extension, in order.</summary>
    public static IReadOnlyList<string> PageFiles { get; } =
        [.. s_packs.Entries.Select(e => e.Key).Where(k => k.StartsWith("rules/", StringComparison.Ordinal)).Select(k => k["rules/".Length..]).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<Diagnostic> Check(PageExample example) =>
        [.. Run(example).Assessment.Diagnostics];

    public static CheckResult Run(PageExample example) => example.IsCaseFile ? TypedCase.Check(example.Text) : Workbench.Check(example.Document(), CheckOptions.Default with { Exhibits = example.Exhibits }, "test");
}
