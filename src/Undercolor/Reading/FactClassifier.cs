using Undercolor.Doctrine;
using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Says what kind of fact a clause states, and of which classes of the lexicon.</summary>
internal static class FactClassifier
{
    /// <summary>Classes of the verb, and <c>about:</c> classes of the nouns around it.</summary>
    public static IReadOnlyList<string> Classes(
        string lemma, Clause clause, IReadOnlyList<Word> words, List<Chunk> chunks, ReadingLexicon lexicon, bool isToPerson)
    {
        var classes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var @class in lexicon.ClassesOfVerb(lemma)) classes.Add(@class);
        AddTopics(classes, clause, words, classes.Contains("know") || classes.Contains("tell") || classes.Contains("receive-notice") ? words.Count : EndOf(clause, words, chunks), lexicon);
        if (classes.Contains("soft-force") && classes.Contains("about:force-object")) classes.Add("force");
        if (classes.Contains("join") && classes.Contains("about:violence")) classes.Add("force");
        if (lemma == "make" && FollowedBy(clause, words, "aware", "known")) classes.Add("tell");
        DeedClasses.Refine(classes, lemma, clause, words, lexicon, isToPerson);
        if (GivesOrder(lemma, clause, words)) classes.Add("order");
        if (IsLabel(lemma, clause, words, chunks)) classes.Add("label");
        if (clause.Verb.Chain is { Length: > 0 } chain)
            foreach (var @class in lexicon.ClassesOfVerb(chain)) classes.Add($"chain:{@class}");
        return [.. classes];
    }

    /// <summary>The classes with what the thing is about that a pronoun stands for; what is done to a thing is no force.</summary>
    public static IReadOnlyList<string> About(NounChunk thing, IReadOnlyList<Word> words, IReadOnlyList<string> classes, ReadingLexicon lexicon)
    {
        var lower = Enumerable.Range(thing.Start, thing.End - thing.Start).Select(i => words[i].Lower.TrimEnd('.')).ToList();
        return [.. classes.Where(c => c is not ("force" or "label")).Concat(lexicon.TopicClasses(lower)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static int EndOf(Clause clause, IReadOnlyList<Word> words, List<Chunk> chunks) => clause.EndChunk < chunks.Count ? chunks[clause.EndChunk].Start : words.Count;

    /// <summary>What the words of the clause are about. What is known or told stands in the clauses that follow, so that they count too.</summary>
    private static void AddTopics(SortedSet<string> classes, Clause clause, IReadOnlyList<Word> words, int end, ReadingLexicon lexicon)
    {
        var start = clause.Passive && clause.Subject is { } subject ? Math.Min(subject.Start, clause.Verb.Start) : clause.Verb.Start;
        var lower = new List<string>();
        for (var i = Math.Min(start, clause.Verb.Start); i < Math.Min(words.Count, Math.Max(end, clause.Verb.End)); i++) lower.Add(words[i].Lower.TrimEnd('.'));
        classes.UnionWith(lexicon.TopicClasses(lower));
        if (lexicon.Injuries.OccursIn(lower)) classes.Add("about:injury");
        if (end < words.Count && words[end].Lower == "because") classes.UnionWith(lexicon.TopicClasses(ReasonBehind(words, end)).Where(MotiveTopics.Contains));
    }

    /// <summary>Grounds on which an official may not act, and which a clause with <c>because</c> may give.</summary>
    private static readonly string[] MotiveTopics = ["about:speech", "about:race", "about:religion"];

    /// <summary>The words behind <c>because</c>, with which the clause ends: <c>fired her because she had spoken out</c>.</summary>
    private static List<string> ReasonBehind(IReadOnlyList<Word> words, int because)
    {
        var reason = new List<string>();
        for (var i = because + 1; i < words.Count && words[i].Text is not (";" or "."); i++) reason.Add(words[i].Lower.TrimEnd('.'));
        return reason;
    }

    /// <summary>Words that claim a wrong without telling it: <c>used excessive force</c>, <c>conspired</c>, <c>retaliated</c>.</summary>
    private static bool IsLabel(string lemma, Clause clause, IReadOnlyList<Word> words, List<Chunk> chunks)
    {
        if (lemma is "conspire" or "retaliate" or "discriminate" or "violate" or "deprive" or "infringe" or "ratify" or "condone" or "mistreat" or "abuse" or "breach" or "acquiesce" or "harass") return true;
        if (lemma is "participate" or "engage" or "act" or "join" or "commit" or "take part" or "assist") return NamesAWrong(clause, words, chunks);
        if (HasPolicy(clause, words)) return IsPolicyOfAWrong(clause, words, chunks);
        if (lemma is "know") return HedgesKnowledge(clause, words);
        if (lemma is "approve" or "authorize" or "ratify" or "sanction" or "encourage" or "tolerate" or "permit" or "allow") return IsVague(clause, words);
        if (lemma is not ("use" or "apply" or "employ" or "subject" or "inflict")) return false;
        var end = Math.Min(words.Count, clause.EndChunk < chunks.Count ? chunks[clause.EndChunk].Start : words.Count);
        for (var i = clause.Verb.End; i < end; i++)
            if (words[i].Lower is "excessive" or "unreasonable" or "unlawful" or "unconstitutional" or "unjustified" or "force") return true;
        return false;
    }

    /// <summary><c>knew or assumed</c>, <c>knew or should have known</c> says of nobody that they knew.</summary>
    private static bool HedgesKnowledge(Clause clause, IReadOnlyList<Word> words)
    {
        var at = clause.Verb.End;
        if (at < words.Count && words[at].Text == ",") at++;
        if (at + 1 >= words.Count || words[at].Lower != "or") return false;
        while (at + 2 < words.Count && words[at + 1].Pos == PartOfSpeech.Adverb) at++;
        return words[at + 1].Lower is "assumed" or "suspected" or "believed" or "should" or "must" or "ought" or "reasonably" or "had" or "could" or "would" or "guessed";
    }

    /// <summary><c>approved it</c>, <c>tolerated the misconduct</c> says of nothing in particular that it was approved.</summary>
    private static bool IsVague(Clause clause, IReadOnlyList<Word> words)
    {
        const int few = 3;
        if (clause.Object is not { IsList: false } approved || approved.End - approved.Start > few) return false;
        var next = approved.End;
        return words[approved.Head].Lower is "it" or "this" or "that" or "them" or "conduct" or "misconduct" or "actions" or "acts" or "behavior" or "violations" or "practices" or "treatment" or "abuse"
            && (next >= words.Count || words[next].Text is "." or "," or ";" || words[next].Lower is "and" or "by" or "of");
    }

    /// <summary><c>a custom of excessive force</c> names a wrong and no rule.</summary>
    private static bool IsPolicyOfAWrong(Clause clause, IReadOnlyList<Word> words, List<Chunk> chunks)
    {
        const int few = 6;
        var start = clause.Object!.End;
        var end = Math.Min(words.Count, clause.EndChunk < chunks.Count ? chunks[clause.EndChunk].Start : words.Count);
        if (end - start > few + 1) return false;
        for (var i = start; i < end; i++)
            if (words[i].Lower is "excessive" or "unlawful" or "unconstitutional" or "illegal" or "misconduct" or "violating" or "violation" or "violations" or "deliberate" or "indifference" or "abuse") return true;
        return end - start <= 1;
    }

    private static bool NamesAWrong(Clause clause, IReadOnlyList<Word> words, List<Chunk> chunks)
    {
        var end = Math.Min(words.Count, clause.EndChunk < chunks.Count ? chunks[clause.EndChunk].Start : words.Count);
        for (var i = clause.Verb.End; i < end; i++)
            if (words[i].Lower is "unlawful" or "malicious" or "conspiracy" or "wrongful" or "illegal" or "misconduct" or "violation" or "violations" or "unconstitutional" or "deprivation" or "concert" or "prosecution" or "collusion") return true;
        return false;
    }

    public static (FactKind Kind, bool Negated) Kind(string lemma, Clause clause, IReadOnlyList<Word> words, IReadOnlyList<string> classes, ReadingLexicon lexicon)
    {
        var verb = clause.Verb;
        bool Is(string @class) => classes.Contains(@class);
        var failed = verb.Chain.Length > 0 && lexicon.Verbs("fail").Contains(verb.Chain) && verb.Chain is not ("stop" or "cease");
        if (IsConclusion(lemma, clause, words, classes)) return (FactKind.Conclusion, verb.Negated);
        if (failed && verb.Negated) return (FactKind.Act, false);
        if (failed || lemma is "fail" or "neglect" or "omit") return (Is("train") && !Is("act-to-stop") ? FactKind.Training : FactKind.Omission, true);
        if (Is("inaction") && !verb.Negated && lemma is not "leave") return (FactKind.Omission, false);
        if (verb.Negated && lemma is "watch" or "monitor") return (FactKind.Omission, true);
        if (verb.Negated) return IsDutyLike(classes) ? (FactKind.Omission, true) : (NegatedKind(classes), true);
        if (Is("deny") && (Is("about:care") || Is("about:protection") || Is("about:conditions"))) return (FactKind.Omission, false);
        if (lemma is "make" or "take" or "do" && NothingDone(clause, words)) return (FactKind.Omission, true);
        if (Is("agree") && (lemma is not "agree" || AgreesWithSomebody(clause, words))) return (FactKind.Agreement, false);
        if (HasPolicy(clause, words)) return (FactKind.PolicyMaking, false);
        if (verb.Chain.Length > 0 && verb.Chain is "agree" or "plan" or "arrange" && AgreesWithSomebody(clause, words)) return (FactKind.Agreement, false);
        if (Is("policy") && Is("about:policy")) return (lemma is "follow" or "apply" or "enforce" or "execute" or "carry out" ? FactKind.PolicyApplication : FactKind.PolicyMaking, false);
        if (Is("order") && (clause.Object is not null || Is("approve")) && (lemma is not "tell" || TellsToDo(clause, words))) return (FactKind.Order, false);
        if (GivesOrder(lemma, clause, words)) return (FactKind.Order, false);
        if (Is("train") && lemma is "train" or "teach") return (FactKind.Training, false);
        if (lemma is "supervise" or "oversee" or "manage") return (FactKind.Supervision, false);
        if (Is("watch") && clause.Object is { } seen && words[seen.Head].Lower is "video" or "videos" or "footage" or "recording" or "recordings" or "photograph" or "photographs" or "photos" or "report" or "reports" or "file" or "files") return (FactKind.Knowledge, false);
        if (Is("watch") || Is("stand") && lemma is not "leave" || Is("arrive")) return (FactKind.Presence, false);
        if (Is("know") || lemma == "have") return (FactKind.Knowledge, false);
        if (Is("receive-notice") && Is("about:complaints")) return (FactKind.Knowledge, false);
        if (Is("injure-intransitive") && Is("about:injury")) return (FactKind.Injury, false);
        return (FactKind.Act, false);
    }

    /// <summary><c>told him to enter</c> or <c>told him, "Go"</c> is an order; <c>told him that it was late</c> is a statement.</summary>
    private static bool TellsToDo(Clause clause, IReadOnlyList<Word> words)
    {
        for (var i = clause.Verb.End; i < Math.Min(words.Count, clause.Verb.End + 12); i++)
        {
            if (words[i].Lower is "that" or "about" or "of" or "whether" or "how" or "why") return false;
            if (words[i].Text is "\"" or "“" || words[i].Lower == "to" && i + 1 < words.Count && (words[i + 1].IsVerb || words[i + 1].Pos == PartOfSpeech.Adverb)) return true;
        }
        return false;
    }

    /// <summary><c>gave the order to break the door</c></summary>
    private static bool GivesOrder(string lemma, Clause clause, IReadOnlyList<Word> words) =>
        lemma is "give" or "issue" && !clause.Verb.Negated && clause.Object is { } noun && words[noun.Head].Lower is "order" or "orders" or "command" or "permission" or "authorization" or "go-ahead" or "directive" or "instructions";

    /// <summary><c>has a policy of …</c>, <c>had a custom of …</c></summary>
    public static bool HasPolicy(Clause clause, IReadOnlyList<Word> words) =>
        !clause.Passive && !clause.Verb.Negated && words[clause.Verb.Head].Lemma == "have" && clause.Object is { } noun && words[noun.Head].Lower is "policy" or "policies" or "custom" or "customs" or "practice" or "practices";

    /// <summary>Two who agree, or one who agrees with another, make an agreement; one who agrees that it rains makes none.</summary>
    private static bool AgreesWithSomebody(Clause clause, IReadOnlyList<Word> words) =>
        clause.Subject is { IsList: true } || clause.Subject is { } subject && words[subject.Head].Lower is "they" or "defendants" or "officers" or "both" or "all"
        || clause.Complements.Any(c => c.Preposition is "with" or "among" or "between");

    private static FactKind NegatedKind(IReadOnlyList<string> classes) =>
        classes.Contains("know") ? FactKind.Knowledge : FactKind.Act;

    /// <summary>Not doing what somebody in that place does: help, treat, give medicine, stop, report, read rights, wash.</summary>
    private static bool IsDutyLike(IReadOnlyList<string> classes) =>
        classes.Contains("about:care") && !classes.Contains("know") || classes.Contains("act-to-stop") || classes.Contains("medical") || classes.Contains("tell") && !classes.Contains("force") || classes.Contains("discipline");

    private static bool IsConclusion(string lemma, Clause clause, IReadOnlyList<Word> words, IReadOnlyList<string> classes)
    {
        if (classes.Contains("conclude") && lemma is not ("conspire" or "retaliate" or "discriminate") && (classes.Contains("about:rights") || lemma is "constitute" or "amount" or "infringe" or "abridge")) return true;
        if (lemma is "conspire") return !classes.Any(c => c is "about:evidence" or "about:charge");
        return lemma is "act" or "behave" && FollowedBy(clause, words, "maliciously", "recklessly", "negligently", "unlawfully", "deliberately", "deliberate", "reckless", "color", "unreasonably", "intentionally", "willfully", "scope");
    }

    private static bool NothingDone(Clause clause, IReadOnlyList<Word> words) =>
        FollowedBy(clause, words, "nothing", "no") && FollowedBy(clause, words, "nothing", "effort", "action", "steps", "attempt", "move", "corrective", "measures");

    private static bool FollowedBy(Clause clause, IReadOnlyList<Word> words, params ReadOnlySpan<string> any)
    {
        for (var i = clause.Verb.End; i < words.Count && i < clause.Verb.End + 10; i++)
            foreach (var word in any)
                if (words[i].Lower == word) return true;
        return false;
    }

    /// <summary>What <c>was X</c> states, where it states presence, knowledge, a conclusion or a charge; null for a mere description.</summary>
    public static (FactKind Kind, string Lemma, string Verb)? CopulaKind(Clause clause, IReadOnlyList<Word> words, ReadingLexicon lexicon)
    {
        var at = clause.Verb.End;
        while (at < words.Count && words[at].Pos == PartOfSpeech.Adverb && words[at].Lower is not ("there" or "nearby" or "outside" or "inside" or "aware" or "away")) at++;
        if (at >= words.Count) return null;
        (FactKind, string, string) Found(FactKind kind, string lemma, int end) =>
            (kind, lemma, string.Join(' ', Enumerable.Range(clause.Verb.Head, Math.Min(words.Count, end) - clause.Verb.Head).Select(i => words[i].Text)));
        var word = words[at].Lower;
        if (word is "aware" or "mindful" or "cognizant" or "conscious") return Found(FactKind.Knowledge, "be aware", at + 1);
        if (word == "on" && at + 1 < words.Count && words[at + 1].Lower is "patrol" or "scene" or "shift" or "watch") return Found(FactKind.Presence, "be present", clause.Verb.Head + 1);
        if (word == "on" && at + 1 < words.Count && words[at + 1].Lower == "notice") return Found(FactKind.Knowledge, "be aware", at + 2);
        if (word is "present" or "there" or "nearby" or "outside" or "inside" or "away" or "home") return Found(FactKind.Presence, "be present", clause.Verb.Head + 1);
        if (word is "at" or "in" or "near" or "beside" or "behind" or "next" or "within" or "on" && PlaceAhead(words, at, lexicon)) return Found(FactKind.Presence, "be present", clause.Verb.Head + 1);
        if (word is "deliberately" or "indifferent" or "liable" or "negligent" or "reckless" or "grossly" or "malicious") return Found(FactKind.Conclusion, $"be {word}", at + 1);
        if (word is "able" or "willing" && clause.Verb.Negated || word is "unable" or "unwilling") return Found(FactKind.Omission, "do", at + 1);
        if (word is "responsible" || word == "in" && at + 1 < words.Count && words[at + 1].Lower == "charge") return Found(FactKind.Supervision, "be responsible", at + 1);
        if (word is "unconscious" or "injured" or "hurt" or "dead") return Found(FactKind.Injury, $"be {word}", at + 1);
        return null;
    }

    private static bool PlaceAhead(IReadOnlyList<Word> words, int at, ReadingLexicon lexicon)
    {
        for (var i = at + 1; i < words.Count && i < at + 5; i++)
            if (lexicon.Places.Contains(words[i].Lower.TrimEnd('.')) || words[i].Lower is "feet" or "reach" or "length" || words[i].Pos == PartOfSpeech.ProperNoun && words[at].Lower is "in" or "at") return true;
        return false;
    }
}
