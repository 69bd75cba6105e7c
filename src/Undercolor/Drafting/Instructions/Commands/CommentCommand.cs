using Undercolor.Drafting.Instructions.Model;
using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Commands;

/// <summary>A sentence of a comment that commands.</summary>
/// <param name="Range">The numbers of instructions that the sentence names; null for none.</param>
/// <param name="Topic">What it hangs on, by its own words or else by those of its paragraph; null where neither tells.</param>
public sealed record CommentCommand(CommandKind Kind, TextSpan Span, InstructionRange? Range, TopicWords? Topic)
{
    /// <summary>A comment commands far less often; what comes behind is passed over.</summary>
    private const int Most = 100;

    /// <summary>The commands of a model's comment, in its order; a sentence that commands two things stands twice.</summary>
    public static EquatableArray<CommentCommand> In(ModelInstruction model, InstructionWords words) => model.LinesOf(PartKind.Comment).SelectMany(paragraph =>
    {
        var topic = new Lazy<TopicWords?>(() => TopicIn(Phrases.Plain(paragraph.Of(model.Text)), words));
        return SentenceSplitter.Split(model.Text, paragraph).SelectMany(sentence => Of(model.Text, sentence, topic, words));
    }).Take(Most).ToEquatableArray();

    private static IEnumerable<CommentCommand> Of(string text, TextSpan sentence, Lazy<TopicWords?> ofParagraph, InstructionWords words)
    {
        var plain = Phrases.Plain(sentence.Of(text));
        var commands = words.Commands.Where(c => c.Phrases.Any(p => Phrases.Has(plain, p))).Select(c => c.Kind).Distinct().ToList();
        if (commands.Count == 0) yield break;
        if (commands.Contains(CommandKind.Companion)) commands.Remove(CommandKind.OnlyWhen);
        var topic = TopicIn(plain, words) ?? ofParagraph.Value;
        foreach (var kind in commands) yield return new(kind, sentence, InstructionRange.In(sentence.Of(text)), kind == CommandKind.Companion ? null : topic);
    }

    /// <summary>The topic whose words stand there most often, the first of them on a tie.</summary>
    private static TopicWords? TopicIn(string plain, InstructionWords words) =>
        words.Topics.Select(t => (Topic: t, Count: t.Words.Count(w => Phrases.Has(plain, w)), At: t.Words.Select(w => plain.IndexOf(w, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(int.MaxValue).Min()))
            .Where(t => t.Count > 0).OrderByDescending(t => t.Count).ThenBy(t => t.At).Select(t => t.Topic).FirstOrDefault();
}
