using Undercolor.Text;

namespace Undercolor.Diagnostics;

/// <summary>A page of the primer: one idea of the law in plain words.</summary>
/// <param name="Slug">The name of its file, such as <c>group-pleading</c>; findings link to it.</param>
/// <param name="Term">The word that the page explains.</param>
/// <param name="Related">Slugs of pages to read on.</param>
/// <param name="Body">Markdown, with links <c>/primer/slug</c> and authorities <c>[[KEY]]</c>.</param>
public sealed record PrimerPage(string Slug, string Title, string Term, string Description, string Category, EquatableArray<string> Related, EquatableArray<string> Tags, string Body);

/// <summary>All primer pages, by slug.</summary>
public sealed class Primer(IEnumerable<PrimerPage> pages)
{
    private readonly Dictionary<string, PrimerPage> _pages = pages.ToDictionary(p => p.Slug, StringComparer.Ordinal);

    public IReadOnlyCollection<PrimerPage> Pages => [.. _pages.Values.OrderBy(p => p.Slug, StringComparer.Ordinal)];

    /// <summary>The page with a slug, in any case; null for none.</summary>
    public PrimerPage? Find(string slug) => _pages.GetValueOrDefault(slug.ToLowerInvariant());
}
