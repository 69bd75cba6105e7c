using Undercolor.Doctrine;
using Undercolor.Cases;
using Undercolor.Pleadings;
using Undercolor.Reading.Cast;
using Undercolor.Reading.Mending;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Turns the clauses of a sentence into facts of the closed vocabulary.</summary>
internal sealed class FactBuilder(ComplaintTree tree, ReadingLexicon lexicon, Roster roster, Discourse discourse, IActorWords? mending = null)
{
    private readonly ActorResolver _actors = new(lexicon, roster, discourse, mending);
    private readonly Dictionary<NounChunk, ActorSet> _resolved = new(ReferenceEqualityComparer.Instance);

    public IEnumerable<Fact> Read(AnalyzedSentence sentence)
    {
        _resolved.Clear();
        _actors.Enter(sentence.Words, sentence.Sentence.Index);
        var chunks = Chunker.Chunk(lexicon, sentence.Words);
        var clauses = ClauseBuilder.Build(lexicon, sentence.Words, chunks, _actors.IsAnimate);
        ResolveInOrder(sentence.Words, chunks, clauses, sentence.Sentence.Index);
        var setting = SentenceSetting.Read(sentence, lexicon);
        var context = new ClauseContext(sentence, chunks, clauses, setting);
        foreach (var clause in clauses)
            if (FactOf(clause, context) is { } fact) yield return fact;
        foreach (var noun in chunks.OfType<NounChunk>().SelectMany(n => n.IsList ? n.Parts.AsEnumerable() : [n]))
            if (NominalFact(noun, context) is { } fact) yield return fact;
        if (WhyUnknown(context) is { } why) yield return why;
    }

    private sealed record ClauseContext(AnalyzedSentence Sentence, List<Chunk> Chunks, List<Clause> Clauses, SentenceSetting Setting)
    {
        public IReadOnlyList<Word> Words => Sentence.Words;
    }

