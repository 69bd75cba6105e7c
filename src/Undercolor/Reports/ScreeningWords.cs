namespace Undercolor.Reports;

/// <summary>The fixed words of a screening sheet, the same in every format.</summary>
public static class ScreeningWords
{
    public const string AtAGlance = "Defendants at a glance";
    public const string Defendants = "Defendant by defendant";
    public const string Tie = "Facts that tie the defendant to a violation";
    public const string Facts = "Facts alleged";
    public const string NoFacts = "No paragraph says what this defendant did or left undone.";
    public const string Rights = "Rights asserted";
    public const string NoRights = "No right is named.";
    public const string NotAddressed = "Elements that no paragraph addresses with facts";
    public const string AllAddressed = "None among those that were checked.";
    public const string Heads = "Heads of screening that the face of the paper raises";
    public const string NoHeads = "None was found.";
    public const string HeadsNote =
        "Whether a head applies is for the court. Section 1915(e)(2)(B) concerns cases filed without prepayment of fees; § 1915A concerns prisoners’ cases "
        + "against a governmental entity or its officers or employees. The sheet does not test whether a paper is frivolous or malicious.";
    public const string Source = "Where this sheet comes from";

    public static string Disclaimer => Reports.Disclaimer.For(ReportMode.Screening);

    /// <summary>The words, or a dash where a cell would be empty.</summary>
    public static string OrDash(string words) => string.IsNullOrEmpty(words) ? "—" : words;

    /// <summary>The line under a defendant's name.</summary>
    public static string Who(SheetDefendant defendant)
    {
        ArgumentNullException.ThrowIfNull(defendant);
        return $"Capacity: {defendant.Capacity}. {Tie}: {defendant.Result}.";
    }

    /// <summary>A head of screening as one line, without its places.</summary>
    public static string Head(SheetHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return head.Defendants.IsEmpty ? $"{head.Head}." : $"{head.Head}. As to: {string.Join("; ", head.Defendants)}.";
    }
}
