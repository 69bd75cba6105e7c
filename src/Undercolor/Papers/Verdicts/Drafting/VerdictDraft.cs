using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Causation.Events;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Drafting;

/// <summary>A case file with all that the form needs to know of it.</summary>
/// <param name="Defendants">In the order of the file.</param>
public sealed record VerdictCase(CaseFile File, EquatableArray<DefendantAssessment> Defendants, LawInForce Law, VerdictWording Wording, CausationReport Causes);

/// <summary>What a person may choose about a form.</summary>
public sealed record VerdictChoices
{
    /// <summary>Ids of rights; empty for all that the file claims.</summary>
    public EquatableArray<string> Claims { get; init; }

    /// <summary>Ids or names of defendants; empty for all.</summary>
    public EquatableArray<string> Defendants { get; init; }

    /// <summary>Ids of injuries for each of whose parts the one who caused it is charged.</summary>
    public EquatableArray<string> Divide { get; init; }

    /// <summary>Whether the form asks for the facts on which the court decides an immunity.</summary>
    public bool WithImmunityFacts { get; init; } = true;
}

/// <summary>A form that was made, or the sentence that says why none was.</summary>
/// <param name="Notes">What was left out and why, and what the form takes for granted; for the one who made it, not for the jury.</param>
public sealed record VerdictDraft(VerdictForm? Form, EquatableArray<string> Notes, string Fault)
{
    public static VerdictDraft Refused(string fault) => new(null, [], fault);
}
