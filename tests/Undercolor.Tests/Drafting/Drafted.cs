using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Documents.Word;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Papers;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Drafting;

/// <summary>Drafts for tests.</summary>
internal static class Drafted
{
    /// <summary>The case files of the repository that are drafted in full.</summary>
    public static TheoryData<string> Cases => ["mill-road", "harbor-street", "larch-jail", "council-night"];

    public static string Yaml(string name) => File.ReadAllText(Path.Combine(RepositoryPacks.Root, "cases", name, "case.yaml"));

    public static CaseFile Case(string name) => TypedCase.Typed(Yaml(name));

    public static Draft Of(CaseFile file, string? profile = null) => RuleBench.Workbench.DraftComplaint(file, CheckOptions.Default, profile);

    public static Draft Of(string yaml, string? profile = null) => Of(TypedCase.Typed(yaml), profile);

    /// <summary>The numbered paragraphs and all else as plain text, a block a line.</summary>
    public static string Text(CourtPaper paper)
    {
        var numbers = new PaperNumbers(paper);
        return string.Join('\n', paper.Blocks.Select(b => PaperText.Of(b.Sentences, numbers)));
    }

    /// <summary>What a draft reads as, where that is not what its case file comes to.</summary>
    public static IReadOnlyList<DraftDifference> Differences(CaseFile file, CourtPaper paper) =>
        DraftComparison.Of(RuleBench.Workbench.Check(file, CheckOptions.Default, "test").Assessment, ReadBack(paper).Assessment, DraftComparison.Asserted(file));

    public static CheckResult ReadBack(CourtPaper paper) => RuleBench.Workbench.Check(Fixtures.Read(CourtDocument.Write(paper)), CheckOptions.Default, "test");

    /// <summary>A paper of one case with one plaintiff, Calloway, and two officers, Finch and Vale, and a city.</summary>
    public const string Head = """
        schema: undercolor/case/v1
        court: cand
        custody: free
        county: Alder County
        plaintiffs:
          calloway: { name: Wren Calloway }
        people:
          finch: { name: Officer Alder Finch, role: patrol officer, employer: ashford, defendant: true, capacity: individual }
          vale: { name: Officer Juniper Vale, role: patrol officer, employer: ashford, defendant: true, capacity: individual }
          ashford: { name: City of Ashford, kind: municipality, defendant: true }

        """;
}
