using Undercolor.Cases;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions;

/// <summary>For whom texts are made.</summary>
/// <param name="Defendants">Ids or names; empty for all whom the model fits.</param>
/// <param name="Claims">Ids or rights; empty for all.</param>
/// <param name="Together">True for one text for all, false for one each, null to go by the model.</param>
public sealed record FillOptions(EquatableArray<string> Defendants, EquatableArray<string> Claims, bool? Together = null)
{
    public static FillOptions All { get; } = new([], []);
}

/// <summary>One jury text that is to be made.</summary>
internal sealed record PlannedText(EquatableArray<CasePerson> Defendants, EquatableArray<CaseClaim> Claims);

/// <summary>Which texts a model gives for a case: one for several defendants where its brackets let their number vary, else one each.</summary>
internal sealed class InstructionPlan(ModelInstruction model, CaseFacts facts, FillOptions options)
{
    private readonly List<string> _notes = [];

    public EquatableArray<string> Notes => _notes.ToEquatableArray();

    /// <summary>Null where a plan was made; else the sentence that says why not.</summary>
    public string? Fault { get; private set; }

    public EquatableArray<PlannedText> Texts()
    {
        var claims = Claims();
        var defendants = Fault is null ? Defendants(claims) : [];
        if (Fault is null && defendants.Count == 0) Fault = "The case file has no defendant whom this model fits; '--defendant' names one.";
        if (Fault is not null) return [];
        var together = options.Together ?? Takes(Subject.DefendantCount, Subject.DefendantName);
        if (!together && defendants.Count > 1 && options.Together is null) _notes.Add("The model speaks of one defendant, so that each defendant has a text.");
        var perClaim = !Takes(Subject.RightCount, Subject.CompanionCount) && !options.Claims.IsEmpty;
        return (together ? [defendants] : defendants.Select(d => new List<CasePerson> { d })).SelectMany(group => Split(group, claims, perClaim)).ToEquatableArray();
    }

    private static IEnumerable<PlannedText> Split(List<CasePerson> group, List<CaseClaim> claims, bool perClaim)
    {
        var own = claims.Where(c => c.Against.IsEmpty || group.Exists(d => c.Against.Contains(d.Id))).ToList();
        return perClaim && own.Count > 1 ? own.Select(c => new PlannedText(group.ToEquatableArray(), [c])) : [new(group.ToEquatableArray(), own.ToEquatableArray())];
    }

    /// <summary>Whether an ending or a choice of the model goes by this number, or a slot takes several names.</summary>
    private bool Takes(Subject count, Subject name) => model.Questions.Any(q => q.Within is null && q.Subject == count && q.Sides.Contains(SubjectFinder.Several) || q.Kind == QuestionKind.Placeholder && q.Subject == name && q.Text.Contains("name[s]", StringComparison.OrdinalIgnoreCase));

    private List<CaseClaim> Claims()
    {
        if (options.Claims.IsEmpty) return [.. facts.File.Claims];
        var found = new List<CaseClaim>();
        foreach (var asked in options.Claims)
        {
            var these = facts.File.Claims.Where(c => c.Id == asked || c.Right == asked).ToList();
            if (these.Count == 0) Fault ??= $"The case file has no claim '{AnswerReader.Cut(asked)}'; its claims are {CaseKnowledge.List(facts.File.Claims.Select(c => CaseFacts.CallOf(c)))}.";
            found.AddRange(these);
        }
        return [.. found.Distinct()];
    }

    private List<CasePerson> Defendants(List<CaseClaim> claims)
    {
        if (!options.Defendants.IsEmpty) return Named();
        var sued = facts.Defendants.Where(d => claims.Count == 0 || claims.Exists(c => c.Against.IsEmpty || c.Against.Contains(d.Id))).ToList();
        var heading = Phrases.Plain(string.Concat(model.Parts.Where(p => p.Kind is PartKind.Heading or PartKind.Instruction).Select(p => p.Span.Of(model.Text))));
        var forBodies = Phrases.Has(heading, "municipality") || Phrases.Has(heading, "governing body") || Phrases.Has(heading, "official policy");
        var forSupervisors = Phrases.Has(heading, "subordinate") || Phrases.Has(heading, "subordinates");
        var fitting = sued.Where(d => facts.IsBody(d) == forBodies && (!forSupervisors || facts.IsSupervisor(d))).ToList();
        var left = sued.Except(fitting).Select(d => d.Name.Text).ToList();
        if (fitting.Count > 0 && left.Count > 0) _notes.Add($"The model is for {(forBodies ? "a body" : forSupervisors ? "a supervisor" : "a person")}, so that no text is made for {CaseKnowledge.List(left)}; '--defendant' makes one.");
        return fitting;
    }

    private List<CasePerson> Named()
    {
        var found = new List<CasePerson>();
        foreach (var asked in options.Defendants)
        {
            var these = facts.Defendants.Where(d => d.Id == asked || d.Name.Text.Equals(asked, StringComparison.OrdinalIgnoreCase) || d.Aliases.Any(a => a.Equals(asked, StringComparison.OrdinalIgnoreCase))).ToList();
            if (these.Count == 0) these = [.. facts.Defendants.Where(d => d.Name.Text.EndsWith($" {asked}", StringComparison.OrdinalIgnoreCase))];
            if (these.Count != 1) Fault ??= $"'{AnswerReader.Cut(asked)}' names {(these.Count == 0 ? "no defendant" : "more than one defendant")} of the case file; its defendants are {CaseKnowledge.List(facts.Defendants.Select(d => $"{d.Name.Text} ({d.Id})"))}.";
            else found.Add(these[0]);
        }
        return [.. found.Distinct()];
    }
}
