using Undercolor.Diagnostics;

namespace Undercolor.Doctrine;

/// <summary>Binds the compiled rule pages.</summary>
public static class RulePages
{
    /// <exception cref="FormatException">A page's front matter does not bind; the message names the page and the key.</exception>
    public static RuleBook Bind(DataNode.Map packs)
    {
        var errors = new PackErrors();
        var book = Bind(packs, errors);
        errors.ThrowIfAny();
        return book;
    }

    /// <summary>Binds what is sound and adds what is not to <paramref name="errors"/>.</summary>
    public static RuleBook Bind(DataNode.Map packs, PackErrors errors)
    {
        var pages = packs.Entries.Where(e => e.Key.StartsWith("rules/", StringComparison.Ordinal))
            .Select(e => PackNode.Bind(e.Key, e.Value, errors, page => new RulePage(page.Map("front", Descriptor), page.Required("body")))).ToList();
        return new(pages);
    }

    private static DiagnosticDescriptor Descriptor(PackNode front)
    {
        front.Optional("since");
        return new(
            front.Required("id"), front.Required("name"), front.Required("title"), front.Word<Severity>("severity"), front.Required("message"),
            front.Optional("help"), front.Texts("authorities"), front.Optional("primer"));
    }
}
