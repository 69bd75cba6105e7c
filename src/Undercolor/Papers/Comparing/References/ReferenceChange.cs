using Undercolor.Text;

namespace Undercolor.Papers.Comparing.References;

/// <summary>What is to be said of a reference of the new complaint.</summary>
public enum ReferenceFault
{
    /// <summary>It points to nothing that was read in the new complaint.</summary>
    Nothing,

    /// <summary>What it pointed to in the old complaint now stands at another number, and the reference does not.</summary>
    NotMoved,

    /// <summary>What it pointed to in the old complaint stands nowhere in the new one.</summary>
    Gone,

    /// <summary>It names the paragraphs of an earlier complaint.</summary>
    IntoEarlier,
}

/// <summary>A reference of the new complaint that does not point where it pointed.</summary>
/// <param name="At">Its words in the new complaint.</param>
/// <param name="Old">Its words in the old complaint; null where it stood in none.</param>
/// <param name="Missing">Numbers, or the exhibit, that the new complaint has not.</param>
/// <param name="Moved">Of <see cref="ReferenceFault.NotMoved"/>: each number of the old complaint with the number of its words now.</param>
/// <param name="Lost">Numbers of the old complaint whose words stand nowhere in the new one.</param>
/// <param name="Taken">Numbers that it takes in now and did not before, whose words the old complaint has elsewhere.</param>
public sealed record ReferenceChange(
    ReferenceKind Kind, ReferenceFault Fault, Pinpoint At, Pinpoint? Old, EquatableArray<string> Missing, EquatableArray<(string Was, string Now)> Moved, EquatableArray<string> Lost, EquatableArray<string> Taken);

/// <summary>The references of the new complaint.</summary>
/// <param name="Count">All that were read.</param>
/// <param name="Kept">Those that point where they pointed, by the alignment.</param>
/// <param name="Faults">In the order of the new complaint.</param>
public sealed record ReferenceChanges(int Count, int Kept, EquatableArray<ReferenceChange> Faults);
