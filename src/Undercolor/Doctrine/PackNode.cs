using System.Globalization;
using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>A map of a pack while it is bound to a type. Each key that is asked for is ticked off; when the binding function
/// returns, the keys that nobody asked for are refused, so that a misspelled key is never lost in silence.</summary>
/// <example><code>
/// var court = PackNode.Bind(file, node, errors, map => new Court(map.Required("id"), map.Optional("state")));
/// </code></example>
/// <remarks>A fault is added to the errors and a blank stands in, so that binding goes on and finds the next one.</remarks>
public sealed class PackNode
{
    private readonly DataNode.Map _map;
    private readonly PackErrors _errors;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private PackNode(string file, DataNode.Map map, PackErrors errors) => (File, _map, _errors) = (file, map, errors);

    /// <summary>The pack's path, as printed in errors.</summary>
    public string File { get; }

    /// <summary>Where the map stands; for errors that a binder finds itself.</summary>
    public DataNode Node => _map;

    /// <summary>Binds one map. A node that is not a map is one error, and <paramref name="bind"/> then sees an empty map whose
    /// faults are not reported again.</summary>
    public static T Bind<T>(string file, DataNode node, PackErrors errors, Func<PackNode, T> bind)
    {
        if (node is not DataNode.Map map)
        {
            errors.Add(file, node, "A map of 'key: value' lines was expected here.");
            return bind(new(file, new([]), new()));
        }
        var reader = new PackNode(file, map, errors);
        var bound = bind(reader);
        reader.RefuseOthers();
        return bound;
    }

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The value of a key, for errors that a binder finds itself; the map where the key is left out.</summary>
    public DataNode NodeAt(string key) => Find(key) ?? _map;

    /// <summary>Ticks every key off, where another fault makes their names moot.</summary>
    public void AllowAll() => _asked.UnionWith(_map.Entries.Select(entry => entry.Key));

    /// <summary>A text that must be there and not be blank.</summary>
    public string Required(string key)
    {
        if (Find(key) is not { } node) Fail(_map, $"The key '{key}' is missing. Add it to this map.");
        else if (Text(key, node) is { Length: > 0 } text) return text;
        else if (node is DataNode.Scalar) Fail(node, $"The key '{key}' has no value. Write one after the colon.");
        return "";
    }

    /// <summary>A text that may be left out.</summary>
    public string Optional(string key, string otherwise = "") => Find(key) is { } node ? Text(key, node) : otherwise;

    /// <summary><c>true</c> or <c>false</c>, nothing else.</summary>
    public bool Flag(string key, bool otherwise = false) => Parsed(key, otherwise, Flag, "'true' or 'false'");

    /// <summary>A whole number, no signs but a leading minus.</summary>
    public int Number(string key, int otherwise = 0) => Parsed(key, otherwise, Number, "a whole number");

    /// <summary>A day written as 2026-11-01; null where the key is left out.</summary>
    public DateOnly? Date(string key) => Parsed<DateOnly?>(key, null, Day, "a day such as 2026-11-01");

    /// <summary>One of the words of a closed vocabulary, in the kebab case of the enum's member names; the key must be there.</summary>
    public TWord Word<TWord>(string key) where TWord : struct, Enum =>
        Has(key) ? Word<TWord>(key, default) : Missing<TWord>(key);

    /// <inheritdoc cref="Word{TWord}(string)"/>
    /// <param name="otherwise">The word where the key is left out.</param>
    public TWord Word<TWord>(string key, TWord otherwise) where TWord : struct, Enum =>
        Parsed(key, otherwise, Doctrine.Words<TWord>.Find, $"one of {Doctrine.Words<TWord>.Choices}");

    /// <summary>A list of texts; empty where the key is left out. One text stands for a list of one.</summary>
    public EquatableArray<string> Texts(string key) => Find(key) switch
    {
        null => [],
        DataNode.List list => list.Items.Select(item => Text(key, item)).ToEquatableArray(),
        var node => [Text(key, node)],
    };

