using Undercolor.Doctrine;
using Undercolor.Cases;
using Undercolor.Reading.Cast;
using Undercolor.Reading.Mending;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Says who a noun phrase stands for: a name, a list, a defined group, a pronoun, a description.</summary>
/// <param name="mending">What a person has said of these words; null where nobody has.</param>
internal sealed class ActorResolver(ReadingLexicon lexicon, Roster roster, Discourse discourse, IActorWords? mending = null)
{
    private readonly PartyNameReader _names = new(lexicon);

    /// <summary>How many sentences back a pronoun or description may reach.</summary>
    private const int Reach = 4;

    /// <summary>Somebody who says "I" is not "he" or "she".</summary>
    private bool _plaintiffNarrates;

    private IReadOnlyList<Word> _words = [];
    private int _sentence;

    /// <summary>Sets the sentence that noun phrases are read in.</summary>
    public void Enter(IReadOnlyList<Word> words, int sentence)
    {
        (_words, _sentence) = (words, sentence);
        mending?.Enter(words, sentence);
    }

    public string PhraseOf(NounChunk noun) => string.Join(' ', Enumerable.Range(noun.Start, noun.End - noun.Start).Select(i => _words[i].Text)).Replace(" 's", "'s", StringComparison.Ordinal).Replace(" ’s", "’s", StringComparison.Ordinal);

    /// <summary>Whether the phrase stands for a person or a body that can act.</summary>
    public bool IsAnimate(NounChunk noun)
    {
        if (noun.IsList) return noun.Parts.Any(IsAnimate);
        if (mending is not null && mending.Speaks(noun)) return true;
        var head = _words[noun.Head];
        if (head.Pos == PartOfSpeech.Pronoun || IsPronoun(head.Lower)) return AnimatePronouns.Contains(head.Lower);
        if (MentionOf(noun) is not null) return true;
        var lemma = Singular(head.Lower);
        if (lexicon.PersonNouns.Contains(head.Lower) || lexicon.PersonNouns.Contains(lemma) || lexicon.OfficerNouns.Contains(head.Lower) || lexicon.OfficerNouns.Contains(lemma)) return true;
        if (lexicon.Titles.Contains(head.Lower.TrimEnd('.')) || lexicon.Titles.Contains(lemma)) return true;
        if (lexicon.BodyNouns.Contains(head.Lower) || lexicon.BodyNouns.Contains(lemma)) return true;
        return head.Pos == PartOfSpeech.ProperNoun && head.IsCapital && IsNameLike(noun);
    }

    /// <param name="subject">The phrase is the subject of a verb.</param>
    /// <param name="patient">The phrase stands for the one to whom something is done: an object, or the subject of a passive.</param>
    public ActorSet Resolve(NounChunk noun, bool subject, bool patient = false)
    {
        var phrase = PhraseOf(noun);
        if (mending?.For(noun, phrase) is { } said) return said;
        if (noun.IsList) return Join(noun, subject);
        var head = _words[noun.Head];
        if (noun.End - noun.Start == 1 && IsPronoun(head.Lower)) return Pronoun(head.Lower, phrase, noun.Start, patient);
        if (MentionOf(noun) is { } mention) return new(mention.Members, phrase, mention.Shared ? ActorCertainty.Ambiguous : ActorCertainty.Sure);
        return ByBadge(noun) is { } bearer ? new([bearer], phrase, ActorCertainty.Sure) : Description(noun, phrase);
    }

    /// <summary><c>the officer with Badge No. 4417</c>: the party who is known by that number.</summary>
    private PersonId? ByBadge(NounChunk noun)
    {
        const int ahead = 6;
        for (var i = noun.Start; i < Math.Min(_words.Count, noun.End + ahead); i++)
        {
            if (i >= noun.End && _words[i].IsVerb && _words[i].Lower is not ("wearing" or "bearing" or "wore" or "bore")) return null;
            if (_words[i].Lower.Length < 2 || !_words[i].Lower.All(char.IsDigit)) continue;
            return roster.People.Where(p => p.Identified == Identified.Badge && p.Name.Contains(_words[i].Text, StringComparison.Ordinal)).Select(p => (PersonId?)p.Id).FirstOrDefault();
        }
        return null;
    }

