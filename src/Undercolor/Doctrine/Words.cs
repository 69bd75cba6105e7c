using System.Text;

namespace Undercolor.Doctrine;

/// <summary>The words of a closed vocabulary as packs spell them: <c>NotVerified</c> is <c>not-verified</c>.</summary>
public static class Words<TWord> where TWord : struct, Enum
{
    private static readonly Dictionary<string, TWord> s_words =
        Enum.GetValues<TWord>().Distinct().ToDictionary(word => Kebab(word.ToString()), StringComparer.Ordinal);

    /// <summary>All words in the enum's order, for messages.</summary>
    public static string Choices { get; } = string.Join(", ", s_words.Keys);

    /// <summary>False for a word that is not in the vocabulary; case counts.</summary>
    public static bool Find(string text, out TWord word) => s_words.TryGetValue(text, out word);

    public static string Of(TWord word) => Kebab(word.ToString());

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(letter));
        }
        return kebab.ToString();
    }
}
