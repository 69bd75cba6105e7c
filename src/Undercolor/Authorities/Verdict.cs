namespace Undercolor.Authorities;

/// <summary>What a check of a citation found. None of them says that an authority does not exist: only that it was not found where we looked.</summary>
public enum Verdict
{
    NotChecked,
    Matches,

    /// <summary>Nothing speaks against it, and no more than that.</summary>
    InRange,

    OutsideTheReportersRange,
    NameDiffers,
    YearDiffers,
    CourtDiffers,
    QuotationDiffers,
    Ambiguous,
    NotInTheLocalIndex,
}

/// <summary>The words in which verdicts are printed.</summary>
public static class VerdictWords
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.NotChecked => "not checked",
        Verdict.Matches => "matches",
        Verdict.InRange => "in range",
        Verdict.OutsideTheReportersRange => "outside the reporter's range",
        Verdict.NameDiffers => "name differs",
        Verdict.YearDiffers => "year differs",
        Verdict.CourtDiffers => "court differs",
        Verdict.QuotationDiffers => "quotation differs",
        Verdict.Ambiguous => "ambiguous",
        Verdict.NotInTheLocalIndex => "not in the local index",
    };

    /// <summary>Whether a verdict is a difference that a reader needs to look at.</summary>
    public static bool IsDifference(Verdict verdict) => verdict is Verdict.OutsideTheReportersRange or Verdict.NameDiffers or Verdict.YearDiffers or Verdict.CourtDiffers or Verdict.QuotationDiffers;
}