    /// <summary>Who a possessive pronoun in front of a noun stands for.</summary>
    /// <param name="at">Index of the word.</param>
    public ActorSet ResolvePossessor(string pronoun, int at) => mending?.ForWord(at, pronoun) ?? Pronoun(pronoun, pronoun, at, patient: false);

    /// <summary>Who the words from <paramref name="start"/> to <paramref name="end"/> (exclusive) stand for.</summary>
    public ActorSet ResolveWords(int start, int end) => Resolve(new NounChunk(start, end, end - 1, []), false);

    /// <summary>The mention whose words include the head of the phrase; in <c>Finch's partner</c> the head is the partner.</summary>
    private Mention? MentionOf(NounChunk noun)
    {
        Mention? before = null;
        for (var i = noun.Start; i <= noun.Head; i++)
        {
            if (roster.At(_words, i) is not { } mention) continue;
            if (mention.End > noun.Head) return mention;
            if (IsAppositive(noun, mention)) before ??= mention;
            i = mention.End - 1;
        }
        return before;
    }

    /// <summary><c>Finch Jr.</c>, <c>Doe 1</c>: nothing but name words behind the mention.</summary>
    private bool IsAppositive(NounChunk noun, Mention mention)
    {
        for (var i = mention.End; i <= noun.Head; i++)
            if (_words[i].Pos is not (PartOfSpeech.ProperNoun or PartOfSpeech.Numeral) || lexicon.BodyNouns.Contains(_words[i].Lower)) return false;
        return true;
    }

    private ActorSet Join(NounChunk list, bool subject)
    {
        var members = new List<PersonId>();
        var certainty = ActorCertainty.Stranger;
        foreach (var part in list.Parts)
        {
            var set = Resolve(part, subject);
            members.AddRange(set.Members);
            if (set.Certainty == ActorCertainty.Sure && certainty != ActorCertainty.Ambiguous) certainty = ActorCertainty.Sure;
            if (set.Certainty == ActorCertainty.Ambiguous && members.Count == set.Members.Count) certainty = ActorCertainty.Ambiguous;
        }
        if (members.Count > 1 && certainty == ActorCertainty.Sure && IsEither(list)) certainty = ActorCertainty.Ambiguous;
        return new(members.Distinct().ToEquatableArray(), PhraseOf(list), members.Count == 0 ? ActorCertainty.Stranger : certainty);
    }

    /// <summary><c>Finch or Vale</c>: one of them, and the words do not say which. <c>Neither … nor</c> is both.</summary>
    private bool IsEither(NounChunk list)
    {
        for (var i = list.Start; i < list.End; i++)
            if (_words[i].Lower == "or" && _words[list.Start].Lower != "neither") return true;
        return false;
    }

    // ---- pronouns

    private ActorSet Pronoun(string lower, string phrase, int at, bool patient)
    {
        if (lower is "i" or "me" or "my" or "myself")
        {
            var speaker = Speaker(at);
            _plaintiffNarrates |= speaker.Any(m => roster[m].IsPlaintiff);
            return new(speaker, phrase, ActorCertainty.Sure);
        }
        if (lower is "we" or "us" or "our") return new(Plaintiffs(), phrase, ActorCertainty.Sure);
        if (lower is "they" or "them" or "themselves") return Plural(phrase);
        if (lower is "it" or "itself") return Body(phrase);
        if (lower is "someone" or "somebody") return new([], phrase, ActorCertainty.Ambiguous);
        if (lower is not ("he" or "she" or "him" or "her" or "himself" or "herself")) return new([], phrase, ActorCertainty.Stranger);
        var near = Candidates(e => e.Members.Count == 1 && IsPerson(e.Members[0]) && !(_plaintiffNarrates && roster[e.Members[0]].IsPlaintiff)).ToList();
        var women = lower is "she" or "her" or "herself" ? near.Where(e => _sentence - e.Sentence <= 1 && Genders.Of(roster[e.Members[0]]) == 'f') : [];
        if (patient) near = [.. near.OrderByDescending(e => e.Sentence).ThenByDescending(e => roster[e.Members[0]].IsPlaintiff)];
        foreach (var entry in women.Concat(near))
            if (Agrees(entry.Members[0], lower)) return new(entry.Members, phrase, ActorCertainty.Sure);
        return new([], phrase, ActorCertainty.Stranger);
    }

