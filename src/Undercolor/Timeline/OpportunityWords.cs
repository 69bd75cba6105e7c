namespace Undercolor.Timeline;

/// <summary>An opportunity in words, for every report.</summary>
public static class OpportunityWords
{
    /// <summary>As a clause that follows a name and a colon.</summary>
    public static string Says(Opportunity opportunity) => opportunity switch
    {
        { There: Overlap.No } => "by the file’s own times this person was not there while it was done",
        { Saw: false } => $"the file says that nothing could be seen from there, and not that this person knew; otherwise {Told(opportunity)}",
        _ => Told(opportunity),
    };

    private static string Told(Opportunity opportunity) =>
        opportunity.Told + (opportunity.Because.IsEmpty ? "" : $"; the file does not say more closely because {string.Join(", and ", opportunity.Because)}");
}
