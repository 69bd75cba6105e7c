using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Undercolor.Reports;

/// <summary>An interpolated string that escapes each hole, unless the hole is HTML already.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlTemplate(int literalLength, int holes)
{
    private readonly StringBuilder _html = new(literalLength + holes * 24);

    public void AppendLiteral(string markup) => _html.Append(markup.ReplaceLineEndings("\n"));

    public void AppendFormatted(string? text) => _html.Append(HtmlText.Escape(text ?? ""));

    public void AppendFormatted(int number) => _html.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Html html) => _html.Append(html);

    internal string Finish() => _html.ToString();
}
