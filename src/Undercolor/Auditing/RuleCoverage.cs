using Undercolor.Derivations;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Auditing;

/// <summary>Which rules decide differently in two stories that differ by one thing.</summary>
internal static class RuleCoverage
{
    private const string Pair = "met in one of two twin stories and not in the other";

    public static IEnumerable<CoverageRow> Of(Library library, EquatableArray<LawExample> stories, Func<LawExample, DateOnly?, CaseDerivation> derive)
    {
        var different = Different(stories, derive);
        yield return PackCoverage.Row("elements of theories", Pair, library.Theories.SelectMany(t => t.Elements.Select(e => $"theories/{t.Id}/{e.Id}")), different);
        yield return PackCoverage.Row("conduct of rights", Pair, library.Rights.Select(r => $"rights/{r.Id}/conduct"), different);
        yield return PackCoverage.Row("states of mind of rights", Pair, library.Rights.Where(r => r.Fault is not FactTest.NotRequired).Select(r => $"rights/{r.Id}/fault"), different);
        yield return PackCoverage.Row("optional theories and variants of rights", Pair, CircuitAxes.Modules(library).Select(m => $"modules/{m}"), different);
        yield return PackCoverage.Row("rules on parties, departments apart", "decides in one of two twin stories and not in the other", Parties(library).Select(p => $"parties/{p.Id}"), different);
        yield return PackCoverage.Row("facts that take a party out of a rule", "in one of two twin stories and not in the other", Parties(library).Where(p => p.Unless is not null).Select(p => $"parties/{p.Id}/unless"), different);
    }

    private static IEnumerable<PartyRule> Parties(Library library) => library.Parties.Where(p => !p.Kinds.Contains(PartyKind.Department));

    private static HashSet<string> Different(EquatableArray<LawExample> stories, Func<LawExample, DateOnly?, CaseDerivation> derive)
    {
        var decided = new Dictionary<string, Decisions>(StringComparer.Ordinal);
        Decisions Of(LawExample story) => decided.TryGetValue(story.Id, out var known) ? known : decided[story.Id] = new(derive(story, null));
        var different = new HashSet<string>(StringComparer.Ordinal);
        foreach (var twin in stories.Where(s => s.Twin.Length > 0))
            if (stories.FirstOrDefault(s => s.Id == twin.Twin) is { } other) different.UnionWith(Of(twin).DifferentIn(Of(other)));
        return different;
    }
}
