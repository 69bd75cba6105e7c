using Undercolor.Drafting.Instructions.Model;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Answers;

/// <summary>Who answered a question.</summary>
public enum AnsweredBy
{
    /// <summary>The case file.</summary>
    Case,

    /// <summary>A file of answers.</summary>
    Answers,

    /// <summary>Somebody who was asked.</summary>
    Asked,

    /// <summary>It follows from the model itself or from another answer.</summary>
    Model,
}

/// <summary>An answered question.</summary>
/// <param name="Options">The chosen options by their place; empty for a slot.</param>
/// <param name="Words">What fills a slot, one for each of several, or an option that asks for words.</param>
/// <param name="Join">The word put between several; empty where the source has its own.</param>
/// <param name="Why">One clause.</param>
/// <param name="From">Ids of the case file.</param>
public sealed record Decision(Question Question, EquatableArray<int> Options, EquatableArray<string> Words, string Join, AnsweredBy By, string Why, EquatableArray<string> From);
