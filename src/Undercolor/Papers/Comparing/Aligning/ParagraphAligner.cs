namespace Undercolor.Papers.Comparing.Aligning;

/// <summary>Pairs the paragraphs of two papers by their words: first what is the same in order, then what is the same elsewhere, then what is alike.</summary>
/// <remarks>The numbers of the paragraphs do not count. The time grows with the length; what stands in very many paragraphs is not looked up.</remarks>
internal static class ParagraphAligner
{
    /// <summary>Of the words and the pairs of neighboring words, the part that must be the same: twice the common ones over all.</summary>
    private const double Alike = 0.5;

    /// <summary>Of the words and pairs of a paragraph, the part that must stand in another one for it to be inside.</summary>
    private const double Inside = 0.8;

    /// <summary>Fewer words than these say too little to be alike, or inside.</summary>
    private const int FewWords = 5;

    /// <summary>A word or pair in more paragraphs than these tells none from another.</summary>
    private const int Common = 100;

    /// <summary>So many paragraphs, those that have most in common, are looked at for each.</summary>
    private const int Nearest = 20;

    /// <summary>The same pairs come out whichever paper is the older one.</summary>
    public static ParagraphAlignment Align(IReadOnlyList<ComparedParagraph> old, IReadOnlyList<ComparedParagraph> @new)
    {
        var isTurned = IsBefore(@new, old);
        var (pairs, inside) = isTurned ? Find(@new, old) : Find(old, @new);
        return new(old, @new, isTurned ? pairs.Select(p => (p.B, p.A)) : pairs, isTurned ? inside.Mirrored : inside);
    }

    private static bool IsBefore(IReadOnlyList<ComparedParagraph> one, IReadOnlyList<ComparedParagraph> other)
    {
        if (one.Count != other.Count) return one.Count < other.Count;
        for (var i = 0; i < one.Count; i++)
            if (string.CompareOrdinal(one[i].At.Quote, other[i].At.Quote) is not 0 and var order) return order < 0;
        return false;
    }

    private static (List<(int A, int B)> Pairs, Containment Inside) Find(IReadOnlyList<ComparedParagraph> a, IReadOnlyList<ComparedParagraph> b)
    {
        var pairs = CommonSubsequence.Of([.. a.Select(p => p.Key)], [.. b.Select(p => p.Key)]).ToList();
        pairs.AddRange(SameElsewhere(Left(a, pairs.Select(p => p.A)), Left(b, pairs.Select(p => p.B))));
        pairs.AddRange(AlikePairs(Left(a, pairs.Select(p => p.A)), Left(b, pairs.Select(p => p.B)), a.Count, b.Count));
        return (pairs, new(Contained(Left(a, pairs.Select(p => p.A)), b), Contained(Left(b, pairs.Select(p => p.B)), a)));
    }

    private static List<ComparedParagraph> Left(IReadOnlyList<ComparedParagraph> all, IEnumerable<int> taken)
    {
        var gone = taken.ToHashSet();
        return [.. all.Where(p => !gone.Contains(p.Index))];
    }

    private static List<(int A, int B)> SameElsewhere(List<ComparedParagraph> a, List<ComparedParagraph> b)
    {
        var waiting = b.GroupBy(p => p.Key).ToDictionary(g => g.Key, g => new Queue<int>(g.Select(p => p.Index)));
        return [.. a.Where(p => waiting.TryGetValue(p.Key, out var queue) && queue.Count > 0).Select(p => (p.Index, waiting[p.Key].Dequeue()))];
    }

    private static List<(int A, int B)> AlikePairs(List<ComparedParagraph> a, List<ComparedParagraph> b, int countA, int countB)
    {
        var pairs = new List<(int A, int B)>();
        var (takenA, takenB) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (p, q, _) in Candidates(a, b, (own, other, common) => 2.0 * common / (own + other) >= Alike ? 2.0 * common / (own + other) : null)
            .OrderByDescending(c => c.Score).ThenBy(c => Math.Abs((double)c.A / countA - (double)c.B / countB)).ThenBy(c => c.A).ThenBy(c => c.B))
            if (!takenA.Contains(p) && !takenB.Contains(q))
            {
                takenA.Add(p);
                takenB.Add(q);
                pairs.Add((p, q));
            }
        return pairs;
    }

    private static Dictionary<int, int> Contained(List<ComparedParagraph> left, IReadOnlyList<ComparedParagraph> others) =>
        Candidates(left, others, (own, other, common) => own < other && (double)common / own >= Inside ? (double)common / own : null)
            .GroupBy(c => c.A).ToDictionary(g => g.Key, g => g.OrderByDescending(c => c.Score).ThenBy(c => c.B).First().B);

    /// <param name="score">From the numbers of words and pairs on both sides and of the common ones; null where that is too little.</param>
    private static List<(int A, int B, double Score)> Candidates(IReadOnlyList<ComparedParagraph> a, IReadOnlyList<ComparedParagraph> b, Func<int, int, int, double?> score)
    {
        var (holders, sets) = (new Dictionary<(int, int, int), List<int>>(), new Dictionary<int, HashSet<(int, int, int)>>());
        foreach (var paragraph in b.Where(p => p.Words.Length >= FewWords))
        {
            sets[paragraph.Index] = PartsOf(paragraph.Words);
            foreach (var part in sets[paragraph.Index]) (holders.TryGetValue(part, out var list) ? list : holders[part] = []).Add(paragraph.Index);
        }
        var found = new List<(int, int, double)>();
        foreach (var paragraph in a.Where(p => p.Words.Length >= FewWords))
        {
            var (parts, common) = (PartsOf(paragraph.Words), new Dictionary<int, int>());
            foreach (var part in parts)
                if (holders.TryGetValue(part, out var list) && list.Count <= Common)
                    foreach (var other in list) common[other] = common.GetValueOrDefault(other) + 1;
            foreach (var other in common.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(Nearest).Select(c => c.Key))
                if (score(parts.Count, sets[other].Count, parts.Count(sets[other].Contains)) is { } value) found.Add((paragraph.Index, other, value));
        }
        return found;
    }

    /// <summary>Words and neighboring words, each with how often it has stood before.</summary>
    private static HashSet<(int, int, int)> PartsOf(int[] words)
    {
        var parts = new HashSet<(int, int, int)>();
        for (var i = 0; i < words.Length; i++)
        {
            Add(words[i], -1);
            if (i + 1 < words.Length) Add(words[i], words[i + 1]);
        }
        return parts;

        void Add(int word, int next)
        {
            for (var time = 0; !parts.Add((word, next, time)) && time < 8; time++) { }
        }
    }
}
