using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>Finds a phrase that ends just before a citation.</summary>
internal static class PhraseBefore
{
    /// <returns>The word for the longest phrase that stands there; empty for none.</returns>
    public static string Of(string text, int end, int floor, EquatableArray<KeyValuePair<string, string>> phrases)
    {
        var before = Trimmed(text, end, floor);
        var (longest, word) = (0, "");
        foreach (var (phrase, meaning) in phrases)
            if (phrase.Length > longest && EndsWith(before, phrase)) (longest, word) = (phrase.Length, meaning);
        return word;
    }

    /// <returns>The signal as the table prints it; null for none.</returns>
    public static string? Signal(string text, int end, int floor, EquatableArray<string> signals)
    {
        var before = Trimmed(text, end, floor);
        string? found = null;
        foreach (var signal in signals)
            if (signal.Length > (found?.Length ?? 0) && EndsWith(before, signal)) found = signal;
        return found is null ? null : found;
    }

    private static ReadOnlySpan<char> Trimmed(string text, int end, int floor)
    {
        var stop = Gap.SkipBack(text, Math.Max(end, floor));
        return stop <= floor ? default : text.AsSpan(floor, stop - floor).TrimEnd(',');
    }

    /// <summary>Compares from the end; any white space is as good as any other.</summary>
    private static bool EndsWith(ReadOnlySpan<char> before, string phrase)
    {
        var at = before.Length;
        for (var i = phrase.Length - 1; i >= 0; i--)
        {
            if (phrase[i] == ' ')
            {
                var start = Gap.SkipBack(before, at);
                if (start == at) return false;
                at = start;
            }
            else if (at == 0 || char.ToLowerInvariant(before[--at]) != char.ToLowerInvariant(phrase[i])) return false;
        }
        return at == 0 || !char.IsLetterOrDigit(before[at - 1]);
    }
}
