using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Derivations.Checking;

/// <summary>A report as it was read back: what it says of each defendant, and what it says this follows from.</summary>
/// <param name="Packs">Version of the packs that the report names.</param>
/// <param name="GivenSha256">The hash that the report gives of the facts, people and claims of its derivation.</param>
public sealed record ExplainedReport(
    string Packs, string? Court, DateOnly AsOf, Stage Stage, CaseDerivation Derivation, string GivenSha256, EquatableArray<ReportedDefendant> Defendants)
{
    public int Cells => Defendants.Sum(d => d.Cells.Count);
}

/// <summary>What a report says of one defendant.</summary>
public sealed record ReportedDefendant(string Id, string Name, string Ruling, EquatableArray<ReportedCell> Cells);

/// <summary>What it says of one cell.</summary>
public sealed record ReportedCell(string Id, string Claim, string Plaintiff, string Incident, string Capacity, string Result, EquatableArray<ReportedTheory> Theories);

/// <summary>What it says of a theory that it shows.</summary>
public sealed record ReportedTheory(string Theory, string Value, EquatableArray<ReportedElement> Elements);

/// <summary>What it says of an element, with the first places that it rests on.</summary>
public sealed record ReportedElement(string Element, string Value, EquatableArray<Pinpoint> Grounds, EquatableArray<string> Authorities);
