namespace Undercolor.Reading;

/// <summary>Speech in quotation marks inside one sentence.</summary>
internal static class Quotation
{
    /// <summary>Whether a word stands inside quotation marks: an odd number of them stands before it.</summary>
    /// <param name="at">Index of the word.</param>
    public static bool Holds(IReadOnlyList<Word> words, int at)
    {
        var marks = 0;
        for (var i = 0; i < at; i++)
            if (words[i].Text is "\"" or "“" or "”") marks++;
        return marks % 2 == 1;
    }
}
