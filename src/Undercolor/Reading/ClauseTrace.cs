using System.Text;
using Undercolor.Pleadings;
using Undercolor.Reading.Cast;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Shows what the reader made of each sentence: tagged words, chunks, clauses. For <c>dump clauses</c>.</summary>
public static class ClauseTrace
{
    public static string Show(ComplaintTree tree, Lexicon words, ReadingLexicon lexicon, GivenNames given)
    {
        var trace = new StringBuilder();
        var sentences = new SentenceAnalyzer(words).Analyze(tree);
        var roster = CastBuilder.Build(tree, sentences, given, lexicon);
        var actors = new ActorResolver(lexicon, roster, new Discourse());
        foreach (var sentence in sentences)
        {
            actors.Enter(sentence.Words, sentence.Sentence.Index);
            var chunks = Chunker.Chunk(lexicon, sentence.Words);
            var clauses = ClauseBuilder.Build(lexicon, sentence.Words, chunks, actors.IsAnimate);
            trace.Append("¶ ").Append(sentence.Paragraph.Number).Append(" s").Append(sentence.Sentence.Ordinal).Append('\n');
            trace.Append("  words   ").AppendJoin(' ', sentence.Words.Select(w => $"{w.Text}/{w.Pos.Name()}")).Append('\n');
            trace.Append("  chunks  ").AppendJoin(' ', chunks.Select(c => $"[{Kind(c)} {Text(sentence.Words, c)}]")).Append('\n');
            foreach (var clause in clauses)
                trace.Append("  clause  ").Append(Text(sentence.Words, clause.Verb)).Append(" <- ").Append(clause.Subject is null ? "nobody" : Text(sentence.Words, clause.Subject))
                    .Append(" (").Append(clause.SubjectSource).Append(clause.Passive ? ", passive" : "").Append(clause.Reduced ? ", reduced" : "").Append(", ").Append(clause.Verb.Shape).Append(')')
                    .Append(clause.Object is null ? "" : $" -> {Text(sentence.Words, clause.Object)}").Append(clause.Agent is null ? "" : $" by {Text(sentence.Words, clause.Agent)}").Append('\n');
        }
        return trace.ToString();
    }

    private static string Kind(Chunk chunk) => chunk switch { NounChunk => "N", VerbChunk => "V", _ => chunk.Kind.ToString()[..3] };

    private static string Text(IReadOnlyList<Word> words, Chunk chunk) => string.Join(' ', Enumerable.Range(chunk.Start, chunk.End - chunk.Start).Select(i => words[i].Text));
}