    private EquatableArray<PersonId> Plaintiffs() => roster.People.Where(p => p.IsPlaintiff).Select(p => p.Id).ToEquatableArray();

    private IEnumerable<Discourse.Entry> Candidates(Func<Discourse.Entry, bool> fits) => discourse.Recent(_sentence, Reach).Where(fits);

    private ActorSet Plural(string phrase)
    {
        foreach (var entry in Candidates(e => e.Members.Count > 1 && e.Members.All(IsPerson)))
            return new(entry.Members, phrase, ActorCertainty.Sure);
        if (!roster.People.Any(p => p.IsDefendant) && LastTwo("person") is { IsEmpty: false } pair) return new(pair, phrase, ActorCertainty.Sure);
        return new(SuedPeople(), phrase, ActorCertainty.Ambiguous);
    }

    private ActorSet Body(string phrase)
    {
        foreach (var entry in Candidates(e => e.Members.Count == 1 && !IsPerson(e.Members[0])))
            return new(entry.Members, phrase, ActorCertainty.Sure);
        return new([], phrase, ActorCertainty.Stranger);
    }

    private bool IsPerson(PersonId id) => roster[id].Kind == PartyKind.NaturalPerson;

    private bool Agrees(PersonId id, string pronoun)
    {
        var gender = Genders.Of(roster[id]);
        return gender is null || gender == GenderOf(pronoun);
    }

    private static char GenderOf(string pronoun) => pronoun is "she" or "her" or "herself" ? 'f' : 'm';

    /// <summary>The one who says "I": inside a quotation whoever is quoted, elsewhere the plaintiff.</summary>
    private EquatableArray<PersonId> Speaker(int at) =>
        Quotation.Holds(_words, at) && discourse.Recent(_sentence, 0).Where(e => e.Subject && e.Members.Count == 1).Select(e => e.Members).FirstOrDefault() is { IsEmpty: false } speaker ? speaker : Plaintiffs();

    // ---- descriptions

    private ActorSet Description(NounChunk noun, string phrase)
    {
        var head = _words[noun.Head].Lower.TrimEnd('.');
        var singular = Singular(head);
        if (singular is "plaintiff" or "claimant" or "petitioner" && Plaintiffs() is { IsEmpty: false } plaintiffs) return new(plaintiffs, phrase, ActorCertainty.Sure);
        if (singular == "plaintiff") return new([], phrase, ActorCertainty.Stranger);
        var plural = head != singular && head.EndsWith('s') || head is "police" or "staff" or "personnel" or "men" or "women" or "people";
        if (singular == "defendant") return DefendantWord(noun, phrase, plural);
        if (head is "another" or "others") return new(SuedPeople(), phrase, ActorCertainty.Ambiguous);
        if (IsVague(noun) && IntroducesStranger(noun, head, singular)) return Introduce(noun, phrase);
        if (IsVague(noun)) return new(plural || IsOfficial(head, singular) ? Matching(singular) : [], phrase, IsOfficial(head, singular) ? ActorCertainty.Ambiguous : ActorCertainty.Stranger);
        if (lexicon.BodyNouns.Contains(singular) && !lexicon.Titles.Contains(singular)) return BodyNoun(singular, phrase, noun);
        if (plural) return PluralDescription(noun, singular, phrase);
        if (_words[noun.Head] is { Pos: PartOfSpeech.ProperNoun, IsCapital: true } && IsNameLike(noun) && !IsCommon(singular)) return Register(noun, phrase);
        return SingularDescription(noun, singular, phrase);
    }

    private bool IsCommon(string singular) =>
        lexicon.PersonNouns.Contains(singular) || lexicon.OfficerNouns.Contains(singular) || lexicon.Titles.Contains(singular);

    /// <summary>A name that nobody introduced: it joins the cast, as a body where it is an acronym or carries a body's word.</summary>
    private ActorSet Register(NounChunk noun, string phrase)
    {
        var start = noun.Head;
        while (start > noun.Start && _words[start - 1].Pos == PartOfSpeech.ProperNoun && _words[start - 1].IsCapital) start--;
        var name = string.Join(' ', Enumerable.Range(start, noun.Head + 1 - start).Select(i => _words[i].Text));
        var read = _names.Read(name);
        var isAcronym = name.Length > 1 && name.All(c => !char.IsLower(c));
        var id = roster.Add(new Person { Id = default, Name = name, Kind = isAcronym || lexicon.BodyNouns.Contains(_words[noun.Head].Lower) ? PartyKind.Unclear : read.Kind });
        roster.AddAlias(id, name);
        return new([id], phrase, ActorCertainty.Sure);
    }

