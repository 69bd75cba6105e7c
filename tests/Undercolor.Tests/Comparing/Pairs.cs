using System.Globalization;
using Undercolor.Analysis;
using Undercolor.Papers.Comparing;
using Undercolor.Tests.CaseFiles;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;

namespace Undercolor.Tests.Comparing;

/// <summary>Complaints to compare. Everybody in them is invented.</summary>
internal static class Pairs
{
    public static string Old { get; } = Example("complaint.txt");

    public static string New { get; } = Example("amended.txt");

    public static string PathOf(string name) => Path.Combine(RepositoryPacks.Root, "cases", "amended", name);

    public static string Example(string name) => File.ReadAllText(PathOf(name));

    public static CheckResult Read(string text, string? court = null) => RuleBench.Workbench.Check(Fixtures.ReadText(text), CheckOptions.Default with { Court = court }, "test");

    public static CheckResult Typed(string yaml) => TypedCase.Check(yaml);

    public static ComplaintComparison Of(string old, string @new, DateOnly? oldFiled = null, DateOnly? newFiled = null, string? court = null) =>
        RuleBench.Workbench.Compare(Read(old, court), Read(@new, court), oldFiled, newFiled);

    /// <summary>A complaint of these defendants. A line that begins with <c>#</c> is a heading; every other one is the next numbered paragraph.</summary>
    public static string Complaint(string defendants, params IEnumerable<string> lines)
    {
        var number = 0;
        var body = lines.Select(line => line.StartsWith('#') ? line[1..].Trim() : string.Create(CultureInfo.InvariantCulture, $"{++number}. {line}"));
        return $"UNITED STATES DISTRICT COURT\nFOR THE NORTHERN DISTRICT OF CALIFORNIA\n\nWREN CALLOWAY,\nPlaintiff,\nv.\n{defendants},\nDefendants.\n\nCOMPLAINT FOR VIOLATION OF CIVIL RIGHTS (42 U.S.C. § 1983)\n\nFACTS\n\n{string.Join("\n\n", body)}\n";
    }

    /// <summary>A complaint of one officer with these paragraphs.</summary>
    public static string Finch(params IEnumerable<string> lines) => Complaint("OFFICER ALDER FINCH", lines);

    public const string Struck = "On March 4, 2025, at the bus station, Officer Finch struck Plaintiff in the face with his fist.";

    public static readonly string[] Plain =
    [
        "Plaintiff had walked home from work along the river that evening.", "The lamps at the bus station were out, and snow lay on the steps.", "A dog barked behind the fence of the brick yard for a long time.",
        "The ferry had left an hour before, and the quay was empty.", "Plaintiff carried a bag with bread, two books and a pair of shoes.", "A clock on the tower struck nine as the rain began to fall.",
        "Three buses stood dark in the yard with their doors open.", "The keeper of the kiosk had closed the shutters early.", "Somebody had left a ladder against the wall of the depot.", "The road to the bridge was blocked by a fallen tree.",
        "Plaintiff wore a red coat that had belonged to an aunt.", "The ticket machine showed an error and took no coins.",
    ];
}
