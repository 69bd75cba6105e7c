using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Commands;

/// <summary>What is to be looked at before an instruction is given.</summary>
public enum CheckKind
{
    /// <summary>The comment wants another instruction beside this one.</summary>
    Companion,

    /// <summary>The comment says when it is to be used.</summary>
    OnlyWhen,

    /// <summary>The comment says when it is not to be used.</summary>
    NotWhen,

    /// <summary>The comment says when its text has to be changed.</summary>
    Modify,

    /// <summary>Words for the judge stood in the text and were left out.</summary>
    Direction,

    /// <summary>A numbered element was left out, and the fixed words keep their numbers.</summary>
    Numbering,

    /// <summary>The file seems to hold more than one instruction.</summary>
    Second,
}

/// <summary>How a check stands.</summary>
public enum CheckStatus
{
    Met,
    NotMet,

    /// <summary>The case raises what the command hangs on, and this program cannot tell whether it was followed.</summary>
    Applies,

    /// <summary>Nothing in the case file raises what the command hangs on.</summary>
    NotRaised,

    /// <summary>It cannot be told.</summary>
    Open,
}

/// <summary>A command of the comment, or something about the text, and how it stands.</summary>
/// <param name="Says">One or two sentences of our own.</param>
/// <param name="Span">Where in the cleaned text; null where it is about no place.</param>
/// <param name="Quote">The exact slice; empty where there is none.</param>
/// <param name="Defendants">Names of those whom it is about; empty for all.</param>
public sealed record InstructionCheck(CheckKind Kind, CheckStatus Status, string Says, TextSpan? Span, string Quote, EquatableArray<string> Defendants);
