using Undercolor.Cases;

namespace Undercolor.Reading.Mending;

/// <summary>A case file is mended in the file itself; only a finding can be set aside beside it.</summary>
internal static class CaseFileMender
{
    public static void Refuse(CorrectionLedger corrections)
    {
        foreach (var correction in corrections.Open<Correction>())
            if (correction is not Correction.Suppress) corrections.Stale(correction, "a case file is mended in the file itself");
    }
}
