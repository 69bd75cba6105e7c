using System.Security.Cryptography;
using System.Text;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>Knows a finding again in an amended complaint: rule, defendants and the words of the sentence, never a paragraph number.</summary>
internal static class SarifFingerprint
{
    /// <param name="names">Defendants, in any order: a renumbered caption must not change the result.</param>
    public static string Of(string rule, IEnumerable<string> names, Pinpoint? at, ReportContext context)
    {
        var parts = names.Select(Normalize).Order(StringComparer.Ordinal).Prepend(rule).Append(at is null ? "" : Normalize(SentenceAt(at, context)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..32];
    }

    private static string SentenceAt(Pinpoint at, ReportContext context)
    {
        foreach (var sentence in context.Sentences)
            if (sentence.Contains(at.Span.Start)) return sentence.Of(context.CleanText);
        return at.Quote;
    }

    /// <summary>Lower-case letters and digits, words parted by one space.</summary>
    private static string Normalize(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (char.IsLetterOrDigit(letter)) normal.Append(char.ToLowerInvariant(letter));
            else if (normal.Length > 0 && normal[^1] != ' ') normal.Append(' ');
        return normal.ToString().TrimEnd();
    }
}