    /// <summary>A list of words of a closed vocabulary; empty where the key is left out. One word stands for a list of one.</summary>
    public EquatableArray<TWord> Words<TWord>(string key) where TWord : struct, Enum => Texts(key).Select(text =>
    {
        if (!Doctrine.Words<TWord>.Find(text, out var word)) Fail(key, $"'{text}' is not one of {Doctrine.Words<TWord>.Choices}.");
        return word;
    }).ToEquatableArray();

    /// <summary>A list of maps; empty where the key is left out.</summary>
    public EquatableArray<T> List<T>(string key, Func<PackNode, T> bind)
    {
        if (Find(key) is not { } node) return [];
        if (node is DataNode.List list) return list.Items.Select(item => Bind(File, item, _errors, bind)).ToEquatableArray();
        Fail(node, $"The key '{key}' must hold a list. Start each item with '- '.");
        return [];
    }

    /// <summary>A map that must be there.</summary>
    public T Map<T>(string key, Func<PackNode, T> bind)
    {
        if (Find(key) is { } node) return Bind(File, node, _errors, bind);
        Fail(_map, $"The key '{key}' is missing. Add it to this map.");
        return bind(new(File, new([]), new()));
    }

    /// <summary>A map that may be left out; the default of <typeparamref name="T"/> (null for classes) stands for it.</summary>
    public T? OptionalMap<T>(string key, Func<PackNode, T> bind) => Find(key) is { } node ? Bind(File, node, _errors, bind) : default;

    /// <summary>A map whose keys are names and whose values are texts; empty where the key is left out.</summary>
    public EquatableArray<KeyValuePair<string, string>> Pairs(string key) =>
        Entries(key, (name, node) => KeyValuePair.Create(name, Text(name, node)));

    /// <summary>A map whose keys are names and whose values are maps; empty where the key is left out.</summary>
    public EquatableArray<T> Named<T>(string key, Func<string, PackNode, T> bind) =>
        Entries(key, (name, node) => Bind(File, node, _errors, map => bind(name, map)));

    /// <summary>The tree under a key as it is, for values with a binder of their own; null where the key is left out.</summary>
    public DataNode? Raw(string key) => Find(key);

    /// <summary>Reports what the binder found wrong with a key's value, or with the map where the key is left out.</summary>
    public void Fail(string key, string message) => Fail(Find(key) ?? _map, message);

    private void Fail(DataNode at, string message) => _errors.Add(File, at, message);

    private DataNode? Find(string key)
    {
        _asked.Add(key);
        foreach (var (name, node) in _map.Entries)
            if (name == key) return node;
        return null;
    }

    private string Text(string key, DataNode node)
    {
        if (node is DataNode.Scalar scalar) return scalar.Value;
        Fail(node, $"The key '{key}' must hold a text, not a list or a map.");
        return "";
    }

    private T Missing<T>(string key) where T : struct
    {
        Required(key);
        return default;
    }

    private T Parsed<T>(string key, T otherwise, TryParse<T> parse, string expected)
    {
        if (Find(key) is not { } node) return otherwise;
        if (node is DataNode.Scalar scalar && parse(scalar.Value, out var value)) return value;
        Fail(node, $"The key '{key}' must hold {expected}.");
        return otherwise;
    }

    private EquatableArray<T> Entries<T>(string key, Func<string, DataNode, T> bind)
    {
        if (Find(key) is not { } node) return [];
        if (node is DataNode.Map map) return map.Entries.Select(entry => bind(entry.Key, entry.Value)).ToEquatableArray();
        Fail(node, $"The key '{key}' must hold a map of 'name: value' lines.");
        return [];
    }

    private void RefuseOthers()
    {
        foreach (var (key, node) in _map.Entries)
            if (!_asked.Contains(key))
                Fail(node, $"The key '{key}' is not known here. The keys are {string.Join(", ", _asked.Order(StringComparer.Ordinal))}.");
    }

    private delegate bool TryParse<T>(string text, out T value);

    private static bool Flag(string text, out bool value) => (value = text == "true") || text == "false";

    private static bool Number(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool Day(string text, out DateOnly? value)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        value = read ? day : null;
        return read;
    }
}
