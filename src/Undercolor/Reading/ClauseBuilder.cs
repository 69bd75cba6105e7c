using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Finds for each verb group its subject, object, agent and complements, from left to right.</summary>
internal sealed class ClauseBuilder(ReadingLexicon lexicon, IReadOnlyList<Word> words, List<Chunk> chunks, Func<NounChunk, bool> animate)
{
    private readonly Dictionary<int, Clause> _clauses = [];

    public static List<Clause> Build(ReadingLexicon lexicon, IReadOnlyList<Word> words, List<Chunk> chunks, Func<NounChunk, bool> animate) =>
        new ClauseBuilder(lexicon, words, chunks, animate).Run();

    private List<Clause> Run()
    {
        for (var i = 0; i < chunks.Count; i++)
            if (chunks[i] is VerbChunk verb) _clauses[i] = Read(verb, i);
        ResolveFronted();
        return [.. _clauses.OrderBy(c => c.Key).Select(c => c.Value)];
    }

    private Clause Read(VerbChunk verb, int i)
    {
        if (verb.Shape == VerbShape.Gerund && i > 0 && chunks[SkipAdverbs(i - 1) is var w and >= 0 ? w : 0] is MarkChunk { Kind: ChunkKind.Preposition, Lower: "without" }) verb = verb with { Negated = true };
        if (CausedBy(verb, i) is { } causer) return Caused(verb, i, causer.Doer);
        var reduced = IsReduced(verb, i);
        var passive = verb.Passive || reduced;
        var (subject, source) = verb.Shape switch
        {
            VerbShape.Finite when !reduced => FiniteSubject(verb, i),
            VerbShape.Gerund => GerundSubject(i),
            VerbShape.Infinitive => InfinitiveSubject(i),
            _ => reduced ? ReducedSubject(i) : BareSubject(verb, i),
        };
        if (source == SubjectSource.Shared && !verb.Passive && SharesPassive(verb, i)) passive = true;
        var end = ClauseEnd(i);
        var complements = Complements(i, end);
        var agent = passive ? complements.Where(c => c.Preposition == "by" && animate(c.Noun)).Select(c => c.Noun).FirstOrDefault() : null;
        return new Clause
        {
            Verb = verb, VerbIndex = i, Subject = subject, SubjectSource = source, Reduced = reduced, Passive = passive, Agent = agent,
            Object = passive ? null : ObjectOf(i), Complements = complements.ToEquatableArray(), ReportedBy = ReportingVerb(i, subject), Unreal = IsUnreal(verb, i), EndChunk = end,
        };
    }

    /// <summary>The subject of the verb that had or ordered it done, and whether that one counts as the doer.</summary>
    private sealed record Causer(NounChunk? Doer);

    /// <summary><c>had him arrested</c> is done by the one who had it done; <c>ordered him arrested</c> by somebody who is not named.</summary>
    private Causer? CausedBy(VerbChunk verb, int i)
    {
        if (i < 2 || verb is not { Passive: false, Copula: false } || verb.Start != verb.First || !words[verb.First].CanBeParticiple || ObjectOf(i) is not null) return null;
        if (chunks[i - 1] is not NounChunk patient || !animate(patient) || chunks[i - 2] is not VerbChunk { Chain.Length: 0, Passive: false, Perfect: false } governor || !_clauses.TryGetValue(i - 2, out var clause)) return null;
        return words[governor.Head].Lemma switch
        {
            "have" or "get" => clause.Subject is { } doer ? new(doer) : null,
            "order" or "direct" => new((NounChunk?)null),
            _ => null,
        };
    }

    private Clause Caused(VerbChunk verb, int i, NounChunk? causer)
    {
        var end = ClauseEnd(i);
        return new Clause
        {
            Verb = verb, VerbIndex = i, Subject = (NounChunk)chunks[i - 1], SubjectSource = SubjectSource.Controlled, Passive = true, Agent = causer,
            Complements = Complements(i, end).ToEquatableArray(), EndChunk = end,
        };
    }

    // ---- finite verbs

