using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Papers.Motions;
using Undercolor.Text;

namespace Undercolor.Papers.Responding;

/// <summary>The frame of an answer to a motion: its headings word for word, and under each what there is to build the answer of.</summary>
/// <param name="Motion">Name of the motion's file.</param>
/// <param name="Pleading">Name of the pleading's file.</param>
/// <param name="Court">As captions print it; empty where none is known.</param>
/// <param name="NotArgued">Grounds that the pleading invites and that no heading of the motion was seen to argue.</param>
public sealed record ResponseSkeleton(string Motion, string Pleading, string Court, DateOnly AsOf, EquatableArray<ResponsePart> Parts, EquatableArray<string> NotArgued);

/// <summary>What a heading of a motion is for.</summary>
public enum SectionUse
{
    Argument,

    /// <summary>The law of pleading.</summary>
    Standard,

    /// <summary>The facts as the movant tells them.</summary>
    Account,

    /// <summary>Introduction, conclusion, a heading over others.</summary>
    Frame,

    /// <summary>An argument of which no ground was recognized.</summary>
    Unread,
}

/// <summary>One heading with what answers it.</summary>
/// <param name="Paragraphs">Of an account: the paragraphs in which the pleading tells its facts.</param>
public sealed record ResponsePart(
    MotionSection Section, SectionUse Use, EquatableArray<ResponseGround> Grounds, EquatableArray<ResponsePoint> Points, EquatableArray<Pinpoint> Paragraphs, EquatableArray<MotionCitation> Cited);

/// <summary>A ground that a heading argues.</summary>
/// <param name="Cue">The words by which it was recognized.</param>
/// <param name="From">Where these words stand.</param>
public sealed record ResponseGround(MotionGround Ground, string Cue, CueFrom From, GroundLaw Law);

/// <summary>Where the words stand by which a ground was recognized.</summary>
public enum CueFrom
{
    Heading,

    /// <summary>Below the heading, in its first sentences.</summary>
    Body,

    /// <summary>In the heading that it stands under.</summary>
    Outer,
}

/// <summary>What the pleading has for one defendant and claim.</summary>
/// <param name="Defendant">Id of the report (<c>d1</c>).</param>
/// <param name="Said">What it says that this defendant did.</param>
/// <param name="Met">Elements that it meets, of the theory that comes nearest, with the paragraphs.</param>
/// <param name="Missing">What is missing, a clause each.</param>
public sealed record ResponsePoint(string Defendant, string Name, string Cell, string Claim, CellResult Result, string Theory, EquatableArray<OwnConduct> Said, EquatableArray<ResponseElement> Met, EquatableArray<string> Missing);

/// <summary>An element with the paragraphs that meet it.</summary>
public sealed record ResponseElement(string Label, EquatableArray<Pinpoint> At);

/// <summary>An authority that the motion cites under a heading.</summary>
/// <param name="Words">As cited.</param>
/// <param name="Key">Of the table; empty where the table has it not.</param>
/// <param name="Says">What the table says of it, and how the citation differs from it; empty where nothing is known.</param>
public sealed record MotionCitation(string Words, string Key, string Says);
