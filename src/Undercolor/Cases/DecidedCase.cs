using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>What a court decided about one defendant.</summary>
/// <param name="Defendant">Id of the person in the case file.</param>
/// <param name="Claim">Id of the right in the packs; empty where the decision is about none.</param>
/// <param name="ForPlaintiff">The claim against this defendant went on, or liability was upheld.</param>
/// <param name="Kind">What the answer turned on.</param>
/// <param name="Reason">A category of <c>docs/decided-cases.md</c>, such as <c>FTI_OK</c>.</param>
/// <param name="Page">Pin page of the opinion; empty where it was not found.</param>
public sealed record DecidedRow(string Defendant, string Claim, bool ForPlaintiff, DecidedKind Kind, string Reason, string Page, string Why);

/// <summary>What a decision about a defendant turned on: the tie of this person to the violation, settled law, or the way of the case.</summary>
public enum DecidedKind { Participation, Immunity, Procedure }

/// <summary>A published decision: what the court recites stands in a case file, and what it decided stands here.</summary>
/// <param name="Authority">Key in the table of authorities; empty for a decision that is not in it.</param>
/// <param name="Stage">The stage whose law the court applied: summary judgment where its words say so, otherwise the pleading's.</param>
/// <param name="Verified"><c>opinion</c>, <c>secondary</c> or <c>not-seen</c>.</param>
public sealed record DecidedCase(string Authority, DateOnly? AsOf, Stage Stage, string Verified, EquatableArray<DecidedRow> Rows);
