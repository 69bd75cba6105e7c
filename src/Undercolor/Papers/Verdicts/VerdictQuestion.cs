using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts;

/// <summary>How a question is answered.</summary>
public enum AnswerKind { YesNo, Amount, Persons }

/// <summary>What an answer finds.</summary>
public enum FindingKind
{
    /// <summary>An element of a theory, of one defendant and one claim; yes is proved.</summary>
    Element,

    /// <summary>Whether somebody other than the defendants named in the question took the right away.</summary>
    Violation,

    /// <summary>A fact on which the court decides an immunity; it decides nothing by itself.</summary>
    ImmunityFact,

    /// <summary>Whose conduct caused an injury.</summary>
    Cause,
    Compensatory,
    Nominal,

    /// <summary>Whether the state of mind that punitive damages ask for is proved.</summary>
    PunitiveBasis,
    Punitive,

    /// <summary>The general verdict on one claim against one defendant; yes is for the plaintiff.</summary>
    Verdict,

    /// <summary>Anything else; no rule of the check looks at it.</summary>
    Other,
}

/// <summary>An answer as far as the way through the form looks at it.</summary>
public enum AnswerWord
{
    Yes,
    No,

    /// <summary>An amount above zero, or at least one person marked.</summary>
    Some,

    /// <summary>Zero, or nobody marked.</summary>
    None,

    /// <summary>Whatever was answered.</summary>
    Any,
}

/// <summary>Where the jury goes after an answer.</summary>
/// <param name="To">Id of a question; empty for the end of the form.</param>
public sealed record VerdictJump(AnswerWord On, string To);

/// <summary>Somebody whom a question lets the jury mark.</summary>
/// <param name="OnlyIf">Null where this person may always be marked.</param>
public sealed record VerdictOption(string Person, Condition? OnlyIf);

/// <summary>One question of a form.</summary>
/// <param name="Id">Unique in the form; what conditions and jumps name.</param>
public sealed record VerdictQuestion(string Id, AnswerKind Kind, FindingKind Finding, string Text)
{
    /// <summary>Printed above the question; empty where the heading before goes on.</summary>
    public string Heading { get; init; } = "";
    public string Plaintiff { get; init; } = "";

    /// <summary>Whom the finding is about. Of damages: against whom they can lie. Of a violation: who is not meant.</summary>
    public EquatableArray<string> Defendants { get; init; }
    public string Claim { get; init; } = "";
    public string Theory { get; init; } = "";

    /// <summary>Id of the element in the packs, behind that of its theory: <c>failure-to-intervene/presence</c>. The same in the pleading, the instruction and here.</summary>
    public string Element { get; init; } = "";
    public string Injury { get; init; } = "";

    /// <summary>Of a choice among persons; empty otherwise.</summary>
    public EquatableArray<VerdictOption> Options { get; init; }

    /// <summary>Null where everybody who comes to it answers.</summary>
    public Condition? OnlyIf { get; init; }
    public EquatableArray<VerdictJump> Jumps { get; init; }

    /// <summary>Id of the question that follows where <see cref="OnlyIf"/> does not hold; empty for the end of the form, null for the next question.</summary>
    public string? Otherwise { get; init; }
    public EquatableArray<string> Authorities { get; init; }

    /// <summary>One-based place in the file that it was read from; 0 where it was not read.</summary>
    public int Line { get; init; }

    public string Defendant => Defendants.Count == 1 ? Defendants[0] : "";

    /// <summary>The jump that an answer takes; null where the next question follows.</summary>
    public VerdictJump? JumpOn(AnswerWord answer) => Jumps.FirstOrDefault(j => j.On == answer) ?? Jumps.FirstOrDefault(j => j.On == AnswerWord.Any);
}
