using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Discovery.Counting;

/// <summary>Counts an interrogatory with its subparts by two readings, and says of each part why it counts or not. It goes by words: the parts that ask, what they point back to
/// and which words they share with the primary question. It knows no law and no court.</summary>
public sealed class InterrogatoryCounter(CountingWords words)
{
    private readonly SubpartSplitter _splitter = new(words);

    /// <param name="number">As printed; empty for none.</param>
    public CountedInterrogatory One(string number, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = _splitter.Split(text);
        var first = parts.FindIndex(p => p.Asks);
        if (first < 0) return new(number, text, []);
        var subject = new HashSet<string>(StringComparer.Ordinal);
        var counted = new List<CountedPart>();
        var opensList = false;
        for (var i = first; i < parts.Count; i++)
        {
            var own = Subject(parts[i]);
            if (counted.Count == 0) counted.Add(Each(parts[i]) ?? Of(parts[i], PartKind.Primary, 1, 1, "the question itself"));
            else counted.Add(Each(parts[i]) ?? Later(parts[i], own, subject, opensList, isNext: i == first + 1));
            if (i == first) opensList = own.Count > 0 && i + 1 < parts.Count && parts[i + 1].IsItem && !parts[i + 1].Asks;
            if (i == first || subject.Count == 0 || counted[^1].Kind is not PartKind.OwnSubject) subject.UnionWith(own);
            counted.AddRange(Beside(parts[i]));
        }
        return new(number, text, counted.ToEquatableArray());
    }

    private CountedPart Later(Subpart part, HashSet<string> own, HashSet<string> subject, bool isListed, bool isNext)
    {
        if (!part.Asks && !part.IsItem) return Of(part, PartKind.Detail, 0, 0, "a sentence that asks nothing of its own");
        if (subject.Count == 0 && isNext && own.Count > 0) return Of(part, PartKind.Detail, 0, 0, "the first of the list is the question itself");
        var heads = part.Words.Take(6).ToList();
        if (part.Asks && heads.Exists(w => words.Documents.Contains(w.Text))) return Of(part, PartKind.Documents, 0, 1, "the documents about the same; they can be named without the rest of the answer");
        if (part.Asks && heads.Exists(w => words.Persons.Contains(w.Text)) && part.Words.Any(w => w.Text is "knowledge" or "know" or "witness" or "witnesses")) return Of(part, PartKind.Persons, 0, 1, "those who know about the same; they can be named without the rest of the answer");
        var back = part.Words.FirstOrDefault(w => words.Back.Contains(w.Text)).Text;
        var shared = part.Words.FirstOrDefault(w => subject.Contains(w.Stem)).Text;
        if (own.IsSubsetOf(subject)) return Of(part, PartKind.Detail, 0, 0, "details of the same answer");
        if (back is not null || shared is not null) return Of(part, PartKind.Related, 0, 1, $"about the same as the primary question (“{shared ?? back}”), but asks for more than a detail");
        return isListed && !part.Asks ? Of(part, PartKind.Related, 0, 1, "in the list that the primary question opens, with a subject beyond its words")
            : Of(part, PartKind.OwnSubject, 1, 1, "shares no subject with the primary question and does not point back to it");
    }

    /// <summary>The same of each request for admission, defense or denial.</summary>
    private CountedPart? Each(Subpart part)
    {
        var at = part.Words.ToList().FindIndex(w => w.Text is "each" or "every" or "any");
        if (at < 0 || !part.Words.Skip(at + 1).Take(4).Any(w => words.Multiples.Contains(w.Text))) return null;
        var several = Range(part.Words);
        return several > 1
            ? Of(part, PartKind.EachOf, 1, several, $"the same of each of {several.ToString(CultureInfo.InvariantCulture)}; the stricter reading counts one for each")
            : Of(part, PartKind.EachOf, 1, 1, "the same of each of several; the stricter reading counts one for each, and the text does not say how many there are");
    }

    /// <summary><c>1 through 12</c>: twelve.</summary>
    private static int Range(IReadOnlyList<CountedWord> all)
    {
        for (var i = 0; i + 2 < all.Count; i++)
            if (Number(all[i]) is { } from && all[i + 1].Text is "through" or "to" && Number(all[i + 2]) is { } to && to > from) return to - from + 1;
        return all.Select(w => w.Text.Split('-')).Where(p => p.Length == 2).Select(p => (From: Number(p[0]), To: Number(p[1]))).Where(r => r.To > r.From).Select(r => r.To!.Value - r.From!.Value + 1).FirstOrDefault();
    }

    private static int? Number(CountedWord word) => Number(word.Text);

    private static int? Number(string word) => word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>One verb that asks for facts, persons and documents beside each other: the second and the third.</summary>
    private IEnumerable<CountedPart> Beside(Subpart part)
    {
        if (!part.Asks) yield break;
        var seen = new HashSet<PartKind>();
        foreach (var word in part.Words)
        {
            var kind = words.Documents.Contains(word.Text) ? PartKind.Documents : words.Persons.Contains(word.Text) ? PartKind.Persons : words.Facts.Contains(word.Text) ? PartKind.Primary : (PartKind?)null;
            if (kind is null) { if (seen.Count > 0 && !IsListing(word)) yield break; else continue; }
            if (seen.Add(kind.Value) && seen.Count > 1) yield return new(new(word.Start, word.End), kind.Value == PartKind.Primary ? PartKind.Related : kind.Value, 0, 1, $"“{word.Text}” beside what else is asked for; each can be given alone");
        }
    }

    /// <summary>What stands between the members of <c>all facts, all persons and documents</c>.</summary>
    private bool IsListing(CountedWord word) => word.Text is "and" or "or" or "all" or "any" or "each" or "every" or "the" or "other" || words.Asks.Contains(word.Text);

    /// <summary>The words that tell what a part is about.</summary>
    private HashSet<string> Subject(Subpart part) => [.. part.Words.Where(w => !words.Plain.Contains(w.Text) && !words.Asks.Contains(w.Text) && !words.Questions.Contains(w.Text) && !words.Links.Contains(w.Text)
        && !words.Back.Contains(w.Text) && !words.Details.Contains(w.Text) && !words.Persons.Contains(w.Text) && !w.Text.All(char.IsAsciiDigit)).Select(w => w.Stem)];

    private static CountedPart Of(Subpart part, PartKind kind, int wider, int stricter, string why) => new(new(part.Start, part.End), kind, wider, stricter, why);
}
