namespace Undercolor.Causation.Equations;

/// <summary>Values from <paramref name="Low"/> to <paramref name="High"/>, both included.</summary>
internal readonly record struct Range(int Low, int High)
{
    public bool IsOne => Low == High;

    /// <summary>The truth of a value in this range.</summary>
    public Range Truth => new(Low > 0 || High < 0 ? 1 : 0, Low == 0 && High == 0 ? 0 : 1);

    public Range Negated => new(1 - High, 1 - Low);

    public Range Hull(Range other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    public Range With(int value) => new(Math.Min(Low, value), Math.Max(High, value));
}

/// <summary>How a variable moves the effect: up with it, down with it, or both ways.</summary>
[Flags]
internal enum Direction { None = 0, Up = 1, Down = 2, Both = Up | Down }

internal static class Directions
{
    public static Direction Turned(this Direction direction) => (Direction)(((int)direction & 1) << 1 | (int)direction >> 1);
}
