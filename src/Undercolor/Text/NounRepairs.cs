using static Undercolor.Text.PartOfSpeech;

namespace Undercolor.Text;

/// <summary>Words that the model takes for verbs where only a noun or adjective can stand.</summary>
internal static class NounRepairs
{
    public static PartOfSpeech Apply(in TagContext context, int at)
    {
        if (context.Is(at, Adverb)) return OfAdverb(context, at);
        if (!context.Is(at, Verb) || context.Kind(at) == TokenKind.Clitic) return Unknown;
        if (context.Word(at) is "left") return OfLeft(context, at);
        if (IsPlain(context, at)) return IsInNounPlace(context, at) ? NounOrAdjective(context, at) : Unknown;
        return OfParticiple(context, at);
    }

    /// <summary><c>his left leg</c>, <c>turned left</c>.</summary>
    private static PartOfSpeech OfLeft(in TagContext context, int at)
    {
        if (OpensNounPhrase(context, at - 1)) return context.Is(at + 1, Noun) ? Adjective : Noun;
        return context.Word(at - 1) is "turned" or "turn" or "turning" or "veered" or "swerved" or "looked" ? Adverb : Unknown;
    }

    /// <summary><c>in the back</c>.</summary>
    private static PartOfSpeech OfAdverb(in TagContext context, int at) =>
        OpensNounPhrase(context, at - 1) && context.Classes(at).Has(Noun)
        && context.Tag(at + 1) is Punctuation or Adposition or CoordinatingConjunction or SubordinatingConjunction or Unknown ? Noun : Unknown;

    /// <summary>A form that is no past and no participle: <c>stop</c>, <c>harms</c>.</summary>
    private static bool IsPlain(in TagContext context, int at) => context.Forms(at) is VerbForm.Base or VerbForm.ThirdSingular;

    private static bool IsInNounPlace(in TagContext context, int at)
    {
        var before = at - 1;
        if (!context.MayBeNoun(at) || (context.Word(before) is "as" or "than")) return false;
        if (context.Word(before) is "to") return RepairWords.NounsAfterTo.Has(context.Word(at)) && !OpensNounPhrase(context, at + 1);
        return GovernsNoun(context, before)
            || IsAfterHer(context, at)
            || RepairWords.Be.Has(context.Word(context.BeforeAdverbs(at)))
            || (context.Forms(at) == VerbForm.Base ? IsAfterNounOrVerb(context, at) : context.Forms(before) == VerbForm.Gerund);
    }

    /// <summary>Whether what stands before a word makes it a noun: an article, a possessive, an adjective, a preposition or a number.</summary>
    private static bool GovernsNoun(in TagContext context, int before) =>
        OpensNounPhrase(context, before) || context.Tag(before) is Adjective or Adposition || context.Word(before) is "for"
        || (context.Is(before, Numeral) && !context.Is(before - 1, ProperNoun));

    private static bool IsAfterNounOrVerb(in TagContext context, int at) =>
        RepairWords.Demonstratives.Has(context.Word(at - 1)) || IsAfterSingularNoun(context, at) || IsAfterFiniteVerb(context, at);

    private static PartOfSpeech NounOrAdjective(in TagContext context, int at) =>
        context.Classes(at).Has(Adjective) && (!context.Classes(at).Has(Noun) || context.Is(at + 1, Noun)) ? Adjective : Noun;

    /// <summary><c>her pay</c> is a noun phrase, <c>let her go</c> is not.</summary>
    private static bool IsAfterHer(in TagContext context, int at) =>
        context.Word(at - 1) is "her" && context.Forms(at) == VerbForm.Base && !RepairWords.Causatives.Has(context.Word(at - 2));

    /// <summary>A singular noun is no subject of a plain verb form: <c>the vehicle stop</c>.</summary>
    private static bool IsAfterSingularNoun(in TagContext context, int at) =>
        context.Is(at - 1, Noun) && !IsPlural(context, at - 1) && !AwaitsPlainForm(context, at);

