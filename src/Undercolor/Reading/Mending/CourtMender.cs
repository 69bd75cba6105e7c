using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Reading.Mending;

/// <summary>Applies what a person has said of the court. It beats the caption; an option beats it.</summary>
internal static class CourtMender
{
    public static Court? Apply(CourtTable courts, string? option, CorrectionLedger corrections)
    {
        Court? court = null;
        foreach (var correction in corrections.Open<Correction.CourtIs>())
        {
            if (option is not null && option != correction.Id) corrections.Stale(correction, $"--court names {option}, and an option beats a correction");
            else if (courts.Find(correction.Id) is { } found) { corrections.Applied(correction); court = found; }
            else corrections.Stale(correction, $"no court has the id “{correction.Id}”");
        }
        return court;
    }
}
