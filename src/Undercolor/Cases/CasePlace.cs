namespace Undercolor.Cases;

/// <summary>A place that several happenings share.</summary>
/// <param name="Within">Id of the larger place that it lies in; empty for none.</param>
public sealed record CasePlace(string Id, FileWords Name, string Within, FileWords What);
