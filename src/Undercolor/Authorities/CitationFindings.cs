using Undercolor.Citations;

namespace Undercolor.Authorities;

/// <summary>A finding about one citation.</summary>
/// <param name="Rule">Id of its page in <c>rules/</c>.</param>
public readonly record struct CitationFinding(string Rule, string Why);

/// <summary>Says which rules a checked citation meets; <c>check</c> and <c>cite</c> ask here.</summary>
public static class CitationFindings
{
    public const string OutsideReporter = "UC6001", NameDiffers = "UC6002", YearOrCourtDiffers = "UC6003", NoLongerLaw = "UC6004", PointsToNothing = "UC6005", InForm = "UC6006", QuotationDiffers = "UC6007";

    public static IEnumerable<CitationFinding> Of(Citation citation, Resolution resolution, CitationCheck check)
    {
        var isFull = citation.Kind is not (CitationKind.ShortCase or CitationKind.Id or CitationKind.Supra or CitationKind.Reference);
        if (isFull && check.Reporter.Verdict == Verdict.OutsideTheReportersRange) yield return new(OutsideReporter, check.Reporter.Why);
        if (isFull && check.Name.Verdict == Verdict.NameDiffers) yield return new(NameDiffers, check.Name.Why);
        if (isFull && check.Name.Verdict != Verdict.NameDiffers)
            foreach (var answer in (Answer[])[check.Reporter, check.Index])
                if (answer.Verdict is Verdict.YearDiffers or Verdict.CourtDiffers)
                {
                    yield return new(YearOrCourtDiffers, answer.Why);
                    break;
                }
        if (isFull && check.Authority is { GoodLaw: false } && check.Name.Verdict != Verdict.NameDiffers) yield return new(NoLongerLaw, check.Warning);
        if (!isFull && resolution.Resource is null) yield return new(PointsToNothing, resolution.Why);
        if (check.Quotation.Verdict == Verdict.QuotationDiffers) yield return new(QuotationDiffers, check.Quotation.Why);
    }
}
