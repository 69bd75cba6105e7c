using Undercolor.Text;

namespace Undercolor.Papers.Responding;

/// <summary>A paper of the other side as its headings and what stands under each.</summary>
/// <param name="Name">Of the file.</param>
/// <param name="Sections">In the order of the paper; the tables of contents and of authorities are left out.</param>
public sealed record MotionOutline(string Name, string Text, EquatableArray<MotionSection> Sections);

/// <summary>One heading.</summary>
/// <param name="Heading">Word for word as printed, with its number.</param>
/// <param name="Level">1 for a heading without a number, one more for each kind of number inside another.</param>
/// <param name="HeadingSpan">Offsets in the cleaned text.</param>
/// <param name="Body">From the heading's end to the next heading.</param>
/// <param name="Page">One-based; null where the format has no pages.</param>
public sealed record MotionSection(string Heading, int Level, TextSpan HeadingSpan, TextSpan Body, int? Page)
{
    /// <summary>The heading without its number.</summary>
    public required string Words { get; init; }
}