    /// <summary>Resolves every noun phrase from left to right, so that a pronoun finds those before it.</summary>
    private void ResolveInOrder(IReadOnlyList<Word> words, List<Chunk> chunks, List<Clause> clauses, int sentence)
    {
        var subjects = clauses.Where(c => c.Subject is not null && c.SubjectSource == SubjectSource.Own).Select(c => c.Subject!).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var noun in chunks.OfType<NounChunk>())
        {
            var isSubject = subjects.Contains(noun);
            var set = _actors.Resolve(noun, isSubject, !isSubject || clauses.Exists(c => c.Passive && c.SubjectSource == SubjectSource.Own && ReferenceEquals(c.Subject, noun)));
            if (!isSubject && clauses.LastOrDefault(c => Takes(c, noun)) is { Subject: { } subject } && _resolved.TryGetValue(subject, out var own) && IsObjectPronoun(noun) && own.Members.Count == 1 && set.Members.Count == 1 && own.Members[0] == set.Members[0] && mending?.For(noun, set.Phrase) is null)
                set = AnotherThan(own.Members[0], set, sentence);
            if (!isSubject && _actors.PhraseOf(noun) == "them" && ThingBehind(noun, clauses, words) is not null && mending?.For(noun, set.Phrase) is null) set = new([], set.Phrase, ActorCertainty.Stranger);
            if (set.Certainty != ActorCertainty.Sure && Apposed(noun, chunks) is { } name) set = name;
            if (isSubject && Companions(noun, chunks) is { } with) set = set with { Members = set.Members.Concat(with.Members).Distinct().ToEquatableArray() };
            _resolved[noun] = set;
            if (set.Certainty == ActorCertainty.Sure) discourse.Say(set.Members, sentence, isSubject);
            if (set.Members.IsEmpty && OwnerByName(noun, words) is { Certainty: ActorCertainty.Sure } owner) discourse.Say(owner.Members, sentence, subject: false);
        }
    }

    /// <summary>What <c>it</c> or <c>them</c> stands for in <c>dropped the papers and stepped on them</c>: the thing to which the same subject did something in the clause before.</summary>
    private NounChunk? ThingBehind(NounChunk pronoun, List<Clause> clauses, IReadOnlyList<Word> words)
    {
        var at = clauses.FindIndex(c => Takes(c, pronoun));
        if (at < 1 || clauses[at].SubjectSource != SubjectSource.Shared) return null;
        var before = clauses[at - 1];
        if ((before.Verb.Copula || before.Passive ? before.Subject : before.Object) is not { } thing || _actors.IsAnimate(thing)) return null;
        var isPlural = thing.IsList || words[thing.Head].Lower is [.., 's'] and not [.., 's', 's'];
        return isPlural == (words[pronoun.Head].Lower == "them") ? thing : null;
    }

    private static bool Takes(Clause clause, NounChunk noun) => ReferenceEquals(clause.Object, noun) || clause.Complements.Any(c => ReferenceEquals(c.Noun, noun));

    /// <summary><c>A sergeant, Brook Marlow, …</c>, <c>the officers at the door, Finch and Vale, …</c>: the names behind the comma say who the description is.</summary>
    private ActorSet? Apposed(NounChunk noun, List<Chunk> chunks)
    {
        var at = chunks.FindIndex(c => ReferenceEquals(c, noun)) + 1;
        if (at + 1 < chunks.Count && chunks[at].Kind == ChunkKind.Preposition && chunks[at + 1] is NounChunk place && !_actors.IsAnimate(place)) at += 2;
        if (at < 1 || at + 1 >= chunks.Count || chunks[at].Kind != ChunkKind.Comma || chunks[at + 1] is not NounChunk name || !_actors.IsAnimate(noun)) return null;
        if (at + 2 < chunks.Count && chunks[at + 2].Kind is not (ChunkKind.Comma or ChunkKind.Open or ChunkKind.Preposition)) return null;
        return _actors.Resolve(name, false) is { Certainty: ActorCertainty.Sure } set && (set.Members.Count == 1 || name.IsList && at + 2 < chunks.Count && chunks[at + 2].Kind == ChunkKind.Comma) ? set : null;
    }

    /// <summary><c>Finch, along with Vale, …</c>: those who did it with the subject.</summary>
    private ActorSet? Companions(NounChunk noun, List<Chunk> chunks)
    {
        var at = chunks.FindIndex(c => ReferenceEquals(c, noun)) + 1;
        if (at < chunks.Count && chunks[at].Kind == ChunkKind.Comma) at++;
        if (at + 2 >= chunks.Count || chunks[at] is not MarkChunk { Lower: "along" or "together" or "accompanied" } || chunks[at + 1] is not MarkChunk { Lower: "with" or "by" } || chunks[at + 2] is not NounChunk others) return null;
        return _actors.Resolve(others, false) is { Certainty: ActorCertainty.Sure } set ? set : null;
    }

    private static bool IsThingPronoun(NounChunk noun, IReadOnlyList<Word> words) => noun is { IsList: false } && noun.End - noun.Start == 1 && words[noun.Head].Lower is "it" or "them";

    private bool IsObjectPronoun(NounChunk noun) => _actors.PhraseOf(noun) is "him" or "her" or "them";

    /// <summary>In <c>he struck him</c> the two are not one person.</summary>
    private ActorSet AnotherThan(PersonId subject, ActorSet set, int sentence)
    {
        foreach (var entry in discourse.Recent(sentence, 4))
            if (entry.Members.Count == 1 && entry.Members[0] != subject && roster[entry.Members[0]].Kind == PartyKind.NaturalPerson) return set with { Members = entry.Members };
        return new([], set.Phrase, ActorCertainty.Stranger);
    }

    private ActorSet Resolve(NounChunk? noun) =>
        noun is null ? ActorSet.Nobody : _resolved.TryGetValue(noun, out var set) ? set : _actors.Resolve(noun, false);

    // ---- one clause

    private Fact? FactOf(Clause clause, ClauseContext context)
    {
        if (!IsRealized(clause, context)) return null;
        var words = context.Words;
        if (clause.Verb.Copula) return CopulaFact(clause, context);
        var lemma = LemmaOf(clause, context);
        if (Statives.Contains(lemma) && clause.Verb.Chain.Length == 0 || lemma == "become" && clause.Verb.Shape == VerbShape.Infinitive) return null;
        if (IsDuration(clause, lemma, words)) return null;
        if (clause.Reduced && clause.Agent is null && clause.Complements is [{ Preposition: "with" }, ..] && clause.Subject is { } bare && !_actors.IsAnimate(bare)) return null;
        if (IsTribunal(clause, words) || clause.Passive && !lexicon.ClassesOfVerb(lemma).Contains("tell") && clause.Agent is null && clause.Complements.Any(c => c.Preposition == "by") && clause.Complements.First(c => c.Preposition == "by").Noun.Start == clause.Verb.End + 1) return null;
        if (lemma is "have" or "do" && clause.Verb.Chain.Length == 0 && words[clause.Verb.Head].IsAux && !IsActiveHave(clause, context) && !DoesNothing(clause, words) && !DoesSo(clause, words)) return null;
        var actors = clause.Passive ? clause.Agent is null ? ActorSet.Nobody : Resolve(clause.Agent) : Resolve(clause.Subject);
        var animate = clause.Passive || clause.Subject is not null && _actors.IsAnimate(clause.Subject);
        if (!animate && clause.Subject is { } animal && _actors.IsAnimal(animal) && PossessorOf(animal, context) is { } handler) (actors, animate) = (handler, true);
        if (!animate) return null;
        var targets = clause.Passive ? Resolve(clause.Subject) : TargetOf(clause, context);
        var classes = FactClassifier.Classes(lemma, clause, words, context.Chunks, lexicon, TargetIsPerson(clause));
        if ((clause.Object ?? clause.Complements.FirstOrDefault().Noun) is { } pronoun && IsThingPronoun(pronoun, words) && ThingBehind(pronoun, context.Clauses, words) is { } thing) classes = FactClassifier.About(thing, words, classes, lexicon);
        if (classes.Contains("force") && actors.Members.Count == 1 && targets.Members.Count == 1 && targets.Members[0] == actors.Members[0]) targets = AnotherThan(actors.Members[0], targets, context.Sentence.Sentence.Index);
        var (kind, negated) = FactClassifier.Kind(lemma, clause, words, classes, lexicon);
        if (kind == FactKind.Order && CommandsPlaintiff(clause, targets, words)) kind = FactKind.Act;
        if (clause.Subject is { } subject && !clause.Passive && IsNobody(subject, words)) (kind, negated, actors) = (FactKind.Omission, true, actors is { Certainty: ActorCertainty.Sure, Members.IsEmpty: false } ? actors : _actors.NobodyOf(_actors.PhraseOf(subject)));
        return Make(clause, context, kind, actors, lemma, targets, classes, negated);
    }

    /// <summary>
    /// <c>ordered the plaintiff to stand still</c> tells the plaintiff what to do and nobody what to do to the plaintiff;
    /// <c>ordered the plaintiff arrested</c> and <c>ordered the arrest of the plaintiff</c> do.
    /// </summary>
    private bool CommandsPlaintiff(Clause clause, ActorSet targets, IReadOnlyList<Word> words)
    {
        if (targets.Members.IsEmpty || !targets.Members.All(m => roster[m].IsPlaintiff)) return false;
        if ((clause.Passive ? clause.Subject : clause.Object) is not { } told || !_actors.IsAnimate(told)) return false;
        var next = clause.Passive ? clause.Verb.End : told.End;
        if (next + 1 >= words.Count || words[next].IsVerb && words[next].CanBeParticiple) return false;
        for (var i = next; i < Math.Min(next + 4, words.Count - 1); i++)
            if (words[i].Lower == "to") return words[i + 1].Lower != "be";
        return words[next].Text is "," or "\"" or "“" || words[next].Lower is "out" or "not" or "back" or "down" or "off" or "into";
    }

    /// <summary>Verbs that say what something is, not what somebody does.</summary>
    private static readonly HashSet<string> Statives = ["seem", "appear", "weigh", "mean", "cost", "equal", "belong", "resemble", "consist", "contain", "entitle"];

    /// <summary><c>They went on for about a minute</c>: what lasts is what was done, which stands elsewhere.</summary>
    private static bool IsDuration(Clause clause, string lemma, IReadOnlyList<Word> words) =>
        lemma == "go on" && clause.Verb.Head + 2 < words.Count && words[clause.Verb.Head + 2].Lower == "to"
        || !clause.Passive && clause.Verb.Chain.Length == 0 && clause.Subject is { IsList: false } subject && words[subject.Head].Lower is "they" or "it" or "this" or "that"
        && (lemma == "last" || clause.Object is null && lemma is "continue" or "persist" or "go on");

    /// <summary>What a jury or a court does is no part of what happened.</summary>
    private static bool IsTribunal(Clause clause, IReadOnlyList<Word> words) =>
        !clause.Passive && clause.Subject is { IsList: false } subject && words[subject.Head].Lower is "jury" or "jurors" or "court" or "evidence" or "testimony" or "record";

    private bool TargetIsPerson(Clause clause) =>
        clause.Passive ? clause.Subject is { } s && _actors.IsAnimate(s) : clause.Object is { } o && _actors.IsAnimate(o);

    private static bool IsNobody(NounChunk noun, IReadOnlyList<Word> words) =>
        words[noun.Start].Lower is "nobody" or "none" or "neither" || words[noun.Start].Lower == "no" && words[noun.Head].Lower is "one" or "officer" or "officers" or "defendant" or "defendants" or "guard" or "staff";

    private static bool DoesNothing(Clause clause, IReadOnlyList<Word> words) => clause.Object is { } noun && words[noun.Head].Lower == "nothing";

    /// <summary><c>They did so before the arrest</c> says of an act told before when or how it was done.</summary>
    private static bool DoesSo(Clause clause, IReadOnlyList<Word> words) => !clause.Passive && !clause.Verb.Negated && clause.Verb.End < words.Count && words[clause.Verb.End].Lower == "so" && words[clause.Verb.Head].Lemma == "do";

    /// <summary><c>had knowledge of</c> states knowledge; other having is no act.</summary>
    private static bool IsActiveHave(Clause clause, ClauseContext context) =>
        clause.Object is { } noun && context.Words[noun.Head].Lower is "knowledge" or "notice" or "awareness" || FactClassifier.HasPolicy(clause, context.Words);

    /// <summary>A wish, a possibility or the object of an order is not an act that was done.</summary>
    private bool IsRealized(Clause clause, ClauseContext context)
    {
        var verb = clause.Verb;
        if (IsIndirectQuestion(clause, context)) return false;
        if (verb.Chain is "want" or "wish" or "hope" or "desire" && !verb.Negated || verb.Shape == VerbShape.Gerund && IsTopicOnly(clause, context)) return false;
        if (verb.Shape == VerbShape.Infinitive)
        {
            if (IsWentOnTo(clause, context)) return true;
            if (clause.VerbIndex < 2 || context.Chunks[clause.VerbIndex - 1] is not NounChunk || context.Chunks[clause.VerbIndex - 2] is not VerbChunk control) return false;
            return context.Words[control.Head].Lemma is "allow" or "let" or "permit" or "force" or "cause" or "enable" or "make" && !control.Negated;
        }
        if (verb.Modal == "would" && !verb.Negated) return !IsConditional(clause, context) && !IsFuture(clause, context);
        if (clause.Unreal && !verb.Negated) return verb.Modal.Length == 0 ? !IsConditional(clause, context) : false;
        if (verb.Modal is "can" or "ca") return verb.Negated;
        if (verb.Modal is "could") return verb.Negated || context.Words[verb.Head].Lemma is "see" or "hear" or "observe" or "smell" || context.Words[verb.Start + 1].Lower == "only";
        if (IsGoingTo(verb, context)) return false;
        return true;
    }

    /// <summary><c>could not see which of them struck</c> asks who did it and says of nobody that they did.</summary>
    private static bool IsIndirectQuestion(Clause clause, ClauseContext context)
    {
        if (clause.Subject is not { } subject) return false;
        var at = context.Chunks.FindIndex(c => ReferenceEquals(c, subject));
        return at >= 2 && context.Chunks[at - 1] is MarkChunk { Lower: "of" } && context.Chunks[at - 2] is MarkChunk { Lower: "which" };
    }

    /// <summary><c>a policy of charging people</c>, <c>to check for breathing</c>: the gerund says what a rule, a habit or an aim is about.</summary>
    private bool IsTopicOnly(Clause clause, ClauseContext context)
    {
        if (clause.VerbIndex < 2 || context.Chunks[clause.VerbIndex - 1] is not MarkChunk { Kind: ChunkKind.Preposition, Lower: "of" or "for" or "in" or "on" } link) return false;
        return context.Chunks[clause.VerbIndex - 2] switch
        {
            NounChunk noun => link.Lower == "of" && context.Words[noun.Head].Lower is "policy" or "policies" or "custom" or "customs" or "practice" or "practices" or "habit" or "history" or "pattern",
            MarkChunk { Kind: ChunkKind.Adjective, Lower: "responsible" or "accountable" } => link.Lower == "for" && lexicon.ClassesOfVerb(context.Words[clause.Verb.Head].Lemma).ToArray() is var classes && (classes.Contains("train") || classes.Contains("supervise") || classes.Contains("hire")),
            VerbChunk { Shape: VerbShape.Infinitive } aim => link.Lower == "for" && aim.Chain.Length == 0,
            _ => false,
        };
    }

    /// <summary><c>They went on to kick him</c>: what follows was done.</summary>
    private static bool IsWentOnTo(Clause clause, ClauseContext context) =>
        clause.VerbIndex >= 2 && context.Chunks[clause.VerbIndex - 1] is MarkChunk { Lower: "on" } && context.Chunks[clause.VerbIndex - 2] is VerbChunk { Negated: false } went
        && context.Words[went.Head].Lemma == "go";

    private static bool IsGoingTo(VerbChunk verb, ClauseContext context) => verb.Chain == "go" && context.Words[verb.First].Lower == "going";

    /// <summary>What somebody decided, hoped or feared would happen has not happened.</summary>
    private static bool IsFuture(Clause clause, ClauseContext context) =>
        clause.Verb.Perfect || clause.Passive || clause.ReportedBy >= 0 && context.Words[((VerbChunk)context.Chunks[clause.ReportedBy]).Head].Lemma is "decide" or "hope" or "fear" or "promise" or "threaten" or "agree" or "believe" or "think" or "expect" or "ensure" or "tell" or "warn" or "know" or "inform";

    private static bool IsConditional(Clause clause, ClauseContext context)
    {
        for (var j = clause.VerbIndex - 1; j >= 0 && clause.VerbIndex - j < (clause.Verb.Modal == "would" ? 16 : 6) && context.Chunks[j].Kind != ChunkKind.Stop; j--)
            if (context.Chunks[j] is MarkChunk { Kind: ChunkKind.Subordinator, Lower: "if" or "whether" or "unless" }) return true;
        return false;
    }

    private string LemmaOf(Clause clause, ClauseContext context)
    {
        var lemma = context.Words[clause.Verb.Head].Lemma;
        var next = clause.Verb.Head + 1;
        if (next < context.Words.Count)
        {
            var phrase = $"{lemma} {context.Words[next].Lower}";
            if (lexicon.ClassesOfVerb(phrase).Length > 0) return phrase;
            if (next + 1 < context.Words.Count && lexicon.ClassesOfVerb($"{phrase} {context.Words[next + 1].Lower}").Length > 0) return $"{phrase} {context.Words[next + 1].Lower}";
            if (FindParticle(clause, context, lemma) is { } particle) return particle;
        }
        return lemma;
    }

    /// <summary><c>threw him down</c>: a particle behind the object.</summary>
    private string? FindParticle(Clause clause, ClauseContext context, string lemma)
    {
        if (clause.Object is not { } noun || noun.End >= context.Words.Count) return null;
        var phrase = $"{lemma} {context.Words[noun.End].Lower}";
        return lexicon.ClassesOfVerb(phrase).Length > 0 ? phrase : null;
    }

    private ActorSet TargetOf(Clause clause, ClauseContext context)
    {
        if (clause.Object is { } noun)
        {
            var set = Resolve(noun);
            if (set.Members.Count > 0) return set;
            if (PossessorOf(noun, context) is { } owner) return owner;
        }
        foreach (var (preposition, complement) in clause.Complements)
        {
            if (preposition is not ("at" or "on" or "against" or "to" or "with" or "upon" or "into" or "toward" or "towards" or "from" or "of" or "by" or "in" or "over")) continue;
            var set = Resolve(complement);
            if (set.Members.Count > 0) return set;
            if (PossessorOf(complement, context) is { } owner) return owner;
        }
        return ActorSet.Nobody;
    }

    /// <summary>In <c>his back</c> and <c>Plaintiff's arm</c> the one acted upon is the owner.</summary>
    private ActorSet? PossessorOf(NounChunk noun, ClauseContext context)
    {
        var first = context.Words[noun.Start].Lower;
        if (first is "his" or "her" or "my" or "their" or "our")
        {
            var pronoun = first switch { "his" => "him", "my" => "me", "our" => "us", "their" => "them", _ => first };
            return _actors.ResolvePossessor(pronoun, noun.Start);
        }
        return OwnerByName(noun, context.Words);
    }

    /// <summary>Plaintiff in <c>Plaintiff's arm</c>.</summary>
    private ActorSet? OwnerByName(NounChunk noun, IReadOnlyList<Word> words)
    {
        for (var i = noun.Start; i < noun.Head; i++)
            if (words[i].Lower is "'s" or "’s" or "'" or "’") return _actors.ResolveWords(noun.Start, i);
        return null;
    }

    private Fact Make(Clause clause, ClauseContext context, FactKind kind, ActorSet actors, string lemma, ActorSet targets, IReadOnlyList<string> classes, bool negated)
    {
        var words = context.Words;
        var verbSpan = new TextSpan(words[clause.Verb.First].Span.Start, words[clause.Verb.Head].Span.End);
        var start = clause.Subject is { } subject && subject.Start < clause.Verb.Start && clause.SubjectSource == SubjectSource.Own ? words[subject.Start].Span.Start : verbSpan.Start;
        var end = EndOfClause(clause, context);
        return new Fact
        {
            Kind = kind, Actors = actors, Verb = verbSpan.Of(tree.Text), Lemma = lemma, Classes = classes.ToEquatableArray(),
            Voice = clause.Passive ? Voice.Passive : Voice.Active, Modality = ModalityOf(clause, context), Negated = negated, Targets = targets,
            When = context.Setting.When, Where = context.Setting.Where, Manner = null, Summary = new TextSpan(start, Math.Max(end, verbSpan.End)).Of(tree.Text),
            At = tree.At(context.Sentence.Paragraph, context.Sentence.Sentence, new(start, Math.Max(end, verbSpan.End))), Sentence = context.Sentence.Sentence.Index,
        };
    }

    private static int EndOfClause(Clause clause, ClauseContext context)
    {
        var last = Math.Min(clause.EndChunk, context.Chunks.Count) - 1;
        while (last > clause.VerbIndex && context.Chunks[last].Kind is ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Stop or ChunkKind.Subordinator or ChunkKind.Open) last--;
        if (last > clause.VerbIndex && clause.EndChunk < context.Chunks.Count && context.Chunks[last] is NounChunk && context.Chunks[clause.EndChunk] is VerbChunk)
        {
            last--;
            while (last > clause.VerbIndex && context.Chunks[last].Kind is ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Stop or ChunkKind.Subordinator) last--;
        }
        var word = context.Chunks[Math.Max(last, clause.VerbIndex)].End - 1;
        while (word > clause.Verb.Head && context.Words[word].Text is "." or "," or ";") word--;
        return context.Words[word].Span.End;
    }

    private Modality ModalityOf(Clause clause, ClauseContext context)
    {
        if (context.Setting.Belief) return Modality.InformationAndBelief;
        if (clause.ReportedBy < 0) return context.Setting.Reported ? Modality.Reported : Modality.Asserted;
        var reporter = context.Clauses.FirstOrDefault(c => c.VerbIndex == clause.ReportedBy);
        if (reporter?.Subject is not { } subject) return Modality.Asserted;
        return Resolve(subject).Members.All(m => roster[m].IsPlaintiff) || !_actors.IsAnimate(subject) ? Modality.Asserted : Modality.Reported;
    }

    // ---- be, and subjects that are things

    private Fact? CopulaFact(Clause clause, ClauseContext context)
    {
        if (clause.Subject is null || !_actors.IsAnimate(clause.Subject)) return null;
        if (FactClassifier.CopulaKind(clause, context.Words, lexicon) is not { } found) return null;
        var classes = FactClassifier.Classes(found.Lemma, clause, context.Words, context.Chunks, lexicon, false);
        return Make(clause, context, found.Kind, Resolve(clause.Subject), found.Lemma, ActorSet.Nobody, classes, clause.Verb.Negated) with { Verb = found.Verb };
    }

    /// <summary>Acts that a noun states: <c>his knowledge of</c>, <c>Vale's failure to stop</c>, <c>on orders from Marlow</c>.</summary>
    private Fact? NominalFact(NounChunk noun, ClauseContext context)
    {
        var words = context.Words;
        var head = words[noun.Head].Lower;
        if (!Nominals.TryGetValue(head, out var nominal) || noun.Start > 0 && words[noun.Start - 1].Lower == "without") return null;
        var actors = nominal.Kind == FactKind.Order ? GiverOf(noun, context) : PossessorOf(noun, context);
        if (actors is null || actors.Members.IsEmpty) return null;
        var end = EndOfNominal(noun, words);
        var span = new TextSpan(words[noun.Start].Span.Start, words[end].Span.End);
        var lower = Enumerable.Range(noun.Head, end + 1 - noun.Head).Select(i => words[i].Lower.TrimEnd('.')).ToList();
        var classes = lexicon.TopicClasses(lower).Concat(lexicon.ClassesOfVerb(nominal.Lemma).ToArray()).Order(StringComparer.Ordinal);
        return new Fact
        {
            Kind = nominal.Kind, Actors = actors, Verb = head, Lemma = nominal.Lemma, Classes = classes.ToEquatableArray(), Voice = Voice.Nominal, Negated = nominal.Kind == FactKind.Omission,
            When = context.Setting.When, Where = context.Setting.Where, Summary = span.Of(tree.Text), At = tree.At(context.Sentence.Paragraph, context.Sentence.Sentence, span), Sentence = context.Sentence.Sentence.Index,
        };
    }

    private static readonly Dictionary<string, (FactKind Kind, string Lemma)> Nominals = new()
    {
        ["knowledge"] = (FactKind.Knowledge, "know"), ["awareness"] = (FactKind.Knowledge, "know"), ["participation"] = (FactKind.Act, "participate"), ["failure"] = (FactKind.Omission, "fail"), ["refusal"] = (FactKind.Omission, "refuse"),
        ["inaction"] = (FactKind.Omission, "ignore"), ["denial"] = (FactKind.Omission, "deny"), ["orders"] = (FactKind.Order, "order"), ["order"] = (FactKind.Order, "order"), ["direction"] = (FactKind.Order, "direct"),
        ["instructions"] = (FactKind.Order, "instruct"), ["instruction"] = (FactKind.Order, "instruct"), ["command"] = (FactKind.Order, "command"), ["behest"] = (FactKind.Order, "direct"),
    };

    /// <summary>The one who gave an order that was acted on: <c>on orders from X</c>, <c>at the direction of X</c>, <c>at X's direction</c>.</summary>
    private ActorSet? GiverOf(NounChunk noun, ClauseContext context)
    {
        var at = context.Chunks.FindIndex(c => ReferenceEquals(c, noun));
        if (at < 1 || context.Chunks[at - 1] is not MarkChunk { Kind: ChunkKind.Preposition, Lower: "on" or "at" or "upon" or "by" or "following" or "per" or "under" } preposition) return null;
        if (preposition.Lower == "under" && context.Words[noun.Head].Lower is "command" or "direction") return null;
        if (at + 2 < context.Chunks.Count && context.Chunks[at + 1] is MarkChunk { Lower: "from" or "of" or "by" } && context.Chunks[at + 2] is NounChunk giver) return Resolve(giver);
        return PossessorOf(noun, context);
    }

    private static int EndOfNominal(NounChunk noun, IReadOnlyList<Word> words)
    {
        var end = noun.End - 1;
        while (end + 1 < words.Count && end - noun.End < 12 && words[end + 1].Text is not ("," or "." or ";" or ")")) end++;
        return end;
    }

    private Fact? WhyUnknown(ClauseContext context)
    {
        var text = context.Sentence.Sentence.Span.Of(tree.Text);
        var lower = text.ToLowerInvariant();
        foreach (var cue in lexicon.Cues("why-unknown").Phrases)
        {
            var at = lower.IndexOf(cue, StringComparison.Ordinal);
            if (at < 0) continue;
            var span = new TextSpan(context.Sentence.Sentence.Span.Start + at, context.Sentence.Sentence.Span.Start + at + cue.Length);
            return new Fact
            {
                Kind = FactKind.WhyUnknown, Actors = ActorSet.Nobody, Verb = span.Of(tree.Text), Lemma = cue, Summary = span.Of(tree.Text), Voice = Voice.Nominal,
                At = tree.At(context.Sentence.Paragraph, context.Sentence.Sentence, span), Sentence = context.Sentence.Sentence.Index,
            };
        }
        return null;
    }
}
