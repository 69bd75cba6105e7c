namespace Undercolor.Text;

/// <summary>Words with a capital that the model takes for verbs: <c>Dr. Ford</c>, <c>Nurse Kelly</c>, <c>Officer May</c>.</summary>
internal static class NameRepairs
{
    public static PartOfSpeech Apply(in TagContext context, int at)
    {
        if (context.IsShouted || context.Kind(at) != TokenKind.Word || !context.IsCapitalized(at)) return PartOfSpeech.Unknown;
        return IsName(context, at) ? PartOfSpeech.ProperNoun : PartOfSpeech.Unknown;
    }

    private static bool IsName(in TagContext context, int at)
    {
        if (IsTitle(context, at) && context.IsCapitalized(at + 1) && IsOpenClass(context, at + 1)) return true;
        if (IsTitle(context, at - 1) && context.IsCapitalized(at - 1) && IsOpenClass(context, at)) return true;
        if (!context.IsInitial(at)) return context.Is(at, PartOfSpeech.Verb) || context.Word(at) is "may" or "will" or "mark" or "bill";
        return IsSubjectOfNextWord(context, at);
    }

    /// <summary>A plain verb form before a finite verb is a name: <c>Ford refused</c>.</summary>
    private static bool IsSubjectOfNextWord(in TagContext context, int at) =>
        context.Is(at, PartOfSpeech.Verb) && context.Forms(at) == VerbForm.Base
        && (context.Is(at + 1, PartOfSpeech.Auxiliary) || (context.Is(at + 1, PartOfSpeech.Verb) && context.HasForm(at + 1, VerbForm.Past)));

    private static bool IsTitle(in TagContext context, int at) => CommonWords.Titles.Has(context.Word(at));

    private static bool IsOpenClass(in TagContext context, int at) => context.Word(at) is "may" or "will"
        || context.Tag(at) is PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun
            or PartOfSpeech.Adverb or PartOfSpeech.Interjection;
}