    private ActorSet DefendantWord(NounChunk noun, string phrase, bool plural)
    {
        var all = Defendants();
        if (!plural && !Begins(noun, "each", "every", "any")) return all.Count == 1 ? new(all, phrase, ActorCertainty.Sure) : Latest(all, phrase);
        if (all.Count == 1) return new(all, phrase, ActorCertainty.Sure);
        var distributive = Begins(noun, "each", "every", "all", "both");
        return new(all, phrase, distributive ? ActorCertainty.Sure : ActorCertainty.Ambiguous);
    }

    private ActorSet Latest(EquatableArray<PersonId> among, string phrase)
    {
        foreach (var entry in Candidates(e => e.Members.Count == 1 && among.Contains(e.Members[0])))
            return new(entry.Members, phrase, ActorCertainty.Sure);
        return new(among, phrase, ActorCertainty.Ambiguous);
    }

    private bool Begins(NounChunk noun, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (_words[noun.Start].Lower == word) return true;
        return false;
    }

    private bool IsVague(NounChunk noun) =>
        Begins(noun, "an", "a", "some", "another", "other", "several", "various", "unknown", "unidentified", "unnamed", "certain", "one", "someone", "somebody", "numerous", "many", "two", "three") && !Begins(noun, "the");

    /// <summary><c>another officer</c> is nobody of those named; <c>an officer</c> may be one of them where there are defendants.</summary>
    private bool IntroducesStranger(NounChunk noun, string head, string singular)
    {
        var isPerson = IsCommon(singular) || lexicon.PersonNouns.Contains(head) || lexicon.OfficerNouns.Contains(head);
        if (!isPerson || Begins(noun, "someone", "somebody", "unknown", "unidentified", "unnamed")) return false;
        var other = Enumerable.Range(noun.Start, noun.Head - noun.Start).Any(i => _words[i].Lower is "another" or "other" or "fellow");
        return other || !IsOfficial(head, singular) || !roster.People.Any(p => p.IsDefendant);
    }

    /// <summary>Somebody whom the text describes and does not name joins the cast under the description.</summary>
    private ActorSet Introduce(NounChunk noun, string phrase)
    {
        var known = roster.People.FirstOrDefault(p => p.Name.Equals(phrase, StringComparison.OrdinalIgnoreCase));
        var id = known?.Id ?? roster.Add(new Person { Id = default, Name = phrase, Identified = Identified.TitleOnly, Role = _words[noun.Head].Lower });
        return new([id], phrase, ActorCertainty.Sure);
    }

    private bool IsOfficial(string head, string singular) =>
        lexicon.OfficerNouns.Contains(head) || lexicon.OfficerNouns.Contains(singular) || lexicon.FunctionOfTitle(singular) is Function.Line or Function.Supervisor or Function.Medical or Function.Policymaker;

    /// <summary><c>the officers</c>: the last group spoken of, when all of the cast's officers that were spoken of are in it; else all whom it could mean.</summary>
    private ActorSet PluralDescription(NounChunk noun, string singular, string phrase)
    {
        var matching = Matching(singular);
        if (CountIn(noun) == 2 && LastTwo(singular) is { IsEmpty: false } pair) return new(pair, phrase, ActorCertainty.Sure);
        if (IsOtherwiseQualified(noun, matching)) return new([], phrase, ActorCertainty.Ambiguous);
        if (singular is "man" or "woman" or "person" or "individual" or "pair" && (LastGroup() ?? LastTwo(singular)) is { IsEmpty: false } people) return new(people, phrase, ActorCertainty.Sure);
        if (matching.IsEmpty) return new([], phrase, IsOfficial(_words[noun.Head].Lower, singular) ? ActorCertainty.Ambiguous : ActorCertainty.Stranger);
        var count = CountIn(noun);
        if (count > 0 && matching.Count == count) return new(matching, phrase, ActorCertainty.Sure);
        // In a pleading that names defendants the words must stand close by; elsewhere prose may reach further back.
        var reach = roster.People.Any(p => p.IsDefendant) ? 1 : Reach;
        foreach (var entry in Candidates(e => e.Members.Count(matching.Contains) > 1 && _sentence - e.Sentence <= reach))
        {
            var members = entry.Members.Where(matching.Contains).ToEquatableArray();
            if (count == 0 || members.Count == count) return new(members, phrase, ActorCertainty.Sure);
        }
        return matching.Count == 1 ? new(matching, phrase, ActorCertainty.Ambiguous) : new(matching, phrase, ActorCertainty.Ambiguous);
    }

