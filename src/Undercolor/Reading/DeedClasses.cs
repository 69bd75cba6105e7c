using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>What a verb does by the words around it: <c>kicked in the door</c> searches, <c>placed under arrest</c> seizes, <c>wrote a false report</c> falsifies.</summary>
internal static class DeedClasses
{
    /// <param name="classes">What is known so far: the classes of the verb and the topics around it.</param>
    public static IEnumerable<string> Of(string lemma, IReadOnlySet<string> classes, Clause clause, IReadOnlyList<Word> words, ReadingLexicon lexicon)
    {
        if (TakesIntoCustody(lemma, clause, words)) yield return "seize";
        if (GoesIntoHome(lemma, clause, words, lexicon) || BreaksDoor(lemma, clause, words)) yield return "search";
        if (GivesFalseAccount(lemma, classes, clause, words)) yield return "falsify";
        if (TakesItsTime(lemma, clause, words)) yield return "deny";
        if (classes.Contains("restrain") && TiesToThing(clause, words)) yield return "force";
        foreach (var @class in LetsAnimal(lemma, clause, words, lexicon)) yield return @class;
    }

    /// <summary><c>took her into custody</c>, <c>placed him under arrest</c>, <c>told her that she was under arrest</c>.</summary>
    private static bool TakesIntoCustody(string lemma, Clause clause, IReadOnlyList<Word> words) => lemma switch
    {
        "take" or "place" or "put" or "hold" or "keep" or "haul" or "bring" or "get" => Governs(clause, words, "custody", "into", "in") || Governs(clause, words, "arrest", "under"),
        "tell" or "announce" or "say" or "inform" or "advise" => !clause.Verb.Negated && Stands(clause, words, "under", "arrest"),
        _ => false,
    };

    /// <summary><c>walked into her house</c>: a home is entered whatever the gait.</summary>
    private static bool GoesIntoHome(string lemma, Clause clause, IReadOnlyList<Word> words, ReadingLexicon lexicon) =>
        lemma is "go" or "come" or "walk" or "run" or "step" or "rush" or "climb" or "barge" or "crawl" or "push" or "sneak" or "get" or "charge" or "stream" or "pour" or "swarm" or "crash" or "force"
        && clause.Complements.Any(c => c.Preposition is "into" or "inside" or "in" or "through" or "onto" && lexicon.Cues("home-words").Contains(words[c.Noun.Head].Lower));

    /// <summary>Who breaks a door or a lock opens what is shut.</summary>
    private static bool BreaksDoor(string lemma, Clause clause, IReadOnlyList<Word> words) =>
        lemma.Split(' ')[0] is "break" or "kick" or "chop" or "smash" or "ram" or "force" or "pry" or "cut" or "batter" or "knock" or "bust" or "breach" or "shatter" or "pick" or "unlock" or "tear" or "take" or "hack" or "saw"
        && lemma is not ("knock" or "take" or "knock on" or "take off")
        && (clause.Object is { } thing && IsDoor(words[thing.Head].Lower) || clause.Complements.Any(c => c.Preposition is "in" or "down" or "open" or "through" && IsDoor(words[c.Noun.Head].Lower)));

    private static bool IsDoor(string noun) => noun is "door" or "doors" or "window" or "windows" or "gate" or "lock" or "locks" or "padlock" or "doorframe";

    /// <summary>A verb of writing, saying or getting, and an account that the words call false.</summary>
    private static bool GivesFalseAccount(string lemma, IReadOnlySet<string> classes, Clause clause, IReadOnlyList<Word> words)
    {
        if (clause.Verb.Negated || clause.Object is not { } account) return false;
        if (!(classes.Contains("report-writing") || lemma.Split(' ')[0] is "give" or "make" or "tell" or "provide" or "present" or "obtain" or "get" or "procure" or "swear" or "use" or "create" or "offer" or "circulate" or "publish" or "include" or "enter" or "testify" or "issue" or "supply" or "spread" or "send")) return false;
        if (words[account.Head].Lower is "identification" or "confession" or "charge" or "charges" or "testimony" or "evidence" or "statement" or "statements" or "report" or "reports" or "affidavit" or "affidavits" or "account" or "accounts" or "story" or "stories" or "version" or "information" or "accusation" or "accusations" or "allegation" or "allegations" or "declaration" or "narrative" or "entry" or "entries" or "note" or "notes" or "log" or "logs" or "record" or "records" or "result" or "results" or "complaint" or "claim" or "claims" or "ticket" or "tickets" or "citation" or "citations" or "warrant")
            for (var i = account.Start; i < account.Head; i++)
                if (words[i].Lower is "false" or "fabricated" or "untrue" or "perjured" or "forged" or "doctored" or "altered" or "bogus" or "misleading" or "fictitious" or "made-up" or "coerced" or "phony" or "fake" or "falsified" or "invented") return true;
        return false;
    }