    private (NounChunk?, SubjectSource) FiniteSubject(VerbChunk verb, int v)
    {
        var j = SkipAdverbs(v - 1);
        if (j < 0) return (null, SubjectSource.None);
        if (chunks[j] is MarkChunk { Kind: ChunkKind.Relative } relative)
            return relative.Lower == "whom" ? (null, SubjectSource.None) : (Antecedent(j), SubjectSource.Relative);
        if (chunks[j].Kind == ChunkKind.Conjunction) return FromConjunction(verb, v, j);
        if (chunks[j].Kind is ChunkKind.Comma or ChunkKind.Close) return FromComma(verb, v, j);
        if (chunks[j] is NounChunk) return (PendingHead(j) ?? ClimbToHead(j), SubjectSource.Own);
        if (chunks[j].Kind == ChunkKind.Stop && CompatibleVerb(verb, v) is var earlier and >= 0) return (SharedSubject(earlier), SubjectSource.Shared);
        if (chunks[j] is MarkChunk { Kind: ChunkKind.Subordinator, Lower: "what" or "than" }) return (null, SubjectSource.None);
        if (chunks[j] is VerbChunk { Shape: VerbShape.Finite } && BeforeContactClause(j) is { } head) return (head, SubjectSource.Own);
        return NearestFree(v);
    }

    /// <summary>In <c>a friend who saw the blow testified</c> the noun before <c>testified</c> is an object; the subject is the noun that the relative clause describes.</summary>
    private NounChunk? PendingHead(int j)
    {
        var climbed = IndexOf(ClimbToHead(j));
        if (climbed == 0 || chunks[climbed - 1] is not VerbChunk { Passive: false } governor || lexicon.Verbs("report").Contains(words[governor.Head].Lemma)) return null;
        for (var k = climbed - 1; k > 0; k--)
        {
            if (chunks[k].Kind is ChunkKind.Stop) return null;
            if (chunks[k].Kind != ChunkKind.Relative || Antecedent(k) is not { } antecedent) continue;
            return _clauses.Values.Any(c => ReferenceEquals(c.Subject, antecedent) && c.SubjectSource == SubjectSource.Own && c.Verb.Shape == VerbShape.Finite) || IsGoverned(IndexOf(antecedent)) ? null : antecedent;
        }
        return null;
    }

    /// <summary>In <c>the letter he wrote said so</c> the subject of <c>said</c> stands before the subject of <c>wrote</c>.</summary>
    private NounChunk? BeforeContactClause(int verb)
    {
        if (!_clauses.TryGetValue(verb, out var clause) || clause.Subject is null || clause.SubjectSource != SubjectSource.Own) return null;
        var subject = IndexOf(clause.Subject);
        return subject > 0 && chunks[subject - 1] is NounChunk ? ClimbToHead(subject - 1) : null;
    }

    private int IndexOf(Chunk chunk) => chunks.FindIndex(c => ReferenceEquals(c, chunk));

    private int SkipAdverbs(int j)
    {
        while (j >= 0 && chunks[j].Kind is ChunkKind.Adverb) j--;
        // ", however," and ", allegedly,"
        while (j >= 2 && chunks[j].Kind == ChunkKind.Comma && chunks[j - 1].Kind == ChunkKind.Adverb && chunks[j - 2].Kind == ChunkKind.Comma) j -= 3;
        while (j >= 0 && chunks[j].Kind is ChunkKind.Adverb) j--;
        return j;
    }

    private (NounChunk?, SubjectSource) FromConjunction(VerbChunk verb, int v, int conjunction)
    {
        var before = conjunction - 1;
        while (before >= 0 && chunks[before].Kind is ChunkKind.Comma or ChunkKind.Adverb or ChunkKind.Conjunction) before--;
        var partner = CompatibleVerb(verb, v);
        if (partner >= 0 && !verb.Copula && !verb.Passive && TellerOf(partner) is >= 0 and var teller) partner = teller;
        return partner < 0 ? NearestFree(v) : (SharedSubject(partner), SubjectSource.Shared);
    }

    /// <summary>In <c>he admitted that surgery was needed and refused it</c> what is told is about a thing, and a thing refuses nothing: the teller does.</summary>
    private int TellerOf(int told) =>
        _clauses[told] is { Subject: { } thing, ReportedBy: >= 0 and var teller } clauseTold && (clauseTold.Verb.Copula || clauseTold.Passive) && !animate(thing) && _clauses.TryGetValue(teller, out var clause) && clause.Subject is not null ? teller : -1;

    private NounChunk? SharedSubject(int partner) =>
        _clauses[partner] is { Passive: true, Reduced: true } reduced ? reduced.Subject : _clauses[partner].Subject;

