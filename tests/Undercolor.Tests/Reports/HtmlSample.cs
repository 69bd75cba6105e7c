using System.Text;
using System.Text.RegularExpressions;
using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Documents;
using Undercolor.Packs;
using Undercolor.Reading;
using Undercolor.Reports;
using Undercolor.Text;

namespace Undercolor.Tests.Reports;

/// <summary>Short complaints by fictional people, checked with the embedded packs.</summary>
internal static class HtmlSample
{
    public const string Complaint = """
        UNITED STATES DISTRICT COURT
        NORTHERN DISTRICT OF CALIFORNIA

        WREN HOLLOWAY,
        Plaintiff,
        v.
        OFFICER ALDER FINCH, in his individual capacity; SERGEANT BROOK MARLOW, in her individual capacity; JUDGE ROWAN THORNE; LARKMOOR POLICE DEPARTMENT; and CITY OF LARKMOOR,
        Defendants.

        Case No. 3:26-cv-00001

        COMPLAINT UNDER 42 U.S.C. § 1983

        PARTIES

        1. Plaintiff Wren Holloway lives in Larkmoor.

        2. Defendant Officer Alder Finch was at all times a police officer of the City of Larkmoor. He is sued in his individual capacity.

        3. Defendant Sergeant Brook Marlow was at all times a supervisor in the Larkmoor Police Department. She is sued in her individual capacity.

        4. Defendant City of Larkmoor is a municipality of the State of California.

        5. Defendant Rowan Thorne is a judge of the county court.

        FACTS

        6. On March 3, 2026, at about 9 p.m., Officer Finch stopped Ms. Holloway on Mill Street.

        7. Ms. Holloway put both hands on the hood of the car and did not resist.

        8. Officer Finch threw her to the ground and struck her in the face with his baton three times while she was handcuffed.

        9. Sergeant Marlow is responsible for the training of her officers. She knew or should have known that they use force.

        10. The officers laughed at her.

        11. Judge Thorne denied her motion for release.

        12. The City of Larkmoor employs Officer Finch.

        13. Ms. Holloway lost two teeth and had a broken jaw.

        COUNT ONE
        Excessive force under the Fourth Amendment, against all defendants

        14. Defendants violated her right to be free from excessive force.

        PRAYER FOR RELIEF

        15. Ms. Holloway asks for compensatory and punitive damages.
        """;

    private static readonly Lazy<Workbench> s_workbench = new(MakeWorkbench);

    public static CheckResult Result { get; } = Check(Complaint);

    public static string Page(ReportMode mode) => Page(Result, mode);

    public static string Page(CheckResult result, ReportMode mode) => HtmlReport.One(result, s_workbench.Value.Library.Authority, mode, "undercolor test");

    /// <summary>A page with the marks taken out, so that words can be looked for across them.</summary>
    public static string WithoutMarks(string page) => Regex.Replace(page, "</?mark[^>]*>", "");

    public static CheckResult Check(string complaint)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(complaint));
        return DocumentReader.Read(stream).Match(
            document => s_workbench.Value.Check(document, CheckOptions.Default, "undercolor test"),
            sentence => throw new InvalidOperationException(sentence));
    }

    private static Workbench MakeWorkbench()
    {
        var packs = PackBinary.Read(EmbeddedPacks.Packs.Span);
        return new(Library.Bind(packs), ReadingLexicon.Bind(packs), Lexicon.Load(EmbeddedPacks.Lexicon), RulePages.Bind(packs));
    }
}
