using System.Numerics;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Checking;

/// <summary>An answer on a way through the form.</summary>
/// <param name="Question">Index.</param>
/// <param name="Persons">Ids of those who are marked; empty for another kind of answer.</param>
public sealed record StepTaken(int Question, AnswerWord Answer, EquatableArray<string> Persons);

/// <summary>A fault with the shortest way through the form that shows it.</summary>
/// <param name="Path">Empty where no way leads there, or where the first question shows it.</param>
public sealed record FaultFound(FormRule Rule, EquatableArray<StepTaken> Path);

/// <summary>What a claim can come to.</summary>
public sealed record CellEnds(VerdictCell Cell, EquatableArray<CellOutcome> Ends);

/// <summary>What the search through all ways found.</summary>
/// <param name="IsDecided">False where the search reached its bound; then nothing else is said.</param>
/// <param name="States">How many different states of what still matters there were.</param>
/// <param name="Bound">How many there could have been; also the measure of the work and memory that the search could take.</param>
/// <param name="Ways">How many ways lead through the form, an amount counting as zero or more than zero.</param>
/// <param name="Faults">Each rule that some way breaks, once, in the order of the form.</param>
public sealed record FormProof(bool IsDecided, int States, int Bound, BigInteger Ways, EquatableArray<FaultFound> Faults, EquatableArray<CellEnds> Ends);
