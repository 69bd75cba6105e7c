using Undercolor.Analysis;
using Undercolor.Auditing;
using Undercolor.Cases;
using Undercolor.Derivations;
using Undercolor.Derivations.Checking;
using Undercolor.Doctrine;
using Undercolor.Reports;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Law;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;
using Undercolor.Text;

namespace Undercolor.Tests.Derivations;

/// <summary>Reports with what their rulings follow from, written as JSON and read back.</summary>
internal static class Explained
{
    private static readonly CheckOptions s_explain = CheckOptions.Default with { Depth = Depth.Derivations };

    public static ExplainedReport Story(LawExample example, string court, Stage? stage = null) => Of(RuleBench.Workbench.Check(
        Fixtures.ReadText(example.Complaint), s_explain with { Court = LawExamples.Courts.Single(c => c.Key == court).Value, Stage = stage }, "test"));

    public static ExplainedReport Typed(string yaml, Stage? stage = null, string? court = null) => Of(TypedCase.Check(yaml, s_explain with { Stage = stage, Court = court }));

    /// <param name="path">A complaint or a case file, relative to the repository.</param>
    public static ExplainedReport File(string path)
    {
        var full = Path.Combine(RepositoryPacks.Root, path);
        return path.EndsWith(".yaml", StringComparison.Ordinal) ? Typed(System.IO.File.ReadAllText(full)) : Of(RuleBench.Workbench.Check(Fixtures.Read(full), s_explain, "test"));
    }

    public static EquatableArray<DerivationFault> Check(this ExplainedReport report) => DerivationVerification.Check(report, RuleBench.Library);

    public static EquatableArray<DerivationFault> Check(this ExplainedReport report, CaseDerivation changed) => (report with { Derivation = changed }).Check();

    private static ExplainedReport Of(CheckResult result) => DerivationReader.Read(JsonReport.One(result.Assessment)).Single();
}
