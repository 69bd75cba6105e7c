using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>By which way a name that is put in place of a Doe might relate back to the first complaint.</summary>
public enum DoeRoute
{
    /// <summary>The mistake rule of the federal rule on relation back.</summary>
    Mistake,

    /// <summary>The law of the State that gives the limitations period, to which the federal rule on relation back points.</summary>
    StateLaw,

    /// <summary>Whether a Doe may be sued in federal court at all.</summary>
    FictitiousParty,
}

/// <summary>What comes of it.</summary>
public enum RelationBack { Allowed, Limited, Refused }

/// <summary>One circuit's answer on one way.</summary>
/// <param name="Answer">YAML key <c>relation-back</c>; for fictitious parties, whether they may be sued.</param>
/// <param name="States">Postal codes of the States whose law the answer turns on; empty for all of the circuit.</param>
public sealed record DoeRule(
    DoeRoute Route, RelationBack Answer, EquatableArray<string> States, string Why, EquatableArray<string> Authorities, DateOnly? From, DateOnly? Until)
{
    public bool IsInForce(DateOnly day) => (From is null || From <= day) && (Until is null || day < Until);

    internal static DoeRule Bind(PackNode node) => new(
        node.Word<DoeRoute>("route"), node.Word<RelationBack>("relation-back"), node.Texts("states"), node.Required("why"), node.Texts("authorities"), node.Date("from"), node.Date("until"));
}
