using System.Net;

namespace Undercolor.Documents.Html;

/// <summary>The attributes of one start tag, read on demand.</summary>
internal readonly struct HtmlAttributes(string source, int start, int end)
{
    /// <summary>The value, decoded; empty where the attribute has none; null where it is absent.</summary>
    public string? this[string name]
    {
        get
        {
            for (var at = start; at < end;)
            {
                while (at < end && (char.IsWhiteSpace(source[at]) || source[at] == '/')) at++;
                var from = at;
                while (at < end && !char.IsWhiteSpace(source[at]) && source[at] is not ('=' or '/' or '>')) at++;
                var found = source.AsSpan(from, at - from).Equals(name, StringComparison.OrdinalIgnoreCase);
                var (value, after) = Value(at);
                if (found && at > from) return value;
                at = Math.Max(after, from + 1);
            }
            return null;
        }
    }

    private (string Value, int After) Value(int at)
    {
        while (at < end && char.IsWhiteSpace(source[at])) at++;
        if (at >= end || source[at] != '=') return ("", at);
        at++;
        while (at < end && char.IsWhiteSpace(source[at])) at++;
        if (at >= end) return ("", at);
        if (source[at] is '"' or '\'')
        {
            var close = source.IndexOf(source[at], at + 1, end - at - 1);
            var stop = close < 0 ? end : close;
            return (WebUtility.HtmlDecode(source[(at + 1)..stop]), stop + 1);
        }
        var from = at;
        while (at < end && !char.IsWhiteSpace(source[at]) && source[at] != '>') at++;
        return (WebUtility.HtmlDecode(source[from..at]), at);
    }
}