    /// <summary><c>took five days to approve the referral</c>, <c>let four days pass</c>: time is what is withheld.</summary>
    private static bool TakesItsTime(string lemma, Clause clause, IReadOnlyList<Word> words) =>
        lemma is "take" or "let" or "wait" && !clause.Verb.Negated && clause.Object is { } time && words[time.Head].Lower is "minutes" or "hours" or "days" or "weeks" or "months" or "years" or "week" or "month" or "year"
        && time.End < words.Count && (words[time.End].Lower is "to" or "before" || lemma == "let" && words[time.End].Lower is "pass" or "go");

    /// <summary><c>cuffed him to the post</c>: a person tied to a thing.</summary>
    private static bool TiesToThing(Clause clause, IReadOnlyList<Word> words) =>
        !clause.Verb.Negated && clause.Complements.Any(c => c.Preposition == "to"
            && words[c.Noun.Head].Lower is "post" or "bars" or "bar" or "bed" or "rail" or "railing" or "chair" or "pole" or "fence" or "gurney" or "stretcher" or "ring" or "wall" or "pipe" or "tree" or "board" or "toilet" or "grate" or "hook" or "desk" or "table" or "frame" or "radiator" or "door");

    /// <summary><c>let the dog bite her</c>: what the animal does is the handler's act.</summary>
    private static string[] LetsAnimal(string lemma, Clause clause, IReadOnlyList<Word> words, ReadingLexicon lexicon)
    {
        if (lemma is not ("let" or "make" or "have" or "allow" or "permit") || clause.Verb.Negated || clause.Object is not { } animal) return [];
        for (var i = animal.Start; i < animal.End; i++)
            if (words[i].Lower is "dog" or "dogs" or "canine" or "k-9" or "k9" or "horse")
                return NextVerb(words, i + 1) is { } verb ? lexicon.ClassesOfVerb(verb).ToArray() : [];
        return [];
    }

    private static string? NextVerb(IReadOnlyList<Word> words, int at)
    {
        if (at < words.Count && words[at].Lower == "to") at++;
        return at < words.Count ? words[at].IsVerb ? words[at].Lemma : words[at].Lower : null;
    }

    /// <summary><c>denied his grievance</c>: the answer to a complaint, and not what is complained of.</summary>
    public static bool AnswersGrievance(string lemma, Clause clause, IReadOnlyList<Word> words) =>
        lemma is "deny" or "reject" or "dismiss" or "refuse" or "ignore" or "disregard" or "return" or "screen out"
        && (clause.Passive ? clause.Subject : clause.Object) is { } answered && words[answered.Head].Lower is "grievance" or "grievances";

    /// <summary><c>seized her radio</c> takes a thing and holds nobody; who stops a car holds those in it.</summary>
    public static bool SeizesThing(string lemma, Clause clause, IReadOnlyList<Word> words, bool targetIsPerson) =>
        lemma is "seize" or "capture" or "remove" or "extract" or "hold" or "lock" or "lock up" && !targetIsPerson
        && (clause.Passive ? clause.Subject : clause.Object) is { } thing && words[thing.Head].Lower is not ("car" or "vehicle" or "truck" or "van" or "motorcycle" or "bicycle" or "bus" or "it" or "them");

    private static bool Governs(Clause clause, IReadOnlyList<Word> words, string noun, params ReadOnlySpan<string> prepositions)
    {
        foreach (var (preposition, complement) in clause.Complements)
            if (words[complement.Head].Lower == noun && prepositions.Contains(preposition)) return true;
        return false;
    }

    private static bool Stands(Clause clause, IReadOnlyList<Word> words, string first, string second)
    {
        for (var i = clause.Verb.End; i + 1 < words.Count; i++)
            if (words[i].Lower == first && words[i + 1].Lower.TrimEnd('.') == second) return true;
        return false;
    }
}
