using Undercolor.Drafting.Instructions.Model;
using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Commands;

/// <summary>A sentence of a comment that commands.</summary>
/// <param name="Range">The numbers of instructions that the sentence names; null for none.</param>
/// <param name="Topic">What it hangs on, by its own words or else by those of its paragraph; null where neither tells.</param>
public sealed record CommentCommand(CommandKind Kind, TextSpan Span, InstructionRange? Range, TopicWords? Topic)
{
    /// <summary>The commands of a model's comment, in its order; a sentence that commands two things stands twice.</summary>
    public static EquatableArray<CommentCommand> In(ModelInstruction model, InstructionWords words) =>
        Paragraphs(model).SelectMany(paragraph => SentenceSplitter.Split(model.Text, paragraph).SelectMany(sentence => Of(model.Text, sentence, paragraph, words))).ToEquatableArray();

    private static IEnumerable<TextSpan> Paragraphs(ModelInstruction model)
    {
        var comments = model.Parts.Where(p => p.Kind == PartKind.Comment).Select(p => p.Span).ToList();
        return model.Clean.Blocks.Select(b => b.Span).Where(b => comments.Exists(c => c.Contains(b)));
    }

    private static IEnumerable<CommentCommand> Of(string text, TextSpan sentence, TextSpan paragraph, InstructionWords words)
    {
        var plain = Phrases.Plain(sentence.Of(text));
        var commands = words.Commands.Where(c => c.Phrases.Any(p => Phrases.Has(plain, p))).Select(c => c.Kind).Distinct().ToList();
        if (commands.Count == 0) yield break;
        if (commands.Contains(CommandKind.Companion)) commands.Remove(CommandKind.OnlyWhen);
        var topic = TopicIn(plain, words) ?? TopicIn(Phrases.Plain(paragraph.Of(text)), words);
        foreach (var kind in commands) yield return new(kind, sentence, InstructionRange.In(sentence.Of(text)), kind == CommandKind.Companion ? null : topic);
    }

    /// <summary>The topic whose words stand there most often, the first of them on a tie.</summary>
    private static TopicWords? TopicIn(string plain, InstructionWords words) =>
        words.Topics.Select(t => (Topic: t, Count: t.Words.Count(w => Phrases.Has(plain, w)), At: t.Words.Select(w => plain.IndexOf(w, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(int.MaxValue).Min()))
            .Where(t => t.Count > 0).OrderByDescending(t => t.Count).ThenBy(t => t.At).Select(t => t.Topic).FirstOrDefault();
}
