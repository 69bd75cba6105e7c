using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Reading;
using Undercolor.Text;

namespace Undercolor.Rules.Passages;

/// <summary>A name where it stands in the body of the pleading.</summary>
internal sealed record NameAt(TextSpan Span, PersonId Person);

/// <summary>Every place in the body where somebody of the cast is named. Pronouns are no names: facts know them.</summary>
internal sealed class NameIndex
{
    private readonly List<NameAt> _names;

    public NameIndex(ComplaintTree tree, Case @case, ReadingLexicon lexicon)
    {
        var found = new List<NameAt>();
        var body = new TextSpan(tree.Paragraphs.Count == 0 ? tree.Text.Length : tree.Paragraphs[0].Span.Start, tree.Text.Length);
        foreach (var person in @case.People)
            foreach (var form in NameForms.Of(person, lexicon))
                for (var at = body.Start; Phrases.Find(tree.Text, new(at, body.End), form, StringComparison.Ordinal) is { } span; at = span.End)
                    found.Add(new(span, person.Id));
        found.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start - b.Span.Start : b.Span.Length - a.Span.Length);
        _names = [.. WithoutInner(found)];
    }

    /// <summary>The names that begin in a stretch of text, in its order.</summary>
    public IEnumerable<NameAt> In(TextSpan span)
    {
        for (var at = FirstFrom(span.Start); at < _names.Count && _names[at].Span.Start < span.End; at++) yield return _names[at];
    }

    /// <summary>Index of the first name that begins at or behind a place; the count where none does.</summary>
    private int FirstFrom(int start)
    {
        var (low, high) = (0, _names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    public bool Names(TextSpan span, Person person) => In(span).Any(n => n.Person == person.Id);

    /// <summary>Whether any paragraph names this person.</summary>
    public bool NamesAnywhere(Person person) => _names.Any(n => n.Person == person.Id);

    private static IEnumerable<NameAt> WithoutInner(List<NameAt> sorted)
    {
        var last = new TextSpan(-1, -1);
        foreach (var name in sorted)
        {
            if (name.Span.Start < last.End && name.Span != last) continue;
            last = name.Span;
            yield return name;
        }
    }

    /// <summary>The first run of three digits or more.</summary>
    public static string? BadgeNumber(string words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var end = i;
            while (end < words.Length && char.IsAsciiDigit(words[end])) end++;
            if (end - i >= 3) return words[i..end];
            i = Math.Max(i, end - 1);
        }
        return null;
    }
}
