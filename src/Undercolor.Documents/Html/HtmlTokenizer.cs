namespace Undercolor.Documents.Html;

internal enum HtmlToken { Text, StartTag, EndTag }

/// <summary>
/// Cuts a page into text and tags without building a tree, so that every character keeps its place in the source.
/// Comments, declarations and the content of raw elements (script, style …) are passed over. Nothing is ever loaded.
/// </summary>
internal sealed class HtmlTokenizer(string source)
{
    private int _at;

    public HtmlToken Kind { get; private set; }

    /// <summary>Lower-case name of the tag.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Zero-based UTF-16 range of the token in the source.</summary>
    public int Start { get; private set; }
    public int End { get; private set; }

    public HtmlAttributes Attributes => new(source, Start + 1 + Name.Length, End - 1);

    public bool Next()
    {
        while (_at < source.Length)
        {
            Start = _at;
            if (source[_at] != '<' || !OpensMarkup(_at)) return Text();
            if (source[_at + 1] is '!' or '?') PassDeclaration();
            else if (Tag()) return true;
        }
        return false;
    }

    /// <summary>Goes on behind the end tag of the element that was just opened; behind everything where there is none.</summary>
    public void PassRawContent()
    {
        var close = source.IndexOf("</" + Name, _at, StringComparison.OrdinalIgnoreCase);
        var end = close < 0 ? -1 : source.IndexOf('>', close);
        _at = end < 0 ? source.Length : end + 1;
    }

    private bool OpensMarkup(int at) =>
        at + 1 < source.Length && (char.IsAsciiLetter(source[at + 1]) || source[at + 1] is '!' or '?'
        || (source[at + 1] == '/' && at + 2 < source.Length && char.IsAsciiLetter(source[at + 2])));

    private bool Text()
    {
        var end = _at + 1;
        while (end < source.Length && !(source[end] == '<' && OpensMarkup(end))) end++;
        (Kind, End, _at) = (HtmlToken.Text, end, end);
        return true;
    }

    private void PassDeclaration()
    {
        var comment = source.AsSpan(_at).StartsWith("<!--");
        var end = comment ? source.IndexOf("-->", _at + 4, StringComparison.Ordinal) : source.IndexOf('>', _at);
        _at = end < 0 ? source.Length : end + (comment ? 3 : 1);
    }

    private bool Tag()
    {
        var closing = source[_at + 1] == '/';
        var name = _at + (closing ? 2 : 1);
        var end = name;
        while (end < source.Length && !(char.IsWhiteSpace(source[end]) || source[end] is '>' or '/')) end++;
        Name = source[name..end].ToLowerInvariant();
        Kind = closing ? HtmlToken.EndTag : HtmlToken.StartTag;
        _at = AfterTag(end);
        End = _at;
        return true;
    }

    /// <summary>Behind the tag's <c>&gt;</c>; one inside a quoted value does not end it.</summary>
    private int AfterTag(int at)
    {
        var quote = '\0';
        for (; at < source.Length; at++)
        {
            var c = source[at];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c == '>') return at + 1;
        }
        return source.Length;
    }
}
