using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>A State, the District of Columbia or a territory.</summary>
/// <param name="Code">Postal code in capitals, for example <c>CA</c>.</param>
/// <param name="Circuit"><c>1</c> to <c>11</c> or <c>dc</c>; empty where no circuit takes the place in.</param>
/// <param name="Also">How its statutes are cited, and what bodies of this State alone are called for short.</param>
public sealed record State(string Code, string Name, string Circuit, EquatableArray<string> Also);

/// <summary>All places of <c>packs/states/states</c>.</summary>
public sealed class StateTable
{
    private const string Path = "packs/states/states";

    private readonly Dictionary<string, State> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, State> _byName = new(StringComparer.OrdinalIgnoreCase);

    private readonly Counties _counties;

    private StateTable(EquatableArray<State> states, Counties counties)
    {
        All = states;
        _counties = counties;
        foreach (var state in states)
        {
            _byCode[state.Code] = state;
            _byName[state.Name] = state;
        }
    }

    /// <summary>In the order of the pack: by postal code.</summary>
    public EquatableArray<State> All { get; }

    /// <summary>Binds packs that were checked when they were compiled.</summary>
    /// <exception cref="FormatException">The packs hold a fault.</exception>
    public static StateTable Bind(DataNode.Map packs)
    {
        var errors = new PackErrors();
        var table = Bind(packs, errors);
        errors.ThrowIfAny();
        return table;
    }

    /// <summary>Binds what is sound and adds what is not to <paramref name="errors"/>.</summary>
    public static StateTable Bind(DataNode.Map packs, PackErrors errors) => new(packs.Entries
        .Where(entry => entry.Key == Path)
        .SelectMany(entry => PackNode.Bind(Path, entry.Value, errors, file => file.List("states", Row)))
        .ToEquatableArray(), Counties.Bind(packs, errors));

    /// <param name="codeOrName">Postal code or full name; case does not count.</param>
    public State? Find(string codeOrName) => _byCode.GetValueOrDefault(codeOrName) ?? _byName.GetValueOrDefault(codeOrName);

    /// <summary>
    /// The one State that a text names in full, as a whole word; where it names none or several, the one that its counties,
    /// statutes and bodies are of; else null.
    /// </summary>
    public State? OnlyOneNamed(string text) => Only(All.Where(state => IsNamed(text, state))) ?? Only(Told(text));

    private static bool IsNamed(string text, State state) => Names(text, state.Name) && (state.Name != "Virginia" || !Names(text, "West Virginia"));

    private IEnumerable<State> Told(string text) =>
        All.Where(state => state.Also.Any(word => Stands(text, word))).Concat(_counties.In(text).Select(Find).OfType<State>());

    private static State? Only(IEnumerable<State> states) => states.Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>Whether an abbreviation stands in the text in this very case and not as a part of a longer word.</summary>
    private static bool Stands(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] != '.') && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }
        return false;
    }

    private static bool Names(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])) && char.IsUpper(text[at])) return true;
        }
        return false;
    }

    private static State Row(PackNode row) => new(row.Required("code"), row.Required("name"), row.Optional("circuit"), row.Texts("also"));
}
