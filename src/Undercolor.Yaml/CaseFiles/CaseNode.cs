using System.Globalization;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml.CaseFiles;

/// <summary>A map of a case file while it is bound. A key without a value is a question that nobody has answered yet: it counts as left out.</summary>
/// <remarks>A fault is collected and a blank stands in, so that binding goes on and finds the next one.</remarks>
internal sealed class CaseNode
{
    private readonly DataNode.Map _map;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private CaseNode(CaseText text, DataNode.Map map) => (Text, _map) = (text, map);

    /// <summary>The file that the map stands in.</summary>
    public CaseText Text { get; }

    public DataNode Node => _map;

    public static T Bind<T>(CaseText text, DataNode node, Func<CaseNode, T> bind)
    {
        if (node is not DataNode.Map map)
        {
            text.Errors.Add(node, "A map of 'key: value' lines was expected here.");
            return bind(new(text.Muted, new([])));
        }
        var reader = new CaseNode(text, map);
        var bound = bind(reader);
        reader.RefuseOthers();
        return bound;
    }

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The value of a key; the map where it has none.</summary>
    public DataNode At(string key) => Find(key) ?? _map;

    public void Fail(string key, string message) => Text.Errors.Add(At(key), message);

    /// <summary>Words that may be left out.</summary>
    public FileWords Words(string key) => Find(key) is { } node ? WordsOf(key, node) : FileWords.None;

    /// <param name="such">What belongs there, with an example.</param>
    public FileWords Needed(string key, string such)
    {
        if (Words(key) is { IsEmpty: false } words) return words;
        if (!Has(key)) Text.Errors.Add(_map, $"The key '{key}' is missing here. Add '{key}: …' with {such}.");
        return FileWords.None;
    }

    public string Plain(string key) => Words(key).Text.Trim();

    /// <summary>One text or a list of texts.</summary>
    public EquatableArray<FileWords> Texts(string key) => Find(key) switch
    {
        null => [],
        DataNode.List list => list.Items.Where(i => !IsBlank(i)).Select(item => WordsOf(key, item)).ToEquatableArray(),
        var node => [WordsOf(key, node)],
    };

    public bool? Flag(string key) => Find(key) is not { } node ? null : Plain(key) switch
    {
        "true" or "yes" => true,
        "false" or "no" => false,
        _ => Refuse<bool?>(node, $"The key '{key}' must be 'true' or 'false'."),
    };

