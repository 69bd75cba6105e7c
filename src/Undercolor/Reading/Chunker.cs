using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Groups the words of a sentence into noun phrases, verb groups and marks, from left to right.</summary>
/// <remarks>
/// <code>
/// noun  = pronoun | [ determiner | possessor ] { modifier } head { head } [ "of" proper ] { "'s" { modifier } head }
/// list  = noun { "," noun } [ "," ] ( "and" | "or" | "&amp;" ) noun
/// verb  = { auxiliary | modal | "to" | not | adverb } verb [ chain-verb "to" verb ]
/// </code>
/// </remarks>
internal sealed class Chunker(ReadingLexicon lexicon, IReadOnlyList<Word> words)
{
    private readonly List<Chunk> _chunks = [];

    public static List<Chunk> Chunk(ReadingLexicon lexicon, IReadOnlyList<Word> words) => new Chunker(lexicon, words).Run();

    private List<Chunk> Run()
    {
        for (var i = 0; i < words.Count;)
        {
            if (IsQuoteMark(words[i].Text)) { i++; continue; }
            var chunk = Mark(i) ?? Verb(i) ?? Noun(i) ?? Rest(i);
            _chunks.Add(chunk);
            i = chunk.End;
        }
        return NounLists.Group(_chunks, words, lexicon);
    }

    /// <summary>Quotation marks and the brackets of an alteration say nothing about who does what.</summary>
    private static bool IsQuoteMark(string text) => text is "\"" or "“" or "”" or "''" or "``" or "[" or "]" or "‘" or "*";

    private Chunk? Mark(int i)
    {
        var word = words[i];
        MarkChunk Of(ChunkKind kind) => new(kind, i, i + 1, word.Lower);
        switch (word.Text)
        {
            case ",": return Of(ChunkKind.Comma);
            case ";" or ":" or "—" or "–" or "--" or "...": return Of(ChunkKind.Stop);
            case "(": return Of(ChunkKind.Open);
            case ")": return Of(ChunkKind.Close);
        }
        if (word.Lower is "then" or "yet") return Of(ChunkKind.Adverb);
        if (word.Lower is "both" or "all" or "each" && i > 0 && words[i - 1].IsNounLike && i + 1 < words.Count && (words[i + 1].IsVerb || words[i + 1].IsAux)) return Of(ChunkKind.Adverb);
        if (RelativeWords.Contains(word.Lower) && IsRelative(i)) return Of(ChunkKind.Relative);
        if (SubordinatorWords.Contains(word.Lower) && !IsPreposition(i) && !IsBecauseOf(i)) return Of(ChunkKind.Subordinator);
        if (word.Lower is "and" or "or" or "but" or "nor" or "&") return Of(ChunkKind.Conjunction);
        return null;
    }

    private bool IsRelative(int i)
    {
        var word = words[i];
        if (word.Lower != "that") return word.Lower is not "which" || i > 0;
        if (i == 0 || i + 1 >= words.Count) return false;
        var next = words[i + 1];
        return (next.IsVerb || next.IsAux || next.Pos == PartOfSpeech.Adverb) && words[i - 1].IsNounLike;
    }

    /// <summary><c>because of her politics</c> governs a noun, <c>because she spoke</c> a clause.</summary>
    private bool IsBecauseOf(int i) => words[i].Lower == "because" && i + 1 < words.Count && words[i + 1].Lower == "of";

    /// <summary><c>after the arrest</c> is a preposition, <c>after he arrested</c> a subordinator: told by whether a finite verb follows before the next mark.</summary>
    private bool IsPreposition(int i)
    {
        if (!DualWords.Contains(words[i].Lower)) return false;
        for (var j = i + 1; j < words.Count; j++)
        {
            var word = words[j];
            if (word.Text is "," or ";" or ":" or "." || word.Lower is "and" or "but") return true;
            if (word.IsGerund && word.IsVerb && j == i + 1) return true;
            if (word.IsAux) return false;
            if (word.IsVerb && (word.CanBePast || word.Lower.EndsWith('s')) && j > i + 1 && !IsModifier(j)) return false;
        }
        return true;
    }

    /// <summary>A verb form that stands before a noun modifies it (<c>the arresting officer</c>).</summary>
    private bool IsModifier(int i) =>
        i + 1 < words.Count && words[i + 1].Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && i > 0 && words[i - 1].Pos is PartOfSpeech.Determiner or PartOfSpeech.Adjective;

