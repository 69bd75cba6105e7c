using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>Finds the name of a case cited before, followed by "at" and a page.</summary>
internal sealed class ReferenceFinder(string text, NameWords words)
{
    private const int MostWords = 8;
    private const int ShortestName = 3;

    /// <summary>Names of parties, and whether it is the plaintiff's.</summary>
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Adds references to a list that is in the order of the text, and keeps it so.</summary>
    public void AddTo(List<CitationDraft> drafts)
    {
        var found = new List<CitationDraft>();
        var (next, covered) = (0, 0);
        for (var at = text.IndexOf(" at ", StringComparison.Ordinal); at >= 0; at = text.IndexOf(" at ", at + 3, StringComparison.Ordinal))
        {
            for (; next < drafts.Count && drafts[next].Start < at; next++)
            {
                Learn(drafts[next]);
                covered = Math.Max(covered, drafts[next].PinEnd);
            }
            if (_known.Count == 0 || at < covered) continue;
            if (Reference(at, covered) is { } reference) found.Add(reference);
        }
        if (found.Count == 0) return;
        drafts.AddRange(found);
        drafts.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    private CitationDraft? Reference(int at, int floor)
    {
        var pin = PinCite.Read(text, at, false, null);
        if (pin.IsEmpty) return null;
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        var (best, isPlaintiff) = (-1, false);
        var start = at;
        for (var n = 1; n <= MostWords && start > floor; n++)
        {
            var word = start;
            while (word > floor && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] is not ('(' or '[' or '“' or '"') && start - word < 40) word--;
            if (word == start) break;
            if (known.TryGetValue(text.AsSpan(word, at - word), out var plaintiff)) (best, isPlaintiff) = (word, plaintiff);
            if (word == floor || !char.IsWhiteSpace(text[word - 1])) break;
            start = Gap.SkipBack(text, word);
            if (start == word) break;
        }
        if (best < 0) return null;
        var name = new TextSpan(best, at);
        var names = isPlaintiff ? new CaseNames(best, name, default, name, default) : new(best, default, name, name, default);
        return new(CitationKind.Reference, best, pin.End) { Pin = pin, PinEnd = pin.End, FullStart = best, FullEnd = pin.End, Names = names };
    }

    private void Learn(CitationDraft draft)
    {
        if (draft.Kind != CitationKind.FullCase || draft.Blank) return;
        Learn(draft.Names.Plaintiff, true);
        Learn(draft.Names.Defendant, false);
    }

    private void Learn(TextSpan name, bool isPlaintiff)
    {
        if (name.Length >= ShortestName && !words.IsGovernment(text.AsSpan(name.Start, name.Length))) _known.TryAdd(name.Of(text), isPlaintiff);
    }
}
