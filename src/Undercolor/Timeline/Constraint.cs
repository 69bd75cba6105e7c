namespace Undercolor.Timeline;

/// <summary>One point of time lies at most so long behind another.</summary>
/// <param name="From">Index of a point.</param>
/// <param name="To">Index of the point that lies behind it.</param>
/// <param name="Statement">Index of the <see cref="TimeStatement"/> that says so; -1 for what holds of itself, as that an end is not before its beginning.</param>
internal readonly record struct Constraint(int From, int To, Lag Most, int Statement);
