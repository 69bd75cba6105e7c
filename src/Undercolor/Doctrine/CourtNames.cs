using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Finds the name of a court in a caption.</summary>
/// <remarks>
/// <code>
/// name     = [ "United States" | "U.S." ] kind place
///          | "Supreme Court of the United States" | "United States Supreme Court"
/// kind     = "District Court" | "Court of Appeals"
/// place    = "Northern District of California" | "N.D. Cal." | "N.D. California" | "Ninth Circuit" | "9th Cir." | "Guam" …
/// </code>
/// Only words are compared: case, punctuation, line breaks, numbers in the margin and small words (of, the, for) do not
/// count. A district named in full within a few words of "District Court" is enough where other words come between.
/// </remarks>
internal sealed class CourtNames
{
    /// <summary>Between "District Court" and a district that does not follow it at once, in words.</summary>
    private const int Reach = 12;

    private readonly Dictionary<string, Court> _districts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Court> _circuits = new(StringComparer.Ordinal);
    private readonly Court? _supreme;

    public CourtNames(IEnumerable<Court> courts)
    {
        foreach (var court in courts)
            switch (court.Level)
            {
                case CourtLevel.District: Add(_districts, court); break;
                case CourtLevel.Appeals: Add(_circuits, court); break;
                case CourtLevel.Supreme: _supreme = court; break;
            }
    }

    public CourtMatch? Recognize(string caption)
    {
        var words = CaptionWord.Split(caption);
        for (var i = 0; i < words.Count; i++)
            if (At(words, i) is { } match) return match;
        return Nearby(words);
    }

    /// <summary>A court whose kind starts at this word and whose place follows.</summary>
    private CourtMatch? At(List<CaptionWord> words, int i)
    {
        if (IsPair(words, i, "district", "court")) return Longest(words, i, i + 2, _districts);
        if (IsPair(words, i, "court", "appeals")) return Longest(words, i, i + 2, _circuits);
        if (_supreme is null || !IsPair(words, i, "supreme", "court")) return null;
        if (IsPair(words, i + 2, "united", "states")) return new(_supreme, TextSpan(words, i, i + 3));
        return Start(words, i) < i ? new(_supreme, TextSpan(words, Start(words, i), i + 1)) : null;
    }

    private static CourtMatch? Longest(List<CaptionWord> words, int kind, int place, Dictionary<string, Court> names) =>
        Place(words, place, names) is var (court, last) ? new CourtMatch(court, TextSpan(words, Start(words, kind), last)) : null;

    /// <summary>The longest name that starts at this word, and its last word.</summary>
    private static (Court Court, int Last)? Place(List<CaptionWord> words, int first, Dictionary<string, Court> names)
    {
        (Court, int)? longest = null;
        var joined = "";
        for (var i = first; i < words.Count && i < first + 8; i++)
        {
            joined += words[i].Text;
            if (names.TryGetValue(joined, out var court)) longest = (court, i);
        }
        return longest;
    }

    /// <summary>A district named in full not far from "District Court", before it or after it.</summary>
    private CourtMatch? Nearby(List<CaptionWord> words)
    {
        var kinds = Enumerable.Range(0, words.Count).Where(i => IsPair(words, i, "district", "court")).ToList();
        for (var i = 0; i < words.Count; i++)
            if (kinds.Exists(kind => Math.Abs(kind - i) <= Reach) && Place(words, i, _districts) is var (court, last)
                && words[i..(last + 1)].Exists(word => word.Text == "district"))
                return new(court, TextSpan(words, i, last));
        return null;
    }

    private static bool IsPair(List<CaptionWord> words, int i, string first, string second) =>
        i + 1 < words.Count && words[i].Text == first && words[i + 1].Text == second;

    /// <summary>The first word of "United States" or "U.S." before a kind of court; else the kind itself.</summary>
    private static int Start(List<CaptionWord> words, int kind)
    {
        if (kind >= 2 && (IsPair(words, kind - 2, "united", "states") || IsPair(words, kind - 2, "u", "s"))) return kind - 2;
        return kind >= 1 && words[kind - 1].Text == "us" ? kind - 1 : kind;
    }

    private static TextSpan TextSpan(List<CaptionWord> words, int first, int last) => new(words[first].Span.Start, words[last].Span.End);

    private static void Add(Dictionary<string, Court> names, Court court)
    {
        var place = Joined(court.Name.Split(" Court ", 2)[^1].Replace("Appeals", "", StringComparison.Ordinal));
        foreach (var name in court.Also.Select(Joined).Append(place).Append(Joined(court.Abbreviation)).Concat(Shortened(court, place)))
            names.TryAdd(name, court);
    }

    /// <summary>"N.D. California" beside "N.D. Cal."; "9th Circuit" beside "9th Cir.".</summary>
    private static IEnumerable<string> Shortened(Court court, string place)
    {
        if (place.IndexOf("district", StringComparison.Ordinal) is var at and >= 0 && court.Level == CourtLevel.District)
            yield return $"{(at == 0 ? "" : place[..1])}d{place[(at + "district".Length)..]}";
        if (court.Level == CourtLevel.Appeals) yield return Joined(court.Abbreviation) + "cuit";
    }

    private static string Joined(string text) => string.Concat(CaptionWord.Split(text).Select(word => word.Text));
}
