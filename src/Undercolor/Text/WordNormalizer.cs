using System.Buffers;

namespace Undercolor.Text;

/// <summary>Gives a token the spelling that it is looked up by.</summary>
internal static class WordNormalizer
{
    /// <summary>Tokens longer than this are no words of English and are left as they are.</summary>
    public const int LongestToken = 256;

    private static readonly SearchValues<char> Special =
        SearchValues.Create("[]\u2018\u2019\u02BC\u2010\u2011\u00AD\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06");

    /// <summary>How much room a token can need; 0 for one that is too long to be normalized.</summary>
    public static int Room(int length) => length > LongestToken ? 0 : length * 3;

    /// <summary>The normal spelling; the word itself, uncopied, where nothing in it is special.</summary>
    public static ReadOnlySpan<char> Normalize(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.IndexOfAny(Special) < 0 || word.Length > LongestToken) return word;
        var length = 0;
        foreach (var unit in word)
        {
            if (Spelled(unit) is not { } plain) buffer[length++] = unit;
            else
            {
                plain.CopyTo(buffer[length..]);
                length += plain.Length;
            }
        }
        return length == 0 ? word : buffer[..length];
    }

    private static string? Spelled(char unit) => unit switch
    {
        '[' or ']' or '\u00AD' => "",
        '\u2018' or '\u2019' or '\u02BC' => "'",
        '\u2010' or '\u2011' => "-",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => null,
    };
}
