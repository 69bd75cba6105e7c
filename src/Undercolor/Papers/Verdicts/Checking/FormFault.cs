namespace Undercolor.Papers.Verdicts.Checking;

/// <summary>What can be wrong with a form.</summary>
public enum FormFault
{
    /// <summary>A jump leads back to a question that the jury has passed, or to the same one.</summary>
    GoesBack,

    /// <summary>No way through the form asks the question.</summary>
    Unreachable,

    /// <summary>A way through the form ends with a claim neither proved nor failed.</summary>
    Undecided,

    /// <summary>A theory that needs somebody else's violation is found without one.</summary>
    NoUnderlyingViolation,

    /// <summary>An amount is asked for although nobody was found liable against whom it could lie.</summary>
    DamagesWithoutLiability,

    /// <summary>Punitive damages are asked for against a body, or against a person for the office.</summary>
    PunitiveAgainstBody,

    /// <summary>Punitive damages are asked for although the state of mind that they need was not found.</summary>
    PunitiveWithoutBasis,

    /// <summary>Nominal and compensatory damages for one plaintiff against one defendant.</summary>
    NominalWithCompensatory,

    /// <summary>One injury is paid for twice.</summary>
    CompensatoryTwice,

    /// <summary>Somebody can be marked as a cause who was not found liable.</summary>
    CauseWithoutLiability,

    /// <summary>The finding was made by an earlier answer.</summary>
    AlreadyAnswered,

    /// <summary>No answer to the question can change anything, or nobody can be marked.</summary>
    Moot,

    /// <summary>A defendant is found liable, and no damages are awarded and no nominal damages are asked for.</summary>
    NoDamagesAsked,
}
