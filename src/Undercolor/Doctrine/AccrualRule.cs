using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>What starts the clock.</summary>
public enum AccrualEvent { Event, Knowledge, LegalProcess, FavorableTermination, Invalidation, StateProcessEnds }

/// <summary>When the claims of a kind accrue, under federal law.</summary>
/// <param name="Claims">Ids of rights; empty where the kind is not one right.</param>
/// <param name="Names">Other words by which the rule is asked for.</param>
/// <param name="Unknown">What nobody could verify about this kind; empty for nothing.</param>
public sealed record AccrualRule(
    string Id, string Label, EquatableArray<string> Claims, EquatableArray<string> Names, AccrualEvent Starts, string Says, string Unknown, EquatableArray<string> Authorities, Term Term)
{
    /// <param name="word">An id of a rule or of a right, or another name; exact.</param>
    public bool IsCalled(string word) => Id == word || Claims.Contains(word) || Names.Contains(word);

    internal static AccrualRule Bind(PackNode node) => new(
        node.Required("id"), node.Required("label"), node.Texts("claims"), node.Texts("names"), node.Word<AccrualEvent>("starts"), node.Required("says"), node.Optional("unknown"),
        node.Texts("authorities"), Term.Bind(node));
}
