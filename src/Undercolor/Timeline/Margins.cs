namespace Undercolor.Timeline;

/// <summary>How far words may be off, in seconds. docs/times.md tells each with its reason.</summary>
internal static class Margins
{
    /// <summary><c>about 22:10</c>: half an hour to either side.</summary>
    public const int AboutAnHour = 1800;

    /// <summary><c>about January 5</c>: a week to either side.</summary>
    public const int AboutADay = 7 * Day;

    /// <summary><c>about January 2026</c>: a month to either side.</summary>
    public const int AboutAMonth = 31 * Day;

    /// <summary><c>about 30 seconds</c>: from half of it to twice as long.</summary>
    public const int AboutALength = 2;

    /// <summary>A place on a recording names the second in which a thing is seen; another viewer may name the one before or behind.</summary>
    public const int Pinpoint = 1;

    /// <summary>Seconds of a day; no day is longer or shorter here.</summary>
    public const int Day = 86_400;
}
