using System.Text.RegularExpressions;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;

namespace Undercolor.Reports;

/// <summary><c>primer SLUG</c>: a page for a terminal. Authorities are written out, and links name the page to ask for.</summary>
public static partial class PrimerText
{
    /// <param name="authority">The table of authorities by key; null where the key is not in it.</param>
    public static string Of(PrimerPage page, Func<string, Authority?> authority)
    {
        ArgumentNullException.ThrowIfNull(page);
        var body = Link().Replace(page.Body, "$1 (primer $2)");
        body = Key().Replace(body, key => authority(key.Groups[1].Value)?.FullCitation ?? key.Groups[1].Value);
        var related = page.Related.IsEmpty ? "" : $"\nRelated: {string.Join(", ", page.Related)}\n";
        return $"# {page.Title}\n\n{page.Description}\n\n{body.Trim()}\n{related}";
    }

    /// <summary>A line for each page: the slug, then the title, in columns.</summary>
    public static string List(Primer primer)
    {
        ArgumentNullException.ThrowIfNull(primer);
        var width = primer.Pages.Max(p => p.Slug.Length);
        return string.Concat(primer.Pages.Select(p => $"{p.Slug.PadRight(width)}  {p.Title}\n"));
    }

    /// <example><c>[plausible pleading](/primer/plausibility-pleading)</c></example>
    [GeneratedRegex(@"\[([^\]]+)\]\(/primer/([a-z0-9-]+)\)")]
    private static partial Regex Link();

    /// <example><c>[[ERICKSON]]</c></example>
    [GeneratedRegex(@"\[\[([A-Z0-9_]+)\]\]")]
    private static partial Regex Key();
}
