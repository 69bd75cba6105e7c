using Undercolor.Cases;
using Undercolor.Causation.Events;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>Every stage of a check, so that each can be shown on its own.</summary>
/// <param name="Law">Under which it was judged.</param>
/// <param name="Causes">What the links come to that a case file, or the words of a complaint, state.</param>
public sealed record CheckResult(CleanText Text, ComplaintTree Tree, Case Case, Assessment Assessment, CausationReport Causes, LawInForce Law);
