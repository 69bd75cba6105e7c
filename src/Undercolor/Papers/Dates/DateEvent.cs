using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Papers.Dates;

/// <summary>An event that periods are counted from, from the case file or given by hand.</summary>
/// <param name="Kind">Null for the day of another deadline.</param>
/// <param name="Who">Names, in a phrase; empty for nobody in particular.</param>
/// <param name="Key">Path in the case file, <c>option</c>, or <c>date:ID</c>.</param>
public sealed record DateEvent(ProceedingKind? Kind, DateOnly Day, ServiceMeans Means, string Who, string Key)
{
    /// <summary>What happened, as a clause: <c>the complaint was filed</c>.</summary>
    public static string Words(ProceedingKind kind) => kind switch
    {
        ProceedingKind.Filed => "the complaint was filed",
        ProceedingKind.Served => "summons and complaint were served",
        ProceedingKind.WaiverSent => "the request to waive service was sent",
        ProceedingKind.UnitedStatesServed => "the United States attorney was served",
        ProceedingKind.Appeared => "a defendant appeared",
        ProceedingKind.AmendedComplaintServed => "an amended complaint was served",
        ProceedingKind.AnswerServed => "an answer was served",
        ProceedingKind.MotionToDismissServed => "a motion against the complaint was served",
        ProceedingKind.MotionToDismissDecided => "notice came that a motion against the complaint was denied or put off",
        ProceedingKind.MotionServed => "a motion was served",
        ProceedingKind.SummaryJudgmentMotionServed => "a motion for summary judgment was served",
        ProceedingKind.ConferenceHeld => "the parties conferred about discovery",
        ProceedingKind.SchedulingConference => "a scheduling conference is to be held",
        ProceedingKind.DiscoveryServed => "requests for discovery were served",
        ProceedingKind.SubpoenaServed => "a subpoena was served",
        ProceedingKind.DiscoveryClosed => "all discovery closes",
        ProceedingKind.RecommendationServed => "a magistrate judge's recommended disposition was served",
        ProceedingKind.MagistrateOrderServed => "a magistrate judge's order was served",
        ProceedingKind.OfferServed => "an offer of judgment was served",
        ProceedingKind.Trial => "trial is set to begin",
        ProceedingKind.JudgmentEntered => "judgment was entered",
        ProceedingKind.ImmunityDenied => "an order that denies immunity was entered",
        ProceedingKind.PostJudgmentMotionDecided => "the order on a motion after judgment was entered",
        ProceedingKind.AppealFiled => "another party filed a notice of appeal",
    };
}
