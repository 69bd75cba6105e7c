using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Who bears what at one stage, and by what standard.</summary>
/// <param name="Issue">Kebab case: <c>elements</c>, <c>limitations</c>, <c>qualified-immunity</c> …</param>
/// <param name="Unknown">What nobody could verify; empty for nothing.</param>
public sealed record StageBurden(string Id, Stage Stage, string Issue, Burden Bears, string Standard, string Unknown, EquatableArray<string> Authorities, Term Term)
{
    internal static StageBurden Bind(PackNode node)
    {
        var row = new StageBurden(
            node.Required("id"), node.Word<Stage>("stage"), node.Required("issue"), node.Word<Burden>("bears"), node.Required("standard"), node.Optional("unknown"), node.Texts("authorities"),
            Term.Bind(node));
        if (row.Bears == Burden.Unclear && row.Unknown.Length == 0) node.Fail("unknown", "Where it is unclear who bears it, 'unknown' says what is not known.");
        return row;
    }
}