    private (NounChunk?, SubjectSource) FromComma(VerbChunk verb, int v, int comma)
    {
        var opening = OpeningComma(comma);
        var partner = CompatibleVerb(verb, v);
        if (opening > 0 && !(partner >= 0 && IsObjectOfLikeVerb(verb, opening - 1)))
        {
            var noun = opening - 1;
            while (noun >= 0 && chunks[noun] is not NounChunk) noun--;
            if (noun >= 0) return (ClimbToHead(noun), SubjectSource.Own);
        }
        return partner >= 0 ? (SharedSubject(partner), SubjectSource.Shared) : NearestFree(v);
    }

    /// <summary>The comma that opens the parenthesis which this comma closes: behind a noun, before a relative, apposition, participle or phrase.</summary>
    private int OpeningComma(int closing)
    {
        if (chunks[closing].Kind == ChunkKind.Close)
        {
            for (var k = closing - 1; k > 0; k--)
                if (chunks[k].Kind == ChunkKind.Open) return chunks[k - 1] is NounChunk ? k : -1;
            return -1;
        }
        for (var k = closing - 1; k > 0 && closing - k < 24; k--)
        {
            if (chunks[k].Kind == ChunkKind.Stop) return -1;
            if (chunks[k].Kind is not ChunkKind.Comma || chunks[k - 1] is not (NounChunk or MarkChunk { Kind: ChunkKind.Close })) continue;
            var next = chunks[k + 1];
            if (next is NounChunk && HasFinite(k + 1, closing)) return -1;
            if (next is NounChunk or VerbChunk { Shape: not VerbShape.Finite } or MarkChunk { Kind: ChunkKind.Relative or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Subordinator or ChunkKind.Adjective }
                || next is VerbChunk participle && IsReduced(participle, k + 1)) return k;
            return -1;
        }
        return -1;
    }