    private NounChunk? Noun(int i)
    {
        var at = i;
        if (words[i].Pos == PartOfSpeech.Pronoun && !IsPossessor(i) && !DeterminerPronouns.Contains(words[i].Lower)) return new(i, i + 1, i, []);
        var sawDeterminer = false;
        if (IsQuantifierOf(i)) { at += 2; sawDeterminer = true; }
        if (IsDeterminer(at)) { at++; sawDeterminer = true; }
        var head = -1;
        while (at < words.Count)
        {
            var word = words[at];
            if (head >= 0 && word.Lower is "defendant" or "defendants" or "plaintiff" or "plaintiffs" && words[at - 1].Lower is not ("individual" or "officer" or "official" or "-")) break;
            if (word.Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun) { head = at; at++; continue; }
            if (word.Lower is "'s" or "’s" or "'" or "’" && head >= 0 && at + 1 < words.Count && CanFollowPossessive(at + 1)) { at++; head = -1; sawDeterminer = true; continue; }
            if (head >= 0 && word.Lower == "of" && JoinsName(at, head)) { at++; if (words[at].Lower == "the") at++; continue; }
            if (head >= 0 && word.Pos == PartOfSpeech.Numeral) { at++; continue; }
            if (head < 0 && IsPremodifier(at, sawDeterminer)) { at++; continue; }
            if (head < 0 && word.IsAdverbLike() && at + 1 < words.Count && words[at + 1].Pos is PartOfSpeech.Adjective && sawDeterminer) { at++; continue; }
            break;
        }
        if (head < 0 && at > i && words[at - 1].Pos is PartOfSpeech.Numeral or PartOfSpeech.Determiner or PartOfSpeech.Adjective && (sawDeterminer || words[i].Pos == PartOfSpeech.Numeral)) head = at - 1;
        return head < 0 ? null : new(i, at, head, []);
    }

    /// <summary><c>each of</c>, <c>one of</c>: counts the noun behind it.</summary>
    private bool IsQuantifierOf(int i) =>
        Quantifiers.Contains(words[i].Lower) && i + 2 < words.Count && words[i + 1].Lower == "of" && (words[i + 2].Pos is PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun);

    private bool CanFollowPossessive(int i) =>
        words[i].Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral
        || words[i].IsVerb && i + 1 < words.Count && words[i + 1].Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        || words[i].Pos == PartOfSpeech.Adverb && i + 1 < words.Count && words[i + 1].Pos == PartOfSpeech.Adjective;