    /// <summary><c>jail staff</c> are not the officers spoken of before, unless their role or name carries the same word.</summary>
    private bool IsOtherwiseQualified(NounChunk noun, EquatableArray<PersonId> matching)
    {
        for (var i = noun.Start; i < noun.Head; i++)
        {
            if (_words[i].Pos is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || GeneralQualifiers.Contains(_words[i].Lower)) continue;
            if (!matching.Any(m => roster[m].Name.Contains(_words[i].Text, StringComparison.OrdinalIgnoreCase) || roster[m].Role.Contains(_words[i].Lower, StringComparison.Ordinal))) return true;
        }
        return false;
    }

    private static readonly HashSet<string> GeneralQualifiers = ["police", "law", "enforcement", "defendant", "defendants", "patrol", "peace", "state", "town", "city", "county", "federal", "entry", "team"];

    private EquatableArray<PersonId>? LastGroup() =>
        Candidates(e => e.Members.Count > 1 && e.Members.All(IsPerson)).Select(e => (EquatableArray<PersonId>?)e.Members).FirstOrDefault();

    /// <summary>The two people last spoken of, where the text calls them two.</summary>
    private EquatableArray<PersonId> LastTwo(string singular)
    {
        var official = IsOfficial(singular, singular);
        var people = discourse.Recent(_sentence, 3).SelectMany(e => e.Members).Where(m => IsPerson(m) && (!official || Matching(singular).Contains(m))).Distinct().Take(2).ToEquatableArray();
        return people.Count == 2 ? people : [];
    }

    private int CountIn(NounChunk noun)
    {
        for (var i = noun.Start; i < noun.Head; i++)
        {
            var at = Array.IndexOf(Numbers, _words[i].Lower);
            if (at >= 0) return at + 1;
            if (_words[i].Lower == "both") return 2;
        }
        return 0;
    }

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private ActorSet SingularDescription(NounChunk noun, string singular, string phrase)
    {
        var matching = Matching(singular);
        if (Enumerable.Range(noun.Start, noun.Head - noun.Start).Any(i => _words[i].Lower == "other")) return Other(matching, phrase);
        if (matching.Count == 1 && IsOfficial(singular, singular)) return new(matching, phrase, ActorCertainty.Sure);
        foreach (var entry in Candidates(e => e.Members.Count == 1 && matching.Contains(e.Members[0])))
            return new(entry.Members, phrase, ActorCertainty.Sure);
        return new(matching.Count > 1 && IsOfficial(singular, singular) ? matching : [], phrase, matching.Count > 1 && IsOfficial(singular, singular) ? ActorCertainty.Ambiguous : ActorCertainty.Stranger);
    }

    /// <summary><c>the other officer</c> is not the one who was spoken of last.</summary>
    private ActorSet Other(EquatableArray<PersonId> matching, string phrase)
    {
        var last = Candidates(e => e.Members.Count == 1 && matching.Contains(e.Members[0])).Select(e => (PersonId?)e.Members[0]).FirstOrDefault();
        var rest = matching.Where(m => m != last).ToEquatableArray();
        return new(rest, phrase, rest.IsEmpty ? ActorCertainty.Stranger : ActorCertainty.Ambiguous);
    }

    private ActorSet BodyNoun(string singular, string phrase, NounChunk noun)
    {
        var bodies = roster.People.Where(p => p.Kind != PartyKind.NaturalPerson && Roster.Split(p.Name).Any(w => w == singular)).Select(p => p.Id).ToEquatableArray();
        if (bodies.Count == 1 && (Begins(noun, "the", "this", "said") || noun.Start == noun.Head)) return new(bodies, phrase, ActorCertainty.Sure);
        return new([], phrase, ActorCertainty.Stranger);
    }

