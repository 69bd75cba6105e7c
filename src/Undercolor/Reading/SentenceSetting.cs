using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Time, place and attitude that hold for a whole sentence.</summary>
internal sealed record SentenceSetting(string? When, string? Where, bool Belief, bool Reported)
{
    public static SentenceSetting Read(AnalyzedSentence sentence, ReadingLexicon lexicon)
    {
        var words = sentence.Words;
        var lower = words.Select(w => w.Lower.TrimEnd('.')).ToList();
        return new(TimeOf(words, lexicon), PlaceOf(words, lexicon), lexicon.Cues("belief").OccursIn(lower), lexicon.Cues("reported").OccursIn(lower));
    }

    private static string? TimeOf(IReadOnlyList<Word> words, ReadingLexicon lexicon)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var lower = words[i].Lower.TrimEnd('.');
            if (lexicon.Months.Contains(lower) && words[i].IsCapital && i + 1 < words.Count && char.IsDigit(words[i + 1].Text[0]) || lexicon.Days.Contains(lower)) return Around(words, i);
            if (IsClock(words[i].Text) || IsNumericDate(words[i].Text)) return Around(words, i);
            if (lower is "yesterday" or "midnight" or "noon") return words[i].Text;
        }
        return null;
    }

    private static bool IsClock(string text) => text.Length is >= 4 and <= 7 && text.Contains(':', StringComparison.Ordinal) && char.IsDigit(text[0]);

    private static bool IsNumericDate(string text) => text.Length is >= 6 and <= 10 && char.IsDigit(text[0]) && text.Count(c => c is '/' or '-') == 2 && text.All(c => char.IsDigit(c) || c is '/' or '-');

    private static string Around(IReadOnlyList<Word> words, int i)
    {
        var end = i + 1;
        while (end < words.Count && end - i < 5 && (char.IsDigit(words[end].Text[0]) || words[end].Text == "," && end + 1 < words.Count && char.IsDigit(words[end + 1].Text[0]) || words[end].Lower is "a.m." or "p.m." or "am" or "pm")) end++;
        return string.Join(' ', Enumerable.Range(i, end - i).Select(k => words[k].Text)).Replace(" ,", ",", StringComparison.Ordinal);
    }

    private static string? PlaceOf(IReadOnlyList<Word> words, ReadingLexicon lexicon)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Lower is not ("at" or "in" or "inside" or "outside" or "near" or "on" or "to")) continue;
            for (var j = i + 1; j < words.Count && j - i < 7; j++)
            {
                if (words[j].Text is "," or "." or ";" || words[j].IsVerb) break;
                if (lexicon.Places.Contains(ActorResolver.Singular(words[j].Lower.TrimEnd('.'))))
                    return string.Join(' ', Enumerable.Range(i + 1, j - i).Select(k => words[k].Text));
            }
        }
        return null;
    }
}
