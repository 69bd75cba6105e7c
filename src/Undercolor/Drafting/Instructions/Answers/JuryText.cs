using Undercolor.Drafting.Instructions.Model;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Answers;

/// <summary>Whence words of a jury text come.</summary>
public enum PieceKind
{
    /// <summary>Fixed words of the model.</summary>
    Fixed,

    /// <summary>Words of the model that stood in brackets and were chosen.</summary>
    Chosen,

    /// <summary>Words of the case file or of an answer.</summary>
    Answer,

    /// <summary>A word that joins what was chosen.</summary>
    Joined,
}

/// <summary>A run of words of one kind.</summary>
public sealed record TextPiece(PieceKind Kind, string Text);

/// <summary>What a jury is to be told about some defendants and claims.</summary>
/// <param name="Defendants">Ids of the case file.</param>
/// <param name="Names">As the case file has them.</param>
/// <param name="Claims">Ids of the case file.</param>
/// <param name="Heading">One line; empty where the model has no heading.</param>
/// <param name="Body">Blocks with a line feed between them.</param>
/// <param name="FixedWords">How many words of the model stand outside of brackets, all of them proved to be in the text, in order.</param>
public sealed record JuryText(
    EquatableArray<string> Defendants, EquatableArray<string> Names, EquatableArray<string> Claims, string Heading, string Body, EquatableArray<TextPiece> Pieces, EquatableArray<Decision> Decisions, int FixedWords);

/// <summary>A question that nobody has answered, and for whose text.</summary>
public sealed record OpenQuestion(Question Question, EquatableArray<string> Defendants, EquatableArray<string> Names);
