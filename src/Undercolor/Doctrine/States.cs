using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>A State, the District of Columbia or a territory.</summary>
/// <param name="Code">Postal code in capitals, for example <c>CA</c>.</param>
/// <param name="Circuit"><c>1</c> to <c>11</c> or <c>dc</c>; empty where no circuit takes the place in.</param>
public sealed record State(string Code, string Name, string Circuit);

/// <summary>All places of <c>packs/states/states</c>.</summary>
public sealed class StateTable
{
    private const string Path = "packs/states/states";

    private readonly Dictionary<string, State> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, State> _byName = new(StringComparer.OrdinalIgnoreCase);

    private StateTable(EquatableArray<State> states)
    {
        All = states;
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
        .ToEquatableArray());

    /// <param name="codeOrName">Postal code or full name; case does not count.</param>
    public State? Find(string codeOrName) => _byCode.GetValueOrDefault(codeOrName) ?? _byName.GetValueOrDefault(codeOrName);

    /// <summary>The one State that a text names in full, as a whole word; null where it names none or several.</summary>
    public State? OnlyOneNamed(string text)
    {
        State? found = null;
        foreach (var state in All)
        {
            if (!Names(text, state.Name) || state.Name == "Virginia" && Names(text, "West Virginia")) continue;
            if (found is not null) return null;
            found = state;
        }
        return found;
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

    private static State Row(PackNode row) => new(row.Required("code"), row.Required("name"), row.Optional("circuit"));
}
