using Undercolor.Doctrine;
using Undercolor.Papers.Comparing.Parties;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.Footings;

/// <summary>How far the two complaints answer a question of relation back.</summary>
public enum FootingStanding
{
    /// <summary>Both complaints tell of it, in paragraphs that stand for each other; whether that is enough is for the court.</summary>
    StandsInBoth,

    /// <summary>Only the new complaint tells of it.</summary>
    OnlyInNew,

    /// <summary>No complaint tells the facts that would decide it.</summary>
    NotTold,

    /// <summary>It is for a law that the packs know; what it turns on is said with it.</summary>
    LawTold,

    /// <summary>The law that is asked for was not verified by anybody.</summary>
    LawNotKnown,
}

/// <summary>A question of relation back, as the two complaints stand to it. Nothing is decided.</summary>
/// <param name="Ties">What stands in both.</param>
/// <param name="OnlyNew">What stands only in the new complaint.</param>
/// <param name="Open">The facts that would decide it; empty where there are none to name.</param>
public sealed record FootingPoint(string Id, string Asks, FootingStanding Standing, EquatableArray<ConductTie> Ties, EquatableArray<Pinpoint> OnlyNew, string Open, EquatableArray<FootingLaw> Law, EquatableArray<string> Authorities);

/// <summary>What a circuit holds, or a State's law says, on a point.</summary>
/// <param name="Who">The circuits or the State, by name; empty where only one court is in question.</param>
/// <param name="Answer"><c>allowed</c>, <c>limited</c>, <c>refused</c> or <c>unknown</c>.</param>
public sealed record FootingLaw(EquatableArray<string> Who, string Answer, string Why, EquatableArray<string> Authorities);

/// <summary>On what footing one change of the new complaint would relate back.</summary>
/// <param name="Name">The defendant in the new complaint.</param>
/// <param name="Before">The placeholder, or the other name, in the old complaint; empty for somebody new.</param>
/// <param name="Claims">Labels of the claims that it is about.</param>
/// <param name="NamedBefore">Where the old complaint names a new party without suing.</param>
public sealed record Footing(AmendedBy By, string Name, string Before, bool IsSure, EquatableArray<string> Claims, EquatableArray<FootingPoint> Points, Pinpoint? NamedBefore);

/// <summary>The days on which relation back turns.</summary>
/// <param name="OldFiled">Null where nobody has said.</param>
/// <param name="DaysToServe">Null where the day of filing is not known.</param>
/// <param name="TimeLimit">What the new complaint tells of the time limit, or else the old one; empty where neither does.</param>
public sealed record FootingDays(DateOnly? OldFiled, DateOnly? NewFiled, int? DaysToServe, DateOnly? ServiceEnds, string TimeLimit, EquatableArray<string> TimeLimitAuthorities, DateOnly? LimitDay);

/// <summary>All changes that may have to relate back.</summary>
public sealed record FootingReport(FootingDays Days, EquatableArray<Footing> Footings);
