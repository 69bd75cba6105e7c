namespace Undercolor.Reading;

/// <summary>Reads one verb group: auxiliaries, modal, negation, adverbs, the verb, and a chain such as <c>failed to stop</c>.</summary>
internal sealed class VerbGroupReader(ReadingLexicon lexicon, IReadOnlyList<Word> words)
{
    private static readonly HashSet<string> Modals = ["could", "would", "should", "may", "might", "must", "can", "will", "shall", "ca", "wo"];
    private static readonly HashSet<string> Be = ["is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m"];
    private static readonly HashSet<string> Have = ["has", "have", "had", "having", "'ve"];
    private static readonly HashSet<string> Do = ["do", "does", "did"];

    public VerbChunk? Read(int start)
    {
        var state = new State { Start = start, At = start };
        ReadAuxiliaries(state);
        if (state.Head < 0 && !ReadMain(state)) return state.LastBe >= 0 ? Copula(state) : state.LastHave >= 0 ? Possession(state) : state.LastDo >= 0 ? MainDo(state) : null;
        ReadChain(state);
        return Finish(state);
    }

    private sealed class State
    {
        public int Start, At, Head = -1, First = -1, LastBe = -1, LastHave = -1, LastDo = -1;
        public bool To, Negated, Being;
        public string Modal = "", Chain = "";
    }

    private void ReadAuxiliaries(State s)
    {
        for (; s.At < words.Count; s.At++)
        {
            var lower = words[s.At].Lower;
            if (lower is "not" or "n't" or "n’t" or "never") s.Negated = true;
            else if (lower == "to" && s.LastBe < 0 && s.LastHave < 0 && !s.To) s.To = true;
            else if (lower == "to" && s.LastHave >= 0 && NextIsBase(s.At + 1)) { s.Modal = "had to"; s.LastHave = -1; }
            else if (Modals.Contains(lower)) s.Modal = lower;
            else if (Be.Contains(lower)) { s.Being |= lower == "being"; s.LastBe = s.At; }
            else if (lower is "got" or "get" or "getting" && s.At + 1 < words.Count && words[s.At + 1].IsVerb && words[s.At + 1].CanBeParticiple && !words[s.At + 1].CanBePast) s.LastBe = s.At;
            else if (Have.Contains(lower)) s.LastHave = s.At;
            else if (Do.Contains(lower)) s.LastDo = s.At;
            else if (words[s.At].IsAdverbLike() && s.At > s.Start && HasVerbAhead(s.At)) continue;
            else if (words[s.At].Text == "," && false) continue;
            else return;
        }
    }

    private bool HasVerbAhead(int i)
    {
        while (i < words.Count && words[i].IsAdverbLike()) i++;
        return i < words.Count && (words[i].IsVerb || words[i].IsAux);
    }

    private bool NextIsBase(int i) => i < words.Count && words[i].IsVerb && words[i].CanBeBase;

    private bool ReadMain(State s)
    {
        if (s.At >= words.Count || !words[s.At].IsVerb) return false;
        s.First = s.Head = s.At++;
        return true;
    }

    /// <summary>Verbs that take the next one into one act: it began, tried, failed, refused or decided to do it.</summary>
    private void ReadChain(State s)
    {
        while (s.Head + 1 < words.Count)
        {
            var lemma = words[s.Head].Lemma;
            var takesInfinitive = Is("begin", lemma) || Is("attempt", lemma) || Is("fail", lemma) || Is("willing", lemma) || lemma is "help" or "appear" or "seem";
            var at = s.Head + 1;
            while (at < words.Count && words[at].IsAdverbLike()) { at++; }
            if (at >= words.Count) return;
            if (takesInfinitive && words[at].Lower == "to")
            {
                var verb = at + 1;
                while (verb < words.Count && words[verb].IsAdverbLike()) verb++;
                if (verb < words.Count && words[verb].Lower is "be" or "have") verb = NextVerb(verb + 1);
                if (verb < 0 || verb >= words.Count || !words[verb].IsVerb) return;
                Extend(s, lemma, verb);
                continue;
            }
            if ((Is("begin", lemma) || lemma is "stop" or "cease" or "avoid" or "finish") && words[at].IsVerb && words[at].IsGerund) { Extend(s, lemma, at); continue; }
            if (lemma == "help" && words[at].IsVerb && words[at].CanBeBase && !words[at].CanBePast) { Extend(s, lemma, at); continue; }
            return;
        }
    }

    private int NextVerb(int i)
    {
        while (i < words.Count && words[i].IsAdverbLike()) i++;
        return i < words.Count && words[i].IsVerb ? i : -1;
    }

    private static void Extend(State s, string lemma, int verb)
    {
        if (s.Chain.Length == 0) s.Chain = lemma;
        s.Head = verb;
        s.At = verb + 1;
    }

    private bool Is(string @class, string lemma) => lexicon.Verbs(@class).Contains(lemma);

    private VerbChunk Finish(State s)
    {
        var first = words[s.First];
        var participle = first.CanBeParticiple && !first.IsGerund;
        var passive = s.LastBe >= 0 && participle;
        var shape = s.To && s.LastBe < 0 ? VerbShape.Infinitive
            : s.To ? VerbShape.Infinitive
            : HasFiniteAux(s) ? VerbShape.Finite
            : s.Being || first.IsGerund || IsHaving(s) ? VerbShape.Gerund
            : first.CanBeParticiple && !first.CanBePast && !first.CanBeBase && s.LastHave < 0 && s.LastBe < 0 ? VerbShape.Participle
            : VerbShape.Finite;
        if (shape == VerbShape.Gerund && s.LastBe >= 0 && s.Being && passive) passive = true;
        return new(s.Start, s.At, s.First, s.Head, shape, passive, s.Negated, s.LastHave >= 0, s.Chain, s.Modal, false);
    }

    private bool HasFiniteAux(State s)
    {
        if (s.Modal.Length > 0) return true;
        for (var i = s.Start; i < s.First; i++)
            if (words[i].Lower is "is" or "are" or "was" or "were" or "am" or "has" or "have" or "had" or "do" or "does" or "did" or "got" or "'re" or "'m" or "'ve") return true;
        return false;
    }

    private bool IsHaving(State s) => s.LastHave >= 0 && words[s.LastHave].Lower == "having";

    private VerbChunk Copula(State s) =>
        new(s.Start, s.At, s.LastBe, s.LastBe, ShapeOf(s, s.Being), false, s.Negated, s.LastHave >= 0, "", s.Modal, true);

    private VerbChunk Possession(State s) =>
        new(s.Start, s.At, s.LastHave, s.LastHave, ShapeOf(s, words[s.LastHave].Lower == "having"), false, s.Negated, false, "", s.Modal, false);

    private VerbChunk MainDo(State s) =>
        new(s.Start, s.At, s.LastDo, s.LastDo, ShapeOf(s, false), false, s.Negated, false, "", s.Modal, false);

    private static VerbShape ShapeOf(State s, bool gerund) =>
        s.To ? VerbShape.Infinitive : gerund ? VerbShape.Gerund : VerbShape.Finite;
}
