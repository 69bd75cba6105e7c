using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>What became of one correction.</summary>
/// <param name="Stale">Why it was not applied, as one clause; null where it was.</param>
/// <param name="At">The sentence that it fits; null where it hangs on none, or none fits.</param>
public sealed record CorrectionOutcome(Correction Correction, string? Stale, Pinpoint? At);
