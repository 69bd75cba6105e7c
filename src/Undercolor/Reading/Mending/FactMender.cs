using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Reading.Cast;
using Undercolor.Text;

namespace Undercolor.Reading.Mending;

/// <summary>Applies what a person has said of single facts: what they are, who did them, to whom.</summary>
internal static class FactMender
{
    public static EquatableArray<Fact> Apply(EquatableArray<Fact> facts, Roster roster, CorrectionLedger ledger, IReadOnlyList<AnalyzedSentence> sentences, ReadingLexicon lexicon)
    {
        var mended = facts;
        foreach (var correction in ledger.Open<Correction.FactReading>())
            mended = Apply(mended, correction, roster, ledger, sentences[ledger.SentenceOf(correction)], lexicon);
        return mended;
    }

    private static EquatableArray<Fact> Apply(EquatableArray<Fact> facts, Correction.FactReading correction, Roster roster, CorrectionLedger ledger, AnalyzedSentence sentence, ReadingLexicon lexicon)
    {
        var (by, why) = correction.By is { } actors ? NamedPeople.Find(roster, actors) : ([], "");
        var (to, whyNot) = correction.To is { } targets ? NamedPeople.Find(roster, targets) : ([], "");
        var place = PlaceOf(ledger, correction, sentence);
        if (why.Length > 0 || whyNot.Length > 0 || place is null)
        {
            ledger.Stale(correction, why.Length > 0 ? why : whyNot.Length > 0 ? whyNot : $"the sentence does not hold the words “{correction.Words}”");
            return facts;
        }
        var meant = Meant(facts, correction, sentence.Sentence.Index);
        if (meant.Count == 0 && correction.What is null && !correction.IsNone)
        {
            ledger.Stale(correction, "no fact was read there; say what it is as well (“is: act”)");
            return facts;
        }
        ledger.Applied(correction);
        if (meant.Count == 0) return correction.What is { } what ? Insert(facts, Mend(Stated(ledger, what, place.Value, sentence, lexicon), correction, by, to)) : facts;
        return facts.Where(f => !correction.IsNone || !meant.Contains(f)).Select(f => meant.Contains(f) ? Mend(f, correction, by, to) : f).ToEquatableArray();
    }

    private static Fact Mend(Fact fact, Correction.FactReading correction, EquatableArray<PersonId> by, EquatableArray<PersonId> to) => fact with
    {
        Kind = correction.What ?? fact.Kind,
        Classes = correction.What is null or FactKind.Conclusion or FactKind.Argument ? fact.Classes : fact.Classes.Where(c => c != "label").ToEquatableArray(),
        Actors = correction.By is null ? fact.Actors : Named(by, fact.Actors.Phrase), Targets = correction.To is null ? fact.Targets : Named(to, fact.Targets.Phrase),
        Corrected = true,
    };

    private static ActorSet Named(EquatableArray<PersonId> members, string phrase) => new(members, phrase, members.IsEmpty ? ActorCertainty.Stranger : ActorCertainty.Sure);

    /// <summary>The facts that the words mean: those whose verb holds them, else those whose clause does; without words, all of the sentence.</summary>
    private static HashSet<Fact> Meant(EquatableArray<Fact> facts, Correction.FactReading correction, int sentence)
    {
        var here = facts.Where(f => f.Sentence == sentence && f.Kind != FactKind.WhyUnknown).ToList();
        var words = Anchor.Key(correction.Words);
        if (words.Length == 0) return [.. here];
        var byVerb = here.Where(f => Overlap(Anchor.Key(f.Verb), words)).ToList();
        return [.. byVerb.Count > 0 ? byVerb : here.Where(f => Overlap(Anchor.Key(f.Summary), words))];
    }

    private static bool Overlap(string one, string other) => one.Contains(other, StringComparison.Ordinal) || one.Length > 0 && other.Contains(one, StringComparison.Ordinal);

    /// <summary>The words of a sentence that a correction means, from word to word; null where the sentence does not hold them.</summary>
    private static (int Start, int End)? PlaceOf(CorrectionLedger ledger, Correction.FactReading correction, AnalyzedSentence sentence)
    {
        if (correction.Words.Length == 0) return (0, sentence.Words.Count);
        var found = ActorMending.Occurrences(sentence.Words, correction.Words);
        return found.Count > 0 ? found[0] : null;
    }

    /// <summary>A fact that the reader did not see. Its classes are those of the verbs and topics in the words, as for any other.</summary>
    private static Fact Stated(CorrectionLedger ledger, FactKind kind, (int Start, int End) place, AnalyzedSentence sentence, ReadingLexicon lexicon)
    {
        var words = sentence.Words.Skip(place.Start).Take(place.End - place.Start).ToList();
        while (words.Count > 1 && words[^1].Text is "." or "," or ";") words.RemoveAt(words.Count - 1);
        var span = new TextSpan(words[0].Span.Start, words[^1].Span.End);
        var lower = words.Select(w => w.Lower.TrimEnd('.')).ToList();
        var verbs = words.Where(w => w.IsVerb && !w.IsAux && w.Lemma.Length > 0).ToList();
        var setting = SentenceSetting.Read(sentence, lexicon);
        var classes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var verb in verbs) classes.UnionWith(lexicon.ClassesOfVerb(verb.Lemma).ToArray());
        classes.UnionWith(lexicon.TopicClasses(lower));
        return new Fact
        {
            Kind = kind, Actors = ActorSet.Nobody, Verb = verbs.Count > 0 ? verbs[0].Text : words[0].Text, Lemma = verbs.Count > 0 ? verbs[0].Lemma : words[0].Lower, Classes = classes.ToEquatableArray(),
            When = setting.When, Where = setting.Where, Negated = kind == FactKind.Omission, Summary = span.Of(ledger.Tree.Text),
            At = ledger.Tree.At(sentence.Paragraph, sentence.Sentence, span), Sentence = sentence.Sentence.Index,
        };
    }

    private static EquatableArray<Fact> Insert(EquatableArray<Fact> facts, Fact fact) =>
        facts.TakeWhile(f => f.Sentence <= fact.Sentence).Append(fact).Concat(facts.SkipWhile(f => f.Sentence <= fact.Sentence)).ToEquatableArray();
}
