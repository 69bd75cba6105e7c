namespace Undercolor.Causation.Events;

/// <summary>When an event happened, as bounds in seconds since the first day of the calendar.</summary>
/// <param name="Earliest">Negative infinity where nothing bounds it.</param>
/// <param name="Latest">Positive infinity where nothing bounds it.</param>
/// <param name="IsAbout">The words say that it is a guess.</param>
/// <param name="Words">As written.</param>
public sealed record EventTime(double Earliest, double Latest, bool IsAbout, string Words)
{
    /// <summary>How far a guess may be off before two times contradict each other, in seconds.</summary>
    private const double Guess = 1800;

    /// <summary>Whether this lies after another time whatever moments within the bounds were meant.</summary>
    public bool IsSurelyAfter(EventTime other) => Earliest > other.Latest + (IsAbout ? Guess : 0) + (other.IsAbout ? Guess : 0);

    /// <summary>For drawing, from left to right.</summary>
    public double Place => double.IsFinite(Earliest) ? Earliest : Latest;
}
