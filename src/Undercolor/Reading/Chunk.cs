using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>What a chunk of a sentence is.</summary>
internal enum ChunkKind
{
    NounPhrase, VerbGroup, Preposition, Conjunction, Subordinator, Relative, Adverb, Adjective, Comma, Stop, Open, Close, Other,
}

/// <summary>A run of words that the clause builder treats as one: indexes are into the sentence's words, end exclusive.</summary>
internal abstract record Chunk(ChunkKind Kind, int Start, int End);

/// <summary>A chunk of one word whose kind is all that matters.</summary>
internal sealed record MarkChunk(ChunkKind Kind, int Start, int End, string Lower) : Chunk(Kind, Start, End);

/// <summary>A noun phrase: <c>the two officers</c>, <c>Officers Brown and Patel</c>, <c>his partner</c>, <c>he</c>.</summary>
/// <param name="Head">Index of the head word; for a list, the head of its last part.</param>
/// <param name="Parts">The members of a list (<c>Brown, Patel and Smith</c>); empty for a single phrase.</param>
internal sealed record NounChunk(int Start, int End, int Head, EquatableArray<NounChunk> Parts) : Chunk(ChunkKind.NounPhrase, Start, End)
{
    public bool IsList => !Parts.IsEmpty;
}

/// <summary>The grammatical shape of a verb group.</summary>
internal enum VerbShape { Finite, Infinitive, Gerund, Participle }

/// <summary>A verb with its auxiliaries, negation and chain: <c>did not intervene</c>, <c>was struck</c>, <c>failed to stop</c>.</summary>
/// <param name="First">Index of the first content verb (<c>failed</c> in <c>failed to stop</c>).</param>
/// <param name="Head">Index of the verb that names the act (<c>stop</c>).</param>
/// <param name="Chain">Lemma of the verb in front of the head in a chain (<c>fail</c>); empty for none.</param>
/// <param name="Modal">The modal in lower case; empty for none.</param>
/// <param name="Copula">The head is a form of <c>be</c> with no verb behind it.</param>
internal sealed record VerbChunk(
    int Start, int End, int First, int Head, VerbShape Shape, bool Passive, bool Negated, bool Perfect, string Chain, string Modal, bool Copula)
    : Chunk(ChunkKind.VerbGroup, Start, End);
