using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>A place that several happenings share.</summary>
/// <param name="Within">Id of the larger place that it lies in; empty for none.</param>
/// <param name="ApartFrom">Ids of places so far off that nobody is at both at one time.</param>
public sealed record CasePlace(string Id, FileWords Name, string Within, FileWords What, EquatableArray<string> ApartFrom);
