using Undercolor.Diagnostics;

namespace Undercolor.Doctrine;

/// <summary>Binds the compiled primer pages.</summary>
public static class PrimerPages
{
    private const string Folder = "primer/";

    /// <exception cref="FormatException">A page's front matter does not bind; the message names the page and the key.</exception>
    public static Primer Bind(DataNode.Map packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        var errors = new PackErrors();
        var primer = Bind(packs, errors);
        errors.ThrowIfAny();
        return primer;
    }

    /// <summary>Binds what is sound and adds what is not to <paramref name="errors"/>.</summary>
    public static Primer Bind(DataNode.Map packs, PackErrors errors)
    {
        var pages = packs.Entries.Where(e => e.Key.StartsWith(Folder, StringComparison.Ordinal))
            .Select(e => PackNode.Bind(e.Key, e.Value, errors, page => page.Map("front", front => Page(e.Key[Folder.Length..], front, page.Required("body"))))).ToList();
        return new(pages);
    }

    private static PrimerPage Page(string slug, PackNode front, string body) => new(
        slug, front.Required("title"), front.Required("term"), front.Required("description"), front.Required("category"), front.Texts("related"), front.Texts("tags"), body);
}
