using System.Text;
using Undercolor.Citations;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Citations;

/// <summary>No law in code, and no authority in the packs that cannot be read back.</summary>
public sealed class CitationGuardTests
{
    private static IEnumerable<string> LawIn(string code) => RuleBench.Desk.Finder.Find(code).Where(IsLaw).Select(c => c.FullSpan.Of(code));

    /// <summary>A bare section is a name that the whole project goes by; papers of a case and words like "id." are no law.</summary>
    private static bool IsLaw(Citation citation) => citation.Kind is
        CitationKind.FullCase or CitationKind.ShortCase or CitationKind.FullLaw or CitationKind.FullJournal or CitationKind.Rule or CitationKind.Constitution or CitationKind.Instruction or CitationKind.Docket;

    [Fact]
    public void No_file_of_code_cites_law()
    {
        Assert.Empty(Each("src", "*.cs", besides: ["/obj/", "/bin/"], LawIn));
    }

    /// <param name="besides">Parts of paths that are not looked at.</param>
    private static IEnumerable<string> Each(string folder, string pattern, string[] besides, Func<string, IEnumerable<string>> find) =>
        from file in Directory.EnumerateFiles(Path.Combine(RepositoryPacks.Root, folder), pattern, SearchOption.AllDirectories)
        where !besides.Any(file.Contains)
        from found in find(File.ReadAllText(file))
        select $"{Path.GetFileName(file)}: {found}";

    [Fact]
    public void Planted_law_is_caught() => Assert.Equal(["Vale v. Thorne, 12 F.4th 340 (9th Cir. 2022)"], LawIn("// As held in Vale v. Thorne, 12 F.4th 340 (9th Cir. 2022)."));

    /// <summary>A page of a reporter, or a docket, stands in packs/authorities and nowhere else in the packs; they may name statutes.</summary>
    [Fact]
    public void No_decision_is_cited_in_the_packs_outside_the_table_of_authorities()
    {
        Assert.Empty(Each("packs", "*.yaml", besides: ["/authorities/", "/citations/"], DecisionsIn));
        Assert.Equal(["12 F.4th 340", "No. 24-993"], DecisionsIn("says: as in 12 F.4th 340 and No. 24-993, slip op. at 2"));
    }

    private static IEnumerable<string> DecisionsIn(string pack) =>
        RuleBench.Desk.Finder.Find(pack).Where(c => c.Kind is CitationKind.FullCase or CitationKind.ShortCase or CitationKind.Docket).Select(c => c.Span.Of(pack));

    public static TheoryData<string> Keys => [.. RuleBench.Library.Authorities.Select(a => a.Key).Order(StringComparer.Ordinal)];

    /// <summary>Entries without any number have nothing to read; the table says in words where they were found.</summary>
    [Theory, MemberData(nameof(Keys))]
    public void Every_authority_of_the_packs_is_read_and_prints_back_the_same(string key)
    {
        var text = RuleBench.Library.Authority(key)!.FullCitation;
        var citations = RuleBench.Desk.Finder.Find(text);
        if (citations.IsEmpty) Assert.DoesNotMatch(@"\d+ [A-Z][\w.' ]*\d+(?!.*Rev\. \()", text.Split(" (")[0]);
        else Assert.Equal(Usual(text, citations), Printed(text, citations));
    }

    /// <summary>The text with each reporter in its usual abbreviation.</summary>
    private static string Usual(string text, EquatableArray<Citation> citations)
    {
        foreach (var citation in citations)
            if (citation is { Series: { } series, Reporter: { } reporter } && !series.Cite.Contains('*', StringComparison.Ordinal) && citation.Kind != CitationKind.Instruction) text = text.Replace(reporter, series.Cite, StringComparison.Ordinal);
        return text;
    }

    /// <summary>Each citation printed from its parts, and between them the words of the text; parallel citations are printed side by side.</summary>
    private static string Printed(string text, EquatableArray<Citation> citations)
    {
        var (printed, at) = (new StringBuilder(), 0);
        for (var i = 0; i < citations.Count; i++)
        {
            var citation = citations[i];
            if (citation.FullSpan.Start < at) continue;
            printed.Append(text, at, citation.FullSpan.Start - at);
            var beside = citations.Where((other, n) => n > i && other.Parallel == i).Select(other => $", {other.Volume} {other.Series!.Cite} {other.Page}");
            var own = CitationText.Of(text, citation, withPin: true);
            var date = own.LastIndexOf(" (", StringComparison.Ordinal);
            printed.Append(beside.Any() ? own[..date] + string.Concat(beside) + own[date..] : own);
            at = citation.FullSpan.End;
        }
        return printed.Append(text, at, text.Length - at).ToString();
    }
}
