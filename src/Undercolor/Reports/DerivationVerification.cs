using System.Text;
using Undercolor.Derivations.Checking;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary><c>explain --verify</c>: whether each ruling of a report follows, step by step, from the packs and from the facts that the report gives.</summary>
public static class DerivationVerification
{
    /// <summary>What does not follow; empty where everything does.</summary>
    public static EquatableArray<DerivationFault> Check(ExplainedReport report, Library library) =>
        ReportChecker.Check(report, DerivationJson.Sha256(DerivationJson.Given(report.Derivation.Case)), library);

    /// <param name="name">The file, as it is printed.</param>
    public static string Text(string name, ExplainedReport report, EquatableArray<DerivationFault> faults)
    {
        var text = new StringBuilder();
        foreach (var fault in faults) text.Append($"{name}: {VisibleText.Of(fault.ToString())}\n");
        return faults.IsEmpty
            ? FormattableString.Invariant($"{name}: {report.Defendants.Count} rulings and {report.Cells} cells follow, in {report.Derivation.Steps} steps, from the packs {report.Packs} and from the {report.Derivation.Case.Facts.Count} facts that the report gives.\n")
            : text.ToString();
    }
}
