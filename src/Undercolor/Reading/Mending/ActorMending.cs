using Undercolor.Cases;
using Undercolor.Reading.Cast;
using Undercolor.Text;

namespace Undercolor.Reading.Mending;

/// <summary>Who words stand for where a person has said so; asked before the resolver looks for itself.</summary>
internal sealed class ActorMending : IActorWords
{
    private readonly CorrectionLedger _ledger;
    private readonly Roster _roster;
    private readonly ILookup<int, Correction.Actor> _bySentence;
    private readonly List<(int Start, int End, Correction.Actor Correction)> _here = [];
    private readonly HashSet<(int Sentence, string Phrase)> _said = [];
    private int _sentence;

    public ActorMending(CorrectionLedger ledger, Roster roster)
    {
        (_ledger, _roster) = (ledger, roster);
        _bySentence = ledger.Open<Correction.Actor>().ToLookup(ledger.SentenceOf);
    }

    /// <summary>Sets the sentence that noun phrases are read in.</summary>
    public void Enter(IReadOnlyList<Word> words, int sentence)
    {
        _here.Clear();
        _sentence = sentence;
        foreach (var correction in _bySentence[sentence])
        {
            var places = Occurrences(words, correction.Words);
            if (places.Count < Math.Max(1, correction.Occurrence)) _ledger.Stale(correction, $"the sentence does not hold the words “{correction.Words}”{(places.Count > 0 ? " so often" : "")}");
            else _here.AddRange((correction.Occurrence > 0 ? [places[correction.Occurrence - 1]] : places).Select(p => (p.Start, p.End, correction)));
        }
    }

    /// <summary>Who a noun phrase stands for by a correction; null where none speaks of it.</summary>
    public ActorSet? For(NounChunk noun, string phrase) => noun.IsList
        ? Said(p => p.Start <= noun.Start && noun.End <= p.End, phrase)
        : Said(p => p.Start <= noun.Head && noun.Head < p.End, phrase);

    /// <summary>Who the possessive word at an index stands for by a correction.</summary>
    public ActorSet? ForWord(int index, string phrase) => _here.Count == 0 ? null : Said(p => p.Start == index && p.End == index + 1, phrase);

    /// <summary>Whether a correction says that these words are somebody.</summary>
    public bool Speaks(NounChunk noun) => _here.Exists(p => p.Start <= noun.Head && noun.Head < p.End && !p.Correction.Who.IsEmpty);

    /// <summary>Marks the facts whose people a correction has named.</summary>
    public Fact Mark(Fact fact) => _said.Contains((fact.Sentence, fact.Actors.Phrase)) || _said.Contains((fact.Sentence, fact.Targets.Phrase)) ? fact with { Corrected = true } : fact;

    /// <summary>A correction whose words the reader never took for somebody has nothing to mend.</summary>
    public void Finish()
    {
        foreach (var correction in _ledger.Open<Correction.Actor>()) _ledger.Stale(correction, $"“{correction.Words}” was not read as somebody there");
    }

    private ActorSet? Said(Predicate<(int Start, int End, Correction.Actor)> isMeant, string phrase)
    {
        if (_here.Count == 0 || _here.FindIndex(isMeant) is not (>= 0 and var at)) return null;
        var correction = _here[at].Correction;
        var (members, why) = NamedPeople.Find(_roster, correction.Who);
        if (why.Length > 0)
        {
            _ledger.Stale(correction, why);
            return null;
        }
        _ledger.Applied(correction);
        _said.Add((_sentence, phrase));
        return new(members, phrase, members.IsEmpty ? ActorCertainty.Stranger : ActorCertainty.Sure);
    }

    /// <summary>Where words stand in a sentence, as ranges of its words, end exclusive.</summary>
    internal static List<(int Start, int End)> Occurrences(IReadOnlyList<Word> words, string phrase)
    {
        var wanted = Anchor.Key(phrase);
        var found = new List<(int, int)>();
        for (var i = 0; i < words.Count; i++)
        {
            var key = "";
            for (var j = i; j < words.Count && key.Length < wanted.Length; j++)
            {
                key += Anchor.Key(words[j].Text);
                if (key.Length == 0) break;
                if (key == wanted) { found.Add((i, j + 1)); break; }
            }
        }
        return found;
    }
}
