using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>Something that happened in the lawsuit itself, or is set to happen, that a period is counted from.</summary>
/// <param name="On">The day, on the calendar of the court.</param>
/// <param name="Who">Ids of the people whom it concerns, such as those who were served; empty where it concerns all or nobody says.</param>
/// <param name="Means">How a paper was served.</param>
public sealed record CaseProceeding(string Id, ProceedingKind Event, DateOnly On, EquatableArray<string> Who, ServiceMeans Means, FileWords Note);
