using Undercolor.Cases;

namespace Undercolor.Drafting;

/// <summary>Paths in a case file, as its editor and its errors write them.</summary>
internal static class CaseKeys
{
    public static string Of(CasePerson person, string field) => $"{(person.IsPlaintiff ? "plaintiffs" : "people")}.{person.Id}.{field}";

    public static string Of(CaseGroup group, string field) => $"groups.{group.Id}.{field}";

    public static string Of(CaseStatement statement, string field) => $"{ListOf(statement)}[{statement.Id}].{field}";

    public static string Of(CaseIncident incident, string field) => $"incidents[{incident.Id}].{field}";

    public static string Of(CaseEvidence evidence, string field) => $"evidence[{evidence.Id}].{field}";

    public static string Of(CaseLink link, string field) => $"links[{link.Id}].{field}";

    public static string Item(string list, int index) => FormattableString.Invariant($"{list}[{index}]");

    private static string ListOf(CaseStatement statement) => statement switch
    {
        CaseStatement.Event => "events",
        CaseStatement.Presence => "presence",
        CaseStatement.Knowledge => "knowledge",
        CaseStatement.Order => "orders",
        CaseStatement.Agreement => "agreements",
        CaseStatement.Policy => "policies",
        CaseStatement.Training => "training",
        CaseStatement.Supervision => "supervision",
        CaseStatement.WhyUnknown => "why-unknown",
        CaseStatement.Injury => "injuries",
        _ => throw new InvalidOperationException("The statements are a closed set."),
    };
}
