using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Rules.Passages;

/// <summary>Questions that several rules ask of the facts.</summary>
internal static class Conduct
{
    /// <summary>Classes of acts and omissions that can wrong a person, by the names of <c>data/reading/verbs.yaml</c>.</summary>
    private const string Wrongful = "wrongful-classes", AtPlaintiff = "wrongful-classes-at-plaintiff", WrongfulOmission = "wrongful-omission-classes";

    /// <summary>An act or omission that can be the wrong of a claim, whoever did it, stated as a fact.</summary>
    public static bool IsWrong(this RuleContext context, Fact fact)
    {
        if (fact.IsConclusion || fact.Has("label") || ByPlaintiff(context, fact)) return false;
        if (fact.Kind == FactKind.Omission) return context.IsOf(fact, WrongfulOmission);
        if (fact.Kind is not (FactKind.Act or FactKind.Order) || fact.Negated) return false;
        return context.IsOf(fact, Wrongful) || context.IsOf(fact, AtPlaintiff) && IsAtPlaintiff(context, fact);
    }

    /// <summary>A wrong of its own, not the failure to stop, train or supervise the one who did it.</summary>
    public static bool IsViolation(this RuleContext context, Fact fact) => context.IsWrong(fact) && !context.IsDerivative(fact);

    /// <summary>Not stopping, supervising or training somebody: blame that needs a wrong by somebody else.</summary>
    public static bool IsDerivative(this RuleContext context, Fact fact) => context.IsFailureToIntervene(fact) || context.IsFailureToSupervise(fact);

    public static bool IsFailureToIntervene(this RuleContext context, Fact fact) =>
        fact.Kind == FactKind.Omission && context.Cues("intervene-verbs").Contains(fact.Lemma) && !fact.Has("about:care");

    public static bool IsFailureToSupervise(this RuleContext context, Fact fact) =>
        fact.Kind is FactKind.Omission or FactKind.Training && fact.Negated && context.Cues("supervise-verbs").Contains(fact.Lemma);

    /// <summary>What this person did, left undone, ordered, agreed to or knew, by the words of the text and as a fact; being there is not enough.</summary>
    public static IEnumerable<Fact> OwnConduct(this RuleContext context, Person person) =>
        context.Case.Facts.Where(f => f.Actors.Members.Contains(person.Id) && context.IsConduct(f));

    public static bool IsConduct(this RuleContext context, Fact fact) =>
        fact.Kind is FactKind.Act or FactKind.Omission or FactKind.Knowledge or FactKind.Order or FactKind.Agreement or FactKind.SetInMotion or FactKind.PolicyMaking or FactKind.PolicyApplication or FactKind.Training
        && !fact.Has("label") && !context.Cues("role-verbs").Contains(fact.Lemma);

    /// <summary>What reached this person: seen, heard, read, told; or what this person wrote or said. The bare word <c>knew</c> is none of these.</summary>
    public static IEnumerable<Fact> Notice(this RuleContext context, Person person) =>
        context.Case.Facts.Where(f => !f.IsConclusion && (f.Actors.Charges(person.Id) && context.IsOf(f, "notice-classes") && !context.Cues("bare-mind-verbs").Contains(f.Lemma)
            || f.Targets.Members.Contains(person.Id) && f.Has("tell") && !f.Actors.Charges(person.Id)));

    public static bool IsOf(this RuleContext context, Fact fact, string classList) => context.Cues(classList).Phrases.Any(fact.Has);

    public static bool ByPlaintiff(RuleContext context, Fact fact) => fact.Actors.Members.Any(m => context.Case[m].IsPlaintiff);

    /// <summary>Done to the plaintiff, or to the plaintiff's body or things.</summary>
    public static bool IsAtPlaintiff(RuleContext context, Fact fact) =>
        fact.Targets.Members.Any(m => context.Case[m].IsPlaintiff) || fact.Targets.Phrase.Contains("laintiff", StringComparison.Ordinal);

    public static bool AboutHas(this RuleContext context, Person person, string cues) =>
        context.About(person).Any(p => Phrases.Has(context.Text, p.Span, context.Cues(cues)));
}
