using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting.Instructions.Plain;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Discovery;
using Undercolor.Papers.Verdicts;
using Undercolor.Text;

namespace Undercolor.Papers.Spine;

/// <summary>The papers of a case.</summary>
/// <param name="Form">Null where the case has no claim that a jury could decide.</param>
public sealed record SpineSources(
    CaseFile File, LawInForce Law, VerdictWording Wording, CourtPaper Complaint, DiscoveryPlan Discovery, EquatableArray<PlainInstruction> Instructions, VerdictForm? Form);
