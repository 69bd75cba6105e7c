using System.Text;
using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;

namespace Undercolor.Reports;

/// <summary>The words that people see for the closed words of the contract. They speak of the pleading, never of truth or odds.</summary>
public static class Shown
{
    /// <summary>A claim as a table names it.</summary>
    public static string Claim(string label, Capacity capacity) => capacity == Doctrine.Capacity.Official ? $"{label}, official" : label;

    public static string Result(CellResult result) => result switch
    {
        CellResult.Adequate => "stated",
        CellResult.Inadequate => "not stated",
        CellResult.NotSuable => "cannot be sued under § 1983",
        CellResult.Immune => "immune",
        CellResult.Unclear => "open",
    };

    /// <summary>What a result means at a stage, as one sentence.</summary>
    public static string Meaning(CellResult result, Stage stage) => (result, stage) switch
    {
        (CellResult.Adequate, Stage.Pleading) => "The pleading states facts that tie this defendant to this violation by the defendant's own conduct.",
        (CellResult.Adequate, Stage.SummaryJudgment) => "The record holds evidence of facts that tie this defendant to this violation by the defendant's own conduct.",
        (CellResult.Adequate, Stage.Trial) => "Facts that are proved tie this defendant to this violation by the defendant's own conduct.",
        (CellResult.Inadequate, Stage.Pleading) => "The pleading does not state facts that tie this defendant to this violation.",
        (CellResult.Inadequate, Stage.SummaryJudgment) => "The record holds no evidence of facts that tie this defendant to this violation.",
        (CellResult.Inadequate, Stage.Trial) => "Not even the facts that are still open would tie this defendant to this violation.",
        (CellResult.NotSuable, _) => "Section 1983 does not reach this defendant, or not in this way.",
        (CellResult.Immune, _) => "The law shields the function that this defendant is said to have performed.",
        (CellResult.Unclear, Stage.Trial) => "What is not found yet, the words, or the law of the courts, leave the answer open.",
        (CellResult.Unclear, _) => "The words, or the law of the courts, leave the answer open.",
    };

    public static string Value(ElementValue value) => value switch
    {
        ElementValue.Alleged => "alleged",
        ElementValue.Conclusory => "label without facts",
        ElementValue.Missing => "missing",
        ElementValue.Contradicted => "contradicted",
        ElementValue.Unclear => "open",
        ElementValue.NotRequired => "not required",
        ElementValue.Supported => "supported",
        ElementValue.Disputed => "disputed",
        ElementValue.Unsupported => "unsupported",
        ElementValue.Proved => "proved",
        ElementValue.NotProved => "not proved",
        ElementValue.Open => "open",
    };

    public static string Capacity(Capacity capacity) => capacity switch
    {
        Doctrine.Capacity.Individual => "individual",
        Doctrine.Capacity.Official => "official",
        Doctrine.Capacity.Both => "both",
        Doctrine.Capacity.Unspecified => "not given",
    };

    /// <summary>The capacity as the words state it, and what a court would read into silence.</summary>
    public static string Capacity(DefendantAssessment defendant) => defendant.PresumedCapacity is { } presumed
        ? $"{Capacity(defendant.Capacity)} (read as {Capacity(presumed)})"
        : Capacity(defendant.Capacity);

    public static string Severity(Severity severity) => severity switch
    {
        Diagnostics.Severity.Error => "error",
        Diagnostics.Severity.Warning => "warning",
        Diagnostics.Severity.Note => "note",
    };

    public static string Verification(Verification verification) => verification switch
    {
        Doctrine.Verification.NotVerified => "not verified",
        Doctrine.Verification.Secondary => "secondary source",
        Doctrine.Verification.CourtPage => "court page",
        Doctrine.Verification.Opinion => "opinion",
    };

    /// <summary>An id of the packs or the contract as plain words: <c>qualified-immunity</c> is <c>qualified immunity</c>.</summary>
    public static string Plain(string id) => id == "heck" ? "the Heck bar" : id.Replace('-', ' ');

    public static string Plain<TWord>(TWord word) where TWord : struct, Enum => Plain(Words<TWord>.Of(word));

    /// <summary>The first letter as a capital; the rest is left alone.</summary>
    public static string Sentence(string text) =>
        text.Length == 0 ? text : new StringBuilder(text) { [0] = char.ToUpperInvariant(text[0]) }.ToString();

    /// <summary><c>1 finding</c>, <c>2 findings</c>.</summary>
    public static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
