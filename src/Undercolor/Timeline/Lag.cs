namespace Undercolor.Timeline;

/// <summary>The most by which one point of time lies behind another: so many whole seconds, or less than that by a moment.</summary>
/// <param name="Seconds">Negative for a point that lies before the other.</param>
/// <param name="Strict">How many times "strictly before" is in it; each takes away less than any second.</param>
internal readonly record struct Lag(long Seconds, int Strict = 0) : IComparable<Lag>
{
    public static Lag Zero => default;

    public static Lag operator +(Lag a, Lag b) => new(a.Seconds + b.Seconds, a.Strict + b.Strict);
    public static Lag operator -(Lag a, Lag b) => new(a.Seconds - b.Seconds, a.Strict - b.Strict);
    public static bool operator <(Lag a, Lag b) => a.CompareTo(b) < 0;
    public static bool operator >(Lag a, Lag b) => a.CompareTo(b) > 0;

    public int CompareTo(Lag other) => Seconds != other.Seconds ? Seconds.CompareTo(other.Seconds) : other.Strict.CompareTo(Strict);
}
