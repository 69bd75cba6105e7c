using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Joins noun phrases into lists: <c>Brown, Patel, and Smith</c>.</summary>
internal static class NounLists
{
    public static List<Chunk> Group(List<Chunk> chunks, IReadOnlyList<Word> words, ReadingLexicon lexicon)
    {
        var grouped = new List<Chunk>(chunks.Count);
        for (var i = 0; i < chunks.Count; i++)
        {
            if (chunks[i] is NounChunk first && !EndsFrontedPhrase(chunks, grouped, i) && ReadList(chunks, i, words) is { Count: > 1 } parts)
            {
                var end = IndexOf(chunks, parts[^1]);
                if (!SplitsClauses(chunks, grouped, end, parts, words, lexicon))
                {
                    grouped.Add(new NounChunk(first.Start, parts[^1].End, parts[^1].Head, parts.ToEquatableArray()));
                    i = end;
                    continue;
                }
            }
            grouped.Add(chunks[i]);
        }
        return grouped;
    }

    /// <summary>In <c>After Vale left the house, Finch and Marlow entered</c> the comma closes what stands in front; no list runs across it.</summary>
    private static bool EndsFrontedPhrase(List<Chunk> chunks, List<Chunk> before, int i)
    {
        if (i + 2 >= chunks.Count || chunks[i + 1].Kind != ChunkKind.Comma || chunks[i + 2] is not NounChunk) return false;
        var start = before.FindLastIndex(c => c.Kind is ChunkKind.Stop) + 1;
        if (start >= before.Count) return false;
        var opening = before[start];
        if (opening.Kind == ChunkKind.Preposition) return !before.Skip(start).Any(c => c is VerbChunk { Shape: VerbShape.Finite });
        if (opening is VerbChunk { Shape: VerbShape.Gerund }) return !before.Skip(start).Any(c => c is VerbChunk { Shape: VerbShape.Finite });
        if (opening.Kind != ChunkKind.Subordinator) return false;
        var verb = before.FindIndex(start, c => c is VerbChunk { Shape: VerbShape.Finite });
        return verb >= 0 && !before.Skip(verb).Any(c => c.Kind == ChunkKind.Comma);
    }

    private static int IndexOf(List<Chunk> chunks, Chunk chunk) => chunks.FindIndex(c => ReferenceEquals(c, chunk));

    /// <summary>noun { "," noun } [","] (and|or) noun; parentheses behind a name are passed over.</summary>
    private static List<NounChunk> ReadList(List<Chunk> chunks, int start, IReadOnlyList<Word> words)
    {
        var parts = new List<NounChunk> { (NounChunk)chunks[start] };
        var closed = false;
        var at = AfterParenthesis(chunks, start + 1);
        while (!closed && at < chunks.Count)
        {
            var next = at;
            var comma = chunks[next].Kind == ChunkKind.Comma;
            if (comma) next++;
            if (next < chunks.Count && chunks[next] is MarkChunk { Kind: ChunkKind.Conjunction, Lower: "and" or "or" or "&" or "nor" }) { closed = true; next++; }
            else if (!comma) break;
            if (next >= chunks.Count || chunks[next] is not NounChunk noun) { closed = false; break; }
            if (!closed && !LooksLikeListItem(chunks, next)) break;
            parts.Add(noun);
            at = AfterParenthesis(chunks, next + 1);
        }
        return closed ? parts : [];
    }

    /// <summary>Past a parenthesis, or a phrase between commas (<c>Finch, in uniform, and Vale</c>), that describes the item before it.</summary>
    private static int AfterParenthesis(List<Chunk> chunks, int at)
    {
        if (at + 3 < chunks.Count && chunks[at].Kind == ChunkKind.Comma && chunks[at + 1] is MarkChunk { Kind: ChunkKind.Preposition } && chunks[at + 2] is NounChunk && chunks[at + 3].Kind == ChunkKind.Comma) return at + 3;
        if (at >= chunks.Count || chunks[at].Kind != ChunkKind.Open) return at;
        var close = chunks.FindIndex(at, c => c.Kind == ChunkKind.Close);
        return close < 0 || close - at > 8 ? at : close + 1;
    }

    /// <summary>An apposition (<c>Smith, a sergeant, and Brown</c>) is let through: its head is described, not listed.</summary>
    private static bool LooksLikeListItem(List<Chunk> chunks, int at)
    {
        for (var j = at + 1; j < chunks.Count && j < at + 60; j++)
        {
            if (chunks[j].Kind == ChunkKind.Conjunction) return true;
            if (chunks[j].Kind is not (ChunkKind.NounPhrase or ChunkKind.Comma or ChunkKind.Open or ChunkKind.Close)) return false;
        }
        return false;
    }

    /// <summary>In <c>Smith hit Jones and Brown kicked him</c> the list would swallow a subject: told by an object before and a finite verb behind.</summary>
    private static bool SplitsClauses(
        List<Chunk> chunks, List<Chunk> before, int end, List<NounChunk> parts, IReadOnlyList<Word> words, ReadingLexicon lexicon)
    {
        if (before.Count == 0) return false;
        var last = before[^1];
        var governed = last is VerbChunk { Copula: false } or MarkChunk { Kind: ChunkKind.Preposition };
        if (!governed || end + 1 >= chunks.Count) return false;
        var next = end + 1;
        while (next < chunks.Count && chunks[next].Kind == ChunkKind.Adverb) next++;
        if (next >= chunks.Count || chunks[next] is not VerbChunk { Shape: VerbShape.Finite } verb) return false;
        if (last is VerbChunk governing && (lexicon.Verbs("bare-control").Contains(words[governing.Head].Lemma) || lexicon.Verbs("report").Contains(words[governing.Head].Lemma))) return false;
        if (last is MarkChunk && !HasFiniteVerb(before)) return false;
        return !verb.Passive || !IsPluralBe(words, verb) || last is VerbChunk;
    }

    /// <summary>Whether the clause that is open has its verb already.</summary>
    private static bool HasFiniteVerb(List<Chunk> before)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Kind is ChunkKind.Stop or ChunkKind.Subordinator or ChunkKind.Relative) return false;
            if (before[i] is VerbChunk { Shape: VerbShape.Finite }) return true;
        }
        return false;
    }

    private static bool IsPluralBe(IReadOnlyList<Word> words, VerbChunk verb)
    {
        for (var i = verb.Start; i < verb.End; i++)
            if (words[i].Lower is "were" or "are") return true;
        return false;
    }
}
