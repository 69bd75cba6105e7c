using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>What stands in parentheses after a citation, other than its court and date.</summary>
/// <param name="Span">Without the parentheses; half-open, UTF-16.</param>
/// <param name="Kind"><c>quoting</c>, <c>citing</c>, <c>alteration</c>, <c>opinion</c>, <c>history</c> or <c>explanatory</c>.</param>
public sealed record Parenthetical(TextSpan Span, string Kind);