    private bool HasFinite(int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (chunks[k].Kind == ChunkKind.Relative) return false;
            if (chunks[k] is VerbChunk { Shape: VerbShape.Finite } verb && !(_clauses.TryGetValue(k, out var clause) && clause.Reduced)) return true;
        }
        return false;
    }

    private bool IsObjectOfLikeVerb(VerbChunk verb, int noun) =>
        noun > 0 && chunks[noun] is NounChunk && chunks[noun - 1] is VerbChunk { Shape: VerbShape.Finite, Copula: false } before && before.Passive == verb.Passive;

    /// <summary>The nearest noun phrase to the left that no verb or preposition governs.</summary>
    private (NounChunk?, SubjectSource) NearestFree(int v)
    {
        for (var j = v - 1; j >= 0; j--)
        {
            if (chunks[j].Kind is ChunkKind.Stop) break;
            if (chunks[j] is VerbChunk { Shape: VerbShape.Finite } && _clauses.TryGetValue(j, out var clause) && !clause.Reduced) break;
            if (chunks[j] is NounChunk noun && !IsGoverned(j)) return (noun, SubjectSource.Own);
        }
        return (null, SubjectSource.None);
    }

    private bool IsGoverned(int j)
    {
        var k = j - 1;
        while (k >= 0 && chunks[k].Kind is ChunkKind.Adverb) k--;
        return k >= 0 && (chunks[k].Kind == ChunkKind.Preposition || chunks[k] is VerbChunk { Passive: false });
    }

    /// <summary>From a noun that a preposition governs to the noun that the phrase describes: <c>members of the team</c> → <c>members</c>.</summary>
    private NounChunk ClimbToHead(int j)
    {
        while (j >= 2 && chunks[j - 1].Kind == ChunkKind.Preposition)
        {
            var left = j - 2;
            while (left > 0 && chunks[left].Kind is ChunkKind.Adverb) left--;
            if (chunks[left] is NounChunk) { j = left; continue; }
            if (chunks[left] is VerbChunk verb && _clauses.TryGetValue(left, out var clause) && (clause.Reduced || verb.Shape == VerbShape.Gerund) && left > 0)
            {
                var noun = left - 1;
                while (noun > 0 && chunks[noun].Kind is ChunkKind.Comma or ChunkKind.Adverb) noun--;
                if (chunks[noun] is NounChunk) { j = noun; continue; }
            }
            break;
        }
        return (NounChunk)chunks[j];
    }

    private NounChunk? Antecedent(int relative)
    {
        var j = relative - 1;
        while (j >= 0 && chunks[j].Kind is ChunkKind.Comma or ChunkKind.Close or ChunkKind.Preposition)
        {
            if (chunks[j].Kind == ChunkKind.Close)
            {
                while (j > 0 && chunks[j].Kind != ChunkKind.Open) j--;
            }
            j--;
        }
        if (j >= 0 && chunks[j].Kind == ChunkKind.Conjunction) return FirstRelativeSubject(relative);
        if (j < 0 || chunks[j] is not NounChunk near) return null;
        if (chunks[relative] is MarkChunk { Lower: "who" } && (!animate(near) || j > 1 && chunks[j - 1] is MarkChunk { Lower: "of" }))
        {
            var head = ClimbToHead(j);
            return animate(head) ? head : near;
        }
        return near;
    }

    /// <summary><c>who did this and who did that</c>: the second has the first one's antecedent.</summary>
    private NounChunk? FirstRelativeSubject(int relative)
    {
        for (var j = relative - 1; j >= 0; j--)
            if (_clauses.TryGetValue(j, out var clause) && clause.SubjectSource == SubjectSource.Relative) return clause.Subject;
        return null;
    }

    /// <summary>The nearest earlier verb of the same form, whose subject a coordinate verb shares.</summary>
    private int CompatibleVerb(VerbChunk verb, int v)
    {
        for (var j = v - 1; j >= 0; j--)
        {
            if (chunks[j] is not VerbChunk other || !_clauses.TryGetValue(j, out var clause) || IsQuotedApart(other, verb)) continue;
            if (clause.Reduced && verb.Shape == VerbShape.Finite && (!clause.Passive || ObjectOf(v) is not null)) continue;
            if (Compatible(other, verb, clause)) return j;
        }
        return -1;
    }

    /// <summary>A verb inside a quotation shares nothing with a later one outside it.</summary>
    private bool IsQuotedApart(VerbChunk earlier, VerbChunk later) => Quotation.Holds(words, earlier.Start) && !Quotation.Holds(words, later.Start);

    private bool Compatible(VerbChunk earlier, VerbChunk later, Clause clause)
    {
        if (later.Shape == VerbShape.Gerund) return earlier.Shape == VerbShape.Gerund || HasBeGerund(earlier);
        if (earlier.Shape == VerbShape.Gerund) return false;
        if (IsBareBase(later)) return earlier.Shape == VerbShape.Infinitive || earlier.Modal.Length > 0 || IsBareBase(earlier) || HasDo(earlier);
        if (later.Shape == VerbShape.Infinitive) return earlier.Shape == VerbShape.Infinitive;
        if (IsBareBase(earlier) && IsPerceived(earlier) && (words[later.First].CanBePast || HasDo(later))) return false;
        return earlier.Shape == VerbShape.Finite && (!clause.Reduced || words[later.First].CanBeParticiple && later.Start == later.First);
    }

    /// <summary><c>heard him scream</c>: the second verb belongs to what was perceived.</summary>
    private bool IsPerceived(VerbChunk verb)
    {
        var at = IndexOf(verb);
        return at >= 2 && chunks[at - 1] is NounChunk && chunks[at - 2] is VerbChunk { Passive: false } governor && words[governor.Head].Lemma is "see" or "hear" or "watch" or "feel" or "make" or "let" or "help" or "observe";
    }

    private bool HasBeGerund(VerbChunk verb) => words[verb.First].IsGerund;

    private bool IsBareBase(VerbChunk verb) =>
        verb.Start == verb.First && words[verb.First].CanBeBase && !words[verb.First].CanBePast && !words[verb.First].IsGerund;

    private bool HasDo(VerbChunk verb)
    {
        for (var i = verb.Start; i < verb.First; i++)
            if (words[i].Lower is "did" or "do" or "does") return true;
        return false;
    }

    /// <summary><c>was handcuffed and placed in a car</c>: the second verb is passive too where it is a participle without an object.</summary>
    private bool SharesPassive(VerbChunk verb, int v)
    {
        if (verb.Start != verb.First || !words[verb.First].CanBeParticiple || words[verb.First].IsGerund || IsSaying(verb, v)) return false;
        var partner = CompatibleVerb(verb, v);
        return partner >= 0 && _clauses[partner].Passive && ObjectOf(v) is null;
    }

    /// <summary><c>was told of it, laughed and said that …</c>: who is told also speaks.</summary>
    private bool IsSaying(VerbChunk verb, int v) =>
        words[verb.First].CanBePast && (words[verb.Head].Lemma is "laugh" or "reply" or "respond" or "answer" or "smile" or "shrug" or "shout" or "yell" or "remark" or "go" or "come"
            || words[verb.Head].Lemma is "say" or "state" or "joke" && v + 1 < chunks.Count && chunks[v + 1] is NounChunk or MarkChunk { Kind: ChunkKind.Subordinator or ChunkKind.Comma });

    // ---- participles, gerunds, infinitives

    private bool IsReduced(VerbChunk verb, int v)
    {
        if (verb.Copula || verb.Passive || verb.Start != verb.First || verb.Shape is VerbShape.Infinitive or VerbShape.Gerund) return false;
        var first = words[verb.First];
        if (!first.CanBeParticiple || verb.Perfect) return false;
        var j = v - 1;
        while (j >= 0 && chunks[j].Kind == ChunkKind.Adverb) j--;
        var afterComma = j >= 0 && chunks[j].Kind == ChunkKind.Comma;
        if (afterComma) j--;
        if (j < 0) return !first.CanBePast || NextPreposition(v) is not null && FollowedByFinite(v);
        if (chunks[j] is not NounChunk) return !first.CanBePast && chunks[j].Kind is not ChunkKind.Conjunction;
        if (!first.CanBePast) return true;
        if (afterComma && NextPreposition(v) == "as" && ObjectOf(v) is null) return true;
        if (NextPreposition(v) == "by" && ObjectOf(v) is null) return !IsStandingBy(v);
        if (ObjectOf(v) is not null) return false;
        if (NextPreposition(v) is null && !afterComma) return false;
        if (animate((NounChunk)chunks[j]) && !afterComma && NextPreposition(v) is not ("by" or "as")) return IsGoverned(j) && FinitelyClaimed(v);
        return FinitelyClaimed(v) || !afterComma && IsGoverned(j) && !animate((NounChunk)chunks[j]);
    }

    /// <summary><c>stood by</c>, <c>sat by and watched</c>: the word belongs to the verb and names no agent.</summary>
    private bool IsStandingBy(int v) => lexicon.ClassesOfVerb($"{words[((VerbChunk)chunks[v]).Head].Lemma} by").Length > 0;

    private string? NextPreposition(int v)
    {
        var j = v + 1;
        while (j < chunks.Count && chunks[j].Kind == ChunkKind.Adverb) j++;
        return j < chunks.Count && chunks[j] is MarkChunk { Kind: ChunkKind.Preposition } p ? p.Lower : null;
    }

    private bool FollowedByFinite(int v)
    {
        for (var j = v + 1; j < chunks.Count; j++)
            if (chunks[j] is VerbChunk { Shape: VerbShape.Finite }) return true;
        return false;
    }

    /// <summary>A later finite verb has no noun of its own right before it, so that it needs the noun that this participle follows.</summary>
    private bool FinitelyClaimed(int v)
    {
        for (var j = v + 1; j < chunks.Count; j++)
        {
            if (chunks[j].Kind is ChunkKind.Stop or ChunkKind.Relative or ChunkKind.Subordinator) return false;
            if (chunks[j] is not VerbChunk { Shape: VerbShape.Finite }) continue;
            var k = SkipAdverbs(j - 1);
            if (chunks[k].Kind == ChunkKind.Conjunction) return false;
            if (chunks[k].Kind == ChunkKind.Comma) return true;
            return chunks[k] is NounChunk && k > 0 && chunks[k - 1].Kind == ChunkKind.Preposition;
        }
        return false;
    }

    private (NounChunk?, SubjectSource) ReducedSubject(int v)
    {
        var j = v - 1;
        while (j >= 0 && chunks[j].Kind is ChunkKind.Comma or ChunkKind.Adverb or ChunkKind.Open) j--;
        return j >= 0 && chunks[j] is NounChunk ? (ClimbIfDescribes(j), SubjectSource.Own) : (null, SubjectSource.None);
    }

    private NounChunk ClimbIfDescribes(int j) => (NounChunk)chunks[j];

    private (NounChunk?, SubjectSource) BareSubject(VerbChunk verb, int v)
    {
        var partner = CompatibleVerb(verb, v);
        return partner >= 0 ? (SharedSubject(partner), SubjectSource.Shared) : ReducedSubject(v);
    }

    private (NounChunk?, SubjectSource) GerundSubject(int v)
    {
        var j = v - 1;
        while (j >= 0 && chunks[j].Kind == ChunkKind.Adverb) j--;
        if (j >= 0 && chunks[j].Kind == ChunkKind.Conjunction && CompatibleVerb((VerbChunk)chunks[v], v) is var partner and >= 0)
            return (SharedSubject(partner), SubjectSource.Shared);
        if (j >= 0 && chunks[j] is NounChunk noun)
        {
            var governor = j > 0 ? chunks[j - 1] as VerbChunk : null;
            if (IsTime(noun) && MainBefore(v) is { } timed) return (timed.Subject, SubjectSource.Controlled);
            if (governor is not null && !governor.Copula || IsGoverned(j)) return (noun, SubjectSource.Controlled);
            return (ClimbToHead(j), SubjectSource.Own);
        }
        if (j >= 1 && chunks[j] is MarkChunk { Kind: ChunkKind.Preposition, Lower: "of" or "from" or "for" or "with" } && chunks[j - 1] is NounChunk target && ControlsObject(j - 1))
            return (target, SubjectSource.Controlled);
        if (j >= 2 && chunks[j] is MarkChunk { Kind: ChunkKind.Preposition, Lower: "for" } && chunks[j - 1] is NounChunk accused && chunks[j - 2] is MarkChunk { Lower: "against" } && animate(accused))
            return (accused, SubjectSource.Controlled);
        if (MainBefore(v) is { } main)
        {
            var blamed = j >= 0 && chunks[j] is MarkChunk { Lower: "for" } && !main.Passive && main.Object is { } blamedOne && animate(blamedOne) && Blames(main.Verb);
            return (blamed ? main.Object : main.Subject, SubjectSource.Controlled);
        }
        return (NearestAnimate(v), SubjectSource.Controlled);
    }

    /// <summary>In a fragment without a main verb (<c>Defendant Finch for striking him</c>) the nearest person that no preposition governs.</summary>
    private NounChunk? NearestAnimate(int v)
    {
        for (var k = v - 1; k >= 0 && chunks[k].Kind != ChunkKind.Stop; k--)
            if (chunks[k] is NounChunk noun && !IsGoverned(k) && animate(noun)) return noun;
        return null;
    }

    private bool IsTime(NounChunk noun)
    {
        var head = words[noun.Head].Lower;
        return lexicon.Months.Contains(head) || lexicon.Days.Contains(head) || head is "days" or "day" or "time" or "hours" or "hour" or "minutes" or "minute" or "months" or "weeks" or "years" or "night" or "evening" or "afternoon" or "morning" || char.IsDigit(head[0]);
    }

    private bool ControlsObject(int noun) =>
        noun > 0 && chunks[noun - 1] is VerbChunk verb && Blames(verb);

    /// <summary>Verbs whose object did what stands behind <c>of</c>, <c>for</c> or <c>from</c>.</summary>
    private bool Blames(VerbChunk verb) =>
        words[verb.Head].Lemma is "accuse" or "suspect" or "prevent" or "stop" or "charge" or "keep" or "blame" or "convict" or "arrest" or "cite" or "discourage" or "prohibit" or "bar" or "restrain" or "charge" or "dissuade" or "acquit";

    private Clause? MainBefore(int v)
    {
        for (var j = v - 1; j >= 0; j--)
            if (_clauses.TryGetValue(j, out var clause) && chunks[j] is VerbChunk { Shape: VerbShape.Finite } && !clause.Reduced) return clause;
        return null;
    }

    private (NounChunk?, SubjectSource) InfinitiveSubject(int v)
    {
        var j = v - 1;
        while (j >= 0 && chunks[j].Kind == ChunkKind.Adverb) j--;
        if (j >= 1 && chunks[j] is NounChunk noun && chunks[j - 1] is VerbChunk { Passive: false }) return (noun, SubjectSource.Controlled);
        if (j >= 0 && chunks[j].Kind == ChunkKind.Conjunction && CompatibleVerb((VerbChunk)chunks[v], v) is var partner and >= 0)
            return (SharedSubject(partner), SubjectSource.Shared);
        var main = MainBefore(v);
        return (main?.Subject, SubjectSource.Controlled);
    }

    /// <summary>A participle phrase at the head of the sentence takes the subject of the main verb that follows.</summary>
    private void ResolveFronted()
    {
        foreach (var (index, clause) in _clauses.ToList())
        {
            if (clause.Subject is not null || clause.Verb.Shape is not (VerbShape.Gerund or VerbShape.Finite or VerbShape.Participle)) continue;
            if (clause.Verb.Shape == VerbShape.Finite && !clause.Reduced) continue;
            var main = _clauses.Where(c => c.Key > index && c.Value.ReportedBy != index && c.Value.SubjectSource == SubjectSource.Own && c.Value.Verb.Shape == VerbShape.Finite)
                .Select(c => c.Value).FirstOrDefault();
            if (main is not null) _clauses[index] = clause with { Subject = main.Subject, SubjectSource = SubjectSource.Controlled };
        }
    }

    // ---- objects and complements

    private NounChunk? ObjectOf(int v)
    {
        var j = v + 1;
        while (j < chunks.Count && chunks[j].Kind is ChunkKind.Adverb) j++;
        if (j + 1 < chunks.Count && chunks[j] is MarkChunk { Kind: ChunkKind.Preposition } particle && IsParticle(v, particle.Lower) && chunks[j + 1] is NounChunk) j++;
        if (j >= chunks.Count || chunks[j] is not NounChunk noun) return null;
        var after = j + 1;
        if (after < chunks.Count && chunks[after] is VerbChunk { Shape: VerbShape.Finite } next && lexicon.Verbs("report").Contains(words[((VerbChunk)chunks[v]).Head].Lemma) && !IsReduced(next, after)) return null;
        return noun;
    }

    private bool IsParticle(int v, string lower) =>
        lower is "up" or "down" or "out" or "off" or "over" or "away" or "in" && lexicon.ClassesOfVerb($"{words[((VerbChunk)chunks[v]).Head].Lemma} {lower}").Length > 0;

    private int ClauseEnd(int v)
    {
        for (var j = v + 1; j < chunks.Count; j++)
        {
            if (chunks[j].Kind is ChunkKind.Stop or ChunkKind.Relative) return j;
            if (chunks[j].Kind == ChunkKind.Subordinator) return j;
            if (chunks[j] is VerbChunk { Shape: VerbShape.Finite } verb && !IsReduced(verb, j)) return j;
        }
        return chunks.Count;
    }

    private List<(string Preposition, NounChunk Noun)> Complements(int v, int end)
    {
        var list = new List<(string Preposition, NounChunk Noun)>();
        for (var j = v + 1; j + 1 < end; j++)
            if (chunks[j] is MarkChunk { Kind: ChunkKind.Preposition } preposition && chunks[j + 1] is NounChunk noun) list.Add((preposition.Lower, noun));
        return list;
    }

    /// <summary>The verb of saying, knowing or believing whose content this clause is.</summary>
    private int ReportingVerb(int v, NounChunk? subject)
    {
        var from = subject is null ? v : IndexOf(subject);
        if (from > v || from < 0) from = v;
        var comma = false;
        for (var j = from - 1; j >= 0 && from - j < 8; j--)
        {
            if (chunks[j].Kind is ChunkKind.Stop) return -1;
            comma |= chunks[j].Kind == ChunkKind.Comma;
            if (chunks[j] is not VerbChunk verb) continue;
            var reporter = lexicon.Verbs("report").Contains(words[verb.Head].Lemma) ? j : _clauses.TryGetValue(j, out var clause) ? clause.ReportedBy : -1;
            return reporter >= 0 && comma && chunks[reporter] is VerbChunk { Shape: VerbShape.Gerund } ? -1 : reporter;
        }
        return -1;
    }

    private bool IsUnreal(VerbChunk verb, int v)
    {
        if (verb.Shape == VerbShape.Finite && words[verb.Start].Lower == "be") return true;
        if (verb.Modal is "should" or "may" or "might" or "must" or "will" or "shall" or "wo" or "would" && !verb.Negated) return true;
        for (var j = v - 1; j >= 0 && v - j < 6; j--)
        {
            if (chunks[j] is VerbChunk) return false;
            if (chunks[j] is MarkChunk { Kind: ChunkKind.Subordinator, Lower: "if" or "whether" or "unless" or "lest" }) return true;
        }
        return false;
    }
}
