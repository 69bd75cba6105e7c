using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Finds the rights that a pleading names, by the words of the packs, and whom its counts name them against.</summary>
internal static class ClaimReader
{
    public static EquatableArray<Claim> Read(ComplaintTree tree, EquatableArray<RightModule> rights, IReadOnlyList<Person> people)
    {
        var byCount = rights.SelectMany(r => InHeadings(tree, r, people)).ToList();
        return rights.SelectMany(r => byCount.Any(c => c.Right == r.Id) ? byCount.Where(c => c.Right == r.Id) : InText(tree, r)).ToEquatableArray();
    }

    /// <summary><c>Count II: excessive force (against Finch and Vale)</c>: the right, against those whom the heading names.</summary>
    private static IEnumerable<Claim> InHeadings(ComplaintTree tree, RightModule right, IReadOnlyList<Person> people) =>
        tree.Sections.Where(s => s.Kind == SectionKind.Count && right.Names.Any(n => s.Heading.Contains(n, StringComparison.OrdinalIgnoreCase)))
            .Select(s => new Claim(right.Id, NamedIn(s.Heading, people), true, FirstPlace(tree, s)));

    private static EquatableArray<PersonId> NamedIn(string heading, IReadOnlyList<Person> people) =>
        people.Where(p => p.IsDefendant && p.Aliases.Append(p.Name).Any(a => a.Length > 2 && heading.Contains(a, StringComparison.OrdinalIgnoreCase))).Select(p => p.Id).ToEquatableArray();

    private static Pinpoint? FirstPlace(ComplaintTree tree, Section count) =>
        tree.Paragraphs.FirstOrDefault(p => tree.SectionOf(p) == count) is { Sentences: [var first, ..] } paragraph ? tree.At(paragraph, first) : null;

    private static IEnumerable<Claim> InText(ComplaintTree tree, RightModule right)
    {
        foreach (var paragraph in tree.Paragraphs)
            foreach (var name in right.Names)
            {
                var at = tree.Text.IndexOf(name, paragraph.Body.Start, paragraph.Body.Length, StringComparison.OrdinalIgnoreCase);
                if (at >= 0) return [new(right.Id, [], true, tree.At(paragraph, SentenceAt(paragraph, at), new(at, at + name.Length)))];
            }
        return tree.Sections.Any(s => right.Names.Any(n => s.Heading.Contains(n, StringComparison.OrdinalIgnoreCase))) ? [new(right.Id, [], true, null)] : [];
    }

    private static Sentence? SentenceAt(Paragraph paragraph, int offset) => paragraph.Sentences.FirstOrDefault(s => s.Span.Contains(offset));
}

/// <summary>Finds the remedies that a pleading asks for.</summary>
internal static class ReliefReader
{
    private static readonly (string Cue, string Kind)[] Kinds = [("prospective", "injunction"), ("punitive", "punitive"), ("compensatory", "compensatory")];

    public static EquatableArray<Relief> Read(ComplaintTree tree, ReadingLexicon lexicon)
    {
        var relief = new List<Relief>();
        foreach (var paragraph in tree.Paragraphs)
            foreach (var (cue, kind) in Kinds)
            {
                if (relief.Any(r => r.Kind == kind)) continue;
                foreach (var phrase in lexicon.Cues(cue).Phrases)
                {
                    var at = tree.Text.IndexOf(phrase, paragraph.Body.Start, paragraph.Body.Length, StringComparison.OrdinalIgnoreCase);
                    if (at < 0) continue;
                    relief.Add(new(kind, tree.At(paragraph, paragraph.Sentences.FirstOrDefault(s => s.Span.Contains(at)), new(at, at + phrase.Length))));
                    break;
                }
            }
        return relief.ToEquatableArray();
    }
}

/// <summary>Finds the words that state color of law.</summary>
internal static class ColorReader
{
    public static Pinpoint? Find(ComplaintTree tree, ReadingLexicon lexicon)
    {
        foreach (var paragraph in tree.Paragraphs)
            foreach (var phrase in lexicon.Cues("color").Phrases)
            {
                var at = tree.Text.IndexOf(phrase, paragraph.Body.Start, paragraph.Body.Length, StringComparison.OrdinalIgnoreCase);
                if (at >= 0) return tree.At(paragraph, paragraph.Sentences.FirstOrDefault(s => s.Span.Contains(at)), new(at, at + phrase.Length));
            }
        return null;
    }
}
