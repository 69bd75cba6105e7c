using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>How one decided row compares with the engine's own answer on the facts that the court recites.</summary>
/// <param name="Case">Name of the case file.</param>
/// <param name="Result">The best cell of the claim, or the ruling where the row names none; null where the defendant is not in the file.</param>
/// <param name="Answers">Theories that are met, or reasons why none is, in the closed words.</param>
public sealed record ReplayRow(string Case, DecidedCase Decided, DecidedRow Row, CellResult? Result, EquatableArray<string> Answers)
{
    /// <summary>An open cell agrees with nobody.</summary>
    public bool Agrees => Result is { } result && (Row.ForPlaintiff ? result == CellResult.Adequate : result is CellResult.Inadequate or CellResult.NotSuable or CellResult.Immune);

    /// <summary>The engine gives a reason of the category that the court gave.</summary>
    public bool AgreesOnReason => Agrees && (!ReplayReasons.Words.TryGetValue(Row.Reason, out var words) || words.IsEmpty || Answers.Any(words.Contains));
}

/// <summary>Compares decided cases with the engine.</summary>
public static class Replay
{
    /// <param name="file">The facts.</param>
    /// <param name="assessment">What the engine makes of them.</param>
    public static EquatableArray<ReplayRow> Of(CaseFile file, DecidedCase decided, Assessment assessment) => decided.Rows.Select(row => Of(file, decided, row, assessment)).ToEquatableArray();

    private static ReplayRow Of(CaseFile file, DecidedCase decided, DecidedRow row, Assessment assessment)
    {
        var name = file.People.FirstOrDefault(p => p.Id == row.Defendant)?.Name.Text;
        if (assessment.Defendants.FirstOrDefault(d => d.Name == name) is not { } defendant) return new(file.Name, decided, row, null, []);
        var cells = defendant.Claims.Where(c => row.Claim.Length == 0 || c.Claim == row.Claim).ToList();
        if (cells.Count == 0) return new(file.Name, decided, row, row.Claim.Length == 0 || defendant.Ruling != CellResult.Adequate ? defendant.Ruling : CellResult.Inadequate, Words(defendant.Reasons));
        var best = cells.MinBy(c => DefendantAnalyzer.Order(c.Result))!;
        return new(file.Name, decided, row, best.Result, best.Result == CellResult.Adequate ? best.Theories.Select(t => t.Theory).ToEquatableArray() : Words(best.Reasons));
    }

    private static EquatableArray<string> Words(EquatableArray<Reason> reasons) => reasons.Select(Doctrine.Words<Reason>.Of).ToEquatableArray();
}

/// <summary>The categories of reasons in which decided cases are kept, in the closed words of theories and reasons.</summary>
public static class ReplayReasons
{
    /// <summary>For each category the theories or reasons that say the same; empty where the packs do not judge it.</summary>
    public static IReadOnlyDictionary<string, EquatableArray<string>> Words { get; } = new Dictionary<string, EquatableArray<string>>(StringComparer.Ordinal)
    {
        // Who gives an order acts, and who carries it out acts: the table files either under either.
        ["DIRECT"] = ["direct", "ordered", "own-duty-omission", "policy-applied", "cover-up"],
        ["ORDERED"] = ["ordered", "direct", "set-in-motion", "supervisory"],
        ["SET_IN_MOTION"] = ["set-in-motion", "ordered", "direct", "cover-up"],
        ["FTI_OK"] = ["failure-to-intervene", "integral-participant"],
        ["FTI_NOT_PRESENT"] = ["not-present", "no-facts", "no-knowledge", "no-opportunity"],
        ["FTI_NO_OPPORTUNITY"] = ["no-opportunity", "not-present", "no-facts"],
        ["FTI_SCOPE"] = ["no-underlying-violation", "no-facts", "circuit-split"],
        ["INTEGRAL_NOT_MET"] = ["no-facts", "group-pleading", "no-knowledge", "not-present", "no-opportunity", "circuit-split"],
        ["SUP_KNOWLEDGE_OK"] = ["supervisory", "failure-to-train-supervise-screen", "policy-or-plan-made", "own-duty-omission"],
        ["SUP_NO_LINK"] = ["respondeat-superior", "no-knowledge", "no-facts", "no-causation", "conclusory", "state-of-mind"],
        ["RESPONDEAT_ONLY"] = ["respondeat-superior", "no-policy", "no-facts", "conclusory"],
        ["CONCLUSORY"] = ["conclusory", "no-facts", "group-pleading", "respondeat-superior", "no-knowledge", "state-of-mind"],
        ["NO_ID"] = ["no-facts", "group-pleading", "doe-unidentified"],
        ["NO_ID_OK"] = ["direct", "integral-participant", "failure-to-intervene", "joint-action"],
        ["NO_ID_DISCOVERY"] = ["direct", "integral-participant", "failure-to-intervene", "group-pleading", "doe-unidentified"],
        ["CONSPIRACY_OK"] = ["joint-action"],
        ["COLOR_OK"] = [],
        ["NOT_COLOR"] = ["no-color-of-law"],
        ["SUPERSEDING"] = ["superseding-cause", "no-causation", "no-facts"],
        ["NOT_SUPERSEDING"] = ["set-in-motion", "direct", "cover-up", "joint-action", "custom", "express-policy"],
        ["PROX_OK"] = [],
        ["PROX_REMOTE"] = ["no-causation", "superseding-cause", "no-facts"],
        ["STATE_OF_MIND"] = ["state-of-mind", "no-knowledge", "conclusory", "no-facts", "should-have-known"],
        ["GRIEVANCE_ONLY"] = ["no-facts", "no-knowledge", "respondeat-superior"],
        ["NO_UNDERLYING"] = ["no-underlying-violation", "no-policy"],
        ["MONELL_OK"] = ["express-policy", "custom", "final-policymaker", "entity-ratification", "failure-to-train-supervise-screen"],
        ["MONELL_NO_POLICY"] = ["no-policy"],
        ["POLICY"] = ["express-policy", "custom", "final-policymaker", "policy-or-plan-made"],
        ["CAPACITY"] = ["official-capacity-only", "not-a-person", "wrong-vehicle"],
        ["BIVENS_UNAVAILABLE"] = ["wrong-vehicle"],
        ["DOE_TIME_BARRED"] = [],
        ["QI"] = [],
        ["IMMUNITY_ABS"] = ["absolute-immunity"],
        ["IMMUNITY_NOT_ABS"] = [],
        ["RIGHT_NOT_VIOLATED"] = [],
    };
}
