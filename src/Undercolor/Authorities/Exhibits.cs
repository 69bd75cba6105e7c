using System.Text;
using Undercolor.Citations;
using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Authorities;

/// <summary>The texts of the exhibits that the user supplied, by letter or number.</summary>
public sealed class Exhibits(EquatableArray<KeyValuePair<string, string>> texts)
{
    private const int Reach = 400;

    private readonly Dictionary<string, string> _plain = texts.ToDictionary(pair => pair.Key, pair => Plain(pair.Value), StringComparer.OrdinalIgnoreCase);

    public static Exhibits None { get; } = new([]);

    public bool IsEmpty => _plain.Count == 0;

    /// <summary>Whether the quotation that stands before a citation is in the exhibit that it cites.</summary>
    /// <param name="floor">Where the citation before ends: a quotation before it is not this one's.</param>
    public Answer Check(string text, Citation citation, int floor)
    {
        var quote = QuotationBefore(text, citation.FullSpan.Start, Math.Max(floor, citation.FullSpan.Start - Reach));
        if (quote.IsEmpty) return default;
        if (citation.Kind != CitationKind.Record || citation.Part is not { } name || !_plain.TryGetValue(name, out var exhibit) || !IsExhibit(citation))
            return new(Verdict.NotChecked, "no text of it is at hand");
        return Pieces(quote.Of(text)).All(piece => exhibit.Contains(piece, StringComparison.Ordinal))
            ? new(Verdict.Matches, $"the quotation stands in exhibit {name}")
            : new(Verdict.QuotationDiffers, $"the quotation does not stand in exhibit {name} in these words");
    }

    private static bool IsExhibit(Citation citation) => citation.Series?.Forms.Any(form => form.Name == "exhibit") == true;

    /// <summary>The words between the last pair of quotation marks.</summary>
    private static TextSpan QuotationBefore(string text, int end, int floor)
    {
        var window = text.AsSpan(floor, Math.Max(0, end - floor));
        var close = window.LastIndexOfAny('”', '"');
        if (close <= 0 || window[(close + 1)..].ContainsAny('¶', '\n')) return default;
        var open = window[..close].LastIndexOfAny('“', '"');
        return open < 0 ? default : new(floor + open + 1, floor + close);
    }

    /// <summary>What an ellipsis or a bracket leaves of a quotation; each piece must stand by itself.</summary>
    private static IEnumerable<string> Pieces(string quote) =>
        quote.Split(["...", ". . .", "…", "[", "]"], StringSplitOptions.RemoveEmptyEntries).Where((_, i) => i == 0 || !quote.Contains('[', StringComparison.Ordinal) || i % 2 == 0)
            .Select(piece => Plain(piece).Trim(' ', ',', '.')).Where(piece => piece.Length > 1);

    /// <summary>Letters and digits in lower case, other runs as one space: hyphens, line ends and the shape of marks do not count.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
            if (char.IsLetterOrDigit(character)) plain.Append(char.ToLowerInvariant(character));
            else if (character is not ('\'' or '’') && plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        return plain.ToString();
    }
}
