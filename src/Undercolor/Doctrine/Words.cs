using System.Text;

namespace Undercolor.Doctrine;

/// <summary>The words of a closed vocabulary as packs spell them: <c>NotVerified</c> is <c>not-verified</c>.</summary>
public static class Words<TWord> where TWord : struct, Enum
{
    // Two plain arrays: a dictionary for each of the vocabularies would be compiled anew at each start.
    private static readonly TWord[] s_values = Enum.GetValues<TWord>();
    private static readonly string[] s_words = Array.ConvertAll(Enum.GetNames<TWord>(), Kebab);

    /// <summary>All words in the enum's order, for messages.</summary>
    public static string Choices { get; } = string.Join(", ", s_words);

    /// <summary>False for a word that is not in the vocabulary; case counts.</summary>
    public static bool Find(string text, out TWord word)
    {
        var at = Array.IndexOf(s_words, text);
        word = at < 0 ? default : s_values[at];
        return at >= 0;
    }

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