    /// <summary>A whole number below 1,000; null where the key is left out.</summary>
    public int? Whole(string key)
    {
        if (Find(key) is not { } node) return null;
        return int.TryParse(Plain(key), NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole < 1000
            ? whole : Refuse<int?>(node, $"The key '{key}' must hold a whole number, not '{Short(Plain(key))}'.");
    }

    /// <summary>A word of a closed list, with spaces or hyphens; null where the key is left out.</summary>
    public TWord? Word<TWord>(string key) where TWord : struct, Enum =>
        Find(key) is { } node ? WordIn<TWord>(key, node) : null;

    public EquatableArray<TWord> WordList<TWord>(string key) where TWord : struct, Enum => Nodes(key).Select(n => WordIn<TWord>(key, n)).OfType<TWord>().ToEquatableArray();

    /// <summary>One of some words; empty where the key is left out.</summary>
    public string Choice(string key, IReadOnlyCollection<string> words)
    {
        if (Find(key) is not { } node) return "";
        var word = Plain(key);
        return words.Contains(word) ? word : Refuse(node, $"The key '{key}' must hold one of {string.Join(", ", words)}, not '{Short(word)}'.{Nearest.Hint(word, words)}", "");
    }

    /// <summary>A day written as 2026-11-01.</summary>
    public DateOnly? Day(string key)
    {
        if (Find(key) is not { } node) return null;
        return DateOnly.TryParseExact(Plain(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : Refuse<DateOnly?>(node, $"The key '{key}' must hold a day that exists, written like 2026-11-01, not '{Short(Plain(key))}'.");
    }

    /// <summary>A time in plain words.</summary>
    public CaseTime? Time(string key)
    {
        if (Find(key) is not { } node || Words(key) is not { IsEmpty: false } words) return null;
        var (time, fault) = CaseTimeReader.Read(words, Text.IsStatement);
        return fault.Length == 0 ? time : Refuse<CaseTime?>(node, fault);
    }

    /// <summary>A length of time in plain words.</summary>
    public CaseDuration? Duration(string key)
    {
        if (Find(key) is not { } node || Words(key) is not { IsEmpty: false } words) return null;
        return CaseDuration.Read(words) ?? Refuse<CaseDuration?>(node, $"'{Short(words.Text)}' is no length of time. Write it like 90 seconds, about two minutes, at least 30 seconds, or between 1 and 2 minutes.");
    }

    /// <summary>A list of maps.</summary>
    public EquatableArray<T> Maps<T>(string key, Func<CaseNode, int, T> bind)
    {
        if (Find(key) is not { } node) return [];
        if (node is DataNode.List list) return list.Items.Where(i => !IsBlank(i)).Select((item, i) => Bind(Text, item, map => bind(map, i))).ToEquatableArray();
        Text.Errors.Add(node, $"The key '{key}' must hold a list. Start each item with '- ' on a line of its own.");
        return [];
    }

    /// <summary>A map from ids to maps.</summary>
    public EquatableArray<T> Named<T>(string key, Func<string, CaseNode, T> bind)
    {
        if (Find(key) is not { } node) return [];
        if (node is DataNode.Map map) return map.Entries.Select(entry => Bind(Text, IsBlank(entry.Value) ? Empty(entry.Value) : entry.Value, inner => bind(entry.Key, inner))).ToEquatableArray();
        Text.Errors.Add(node, $"The key '{key}' must hold a map: a short id for each, a colon, and its keys indented below, without '- '.");
        return [];
    }

    public T? Map<T>(string key, Func<CaseNode, T> bind) where T : class => Find(key) is { } node ? Bind(Text, node, bind) : null;

    /// <summary>The items of a list, or the one value that stands for it.</summary>
    public IEnumerable<DataNode> Nodes(string key) => Find(key) switch
    {
        null => [],
        DataNode.List list => list.Items.Where(i => !IsBlank(i)),
        var node => [node],
    };

    public FileWords WordsOf(string key, DataNode node)
    {
        if (node is DataNode.Scalar scalar) return new(scalar.Value, ScalarAnchors.Of(Text.File, scalar), scalar.Line, scalar.Column);
        Text.Errors.Add(node, $"The key '{key}' must hold a text here, not a list or a map.");
        return FileWords.None;
    }

    /// <summary>A word as an error repeats it: long texts are cut.</summary>
    public static string Short(string text) => text.Length <= 40 ? text : $"{text[..39]}…";

    private static DataNode.Map Empty(DataNode at) => new([]) { Line = at.Line, Column = at.Column, Start = at.Start, End = at.End };

    private TWord? WordIn<TWord>(string key, DataNode node) where TWord : struct, Enum
    {
        var word = WordsOf(key, node).Text.Trim();
        if (Words<TWord>.Find(word.Replace(' ', '-'), out var found)) return found;
        if (node is DataNode.Scalar) Text.Errors.Add(node, $"The key '{key}' must hold one of {Words<TWord>.Choices}, not '{Short(word)}'.{Nearest.Hint(word, Words<TWord>.Choices.Split(", "))}");
        return null;
    }

    private T Refuse<T>(DataNode at, string message, T otherwise = default!)
    {
        Text.Errors.Add(at, message);
        return otherwise;
    }

    private DataNode? Find(string key)
    {
        _asked.Add(key);
        foreach (var (name, node) in _map.Entries)
            if (name == key) return IsBlank(node) ? null : node;
        return null;
    }

    private static bool IsBlank(DataNode node) => node is DataNode.Scalar { Value: var value } && string.IsNullOrWhiteSpace(value);

    private void RefuseOthers()
    {
        for (var i = 0; i < _map.Entries.Count; i++)
        {
            var key = _map.Entries[i].Key;
            if (!_asked.Contains(key))
                Text.Errors.Add(_map.Keys[i].Line, _map.Keys[i].Column, $"The key '{Short(key)}' is not known here.{Nearest.Hint(key, _asked)} The keys are {string.Join(", ", _asked.Order(StringComparer.Ordinal))}.");
        }
    }
}
