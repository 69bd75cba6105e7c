using Undercolor.Analysis;
using Undercolor.Authorities;
using Undercolor.Doctrine;
using Undercolor.Cases;
using Undercolor.Reading.Cast;
using Undercolor.Text;

namespace Undercolor;

/// <summary>What a user may fix about a check.</summary>
/// <param name="Court">CourtListener id of the court; null to take the caption's, or the case file's.</param>
/// <param name="AsOf">The day whose law is asked for; null for the packs' own day.</param>
/// <param name="Stage">Null to take the case file's; a complaint is a pleading.</param>
/// <param name="Names">Names for a text that has no caption.</param>
public sealed record CheckOptions(string? Court, DateOnly? AsOf, Stage? Stage, GivenNames Names)
{
    /// <summary>Readings that a person has mended, in the order of their file.</summary>
    public EquatableArray<Correction> Corrections { get; init; }

    /// <summary>The plaintiff has no lawyer: each reading that liberal construction allows is listed.</summary>
    public bool ProSe { get; init; }

    /// <summary>How much is asked of each cell.</summary>
    public Depth Depth { get; init; }

    /// <summary>The texts in which quotations are looked for.</summary>
    public Exhibits Exhibits { get; init; } = Exhibits.None;

    public static CheckOptions Default { get; } = new(null, null, null, GivenNames.None);
}
