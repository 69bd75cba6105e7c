namespace Undercolor.Reports;

/// <summary>The small print under every report.</summary>
internal static class Disclaimer
{
    public static string For(ReportMode mode) => mode switch
    {
        ReportMode.Plaintiff =>
            "This is information, not legal advice, and not a substitute for the advice of an attorney. The program reads words by rules and can be wrong "
            + "or out of date; each finding shows its source and date. You decide what to file, and you sign it. Missing a deadline can end a case.",
        ReportMode.Screening =>
            "A program made this sheet from the words of the paper by fixed rules. It decides nothing and gives no legal advice. "
            + "It can be wrong or out of date; each entry names its place in the paper.",
    };
}
