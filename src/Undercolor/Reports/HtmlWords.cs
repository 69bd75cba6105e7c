using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The words that readers see for the closed words of the contract. They speak of the pleading, never of truth or odds.</summary>
internal static class HtmlWords
{
    public static string Of(CellResult result) => Shown.Result(result);

    public static string Meaning(CellResult result, Stage stage) => Shown.Meaning(result, stage);

    public static string Of(ElementValue value) => Shown.Value(value);

    public static string Of(Capacity capacity) => capacity switch
    {
        Capacity.Individual => "individual",
        Capacity.Official => "official",
        Capacity.Both => "individual and official",
        Capacity.Unspecified => "not given",
    };

    /// <summary>The capacity as the words give it, and what a court would read into silence.</summary>
    public static string CapacityOf(DefendantAssessment defendant) => (defendant.Kind, defendant.PresumedCapacity) switch
    {
        (not PartyKind.NaturalPerson, _) when defendant.Capacity == Capacity.Unspecified => "as a body",
        (_, { } presumed) => $"{Of(defendant.Capacity)}; read as {Of(presumed)}",
        _ => Of(defendant.Capacity),
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
    };

    public static string Of(Verification verification) => verification switch
    {
        Verification.NotVerified => "not verified",
        Verification.Secondary => "secondary source",
        Verification.CourtPage => "court page",
        Verification.Opinion => "opinion",
    };

    public static string Of(Reason reason) => reason switch
    {
        Reason.NoFacts => "no facts about this defendant",
        Reason.GroupPleading => "only as one of a group",
        Reason.RespondeatSuperior => "only for what others did",
        Reason.ShouldHaveKnown => "“should have known” only",
        Reason.Conclusory => "labels without facts",
        Reason.NoUnderlyingViolation => "no violation by another is stated",
        Reason.NotPresent => "not placed at the event",
        Reason.NoOpportunity => "no time or means to act",
        Reason.NoKnowledge => "no facts of knowledge",
        Reason.NoCausation => "no link to the harm",
        Reason.SupersedingCause => "someone else’s decision came between",
        Reason.NoPolicy => "no policy, custom or final decision",
        Reason.NoColorOfLaw => "not under color of state law",
        Reason.WrongVehicle => "§ 1983 is not the vehicle",
        Reason.DepartmentNotSuable => "a part of a larger body",
        Reason.NotAPerson => "not a “person” under § 1983",
        Reason.DoeUnidentified => "not described",
        Reason.AbsoluteImmunity => "absolute immunity",
        Reason.OfficialCapacityOnly => "official capacity only",
        Reason.StateOfMind => "no facts of state of mind",
        Reason.CircuitSplit => "the circuits differ",
        Reason.Unreadable => "the words could not be read",
    };

    /// <summary>An id of the packs as plain words.</summary>
    public static string Plain(string id) => id switch
    {
        "qualified-immunity" => "qualified immunity (whether earlier decisions had clearly settled the right)",
        "limitations" => "the time limit for suing",
        "heck" => "whether a standing conviction is in the way (Heck)",
        "exhaustion" => "whether a prisoner first used the grievance steps (exhaustion)",
        "compensatory" => "money for harm (compensatory)",
        "punitive" => "money to punish (punitive)",
        "injunction" => "an order to act or stop (injunction)",
        "declaration" => "a declaration of rights",
        "generally-no" => "generally no",
        _ => id.Replace('-', ' '),
    };

    /// <summary><c>¶ 14</c>, <c>§ 3</c>, or the name of the part for what has no paragraph (<c>caption</c>).</summary>
    public static string Cite(Pinpoint at) => at.Paragraph == "caption" ? at.Paragraph : at.Cite;

    /// <summary>The name of the document as a title shows it.</summary>
    public static string Document(CheckResult result) => result.Text.Source.Name is "-" or "" ? "standard input" : result.Text.Source.Name;

    /// <summary>The first letter as a capital.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
