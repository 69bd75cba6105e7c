using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>
/// What a verb does by the words around it: <c>kicked in the door</c> searches, <c>placed under arrest</c> seizes, <c>wrote a false report</c> falsifies;
/// and what it does not do: <c>seized her radio</c> arrests nobody. The words are those of <c>data/reading/cues.yaml</c>.
/// </summary>
internal sealed class DeedClasses(string lemma, Clause clause, IReadOnlyList<Word> words, ReadingLexicon lexicon)
{
    /// <summary>Adds what the words around the verb add, and takes away what they take away.</summary>
    /// <param name="classes">The classes of the verb and the topics around it.</param>
    /// <param name="isToPerson">Whether the object of the verb, or the subject of a passive one, is a person.</param>
    public static void Refine(SortedSet<string> classes, string lemma, Clause clause, IReadOnlyList<Word> words, ReadingLexicon lexicon, bool isToPerson)
    {
        var deed = new DeedClasses(lemma, clause, words, lexicon);
        if (deed.IsLight) classes.UnionWith(deed.OfNoun());
        if (deed.TakesIntoCustody()) classes.Add("seize");
        if (deed.GoesIntoHome() || deed.BreaksDoor()) classes.Add("search");
        if (deed.GivesFalseAccount(classes)) classes.Add("falsify");
        if (deed.TakesItsTime()) classes.Add("deny");
        if (classes.Contains("restrain") && deed.TiesToThing()) classes.Add("force");
        if (deed.LetsAnimal() is { } verb) classes.UnionWith(lexicon.ClassesOfVerb(verb).ToArray());
        if (!isToPerson && deed.SeizesThing()) classes.Remove("seize");
        if (deed.AnswersGrievance()) classes.Remove("deny");
    }

    /// <summary>The first word of the verb: <c>kick</c> of <c>kick open</c>.</summary>
    private string Head => lemma.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? lemma[..blank] : lemma;

    /// <summary>Upon what or whom it is done.</summary>
    private NounChunk? Target => clause.Passive ? clause.Subject : clause.Object;

    private string Noun(NounChunk noun) => words[noun.Head].Lower;

    private bool Is(string cue, string word) => lexicon.Cues(cue).Contains(word);

    /// <summary>What a light verb does is told by its noun: <c>made an arrest</c>, <c>conducted a search</c>.</summary>
    private bool IsLight => lemma is "make" or "effect" or "conduct" or "perform" or "carry out" or "execute" or "initiate";

    private string[] OfNoun() => clause.Object is not { } deed ? [] : Noun(deed) switch
    {
        "arrest" or "arrests" or "stop" or "seizure" or "detention" => ["seize"],
        "search" or "searches" or "raid" or "entry" => ["search"],
        _ => [],
    };

    /// <summary><c>took her into custody</c>, <c>placed him under arrest</c>, <c>told her that she was under arrest</c>.</summary>
    private bool TakesIntoCustody() =>
        Is("custody-verbs", lemma) ? Governs("custody", "into", "in") || Governs("arrest", "under")
        : lemma is "tell" or "announce" or "say" or "inform" or "advise" && !clause.Verb.Negated && Stands("under", "arrest");

    /// <summary><c>walked into her house</c>: a home is entered whatever the gait.</summary>
    private bool GoesIntoHome() =>
        Is("entering-verbs", lemma) && clause.Complements.Any(c => c.Preposition is "into" or "inside" or "in" or "through" or "onto" && Is("home-words", Noun(c.Noun)));

    /// <summary>Who breaks a door or a lock opens what is shut.</summary>
    private bool BreaksDoor() =>
        lemma is not ("knock" or "take" or "knock on" or "take off") && Is("breaking-verbs", Head)
        && (clause.Object is { } thing && Is("door-words", Noun(thing)) || clause.Complements.Any(c => c.Preposition is "in" or "down" or "open" or "through" && Is("door-words", Noun(c.Noun))));

    /// <summary>A verb of writing, saying or getting, and an account that the words call false.</summary>
    private bool GivesFalseAccount(SortedSet<string> classes)
    {
        if (clause.Verb.Negated || clause.Object is not { } account || !Is("account-nouns", Noun(account)) || !classes.Contains("report-writing") && !Is("telling-verbs", Head)) return false;
        for (var i = account.Start; i < account.Head; i++)
            if (Is("words-of-untruth", words[i].Lower)) return true;
        return false;
    }

    /// <summary><c>took five days to approve the referral</c>, <c>let four days pass</c>: time is what is withheld.</summary>
    private bool TakesItsTime() =>
        lemma is "take" or "let" or "wait" && !clause.Verb.Negated && clause.Object is { } time && Is("lengths-of-time", Noun(time))
        && time.End < words.Count && (words[time.End].Lower is "to" or "before" || lemma == "let" && words[time.End].Lower is "pass" or "go");

    /// <summary><c>cuffed him to the post</c>: a person tied to a thing.</summary>
    private bool TiesToThing() => !clause.Verb.Negated && clause.Complements.Any(c => c.Preposition == "to" && Is("things-tied-to", Noun(c.Noun)));

    /// <summary><c>let the dog bite her</c>: what the animal does is the handler's act.</summary>
    /// <returns>The verb of the animal; null where none is let do anything.</returns>
    private string? LetsAnimal()
    {
        if (lemma is not ("let" or "make" or "have" or "allow" or "permit") || clause.Verb.Negated || clause.Object is not { } animal) return null;
        for (var i = animal.Start; i < animal.End; i++)
            if (Is("handled-animals", words[i].Lower)) return VerbAt(i + 1);
        return null;
    }

    private string? VerbAt(int at)
    {
        if (at < words.Count && words[at].Lower == "to") at++;
        return at < words.Count ? words[at].IsVerb ? words[at].Lemma : words[at].Lower : null;
    }

    /// <summary><c>denied his grievance</c>: the answer to a complaint, and not what is complained of.</summary>
    private bool AnswersGrievance() =>
        lemma is "deny" or "reject" or "dismiss" or "refuse" or "ignore" or "disregard" or "return" or "screen out" && Target is { } answered && Noun(answered) is "grievance" or "grievances";

    /// <summary><c>seized her radio</c> takes a thing and holds nobody; who stops a car holds those in it.</summary>
    private bool SeizesThing() =>
        lemma is "seize" or "capture" or "remove" or "extract" or "hold" or "lock" or "lock up" && Target is { } thing && Noun(thing) is not ("it" or "them") && !Is("vehicles", Noun(thing));

    private bool Governs(string noun, params ReadOnlySpan<string> prepositions)
    {
        foreach (var (preposition, complement) in clause.Complements)
            if (Noun(complement) == noun && prepositions.Contains(preposition)) return true;
        return false;
    }

    private bool Stands(string first, string second)
    {
        for (var i = clause.Verb.End; i + 1 < words.Count; i++)
            if (words[i].Lower == first && words[i + 1].Lower.TrimEnd('.') == second) return true;
        return false;
    }
}
