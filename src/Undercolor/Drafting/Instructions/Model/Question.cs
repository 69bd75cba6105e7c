using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Model;

/// <summary>How a bracket asks.</summary>
public enum QuestionKind
{
    /// <summary>For words.</summary>
    Placeholder,

    /// <summary>Which of the brackets side by side.</summary>
    Alternatives,

    /// <summary>Whether its words are kept.</summary>
    Optional,

    /// <summary>Which ending the word in front takes.</summary>
    Suffix,

    /// <summary>Which of the words in one bracket.</summary>
    List,
}

/// <summary>A bracket, or brackets that belong together, as a question.</summary>
/// <param name="Text">The exact slice of the cleaned text.</param>
/// <param name="Options">What may be chosen; empty for a placeholder.</param>
/// <param name="Subject">What the question is about, as far as its words tell.</param>
/// <param name="Sides">For each option, which side of the subject it is; empty where its words do not tell.</param>
/// <param name="Asks">The piece of the text that asks.</param>
/// <param name="Within">The placeholder or direction whose own words hold this bracket, and which takes its place; null for none.</param>
public sealed record Question(
    QuestionKind Kind, string Text, EquatableArray<string> Options, TextSpan Span, Subject Subject, EquatableArray<string> Sides, Construct Asks, Construct? Within = null)
{
    /// <summary>The options of a part that is kept or left out.</summary>
    public const string Keep = "keep", LeaveOut = "leave out";

    /// <summary>The bracket is for the judge: it is left out and nothing is asked.</summary>
    public bool IsDirection => Asks is Construct.Direction;
}
