using Undercolor.Cases;

namespace Undercolor.Reading;

/// <summary>Says who words stand for where somebody has said so; asked before the resolver looks for itself.</summary>
internal interface IActorWords
{
    /// <summary>Sets the sentence that noun phrases are read in.</summary>
    /// <param name="sentence">Index through the whole document.</param>
    void Enter(IReadOnlyList<Word> words, int sentence);

    /// <summary>Who a noun phrase stands for; null where nobody has said.</summary>
    ActorSet? For(NounChunk noun, string phrase);

    /// <summary>Who the possessive word at an index stands for; null where nobody has said.</summary>
    ActorSet? ForWord(int index, string phrase);

    /// <summary>Whether somebody has said that these words are a person or a body.</summary>
    bool Speaks(NounChunk noun);
}
