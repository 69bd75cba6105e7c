using Undercolor.Text;

namespace Undercolor.Papers.Comparing.References;

/// <summary>To what a reference in a complaint points.</summary>
public enum ReferenceKind
{
    /// <summary>Paragraphs by their numbers: <c>paragraphs 12 through 18</c>, <c>¶¶ 3-5</c>.</summary>
    Paragraphs,

    /// <summary>The one paragraph in front: <c>the preceding paragraph</c>.</summary>
    Before,

    /// <summary>All in front: <c>the foregoing paragraphs</c>.</summary>
    AllBefore,

    /// <summary>Counts by their numbers: <c>Count II</c>, <c>the Second Claim</c>.</summary>
    Counts,

    /// <summary>A paper that is attached: <c>Exhibit A</c>.</summary>
    Exhibit,
}

/// <summary>A reference as it is written.</summary>
/// <param name="Span">All its words.</param>
/// <param name="Numbers">The numbers in it, from the first to the last; of an exhibit its letter.</param>
/// <param name="Ranges">First and last number of each stretch, as written; none where it names no number.</param>
/// <param name="IntoEarlier">It names the paragraphs of an earlier complaint.</param>
internal sealed record Reference(ReferenceKind Kind, TextSpan Span, TextSpan Numbers, EquatableArray<(int From, int To)> Ranges, bool IntoEarlier)
{
    public string Label(string text) => Numbers.Of(text).ToUpperInvariant();
}
