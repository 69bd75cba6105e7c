using Undercolor.Doctrine;
using Undercolor.Cases;
using Undercolor.Pleadings;
using Undercolor.Reading.Cast;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Finds the plaintiff where there is no caption: the one who alleges, claims, sues. There is always one.</summary>
internal static class PlaintiffFinder
{
    public static void Find(Roster roster, ComplaintTree tree, IReadOnlyList<AnalyzedSentence> sentences, ReadingLexicon lexicon)
    {
        if (!roster.People.Any(p => p.IsPlaintiff))
        {
            var id = Claimant(roster, sentences, lexicon) ?? NamedClaimant(roster, sentences, lexicon) ?? roster.Add(new Person { Id = default, Name = "Plaintiff" });
            roster.Update(id, p => p with { IsPlaintiff = true });
        }
        NameThem(roster);
    }

    /// <summary>The word <c>Plaintiff</c> stands for whoever is one.</summary>
    public static void NameThem(Roster roster)
    {
        var plaintiffs = roster.People.Where(p => p.IsPlaintiff).Select(p => p.Id).ToArray();
        roster.AddGroup("Plaintiffs", plaintiffs);
        roster.AddGroup("Plaintiff", plaintiffs.Take(1));
        foreach (var id in plaintiffs) roster.AddAlias(id, $"Plaintiff {roster[id].Name}");
    }

    private static PersonId? Claimant(Roster roster, IReadOnlyList<AnalyzedSentence> sentences, ReadingLexicon lexicon)
    {
        foreach (var sentence in sentences.Take(12))
        {
            var words = sentence.Words;
            for (var i = 1; i < words.Count; i++)
            {
                if (!words[i].IsVerb || !lexicon.Verbs("litigate").Contains(words[i].Lemma)) continue;
                for (var j = i - 1; j >= 0 && i - j < 6; j--)
                {
                    if (roster.At(words, j) is not { Members.Count: 1 } mention || mention.End != i) continue;
                    var person = roster[mention.Members[0]];
                    if (!person.IsDefendant && person.Kind == PartyKind.NaturalPerson) return person.Id;
                }
            }
        }
        return null;
    }

    /// <summary><c>Pike alleges</c>, <c>Mr. Pike claims</c>: a name that nobody introduced, right before a verb of pleading.</summary>
    private static PersonId? NamedClaimant(Roster roster, IReadOnlyList<AnalyzedSentence> sentences, ReadingLexicon lexicon)
    {
        foreach (var sentence in sentences.Take(12))
        {
            var words = sentence.Words;
            for (var i = 1; i < words.Count && i < 8; i++)
            {
                if (!words[i].IsVerb || !lexicon.Verbs("litigate").Contains(words[i].Lemma) || !words[i - 1].IsCapital || roster.At(words, i - 1) is not null) continue;
                var lower = words[i - 1].Lower;
                if (lower.Length < 3 || words[i - 1].Pos is PartOfSpeech.Pronoun or PartOfSpeech.Determiner || lexicon.PersonNouns.Contains(lower) || lexicon.Titles.Contains(lower) || lexicon.BodyNouns.Contains(lower)) continue;
                var id = roster.Add(new Person { Id = default, Name = words[i - 1].Text });
                roster.AddAlias(id, words[i - 1].Text);
                return id;
            }
        }
        return null;
    }
}
