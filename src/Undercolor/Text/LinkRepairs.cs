using static Undercolor.Text.PartOfSpeech;

namespace Undercolor.Text;

/// <summary>"That": a conjunction behind a verb and before a clause, a pronoun behind a noun and before a verb.</summary>
internal static class LinkRepairs
{
    public static PartOfSpeech Apply(in TagContext context, int at)
    {
        if (context.Word(at) is not "that") return Unknown;
        var (before, after) = (context.Tag(at - 1), context.Tag(at + 1));
        if (after is Verb or Auxiliary && before is Noun or ProperNoun) return Pronoun;
        var next = context.Word(at + 1);
        var beginsClause = RepairWords.Subjects.Has(next) || RepairWords.Possessives.Has(next)
            || (before is Verb && after is Determiner or ProperNoun);
        return beginsClause ? SubordinatingConjunction : Unknown;
    }
}
