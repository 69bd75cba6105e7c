using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>What happened at one time and place.</summary>
public sealed record CaseIncident(string Id, FileWords What, CaseTime? Date, CaseTime? Time, FileWords Place, EquatableArray<CasePhase> Phases);

/// <summary>A part of an incident, such as the stop, the takedown, the ride to the jail.</summary>
public sealed record CasePhase(string Id, FileWords What, CaseTime? From, CaseTime? Until);
