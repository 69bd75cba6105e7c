using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Motions;

/// <summary>The motion to dismiss that a pleading invites. It says nothing about how a court would rule.</summary>
/// <param name="Name">Of the pleading.</param>
/// <param name="Court">As captions print it; empty where none is known.</param>
/// <param name="AsOf">The day of the law.</param>
/// <param name="Vehicle">The rule under which such a motion is made.</param>
/// <param name="Arguments">In the order in which motions usually argue.</param>
/// <param name="NotRaised">Grounds that were looked for and that nothing in the pleading brings up.</param>
public sealed record InvitedMotion(string Name, string Court, DateOnly AsOf, EquatableArray<Authority> Vehicle, EquatableArray<MotionArgument> Arguments, EquatableArray<string> NotRaised);

/// <summary>One ground, with each defendant for whom it would be argued.</summary>
/// <param name="Heading">As the motion would print it.</param>
/// <param name="Law">What the packs hold on it for this court.</param>
public sealed record MotionArgument(MotionGround Ground, string Heading, EquatableArray<MotionPoint> Points, GroundLaw Law);

/// <summary>Why a ground would be argued for a defendant.</summary>
public enum Footing
{
    /// <summary>A cell is inadequate, immune or not suable for this reason.</summary>
    Fails,

    /// <summary>A cell is open for this reason.</summary>
    Open,

    /// <summary>No cell turns on it, and a finding points to it.</summary>
    Noted,

    /// <summary>It is argued in most of these cases, and nothing here judges it.</summary>
    Usual,
}

/// <summary>A ground as it bears on one defendant.</summary>
/// <param name="Defendant">Id of the report (<c>d1</c>); empty where the ground is about the pleading as a whole.</param>
/// <param name="Cells">Ids of the cells that turn on it.</param>
/// <param name="Claims">The claims of these cells in words.</param>
/// <param name="At">The paragraphs that a movant would cite.</param>
/// <param name="Answers">What would meet the argument; empty where nothing that a pleading could say would.</param>
public sealed record MotionPoint(
    string Defendant, string Name, Footing Footing, EquatableArray<string> Cells, EquatableArray<string> Claims, EquatableArray<Pinpoint> At, EquatableArray<MotionAnswer> Answers);

/// <summary>A fact that would answer an argument.</summary>
/// <param name="What">What is missing, or what kind of fact would meet it, as one clause or sentence.</param>
/// <param name="Where">Where it would stand; empty for no place.</param>
/// <param name="Example">Of the kind of fact, never of this case; empty for none.</param>
public sealed record MotionAnswer(string What, string Where, string Example);
