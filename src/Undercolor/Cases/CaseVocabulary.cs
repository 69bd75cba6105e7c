namespace Undercolor.Cases;

/// <summary>Whom a group stands for.</summary>
public enum GroupMeaning
{
    /// <summary>Each member did it.</summary>
    Each,

    /// <summary>One or more of the members did it, and it is not known which.</summary>
    NotKnown,
}

/// <summary>In which form a policy is there.</summary>
public enum PolicyForm { Written, Spoken, Custom, Decision }

/// <summary>What a piece of evidence is.</summary>
public enum EvidenceKind { Document, Video, Audio, Photo, Testimony, Medical, Object, Other }

/// <summary>How happenings hang together: what <see cref="CaseLink.From"/> is to <see cref="CaseLink.To"/>.</summary>
public enum LinkKind
{
    /// <summary>It came about because of these. Whether each was needed is not said.</summary>
    BecauseOf,

    /// <summary>Each of these was needed: without any one of them it would not have come.</summary>
    Needed,

    /// <summary>Each of these was enough alone, without the others.</summary>
    EitherAloneWasEnough,

    /// <summary>It would have come without these, through <see cref="CaseLink.By"/> where that is told.</summary>
    WouldHaveHappenedAnyway,

    /// <summary><see cref="CaseLink.By"/> stood between and broke the chain.</summary>
    BrokeTheChain,
}

/// <summary>How somebody came to a decision that stands between an act and a harm.</summary>
public enum DecisionLabel
{
    /// <summary>Knew what there was to know, and decided alone.</summary>
    IndependentAndInformed,

    /// <summary>Was told what was not true, or was not told what mattered.</summary>
    Misled,
    Pressured,

    /// <summary>Was part of it.</summary>
    Complicit,
}

/// <summary>How far a fact has come in the case.</summary>
public enum Standing
{
    /// <summary>A pleading says it, and nothing else yet.</summary>
    Pleaded,

    /// <summary>A witness said it under oath.</summary>
    Testified,

    /// <summary>Evidence other than testimony backs it.</summary>
    Supported,

    /// <summary>Evidence stands on both sides.</summary>
    Disputed,

    /// <summary>No evidence backs it after it was looked for.</summary>
    Unsupported,

    /// <summary>The other side admitted it.</summary>
    Admitted,

    /// <summary>Both sides agree on it.</summary>
    Stipulated,

    /// <summary>A court or a jury found it.</summary>
    Found,

    /// <summary>A court or a jury found that it was not proved.</summary>
    NotFound,
}

/// <summary>Why words are kept from everybody else.</summary>
public enum WorkProductKind { Strategy, Impression, Interview, Advice }

/// <summary>How far the criminal case about the same events has gone.</summary>
public enum CriminalStatus
{
    None, Pending, Dismissed, Acquitted, Convicted, Overturned,

    /// <summary>A finding of prison discipline that took time off a sentence's credit.</summary>
    DisciplineWithLostTime,
    DisciplineWithoutLostTime,
}

/// <summary>Who found something.</summary>
public enum FoundBy { Court, Jury, Agency, Other }

/// <summary>What was found.</summary>
public enum FindingAnswer { Proved, NotProved }
