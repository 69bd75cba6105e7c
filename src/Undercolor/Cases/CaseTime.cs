namespace Undercolor.Cases;

/// <summary>A day and a clock time, as far as they are told.</summary>
/// <param name="Second">Seconds since midnight; null where no clock time is told.</param>
/// <param name="Unit">Of a clock time: how many seconds its words cover; 1 where seconds are written, else 60.</param>
public readonly record struct CaseMoment(DateOnly? Day, int? Second, int Unit = 60);

/// <summary>How a time stands to another happening.</summary>
public enum TimeRelation { After, Before, With }

/// <summary>When something happened: as written, and the bounds that the words give.</summary>
/// <param name="Words">As written.</param>
/// <param name="Earliest">The first moment that fits; null where the words give none.</param>
/// <param name="Latest">The last moment that fits; equal to <paramref name="Earliest"/> for a single moment.</param>
/// <param name="IsAbout">The words say that it is a guess: <c>about</c>, <c>around</c>.</param>
/// <param name="Relation">Null for a time that stands by itself.</param>
/// <param name="Anchor">Id of the statement that the time hangs on; empty for none.</param>
/// <param name="OffsetSeconds">How long after or before; null where it is not told.</param>
/// <param name="Within">Seconds to either side, where the words say so: <c>22:10 give or take 5 minutes</c>; null where they do not.</param>
public sealed record CaseTime(
    FileWords Words, CaseMoment? Earliest, CaseMoment? Latest, bool IsAbout, TimeRelation? Relation, string Anchor, int? OffsetSeconds, int? Within = null)
{
    /// <summary>The first day that fits; the last where the words give no first; null where they give no day.</summary>
    public DateOnly? Day => (Earliest ?? Latest)?.Day;

    /// <summary>Words that give no time that could be reckoned with: <c>that night</c>.</summary>
    public bool IsWordsOnly => Earliest is null && Latest is null && Relation is null;

    public override string ToString() => Words.Text;
}
