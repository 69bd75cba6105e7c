using Undercolor.Analysis;
using Undercolor.Papers.Motions;
using Undercolor.Papers.Responding;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Rules;
using Undercolor.Text;

namespace Undercolor.Tests.Motions;

/// <summary>A complaint and what is made of it, for tests.</summary>
internal static class Motioned
{
    public const string Head = """
        UNITED STATES DISTRICT COURT
        NORTHERN DISTRICT OF CALIFORNIA

        ANA RIVERA, Plaintiff,
        v.
        OFFICER DANA RUIZ, OFFICER JUNIPER VALE, SERGEANT BROOK MARLOW, in their individual capacities, and CITY OF MILLBROOK, Defendants.

        COMPLAINT

        FACTS

        1. On January 5, 2026, on Mill Road, Officer Ruiz struck Rivera in the face with a baton after she was handcuffed.

        """;

    public const string Count = """

        COUNT I
        Excessive force under the Fourth Amendment against Ruiz, Vale, Marlow and the City of Millbrook

        9. Ruiz, Vale, Marlow and the City of Millbrook violated the Fourth Amendment by the use of excessive force.
        """;

    public static CheckResult Check(string facts) => RuleBench.Workbench.Check(Fixtures.ReadText(Head + facts + Count), CheckOptions.Default, "test");

    public static InvitedMotion Motion(string facts) => RuleBench.Workbench.Motion(Check(facts));

    public static MotionOutline Outline(string motion, string name = "motion.txt") => OutlineReader.Read(TextCleaner.Clean(Fixtures.ReadText(motion, name)), RuleBench.Library.Tables.Motion.Headings);

    public static ResponseSkeleton Response(string motion, string facts) => RuleBench.Workbench.Response(Fixtures.ReadText(motion, "motion.txt"), Check(facts));

    /// <summary>The names for which a ground is argued, with the footing of each.</summary>
    public static IReadOnlyList<(string Name, Footing Footing)> Argued(InvitedMotion motion, string ground) =>
        [.. motion.Arguments.Where(a => a.Ground.Id == ground).SelectMany(a => a.Points).Select(p => (p.Name, p.Footing))];
}
