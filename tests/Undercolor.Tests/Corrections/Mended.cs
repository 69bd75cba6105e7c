using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Tests.Corrections;

/// <summary>A complaint checked with a corrections file, and its twin without.</summary>
internal static class Mended
{
    public const string Complaint = """
        UNITED STATES DISTRICT COURT
        FOR THE NORTHERN DISTRICT OF TEXAS

        ROWAN PIKE, Plaintiff,

        v.

        OFFICER ALDER FINCH; OFFICER JUNIPER VALE; and CITY OF LARKMOOR, Defendants.

        COMPLAINT UNDER 42 U.S.C. § 1983

        FACTS

        1. On March 3, 2031, Officer Finch and Officer Vale stopped Mr. Pike on Tollgate Road.

        2. Officer Finch spoke to Officer Vale. He struck Mr. Pike in the face with a baton.

        3. The deputies laughed. Mr. Pike was kicked in the ribs.

        4. Officer Vale acted with deliberate indifference to Mr. Pike's rights.

        5. Mr. Pike did not resist.

        PRAYER FOR RELIEF

        Plaintiff asks for compensatory damages against each defendant, and for the costs of suit.

        """;

    public static CheckResult Plain(string complaint = Complaint, bool proSe = false) => Check(complaint, [], proSe);

    /// <param name="entries">The entries under <c>corrections:</c>, indented by two spaces.</param>
    public static CheckResult With(string entries, string complaint = Complaint) => Check(complaint, Read(entries), false);

    public static EquatableArray<Correction> Read(string entries) =>
        File(entries).Match(read => read.Corrections, errors => throw new InvalidOperationException(string.Join('\n', errors)));

    public static string Fault(string entries) => File(entries).Match(_ => throw new InvalidOperationException("It was read."), errors => errors[0].ToString());

    public static CorrectionsResult File(string entries) => Text($"schema: undercolor/corrections/v1\ncorrections:\n{entries}\n");

    public static CorrectionsResult Text(string yaml) => CorrectionsReader.Read(yaml, "c.yaml", RuleBench.Book, RuleBench.Library.Courts);

    public static CorrectionRow Only(this CheckResult result) => Xunit.Assert.Single(result.Assessment.Corrections);

    public static DefendantAssessment Defendant(this CheckResult result, string name) => result.Assessment.Defendants.Single(d => d.Name.Contains(name, StringComparison.Ordinal));

    public static Fact Fact(this CheckResult result, string verb) => result.Case.Facts.Single(f => f.Verb == verb);

    public static string ActorsOf(this CheckResult result, Fact fact) => string.Join(", ", fact.Actors.Members.Select(m => result.Case[m].Name));

    private static CheckResult Check(string complaint, EquatableArray<Correction> corrections, bool proSe) =>
        RuleBench.Workbench.Check(Fixtures.ReadText(complaint), CheckOptions.Default with { Corrections = corrections, ProSe = proSe }, "test");
}
