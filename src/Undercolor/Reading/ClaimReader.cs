using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Finds the rights that a pleading names, by the words of the packs.</summary>
internal static class ClaimReader
{
    public static EquatableArray<Claim> Read(ComplaintTree tree, EquatableArray<RightModule> rights) =>
        rights.Select(r => Find(tree, r)).OfType<Claim>().ToEquatableArray();

    private static Claim? Find(ComplaintTree tree, RightModule right)
    {
        foreach (var paragraph in tree.Paragraphs)
            foreach (var name in right.Names)
            {
                var at = tree.Text.IndexOf(name, paragraph.Body.Start, paragraph.Body.Length, StringComparison.OrdinalIgnoreCase);
                if (at >= 0) return new(right.Id, [], true, tree.At(paragraph, SentenceAt(paragraph, at), new(at, at + name.Length)));
            }
        foreach (var section in tree.Sections)
            if (right.Names.Any(n => section.Heading.Contains(n, StringComparison.OrdinalIgnoreCase))) return new(right.Id, [], true, null);
        return null;
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

/// <summary>Groups facts by the time that they state.</summary>
internal static class IncidentReader
{
    public static EquatableArray<Incident> Read(EquatableArray<Fact> facts)
    {
        var when = facts.Select(f => f.When).FirstOrDefault(w => w is not null) ?? "";
        var where = facts.Select(f => f.Where).FirstOrDefault(w => w is not null) ?? "";
        return [new(when, where, facts.Where(f => !f.IsConclusion).Select(f => f.At.Paragraph).Distinct().ToEquatableArray())];
    }
}
