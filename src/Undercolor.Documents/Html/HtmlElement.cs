using Undercolor.Text;

namespace Undercolor.Documents.Html;

/// <summary>An open element and what holds for the text inside it, inherited from the elements around it.</summary>
internal sealed record HtmlElement(string Name)
{
    public bool Hidden { get; init; }
    public bool Bold { get; init; }
    public bool Centered { get; init; }
    public bool Preformatted { get; init; }
    public LineRole Role { get; init; }

    /// <summary>One-based level of a heading or depth of a list; 0 for none.</summary>
    public int Level { get; init; }

    /// <summary>The innermost list that is open.</summary>
    public HtmlList? List { get; init; }

    public static HtmlElement Root { get; } = new("");

    public HtmlElement Inside(string name, HtmlAttributes attributes)
    {
        var style = attributes["style"]?.Replace(" ", "").ToLowerInvariant() ?? "";
        var role = attributes["role"] ?? "";
        var inner = this with
        {
            Name = name,
            Hidden = Hidden || attributes["hidden"] is not null || style.Contains("display:none") || style.Contains("visibility:hidden")
                || role is "doc-noteref" or "doc-backlink",
            Bold = style.Contains("font-weight:") ? style.Contains("font-weight:bold") || style.Contains("font-weight:7") : Bold || name is "b" or "strong" or "th" || IsHeading(name),
            Centered = style.Contains("text-align:") ? style.Contains("text-align:center") : attributes["align"] is { } align ? align.Equals("center", StringComparison.OrdinalIgnoreCase) : Centered || name == "center",
            Preformatted = Preformatted || name == "pre" || style.Contains("white-space:pre"),
        };
        if (role is "doc-footnote" or "doc-endnote" or "doc-endnotes") return inner with { Role = LineRole.Footnote, Level = 0 };
        return inner.WithRole(name, attributes);
    }

    private HtmlElement WithRole(string name, HtmlAttributes attributes)
    {
        if (name is "ol" or "ul" or "menu") return this with { List = HtmlList.Of(name, attributes), Level = ListDepth + 1, Role = Deeper(LineRole.ListItem) };
        if (Role is LineRole.Footnote or LineRole.PageHeader) return this;
        if (IsHeading(name)) return this with { Role = LineRole.Heading, Level = name[1] - '0' };
        return name switch
        {
            "td" or "th" => this with { Role = LineRole.TableCell, Level = 0, List = null },
            "nav" => this with { Role = LineRole.PageHeader, Level = 0 },
            _ => this,
        };
    }

    private int ListDepth => List is null ? 0 : Level;

    private LineRole Deeper(LineRole role) => Role is LineRole.Body or LineRole.ListItem ? role : Role;

    public static bool IsHeading(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6';
}
