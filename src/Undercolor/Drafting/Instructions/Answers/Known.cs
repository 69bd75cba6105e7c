using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Answers;

/// <summary>What the case says to a question, and why.</summary>
/// <param name="Sides">Sides of the subject, for a choice.</param>
/// <param name="Words">Words for a slot, one for each of several.</param>
/// <param name="Why">Which fact of the case file, in one clause.</param>
/// <param name="From">Ids of the case file.</param>
public sealed record Known(EquatableArray<string> Sides, EquatableArray<string> Words, string Why, EquatableArray<string> From)
{
    public static Known Side(string side, string why, IEnumerable<string> from) => new([side], [], why, from.ToEquatableArray());

    public static Known SidesOf(IEnumerable<string> sides, string why, IEnumerable<string> from) => new(sides.ToEquatableArray(), [], why, from.ToEquatableArray());

    public static Known Text(IEnumerable<string> words, string why, IEnumerable<string> from) => new([], words.ToEquatableArray(), why, from.ToEquatableArray());
}