    private bool IsDeterminer(int i) =>
        words[i].Pos is PartOfSpeech.Determiner || IsPossessor(i) || DeterminerPronouns.Contains(words[i].Lower) && i + 1 < words.Count && words[i + 1].Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral
        || words[i].Lower is "no" or "each" or "every" or "some" or "several" or "any" or "all" or "both" or "another" or "this" or "that" or "these" or "those" && i + 1 < words.Count && words[i + 1].Pos is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary);

    /// <summary><c>her</c> owns the noun behind it, or stands alone.</summary>
    private bool IsPossessor(int i)
    {
        if (!IsPossessivePronoun(words[i].Lower)) return false;
        if (words[i].Lower != "her") return true;
        return i + 1 < words.Count && (words[i + 1].Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral || words[i + 1].IsVerb && words[i + 1].IsGerund);
    }

    private bool IsPremodifier(int i, bool sawDeterminer)
    {
        var word = words[i];
        if (word.Pos is PartOfSpeech.Numeral) return true;
        if (i + 1 >= words.Count) return false;
        var next = words[i + 1];
        var nounAhead = next.Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Numeral;
        if (word.Pos == PartOfSpeech.Adjective) return nounAhead || next.IsVerb && sawDeterminer || word.Lower is "other" or "same";
        if (word.IsVerb && (word.IsGerund || word.CanBeParticiple)) return sawDeterminer && (nounAhead || next.IsVerb && next.IsGerund);
        if (word.Pos == PartOfSpeech.Determiner) return i > 0 && nounAhead;
        return (word.Text is "," && sawDeterminer && words[i - 1].Pos == PartOfSpeech.Adjective && next.Pos == PartOfSpeech.Adjective) || (word.Lower == "and" && sawDeterminer && words[i - 1].Pos == PartOfSpeech.Adjective && next.Pos == PartOfSpeech.Adjective);
    }

    /// <summary>"of" joins two parts of one name: <c>City of Larkmoor</c>, <c>Chief of Police</c>, <c>Department of Corrections</c>.</summary>
    private bool JoinsName(int of, int head)
    {
        var next = of + 1;
        if (next < words.Count && words[next].Lower == "the") next++;
        return words[head].IsCapital && next < words.Count && words[next].IsCapital && words[next].Pos is PartOfSpeech.ProperNoun or PartOfSpeech.Noun
            && (words[head].Pos == PartOfSpeech.ProperNoun || lexicon.BodyNouns.Contains(words[head].Lower));
    }

    private VerbChunk? Verb(int i)
    {
        var word = words[i];
        if (word.Lower == "based" && i + 1 < words.Count && words[i + 1].Lower is "on" or "upon" && !(i > 0 && words[i - 1].IsAux)) return null;
        if (PrepositionalParticiples.Contains(word.Lower) && !(i > 0 && words[i - 1].IsAux)) return null;
        var starts = word.IsVerb || word.IsAux || word.Lower is "to" && NextIsBase(i + 1) || word.Lower is "not" && NextIsInfinitive(i + 1) || IsNeverBeforeVerb(i);
        if (!starts || word.IsVerb && IsPremodifierOfNext(i)) return null;
        return new VerbGroupReader(lexicon, words).Read(i);
    }

    private bool IsNeverBeforeVerb(int i) => words[i].Lower is "never" && i + 1 < words.Count && (words[i + 1].IsVerb || words[i + 1].IsAux);

    private bool NextIsBase(int i)
    {
        while (i < words.Count && words[i].IsAdverbLike()) i++;
        return i < words.Count && (words[i].IsVerb && words[i].CanBeBase || words[i].Lower is "be" or "have" or "do");
    }

    private bool NextIsInfinitive(int i) => i < words.Count && words[i].Lower == "to" && NextIsBase(i + 1);

    private bool IsPremodifierOfNext(int i)
    {
        if (i + 1 >= words.Count || !(words[i].IsGerund || words[i].CanBeParticiple)) return false;
        var next = words[i + 1];
        var nounNext = next.Pos is PartOfSpeech.Noun;
        return nounNext && (i == 0 ? words[i].CanBeParticiple && !words[i].IsGerund && next.Lower.EndsWith('s') && false : words[i - 1].Pos is PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Numeral || IsPossessivePronoun(words[i - 1].Lower) || words[i - 1].Lower is "'s" or "’s" or "'" or "’");
    }

    private Chunk Rest(int i)
    {
        var word = words[i];
        var kind = word.Pos switch
        {
            PartOfSpeech.Adposition => ChunkKind.Preposition,
            PartOfSpeech.Adverb => ChunkKind.Adverb,
            PartOfSpeech.Particle when word.Lower == "not" => ChunkKind.Adverb,
            PartOfSpeech.Adjective => ChunkKind.Adjective,
            PartOfSpeech.SubordinatingConjunction => IsPrepositionWord(word.Lower) ? ChunkKind.Preposition : ChunkKind.Subordinator,
            PartOfSpeech.CoordinatingConjunction => ChunkKind.Conjunction,
            _ => IsPrepositionWord(word.Lower) ? ChunkKind.Preposition : ChunkKind.Other,
        };
        if (DualWords.Contains(word.Lower) || IsBecauseOf(i)) kind = ChunkKind.Preposition;
        return new MarkChunk(kind, i, i + 1, word.Lower);
    }

    private static bool IsPrepositionWord(string lower) => Prepositions.Contains(lower);

    public static bool IsPossessivePronoun(string lower) => lower is "his" or "her" or "their" or "its" or "my" or "our" or "your" or "whose";

    private static readonly HashSet<string> Quantifiers = ["each", "all", "both", "either", "neither", "none", "some", "one", "any", "several", "two", "three", "many", "most", "every"];

    /// <summary>Participles that govern a noun and do nothing: <c>including</c>, <c>according to</c>.</summary>
    private static readonly HashSet<string> PrepositionalParticiples = ["including", "according", "regarding", "concerning", "pending", "notwithstanding", "excluding", "owing", "assuming", "excepting", "barring"];

    private static readonly HashSet<string> DeterminerPronouns = ["this", "that", "these", "those", "some", "all", "both", "each", "another", "any"];
    private static readonly HashSet<string> RelativeWords = ["who", "whom", "which", "that"];

    private static readonly HashSet<string> SubordinatorWords =
        ["that", "because", "while", "when", "if", "although", "though", "whereas", "until", "till", "unless", "since", "after", "before", "as", "once", "whether", "where", "so", "why", "how", "what", "whenever", "than", "lest", "wherever"];

    /// <summary>Words that may be a preposition or a subordinator.</summary>
    private static readonly HashSet<string> DualWords = ["after", "before", "until", "since", "as", "till", "than", "so", "once"];

    private static readonly HashSet<string> Prepositions =
    [
        "in", "on", "at", "by", "with", "from", "of", "to", "for", "into", "onto", "about", "against", "during", "through", "over", "under", "without", "within", "upon", "toward", "towards", "behind", "beside", "near",
        "between", "among", "around", "across", "along", "despite", "outside", "inside", "off", "out", "up", "down", "per", "via", "regarding", "concerning", "like", "unlike", "including", "following", "pursuant", "according", "because", "excluding", "pending", "notwithstanding", "owing", "barring",
    ];
}

internal static class WordExtensions
{
    public static bool IsAdverbLike(this Word word) => word.Pos == PartOfSpeech.Adverb || word.Lower is "not" or "n't" or "never" or "n’t";
}
