using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>The words that the reader knows, bound from <c>data/reading</c>. Words only: no law.</summary>
public sealed class ReadingLexicon
{
    private readonly Dictionary<string, Function?> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _verbClasses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordSet> _verbs;
    private readonly Dictionary<string, WordSet> _cues;
    private readonly (string Class, WordSet Phrases)[] _topicClasses;

    private ReadingLexicon(DataNode.Map people, DataNode.Map verbs, DataNode.Map topics, DataNode.Map cues)
    {
        foreach (var (function, words) in Sets(people, "titles"))
            foreach (var word in words.Phrases) _titles[word] = FunctionOf(function);
        Titles = new(_titles.Keys);
        var nouns = Sets(people, "nouns");
        OfficerNouns = nouns["officers"];
        PersonNouns = nouns["people"];
        BodyNouns = nouns["bodies"];
        Places = Set(people, "places");
        Months = Set(people, "months");
        Days = Set(people, "days");
        States = Set(people, "states");
        BodyWords = Sets(people, "body-words").ToDictionary(p => KindOf(p.Key), p => p.Value);
        _verbs = Sets(verbs, "classes");
        foreach (var group in _verbs.SelectMany(c => c.Value.Phrases.Select(p => (Phrase: p, Class: c.Key))).GroupBy(p => p.Phrase))
            _verbClasses[group.Key] = [.. group.Select(g => g.Class)];
        StatesOfMind = Set(verbs, "states-of-mind");
        Topics = Sets(topics, "topics");
        _topicClasses = [.. Topics.Select(t => ($"about:{t.Key}", t.Value))];
        Injuries = Set(topics, "injuries");
        _cues = cues.Entries.Where(e => e.Value is DataNode.Scalar).ToDictionary(e => e.Key, e => Split(e.Value));
    }

    public WordSet Titles { get; }
    public WordSet OfficerNouns { get; }
    public WordSet PersonNouns { get; }
    public WordSet BodyNouns { get; }
    public WordSet Places { get; }
    public WordSet Months { get; }
    public WordSet Days { get; }
    public WordSet States { get; }
    public WordSet StatesOfMind { get; }
    public WordSet Injuries { get; }
    public IReadOnlyDictionary<PartyKind, WordSet> BodyWords { get; }
    public IReadOnlyDictionary<string, WordSet> Topics { get; }

    /// <summary>Binds the four maps of <c>data/reading</c> in a pack root.</summary>
    public static ReadingLexicon Bind(DataNode.Map root) =>
        new(Part(root, "people"), Part(root, "verbs"), Part(root, "topics"), Part(root, "cues"));

    /// <summary>Every class that a fact can have: of its verb, and <c>about:</c> a topic. A chained verb adds <c>chain:</c> in front of its own.</summary>
    public EquatableArray<string> Classes =>
        _verbs.Keys.Concat(_topicClasses.Select(t => t.Class)).Append("about:injury").Append("label").Distinct().Order(StringComparer.Ordinal).ToEquatableArray();

    /// <summary>What words are about: <c>about:</c> and each topic of which a phrase stands among them.</summary>
    /// <param name="lower">The words in lower case, without a full stop behind.</param>
    public IEnumerable<string> TopicClasses(IReadOnlyList<string> lower)
    {
        foreach (var (@class, phrases) in _topicClasses)
            if (phrases.OccursIn(lower)) yield return @class;
    }

    public Function? FunctionOfTitle(string lowerTitle) => _titles.GetValueOrDefault(lowerTitle);

    public WordSet Verbs(string @class) => _verbs.GetValueOrDefault(@class) ?? WordSet.Empty;

    public WordSet Cues(string name) => _cues.GetValueOrDefault(name) ?? WordSet.Empty;

    public ReadOnlySpan<string> ClassesOfVerb(string lemma) => _verbClasses.GetValueOrDefault(lemma) ?? [];

    private static DataNode.Map Part(DataNode.Map root, string name) =>
        root.Entries.FirstOrDefault(e => e.Key.EndsWith($"reading/{name}", StringComparison.Ordinal)).Value as DataNode.Map
        ?? throw new FormatException($"The packs have no data/reading/{name}.");

    private static Dictionary<string, WordSet> Sets(DataNode.Map map, string key) =>
        map.Entries.First(e => e.Key == key).Value is DataNode.Map sets
            ? sets.Entries.ToDictionary(e => e.Key, e => Split(e.Value))
            : throw new FormatException($"{key} is a map of word lists.");

    private static WordSet Set(DataNode.Map map, string key) => Split(map.Entries.First(e => e.Key == key).Value);

    private static WordSet Split(DataNode node) =>
        node is DataNode.Scalar scalar ? new(scalar.Value.Split(',')) : throw new FormatException("A word list is one line of words with commas between.");

    private static Function? FunctionOf(string word) => word switch
    {
        "line" => Function.Line,
        "supervisor" => Function.Supervisor,
        "policymaker" => Function.Policymaker,
        "medical" => Function.Medical,
        "judge" => Function.Judge,
        "prosecutor" => Function.Prosecutor,
        "public-defender" => Function.PublicDefender,
        "federal-officer" => Function.FederalOfficer,
        "legislator" => Function.Legislator,
        _ => null,
    };

    private static PartyKind KindOf(string word) => word switch
    {
        "municipality" => PartyKind.Municipality,
        "department" => PartyKind.Department,
        "state" => PartyKind.State,
        "state-agency" => PartyKind.StateAgency,
        "federal-government" => PartyKind.FederalGovernment,
        "private-entity" => PartyKind.PrivateEntity,
        _ => throw new FormatException($"{word} is no kind of party."),
    };
}
