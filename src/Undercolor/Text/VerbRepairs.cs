using static Undercolor.Text.PartOfSpeech;

namespace Undercolor.Text;

/// <summary>Verbs that the model takes for nouns or adjectives: <c>Plaintiff informed</c>, <c>officers shot</c>, <c>was restrained</c>.</summary>
internal static class VerbRepairs
{
    public static PartOfSpeech Apply(in TagContext context, int at)
    {
        if (context.Tag(at) is not (Noun or Adjective) || context.Kind(at) != TokenKind.Word || context.Forms(at) == VerbForm.None) return Unknown;
        var isVerb = !IsBehindArticle(context, at)
            && (IsFinite(context, at) || IsPassive(context, at) || IsGerund(context, at) || IsPlainForm(context, at));
        return isVerb ? Verb : Unknown;
    }

    /// <summary>Inside a noun phrase that has just begun.</summary>
    private static bool IsBehindArticle(in TagContext context, int at) =>
        !IsBehindAnother(context, at)
        && (NounRepairs.OpensNounPhrase(context, at - 1) || RepairWords.Demonstratives.Has(context.Word(at - 1))
        || (context.Is(at - 1, Adjective) && context.Word(at - 1) is not "first"));

    /// <summary><c>another hit me</c>: the word stands for a person where a past tense and its object follow.</summary>
    private static bool IsBehindAnother(in TagContext context, int at) =>
        context.Word(at - 1) is "another" && context.HasForm(at, VerbForm.Past) && BeginsObject(context, at + 1);

    /// <summary>A past tense or third person behind its subject.</summary>
    private static bool IsFinite(in TagContext context, int at)
    {
        var before = context.BeforeAdverbs(at);
        if (context.HasForm(at, VerbForm.Past)) return IsPastBehind(context, at, before);
        if (context.HasForm(at, VerbForm.ThirdSingular))
            return IsPersonal(context, at, before) || (IsSingular(context, before) && IsThat(context, at + 1));
        return context.HasForm(at, VerbForm.Base) && IsPlainBehindPlural(context, at, before);
    }

    /// <summary><c>the plaintiffs claim that</c>, <c>they patrol the</c>.</summary>
    private static bool IsPlainBehindPlural(in TagContext context, int at, int before) =>
        (context.Is(before, Noun) && NounRepairs.IsPlural(context, before) && IsThat(context, at + 1))
        || (IsPronounSubject(context, before, RepairWords.PluralSubjects) && context.Tag(at + 1) is not (Noun or Adjective or Verb or Auxiliary));

    private static bool IsPastBehind(in TagContext context, int at, int before)
    {
        if (IsPronounSubject(context, before, RepairWords.Subjects)) return true;
        var isRegular = context.Word(at).EndsWith("ed");
        var complement = BeginsComplement(context, at + 1);
        if (IsListed(context, at, before)) return true;
        return context.Tag(before) switch
        {
            ProperNoun => isRegular || context.Tag(at + 1) is not Noun || IsParty(context, at + 1),
            Noun => isRegular || BeginsObject(context, at + 1) || (NounRepairs.IsPlural(context, before) && complement),
            Pronoun => complement,
            Determiner => IsBehindAnother(context, at),
            CoordinatingConjunction or Punctuation or Adverb => complement,
            _ => false,
        };
    }

    /// <summary>In a list of past forms: <c>was shot, bit and left</c>.</summary>
    private static bool IsListed(in TagContext context, int at, int before) =>
        context.Tag(before) is CoordinatingConjunction or Punctuation && context.Is(before - 1, Verb) && context.HasForm(before - 1, VerbForm.Past)
        && (context.Mark(at + 1) == ',' || context.Is(at + 1, CoordinatingConjunction));

    /// <summary>A participle behind a form of "be", or before "by" and an agent.</summary>
    private static bool IsPassive(in TagContext context, int at) =>
        context.HasForm(at, VerbForm.PastParticiple) && !RepairWords.States.Has(context.Word(at))
        && (IsBehindBe(context, at) || (context.Word(at + 1) is "by" && !context.HasForm(at, VerbForm.Base)));

    private static bool IsBehindBe(in TagContext context, int at) =>
        RepairWords.Be.Has(context.Word(context.BeforeAdverbs(at))) && !context.Is(at + 1, Noun);

