using System.Text;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Words;

/// <summary>Words of a bracket in a plain form: lower case, no brackets, straight apostrophes, single spaces.</summary>
internal static class Phrases
{
    public static string Plain(ReadOnlySpan<char> words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in words)
            if (char.IsWhiteSpace(c)) { if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' '); }
            else if (c is not ('[' or ']')) plain.Append(c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c));
        return plain.ToString().TrimEnd();
    }

    /// <summary>Whether a phrase stands in plain words, not as a part of a longer word.</summary>
    public static bool Has(string plain, string phrase)
    {
        for (var at = plain.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            if (IsEdge(plain, at - 1) && IsEdge(plain, at + phrase.Length)) return true;
        return false;
    }

    public static bool Begins(string plain, EquatableArray<string> openings) =>
        openings.Any(opening => plain.StartsWith(opening, StringComparison.Ordinal) && (IsEdge(plain, opening.Length) || opening[^1] is ':' or ' '));

    private static bool IsEdge(string plain, int at) => at < 0 || at >= plain.Length || !char.IsLetterOrDigit(plain[at]);
}
