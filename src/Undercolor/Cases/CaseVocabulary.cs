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

/// <summary>How two happenings hang together.</summary>
public enum LinkKind
{
    /// <summary>The second came about because of the first.</summary>
    BecauseOf,

    /// <summary>Without the first there would have been no second.</summary>
    Needed,

    /// <summary>Each of two was enough alone.</summary>
    EitherAlone,

    /// <summary>The second would have come without the first.</summary>
    WouldHaveHappenedAnyway,

    /// <summary>What stands in between broke the chain.</summary>
    BrokeTheChain,
}

/// <summary>How far the criminal case about the same events has gone.</summary>
public enum CriminalStatus { None, Pending, Dismissed, Acquitted, Convicted, Overturned }

/// <summary>Who found something.</summary>
public enum FoundBy { Court, Jury, Agency, Other }

/// <summary>What was found.</summary>
public enum FindingAnswer { Proved, NotProved }
