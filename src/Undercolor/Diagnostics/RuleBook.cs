using Undercolor.Text;

namespace Undercolor.Diagnostics;

/// <summary>A rule page: what it declares and what it says.</summary>
/// <param name="Body">Markdown, for <c>explain</c>.</param>
public sealed record RulePage(DiagnosticDescriptor Descriptor, string Body);

/// <summary>All rule pages, by id. The pages in <c>rules/</c> are the only source of ids, messages and severities.</summary>
public sealed class RuleBook(IEnumerable<RulePage> pages)
{
    private readonly Dictionary<string, RulePage> _pages = pages.ToDictionary(p => p.Descriptor.Id, StringComparer.Ordinal);

    public IReadOnlyCollection<RulePage> Pages => [.. _pages.Values.OrderBy(p => p.Descriptor.Id, StringComparer.Ordinal)];

    /// <summary>The page with an id (<c>UC2003</c>, any case) or a name (<c>group-pleading</c>).</summary>
    public RulePage? Find(string idOrName) =>
        _pages.GetValueOrDefault(idOrName.ToUpperInvariant()) ?? _pages.Values.FirstOrDefault(p => p.Descriptor.Name == idOrName);

    /// <exception cref="KeyNotFoundException">A rule reports under an id that has no page.</exception>
    public DiagnosticDescriptor this[string id] => _pages[id].Descriptor;
}