    private static bool IsGerund(in TagContext context, int at)
    {
        if (context.Forms(at) != VerbForm.Gerund) return false;
        var before = context.BeforeAdverbs(at);
        var word = context.Word(before);
        if (RepairWords.Be.Has(word)) return !context.Is(at, Adjective) || !context.Is(at + 1, Noun);
        if (RepairWords.Beginners.Has(word) || BeginsObject(context, at + 1)) return true;
        var complement = BeginsComplement(context, at + 1);
        if (RepairWords.BeforeGerund.Has(word)) return complement && word is not ("in" or "of" or "for");
        if (context.Tag(before) is CoordinatingConjunction or Punctuation && IsVerbalGerund(context, before - 1)) return true;
        return complement && (context.Tag(before) is ProperNoun or Pronoun or CoordinatingConjunction || context.Mark(before) == ',');
    }

    private static bool IsVerbalGerund(in TagContext context, int at) => context.Is(at, Verb) && context.Forms(at) == VerbForm.Gerund;

    /// <summary>A plain form behind a modal, or with an object that only a verb has, or beside another plain form.</summary>
    private static bool IsPlainForm(in TagContext context, int at)
    {
        if (!context.HasForm(at, VerbForm.Base)) return false;
        var before = context.BeforeAdverbs(at);
        var word = context.Word(before);
        var beforeTag = context.Tag(before);
        if (RepairWords.Modals.Has(word) || (RepairWords.Do.Has(word) && before < at - 1)) return true;
        if (word is "to") return BeginsObject(context, at + 1) && !RepairWords.NounsAfterTo.Has(context.Word(at));
        var next = context.Word(at + 1);
        if (RepairWords.PlainObjects.Has(next)) return beforeTag is CoordinatingConjunction or Punctuation or Auxiliary or Unknown;
        return beforeTag is CoordinatingConjunction && (next is "it" || IsAttempt(context, at, before));
    }

    /// <summary><c>resist arrest or attempt to flee</c>.</summary>
    private static bool IsAttempt(in TagContext context, int at, int before) =>
        RepairWords.Attempts.Has(context.Word(at)) && context.Word(at + 1) is "to" && HasPlainVerb(context, before);

    private static bool HasPlainVerb(in TagContext context, int before)
    {
        for (var at = before - 1; at >= 0 && at > before - 5; at--)
            if (context.Is(at, Verb)) return context.HasForm(at, VerbForm.Base);
        return false;
    }

    /// <summary>A pronoun, but not the determiner of <c>at which point</c>.</summary>
    private static bool IsPronounSubject(in TagContext context, int at, WordList pronouns) =>
        pronouns.Has(context.Word(at)) && !(context.Word(at) is "which" && context.Is(at - 1, Adposition));

    private static bool IsPersonal(in TagContext context, int at, int before) =>
        context.Word(before) is "he" or "she" or "who" or "which" && !context.Is(before - 1, Adposition)
        && context.Tag(at + 1) is not (Verb or Auxiliary);

    private static bool IsSingular(in TagContext context, int at) =>
        context.Is(at, ProperNoun) || (context.Is(at, Noun) && !NounRepairs.IsPlural(context, at));

    private static bool IsThat(in TagContext context, int at) => context.Word(at) is "that";

    /// <summary>What can only be the object of the word before it.</summary>
    private static bool BeginsObject(in TagContext context, int at) =>
        context.Is(at, ProperNoun) || RepairWords.Articles.Has(context.Word(at)) || RepairWords.Possessives.Has(context.Word(at))
        || RepairWords.Objects.Has(context.Word(at)) || IsParty(context, at) || (context.Is(at, Determiner) && !context.Is(at + 1, Verb));

    /// <summary><c>plaintiff</c> without an article stands for a name, and no noun is made with it in front.</summary>
    private static bool IsParty(in TagContext context, int at) =>
        context.Word(at) is "plaintiff" or "plaintiffs" or "claimant" or "petitioner" && context.Word(at + 1) is not ("'s" or "'") && !context.Is(at + 1, Noun);

    private static bool BeginsComplement(in TagContext context, int at) =>
        BeginsObject(context, at) || context.Tag(at) is Adverb or Numeral || IsThat(context, at)
        || (context.Tag(at) is Adposition or Particle && context.Word(at) is not ("of" or "'s" or "'"));
}
