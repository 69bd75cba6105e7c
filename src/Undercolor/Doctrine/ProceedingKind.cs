namespace Undercolor.Doctrine;

/// <summary>What happens in a lawsuit that a period may be counted from.</summary>
public enum ProceedingKind
{
    /// <summary>The complaint was filed.</summary>
    Filed,

    /// <summary>A defendant was served with summons and complaint.</summary>
    Served,

    /// <summary>A request to waive service was sent.</summary>
    WaiverSent,

    /// <summary>The United States attorney was served.</summary>
    UnitedStatesServed,

    /// <summary>A defendant appeared.</summary>
    Appeared,
    AmendedComplaintServed,
    AnswerServed,

    /// <summary>A motion against the complaint was served: to dismiss, for a more definite statement, to strike.</summary>
    MotionToDismissServed,

    /// <summary>Notice came that such a motion was denied or put off to trial.</summary>
    MotionToDismissDecided,

    /// <summary>Another motion was served.</summary>
    MotionServed,
    SummaryJudgmentMotionServed,

    /// <summary>The parties conferred about discovery.</summary>
    ConferenceHeld,

    /// <summary>A scheduling conference is to be held.</summary>
    SchedulingConference,
    DiscoveryServed,
    SubpoenaServed,

    /// <summary>All discovery closes or has closed.</summary>
    DiscoveryClosed,

    /// <summary>A magistrate judge's recommended disposition was served.</summary>
    RecommendationServed,
    MagistrateOrderServed,
    OfferServed,

    /// <summary>Trial is to begin.</summary>
    Trial,
    JudgmentEntered,

    /// <summary>An order that denies qualified immunity was entered.</summary>
    ImmunityDenied,

    /// <summary>The order on the last motion that moves the time to appeal was entered.</summary>
    PostJudgmentMotionDecided,

    /// <summary>Another party filed a notice of appeal.</summary>
    AppealFiled,
}

/// <summary>How a paper was served.</summary>
public enum ServiceMeans
{
    /// <summary>Nobody has said; then nothing is added.</summary>
    Unknown,
    Hand, Mail,

    /// <summary>Left with the clerk, because no address is known.</summary>
    Clerk,
    Electronic,

    /// <summary>By other means that the person consented to in writing.</summary>
    Other,
}
