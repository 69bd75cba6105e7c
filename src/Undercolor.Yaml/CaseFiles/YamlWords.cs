using System.Globalization;
using System.Text;

namespace Undercolor.Yaml.CaseFiles;

/// <summary>Writes a text as a scalar on one line that reads back as that text.</summary>
internal static class YamlWords
{
    /// <summary>As it stands where that is safe, else in quotes.</summary>
    public static string Of(string text) => IsPlain(text) ? text : NeedsEscapes(text) ? Double(text) : Single(text);

    public static string Single(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string Double(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var letter in text)
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when IsOdd(letter) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => quoted.Append(letter),
            };
        return quoted.Append('"').ToString();
    }

    public static bool NeedsEscapes(string text) => text.Any(c => IsOdd(c) || c is '\n' or '\r' or '\t');

    private static bool IsOdd(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\u0085' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    /// <summary>Letters, digits and a few marks that mean nothing to YAML anywhere, inside a list in brackets too.</summary>
    private static bool IsPlain(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || char.IsAsciiDigit(text[0]) || text[0] is '¶' or '§') && text[^1] is not (' ' or ':')
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '/' or '\'' or '’' or '“' or '”' or '(' or ')' or ';' or '$' or '%' or '+' or '=' or '_' or '¶' or '§' or '–' or '—' or ':')
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains("  ", StringComparison.Ordinal);
}
