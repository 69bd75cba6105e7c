namespace Undercolor.Reports;

/// <summary>For whom a report is made (<c>--mode</c>).</summary>
public enum ReportMode
{
    /// <summary>For the person who pleads: what is missing, an example of the kind of fact, where it would stand.</summary>
    Plaintiff,

    /// <summary>For a court's staff: what is alleged and which element no paragraph addresses; never how to mend it.</summary>
    Screening,
}
