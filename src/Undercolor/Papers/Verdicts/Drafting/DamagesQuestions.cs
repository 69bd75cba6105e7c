using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Drafting;

/// <summary>The questions about money of one plaintiff: each injury once, then nominal and punitive damages defendant by defendant.</summary>
/// <param name="liable">When a defendant is liable on a claim; null where no question can find it.</param>
/// <param name="lies">Whether a remedy can be asked of a defendant at all.</param>
internal sealed class DamagesQuestions(VerdictWording wording, FormBuilder form, CasePerson plaintiff, Func<string, string, Condition?> liable, Func<VerdictDefendant, Remedy, bool> lies)
{
    /// <summary>For each defendant, the conditions under each of which money is awarded for an injury that this defendant caused.</summary>
    private readonly List<(string Defendant, Condition Paid)> _paid = [];

    public void AskFor(VerdictInjury injury, IEnumerable<VerdictDefendant> defendants)
    {
        var charged = defendants.Where(d => lies(d, Remedy.Compensatory)).Select(d => (Party: d, If: Condition.Either(injury.Claims.Select(c => liable(d.Id, c)).OfType<Condition>()))).Where(d => d.If is not null).ToList();
        if (charged.Count == 0) return;
        var past = form.Ahead();
        var cause = form.Add(new("", AnswerKind.Persons, FindingKind.Cause, Filled(charged.Count == 1 ? "cause-one" : "cause", injury.What, charged[0].Party.Name))
        {
            Plaintiff = plaintiff.Id, Injury = injury.Id, Element = "caused-harm", OnlyIf = Condition.Either(charged.Select(d => d.If!)), Otherwise = past, Jumps = [new(AnswerWord.None, past)],
            Options = charged.Select(d => new VerdictOption(d.Party.Id, charged.Count == 1 ? null : d.If)).ToEquatableArray(),
        });
        if (injury.IsDivisible)
            foreach (var (party, _) in charged) AskAmount("compensatory-part", injury, [party], Marked(cause, party), cause);
        else AskAmount("compensatory", injury, [.. charged.Select(d => d.Party)], null, cause);
        form.Here(past);
    }

    public void AskBeside(VerdictDefendant defendant, IEnumerable<string> claims, bool nominal, bool punitive)
    {
        if (Condition.Either(claims.Select(c => liable(defendant.Id, c)).OfType<Condition>()) is not { } found) return;
        if (nominal && lies(defendant, Remedy.Nominal))
            form.Add(Money(FindingKind.Nominal, "nominal", "", defendant) with { OnlyIf = Condition.Both([found, .. _paid.Where(p => p.Defendant == defendant.Id).Select(p => new Condition.Not(p.Paid))]) });
        if (!punitive || !defendant.IsPersonal || !lies(defendant, Remedy.Punitive)) return;
        var past = form.Ahead();
        form.Add(new("", AnswerKind.YesNo, FindingKind.PunitiveBasis, Filled("punitive-basis", "", defendant.Name))
        {
            Plaintiff = plaintiff.Id, Defendants = [defendant.Id], Element = "punitive/state-of-mind", OnlyIf = found, Otherwise = past, Jumps = [new(AnswerWord.No, past)],
        });
        form.Add(Money(FindingKind.Punitive, "punitive", "", defendant));
        form.Here(past);
    }

    private void AskAmount(string line, VerdictInjury injury, EquatableArray<VerdictDefendant> defendants, Condition? guard, string cause)
    {
        var id = form.Add(Money(FindingKind.Compensatory, line, injury.What, defendants[0]) with { Injury = injury.Id, Defendants = defendants.Select(d => d.Id).ToEquatableArray(), OnlyIf = guard });
        foreach (var defendant in defendants) _paid.Add((defendant.Id, FormStructure.All([Marked(cause, defendant), new Condition.Atom(id, AnswerWord.Some)])));
    }

    private static Condition Marked(string cause, VerdictDefendant defendant) => new Condition.Atom(cause, AnswerWord.Any, defendant.Id);

    private VerdictQuestion Money(FindingKind finding, string line, string injury, VerdictDefendant defendant) => new("", AnswerKind.Amount, finding, Filled(line, injury, defendant.Name))
    {
        Plaintiff = plaintiff.Id, Defendants = [defendant.Id], Element = $"damages/{Words<FindingKind>.Of(finding)}",
    };

    private string Filled(string line, string injury, string defendant) => wording.Line(line)
        .Replace("{plaintiff}", plaintiff.Name.Text.Trim(), StringComparison.Ordinal).Replace("{injury}", injury, StringComparison.Ordinal).Replace("{defendant}", defendant, StringComparison.Ordinal);
}
