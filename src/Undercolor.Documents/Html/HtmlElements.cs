using System.Collections.Frozen;

namespace Undercolor.Documents.Html;

/// <summary>What the names of elements mean for reading.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Void = new[]
        { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr" }.ToFrozenSet();

    private static readonly FrozenSet<string> Raw = new[]
        { "script", "style", "title", "textarea", "noscript", "iframe", "object", "svg", "template", "select", "noembed", "noframes", "xmp", "audio", "video", "canvas" }.ToFrozenSet();

    public static bool IsBlock(string name) => Blocks.Contains(name);
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Elements whose content is never running text.</summary>
    public static bool IsRaw(string name) => Raw.Contains(name);

    /// <summary>The open elements that a start tag closes without an end tag of their own, and the elements that shield them.</summary>
    public static (string[] Closes, string[] Within) Implied(string name) => name switch
    {
        "li" => (["li"], ["ol", "ul", "menu"]),
        "dt" or "dd" => (["dt", "dd"], ["dl"]),
        "tr" => (["tr", "td", "th"], ["table"]),
        "td" or "th" => (["td", "th"], ["table", "tr"]),
        "tbody" or "thead" or "tfoot" => (["tr", "td", "th", "tbody", "thead", "tfoot"], ["table"]),
        _ when IsBlock(name) => (["p"], ["td", "th", "li", "div", "section", "article", "aside", "blockquote"]),
        _ => ([], []),
    };
}
