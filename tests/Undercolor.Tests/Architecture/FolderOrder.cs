using Mono.Cecil;

namespace Undercolor.Tests.Architecture;

/// <summary>The order of the engine's folders, which are its namespaces: each may use itself and those to its left.</summary>
/// <param name="root">The namespace that holds the folders; what stands in it directly may use all, and none of them may use it.</param>
internal sealed class FolderOrder(string root)
{
    public static readonly string[] Folders =
        ["Text", "Diagnostics", "Citations", "Doctrine", "Calendar", "Authorities", "Cases", "Derivations", "Timeline", "Pleadings", "Reading", "Causation", "Analysis", "Rules", "Auditing", "Drafting", "Papers", "Reports"];

    /// <summary>The drafter must not write to please the checker.</summary>
    private static readonly string[] s_keptFromDrafting = ["Reading", "Analysis", "Rules"];

    public IEnumerable<Offense> Check(IEnumerable<Use> uses) =>
        uses.Select(use => (use, word: WordFor(FolderOf(use.By), FolderOf(use.Type)))).Where(x => x.word is not null)
            .Select(x => new Offense(x.word!, x.use)).DistinctBy(o => o.ToString());

    /// <summary>Types that stand in no folder of the list.</summary>
    public IEnumerable<string> Strangers(IEnumerable<TypeDefinition> types) =>
        types.Where(t => FolderOf(t) is { Length: > 0 } folder && !Folders.Contains(folder)).Select(t => t.FullName);

    /// <returns>Null where the use is allowed.</returns>
    public static string? WordFor(string? by, string? used)
    {
        if (by is null or "" || used is null) return null;
        if (by == "Drafting" && s_keptFromDrafting.Contains(used)) return "drafting";
        return Array.IndexOf(Folders, by) < (used.Length == 0 ? int.MaxValue : Array.IndexOf(Folders, used)) ? "order" : null;
    }

    /// <summary>The first name behind the root; empty for the root itself, null for what is not ours.</summary>
    private string? FolderOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        if (type.Namespace == root) return type.Scope is AssemblyNameReference ? null : "";
        return type.Namespace.StartsWith($"{root}.", StringComparison.Ordinal) ? type.Namespace[(root.Length + 1)..].Split('.')[0] : null;
    }
}
