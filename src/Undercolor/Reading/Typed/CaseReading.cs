using Undercolor.Cases;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading.Typed;

/// <summary>A case file as the engine reads it.</summary>
/// <param name="Tree">The file told as prose, a paragraph for each item, under its id.</param>
/// <param name="NotUnderstood">Ids of statements whose words state no fact that the reader knows.</param>
public sealed record CaseReading(CaseFile File, ComplaintTree Tree, Case Case, EquatableArray<string> NotUnderstood);
