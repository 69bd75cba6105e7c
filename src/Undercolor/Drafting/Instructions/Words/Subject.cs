namespace Undercolor.Drafting.Instructions.Words;

/// <summary>What a bracket is about. Closed: packs say by which words a bracket shows it, and the case says the answer.</summary>
public enum Subject
{
    Unknown,
    PlaintiffName,
    DefendantName,
    SubordinateName,
    BodyName,

    /// <summary>Whether the defendant acted or failed to act.</summary>
    Conduct,

    /// <summary>The same of those under a supervisor.</summary>
    SubordinateConduct,

    /// <summary>What the defendant did, in words.</summary>
    ConductWords,

    /// <summary>Whether color of law is agreed on or was found.</summary>
    ColorOfLaw,

    /// <summary>Whether the right is of the Constitution or of a statute.</summary>
    SourceOfRight,
    RightName,

    /// <summary>The instruction on the particular right.</summary>
    Companion,
    Custody,
    Capacity,
    Role,
    Injury,
    Date,
    Place,

    /// <summary>In which way a supervisor is tied to what a subordinate did.</summary>
    SupervisorRoute,
    Relief,
    PlaintiffCount,
    DefendantCount,
    ActCount,
    RightCount,
    CompanionCount,
    SubordinateActCount,
    SubordinateCount,
    InjuryCount,
}
