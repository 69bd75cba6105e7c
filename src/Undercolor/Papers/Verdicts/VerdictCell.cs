using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts;

/// <summary>A claim of one plaintiff against one defendant, with the questions that decide it. Numbers are indices of questions.</summary>
/// <param name="Verdict">The general verdict on it; -1 where the form asks for none.</param>
/// <param name="ImmunityFacts">Questions on whose answers the court decides an immunity.</param>
public sealed record VerdictCell(string Plaintiff, string Defendant, string Claim, EquatableArray<CellTheory> Theories, int Verdict, EquatableArray<int> ImmunityFacts);

/// <summary>A way of being liable, with its elements. It is proved where each is answered with yes, and fails where one is answered with no.</summary>
public sealed record CellTheory(string Theory, UnderlyingViolation Needs, EquatableArray<int> Elements);
