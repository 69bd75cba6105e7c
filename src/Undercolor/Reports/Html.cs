using System.Diagnostics.CodeAnalysis;

namespace Undercolor.Reports;

/// <summary>A piece of HTML that is safe to print. The only ways to make one escape what they are given, so that a
/// forgotten call cannot let a document's words become markup.</summary>
internal readonly record struct Html
{
    private readonly string? _raw;

    private Html(string raw) => _raw = raw;

    public static Html Empty => default;

    public bool IsEmpty => string.IsNullOrEmpty(_raw);

    /// <summary>A template whose literal parts are markup and whose holes are escaped.</summary>
    public static Html Of(HtmlTemplate template) => new(template.Finish());

    /// <summary>Markup that is constant in this program, printed as it stands.</summary>
    public static Html Literal([ConstantExpected] string markup) => new(markup);

    /// <summary>The words of a document or a pack; characters that hide are written out and set apart.</summary>
    public static Html Text(string text) => new(HtmlText.Visible(text));

    public static Html Each<T>(IEnumerable<T> items, Func<T, Html> show) => new(string.Concat(items.Select(item => show(item).ToString())));

    public static Html Join(string separator, IEnumerable<Html> parts) =>
        new(string.Join(HtmlText.Escape(separator), parts.Select(part => part.ToString())));

    /// <summary>The piece, or nothing.</summary>
    public static Html If(bool condition, Func<Html> show) => condition ? show() : Empty;

    public override string ToString() => _raw ?? "";
}