    /// <summary>A verb seldom follows a verb in its plain form: <c>sought leave</c>, <c>used force</c>.</summary>
    private static bool IsAfterFiniteVerb(in TagContext context, int at) =>
        context.Is(at - 1, Verb) && !context.HasForm(at - 1, VerbForm.Base) && !RepairWords.Causatives.Has(context.Word(at - 1));

    /// <summary>Whether an auxiliary or a causative is still without its verb: <c>did the officer stop</c>.</summary>
    private static bool AwaitsPlainForm(in TagContext context, int at)
    {
        for (var before = at - 1; before >= 0 && before > at - TagContext.Reach; before--)
        {
            var word = context.Word(before);
            if (RepairWords.Modals.Has(word) || RepairWords.Do.Has(word) || RepairWords.Causatives.Has(word) || word is "to") return true;
            if (context.Tag(before) is Verb or Auxiliary || context.Mark(before) is ';' or '.') return false;
        }
        return false;
    }

    /// <summary>
    /// A participle between an article and a noun is an adjective (<c>a trained dog</c>); behind an article without a noun it is one
    /// itself (<c>the shooting of</c>); a compound before a noun is an adjective (<c>work-related stress</c>).
    /// </summary>
    private static PartOfSpeech OfParticiple(in TagContext context, int at)
    {
        if (!context.HasForm(at, VerbForm.PastParticiple | VerbForm.Gerund) && !LooksInflected(context.Word(at))) return Unknown;
        var before = at - 1;
        var isModified = context.Is(before, Adverb) || context.Word(before) is "above" or "below" or "then";
        var opens = OpensNounPhrase(context, before) || (isModified && OpensNounPhrase(context, before - 1));
        if (opens && context.Is(at + 1, ProperNoun) && context.HasForm(at, VerbForm.PastParticiple)) return Adjective;
        if (opens) return IsHeadAhead(context, at + 1) ? Adjective : NounBehindArticle(context, at);
        if (context.Word(at).Contains('-') && context.Is(at + 1, Noun) && !IsSubject(context, before)) return Adjective;
        var continues = (context.Is(before, Adjective) && OpensNounPhrase(context, before - 1))
            || (context.Is(before, CoordinatingConjunction) && context.Is(before - 1, Adjective) && OpensNounPhrase(context, before - 2));
        return continues && context.Tag(at + 1) is Noun ? Adjective : Unknown;
    }

    private static PartOfSpeech NounBehindArticle(in TagContext context, int at) =>
        context.Forms(at) == VerbForm.Gerund && context.Tag(at + 1) is Determiner or Pronoun or ProperNoun ? Unknown
        : context.Forms(at) == VerbForm.Gerund || context.Classes(at).Has(Noun) || RepairWords.Articles.Has(context.Word(at - 1)) ? Noun
        : Unknown;

    /// <summary>A noun, or an adjective, or another participle and then a noun.</summary>
    private static bool IsHeadAhead(in TagContext context, int at) => context.Tag(at) is Noun or Adjective
        || (context.Is(at, CoordinatingConjunction) && context.Tag(at + 1) is Verb or Adjective && context.Is(at + 2, Noun))
        || (context.Is(at, Verb) && context.Is(at + 1, Noun));

    internal static bool OpensNounPhrase(in TagContext context, int at) =>
        RepairWords.Articles.Has(context.Word(at)) || RepairWords.Possessives.Has(context.Word(at))
        || (context.Is(at, Particle) && context.Word(at) is "'s" or "'");

    internal static bool IsPlural(in TagContext context, int at) =>
        RepairWords.Collectives.Has(context.Word(at)) || context.Word(at) is [_, _, .., not ('s' or 'u' or 'i'), 's'];

    private static bool IsSubject(in TagContext context, int at) =>
        context.Tag(at) is ProperNoun or Noun or Auxiliary or Adverb || RepairWords.Subjects.Has(context.Word(at));

    private static bool LooksInflected(ReadOnlySpan<char> word) => word.EndsWith("ed") || word.EndsWith("ing");
}
