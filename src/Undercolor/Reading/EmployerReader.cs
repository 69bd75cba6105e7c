using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Reading.Cast;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Reads for whom each person works, from the title and from the first sentence that names the person beside a body.</summary>
internal static class EmployerReader
{
    public static void Read(Roster roster, IReadOnlyList<AnalyzedSentence> sentences, string text, ReadingLexicon lexicon)
    {
        foreach (var person in roster.People.Where(p => p.IsDefendant && p.Kind == PartyKind.NaturalPerson).ToList())
            if (Of($"{person.Name} {person.Role}", lexicon) is { } known) roster.Update(person.Id, p => p with { Employer = known });
        foreach (var sentence in sentences)
        {
            if (Of(sentence.Sentence.Span.Of(text), lexicon) is not { } employer) continue;
            foreach (var id in Named(roster, sentence.Words))
                if (roster[id] is { IsDefendant: true, Kind: PartyKind.NaturalPerson, Employer: PartyKind.Unclear }) roster.Update(id, p => p with { Employer = employer });
        }
    }

    public static PartyKind? Of(string words, ReadingLexicon lexicon)
    {
        if (Has(words, lexicon.Cues("federal-employer"))) return PartyKind.FederalGovernment;
        if (Has(words, lexicon.Cues("state-employer")) || Has(words, lexicon.Cues("state-titles"))) return PartyKind.State;
        return Has(words, lexicon.Cues("local-employer")) ? PartyKind.Municipality : null;
    }

    private static bool Has(string words, WordSet cues) => cues.Phrases.Any(c => words.Contains(c, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<PersonId> Named(Roster roster, IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
            if (roster.At(words, i) is { Shared: false } mention)
            {
                foreach (var id in mention.Members) yield return id;
                i = mention.End - 1;
            }
    }
}
