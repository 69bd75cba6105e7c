using Undercolor.Text;

namespace Undercolor.Papers.Comparing.Aligning;

/// <summary>What became of a run of words.</summary>
public enum WordFate { Kept, Gone, New }

/// <summary>Words of a paragraph that was edited, as they stand in the paper.</summary>
public sealed record WordRun(WordFate Fate, string Words);

/// <summary>Sets two wordings of a paragraph side by side, word by word.</summary>
internal static class WordRuns
{
    public static EquatableArray<WordRun> Of(ComparedParagraph old, string oldText, ComparedParagraph @new, string newText)
    {
        var isTurned = string.CompareOrdinal(old.At.Quote, @new.At.Quote) > 0;
        var pairs = isTurned ? CommonSubsequence.Of(@new.Words, old.Words).Select(p => (A: p.B, B: p.A)) : CommonSubsequence.Of(old.Words, @new.Words);
        var runs = new List<WordRun>();
        var (nextOld, nextNew, keptFrom) = (0, 0, -1);
        foreach (var (a, b) in pairs)
        {
            if (a > nextOld || b > nextNew)
            {
                Keep(nextNew);
                Add(WordFate.Gone, oldText, old.Spans, nextOld, a);
                Add(WordFate.New, newText, @new.Spans, nextNew, b);
            }
            if (keptFrom < 0) keptFrom = b;
            (nextOld, nextNew) = (a + 1, b + 1);
        }
        Keep(nextNew);
        Add(WordFate.Gone, oldText, old.Spans, nextOld, old.Spans.Length);
        Add(WordFate.New, newText, @new.Spans, nextNew, @new.Spans.Length);
        return runs.ToEquatableArray();

        void Keep(int end)
        {
            if (keptFrom >= 0) Add(WordFate.Kept, newText, @new.Spans, keptFrom, end);
            keptFrom = -1;
        }

        void Add(WordFate fate, string text, TextSpan[] spans, int from, int end)
        {
            if (end > from) runs.Add(new(fate, text[spans[from].Start..spans[end - 1].End].Replace('\n', ' ')));
        }
    }
}
