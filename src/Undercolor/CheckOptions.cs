using Undercolor.Doctrine;
using Undercolor.Cases;
using Undercolor.Reading.Cast;

namespace Undercolor;

/// <summary>What a user may fix about a check.</summary>
/// <param name="Court">CourtListener id of the court; null to take the caption's.</param>
/// <param name="AsOf">The day whose law is asked for; null for the packs' own day.</param>
/// <param name="Names">Names for a text that has no caption.</param>
public sealed record CheckOptions(string? Court, DateOnly? AsOf, Stage Stage, GivenNames Names)
{
    public static CheckOptions Default { get; } = new(null, null, Stage.Pleading, GivenNames.None);
}
