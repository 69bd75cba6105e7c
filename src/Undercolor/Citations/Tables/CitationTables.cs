using Undercolor.Text;

namespace Undercolor.Citations.Tables;

/// <summary>Everything that the finder of citations knows: series, courts and the words around citations.</summary>
public sealed class CitationTables
{
    public CitationTables(EquatableArray<Series> series, CourtDirectory courts, NameWords names, CitationPhrases phrases)
    {
        (Series, Courts, Names, Phrases) = (series, courts, names, phrases);
        foreach (var one in series)
            foreach (var printed in one.Also.Prepend(one.Cite).SelectMany(printed => Spellings(one, printed)))
            {
                var key = printed.Split('*')[0].TrimEnd();
                if (one.Forms.Any(form => !form.OnlyBeginsWithSeries)) AfterNumber.Add(key, one);
                if (one.Forms.Any(form => form.BeginsWithSeries)) Alone.Add(key, one);
            }
    }

    /// <summary>As printed; and for a journal the initials of its school with periods: "UCLA L. Rev." and "U.C.L.A. L. Rev.".</summary>
    private static IEnumerable<string> Spellings(Series series, string printed)
    {
        yield return printed;
        if (series.Kind == SeriesKind.Journal && printed.Split(' ') is var words && Array.Exists(words, IsInitials))
            yield return string.Join(' ', words.Select(word => IsInitials(word) ? string.Concat(word.Select(letter => $"{letter}.")) : word));
    }

    private static bool IsInitials(string word) => word.Length >= 3 && word.All(char.IsAsciiLetterUpper);

    public EquatableArray<Series> Series { get; }
    public CourtDirectory Courts { get; }
    public NameWords Names { get; }
    public CitationPhrases Phrases { get; }

    /// <summary>Series that stand after a volume, a title or a year.</summary>
    internal SeriesTrie AfterNumber { get; } = new();

    /// <summary>Series with which a citation can begin.</summary>
    internal SeriesTrie Alone { get; } = new();
}
