using Undercolor.Papers.Comparing.Aligning;
using Undercolor.Pleadings;

namespace Undercolor.Papers.Comparing.References;

/// <summary>A count of both complaints, as its headings print it.</summary>
/// <param name="Old">Null for a count that is new.</param>
/// <param name="New">Null for a count that is left out.</param>
internal sealed record CountPair(Section? Old, Section? New);

/// <summary>Which count of the new complaint is which of the old one: by the words of the heading without the number, then by the paragraphs under it.</summary>
internal sealed class CountNumbers
{
    private readonly HashSet<int> _new;
    private readonly Dictionary<int, int> _now = [];

    public CountNumbers(ComplaintTree oldTree, ComplaintTree newTree, ParagraphAlignment aligned)
    {
        var (old, @new) = (CountsOf(oldTree), CountsOf(newTree));
        _new = [.. @new.Select(NumberOf)];
        Pairs = Paired(old, @new, aligned);
        foreach (var pair in Pairs)
            if (pair is { Old: { } o, New: { } n }) _now.TryAdd(NumberOf(o), NumberOf(n));
    }

    /// <summary>Those of the new complaint in its order, then those that are left out.</summary>
    public IReadOnlyList<CountPair> Pairs { get; }

    public bool HasCounts => _new.Count > 0;

    public bool IsInNew(int number) => _new.Contains(number);

    /// <summary>The number that a count of the old complaint has in the new one; null where it is left out.</summary>
    public int? NowAt(int number) => _now.TryGetValue(number, out var now) ? now : null;

    /// <summary>As the heading prints it, or the place among the counts.</summary>
    public static int NumberOf(Section count) => ReferenceReader.CountOf(count.Heading) ?? count.Count;

    private static List<Section> CountsOf(ComplaintTree tree) => [.. tree.Sections.Where(s => s.Kind == SectionKind.Count && Headings.IsCount(s.Heading))];

    private static List<CountPair> Paired(List<Section> old, List<Section> @new, ParagraphAlignment aligned)
    {
        var left = new List<Section>(old);
        var partners = new Section?[@new.Count];
        Take((o, n) => TitleOf(o) == TitleOf(n));
        Take((o, n) => aligned.Pairs.Count(p => p.Old.Section == o && p.New.Section == n && p.Old.Words.Length > 12) > 0);
        return [.. @new.Select((n, i) => new CountPair(partners[i], n)), .. left.Select(o => new CountPair(o, null))];

        void Take(Func<Section, Section, bool> fits)
        {
            for (var i = 0; i < @new.Count; i++)
                if (partners[i] is null && left.FirstOrDefault(o => fits(o, @new[i])) is { } partner)
                {
                    partners[i] = partner;
                    left.Remove(partner);
                }
        }
    }

    /// <summary>The words of the heading behind its number.</summary>
    private static string TitleOf(Section count)
    {
        var words = new string([.. count.Heading.ToUpperInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.SkipWhile(w => w is "COUNT" or "CLAIM" or "CAUSE" or "OF" or "ACTION" or "FOR" or "RELIEF" || ReferenceReader.CountOf($"COUNT {w}") is not null || ReferenceReader.CountOf($"{w} COUNT") is not null));
    }
}
