namespace Undercolor.Yaml;

/// <summary>Turns the parser's own words into advice for somebody who does not know YAML by heart.</summary>
internal static class SyntaxAdvice
{
    private static readonly (string Words, string Advice)[] s_known =
    [
        ("tab", "The lines under this key are indented with a tab. Indent with spaces only."),
        ("surrogates", "An escape gives half of a two-part character. Write the character itself."),
        ("escape", "A backslash in double quotes starts an escape that YAML does not know. Use single quotes for a text with backslashes."),
        ("hexadecimal", "A backslash in double quotes starts an escape that YAML does not know. Use single quotes for a text with backslashes."),
        ("quoted scalar", "A text in quotes is not closed, or goes on after its closing quote. Close it on the line where it ends; double a quote that belongs to the text."),
        ("mapping values are not allowed", "A second ': ' stands where only a value may. Put the value in quotes, or indent the line under its key."),
        ("invalid mapping", "A second ': ' stands where only a value may. Put the value in quotes, or indent the line under its key."),
        ("simple key", "A key has no ':' after it, or its value runs on without indentation. Add the colon, or indent the line."),
        ("flow sequence", "A list in [ ] is not closed, or two of its items have no comma between them."),
        ("flow mapping", "A map in { } is not closed, or two of its entries have no comma between them."),
        ("flow", "A [ or { is not closed. A text that starts with one needs quotes."),
        ("cannot start any token", "A value may not start with this character. Put the value in quotes."),
        ("block mapping", "A 'key: value' line was expected here, indented like the keys above it. Add the colon, give all keys of one map the same number of spaces, and let nothing follow a closing quote."),
        ("block collection", "A key stands in the column of a list. Start the line with '- ', or move the list under a key."),
        ("block sequence", "This line is not indented like the list above it. Start each item with '- ' in the same column."),
        ("block scalar", "A text after '|' or '>' is not indented under its key. Indent each of its lines by two spaces more than the key."),
        ("anchor", "A text that starts with '&' or '*' needs quotes."),
        ("scanning a tag", "A text that starts with '!' needs quotes."),
        ("node content", "A value may not start with this character. Put the value in quotes."),
        ("directive", "A line that starts with '%' is read as a directive, which is not needed. Remove it, or put the text in quotes."),
    ];

    /// <param name="message">The parser's message; not printed, because it speaks of the grammar and not of the file.</param>
    public static string For(string message)
    {
        foreach (var (words, advice) in s_known)
            if (message.Contains(words, StringComparison.OrdinalIgnoreCase)) return advice;
        return "This is not YAML that can be read. Check the indentation (spaces, not tabs), the colons and the quotes on this line and the one above.";
    }
}
