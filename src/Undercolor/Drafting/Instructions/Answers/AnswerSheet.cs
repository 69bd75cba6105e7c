using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Answers;

/// <summary>Answers that a person gave.</summary>
/// <param name="Name">Of the file, or how else they were given.</param>
/// <param name="Sha256">Of the file's bytes; empty where there is none.</param>
/// <param name="All">For every text.</param>
/// <param name="ByDefendant">For the text of one defendant, by the defendant's id in the case file; they come first.</param>
public sealed record AnswerSheet(string Name, string Sha256, EquatableArray<GivenAnswer> All, EquatableArray<KeyValuePair<string, EquatableArray<GivenAnswer>>> ByDefendant)
{
    public static AnswerSheet None { get; } = new("", "", [], []);
}

/// <summary>One answer as it was given.</summary>
/// <param name="Question">The bracket as <c>--questions</c> prints it, with or without its outer brackets, or where it starts in the cleaned text.</param>
/// <param name="Words">The option or options, or the words for a slot.</param>
/// <param name="Join">How several options are joined; empty for the usual word.</param>
/// <param name="Line">One-based in the file; 0 where there is none. <paramref name="Column"/> likewise.</param>
public sealed record GivenAnswer(string Question, EquatableArray<string> Words, string Join, int Line, int Column)
{
    /// <summary>Asked and answered on the spot, not read from a file.</summary>
    public bool IsAsked => Line == 0;
}

/// <summary>What is wrong with an answer, and where.</summary>
public sealed record AnswerFault(int Line, int Column, string Sentence);
