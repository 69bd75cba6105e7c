using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>A change in an amended complaint that may have to relate back.</summary>
public enum AmendedBy
{
    /// <summary>A claim against somebody whom the old complaint sued.</summary>
    NewClaim,

    /// <summary>Somebody whom the old complaint did not sue.</summary>
    NewParty,

    /// <summary>A name where the old complaint had a placeholder.</summary>
    NamedPlaceholder,
}

/// <summary>One question on which relation back turns.</summary>
/// <param name="Asks">The question; <c>{name}</c> is the party.</param>
/// <param name="Open">The facts that would decide it and that no complaint tells; empty where the two complaints show what there is.</param>
public sealed record RelationBackPoint(string Id, EquatableArray<AmendedBy> For, string Asks, string Open, EquatableArray<string> Authorities)
{
    /// <summary>The id of the point that the paragraphs of both complaints bear on.</summary>
    public const string SameConduct = "same-conduct";

    /// <summary>The id of the point that the law of a State answers.</summary>
    public const string StateLaw = "state-law";

    /// <summary>The id of the point that turns on a mistake of identity.</summary>
    public const string Mistake = "mistake";

    /// <summary>The id of the point that turns on notice within the time for service.</summary>
    public const string Notice = "notice";

    internal static RelationBackPoint Bind(PackNode node) => new(node.Required("id"), node.Words<AmendedBy>("for"), node.Required("asks"), node.Optional("open"), node.Texts("authorities"));
}

/// <summary>How many days there are to serve papers that were filed in a stretch of time.</summary>
public sealed record ServiceTime(int Days, Term Term)
{
    internal static ServiceTime Bind(PackNode node) => new(node.Number("days"), Term.Bind(node));
}

/// <summary>The table of <c>packs/papers/relation-back</c>: what is asked of a change in an amended complaint. It decides nothing.</summary>
/// <param name="Supersedes">What becomes of what only the old complaint alleges.</param>
/// <param name="Matters">When the whole question matters.</param>
/// <param name="ServiceSays">With <c>{days}</c> and <c>{day}</c>.</param>
/// <param name="NamedBefore">With <c>{name}</c>: said where the old complaint names a new party without suing.</param>
public sealed record RelationBackTable(
    string Supersedes, EquatableArray<string> SupersedesAuthorities, string Matters, EquatableArray<ServiceTime> Service, string ServiceSays, EquatableArray<string> ServiceAuthorities, EquatableArray<RelationBackPoint> Points,
    string NamedBefore, EquatableArray<string> NamedBeforeAuthorities, string CircuitUnknown)
{
    /// <summary>The days to serve papers that were filed on a day; null where the table has none for it.</summary>
    public int? DaysToServe(DateOnly filed) => Service.FirstOrDefault(s => s.Term.Holds(filed))?.Days;

    internal static RelationBackTable Bind(PackNode file)
    {
        var (says, authorities) = file.Map("supersedes", n => (n.Required("says"), n.Texts("authorities")));
        return new(says, authorities, file.Required("matters"), file.List("service", ServiceTime.Bind), file.Required("service-says"), file.Texts("service-authorities"), file.List("points", RelationBackPoint.Bind),
            file.Required("named-before"), file.Texts("named-before-authorities"), file.Required("circuit-unknown"));
    }
}
