namespace Undercolor.Text;

/// <summary>
/// Corrects the model's tags where legal prose differs from the prose that it was made from. Each stage goes over the sentence once, left
/// to right: names first, then words that are no verbs, then words that are, then what hangs on both.
/// </summary>
internal static class TagRepairs
{
    /// <summary>A repair: the better tag of a token, or <see cref="PartOfSpeech.Unknown"/> to leave it.</summary>
    private delegate PartOfSpeech Repair(in TagContext context, int at);

    private static readonly Repair[] Stages = [FixedRepairs.Apply, NameRepairs.Apply, NounRepairs.Apply, VerbRepairs.Apply, LinkRepairs.Apply];

    public static void Apply(in TagContext context)
    {
        foreach (var stage in Stages)
            for (var at = 0; at < context.Count; at++)
                if (stage(context, at) is var better and not PartOfSpeech.Unknown) context.Tags[at] = better;
    }
}
