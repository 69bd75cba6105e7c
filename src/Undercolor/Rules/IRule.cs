using Undercolor.Text;

namespace Undercolor.Rules;

/// <summary>One rule: a page in <c>rules/</c>, a file in this folder, a line in <see cref="Registry"/>.</summary>
public interface IRule
{
    /// <summary>The page's id.</summary>
    string Id { get; }

    /// <summary>Every place where the rule has something to say, in the order of the text.</summary>
    IEnumerable<Finding> Find(RuleContext context);
}

/// <summary>One thing that a rule found.</summary>
/// <param name="At">Null only where the finding is about the document as a whole.</param>
/// <param name="Defendants">Ids (<c>d1</c>) of the defendants whom it concerns.</param>
/// <param name="Slots">Values for the named slots of the page's message and help.</param>
public sealed record Finding(Pinpoint? At, EquatableArray<string> Defendants, IReadOnlyDictionary<string, string> Slots)
{
    public EquatableArray<Pinpoint> Related { get; init; }

    /// <summary>What this finding rests on; empty where that is what the page says.</summary>
    public EquatableArray<string> Authorities { get; init; }
}