    /// <summary>People spoken of so far, or defendants, whose title or role fits a word.</summary>
    private EquatableArray<PersonId> Matching(string singular) =>
        roster.People.Where(p => p.Kind == PartyKind.NaturalPerson && !p.IsPlaintiff && Fits(p, singular)).Select(p => p.Id).ToEquatableArray();

    private bool Fits(Person person, string word)
    {
        if (roster.HasTitle(person, word)) return true;
        var functions = person.Functions;
        if (person.Identified == Identified.TitleOnly && IsOfficial(word, word) && lexicon.OfficerNouns.Contains(person.Role)) return true;
        return word switch
        {
            "officer" or "police" or "cop" or "policeman" or "official" or "guard" or "deputy" or "agent" or "trooper" => functions.Contains(Function.Line) || functions.Contains(Function.Supervisor),
            "nurse" or "doctor" or "medical" or "physician" => functions.Contains(Function.Medical) && roster.HasTitle(person, word),
            "staff" or "personnel" or "employee" => functions.Contains(Function.Line) || functions.Contains(Function.Medical) || functions.Contains(Function.Supervisor),
            "supervisor" => functions.Contains(Function.Supervisor) || functions.Contains(Function.Policymaker),
            _ => false,
        };
    }

    private EquatableArray<PersonId> SuedPeople() => Defendants().Where(IsPerson).ToEquatableArray();

    private EquatableArray<PersonId> Defendants() => roster.People.Where(p => p.IsDefendant).Select(p => p.Id).ToEquatableArray();

    /// <summary><c>No one acted</c>: nobody of those who could have; all defendants, and none in particular.</summary>
    public ActorSet NobodyOf(string phrase) => new(Defendants(), phrase, ActorCertainty.Ambiguous);

    /// <summary>The animal that a handler is charged with: <c>Finch's dog</c> acts for Finch.</summary>
    public bool IsAnimal(NounChunk noun) => _words[noun.Head].Lower is "dog" or "k-9" or "k9" or "canine" or "horse" or "dogs";

    private bool IsNameLike(NounChunk noun)
    {
        var head = _words[noun.Head].Lower.TrimEnd('.');
        if (_words[noun.Head].Text.EndsWith('.') && _words[noun.Head].Text.Length > 2) return false;
        if (Enumerable.Range(noun.Start, noun.End - noun.Start).Any(i => _words[i].Lower == "no.") || noun.Head == 0 && NounEndings.Any(e => head.EndsWith(e, StringComparison.Ordinal))) return false;
        return !lexicon.Months.Contains(head) && !lexicon.Days.Contains(head) && !lexicon.Places.Contains(head) && !lexicon.States.Contains(head)
            && head is not ("amendment" or "constitution" or "act" or "rule" or "exhibit" or "section" or "count" or "claim")
            && !IsTopic(head) && !(noun.Head > noun.Start && IsTopic($"{_words[noun.Head - 1].Lower} {head}"));
    }

    /// <summary>A word with such an ending at the head of a sentence is capital for its place: <c>Failure to train …</c></summary>
    private static readonly string[] NounEndings = ["ure", "tion", "sion", "ment", "ness", "ance", "ence", "ing", "ship"];

    private bool IsTopic(string phrase) => lexicon.Injuries.Contains(phrase) || lexicon.Topics.Any(t => t.Value.Contains(phrase));

    private static readonly HashSet<string> AnimatePronouns =
        ["he", "she", "they", "i", "we", "him", "her", "them", "me", "us", "who", "himself", "herself", "themselves", "someone", "somebody", "everyone", "anyone", "it"];

    private static bool IsPronoun(string lower) => AnimatePronouns.Contains(lower) || lower is "it" or "itself" or "this" or "that" or "these" or "those" or "which" or "what" or "there";

    public static string Singular(string word) =>
        word switch
        {
            "men" => "man", "women" => "woman", "children" => "child", "people" => "person", "policemen" => "policeman", "deputies" => "deputy", "agencies" => "agency", "cities" => "city", "counties" => "county", "parties" => "party", "witnesses" => "witness", "companies" => "company", "bodies" => "body",
            _ when word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) => word[..^1],
            _ => word,
        };
}
