using System.Globalization;
using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>All the law that the packs hold, from which <see cref="For"/> freezes the law of a court and a day.</summary>
public sealed class Library
{
    private readonly EquatableArray<RightModule> _rights;
    private readonly EquatableArray<TheoryModule> _theories;
    private readonly EquatableArray<PartyRule> _parties;
    private readonly EquatableArray<LiberalInference> _liberal;
    private readonly EquatableArray<CircuitOverlay> _circuits;
    private readonly Dictionary<string, Authority> _authorities;

    private Library(DataNode.Map root, PackErrors errors)
    {
        DataNode Part(string name) => root.Entries.FirstOrDefault(e => e.Key == name).Value ?? new DataNode.Map([]);
        EquatableArray<T> List<T>(string file, string key, Func<PackNode, T> bind) =>
            PackNode.Bind(file, Part(file), errors, node => node.List(key, bind));
        _rights = List("packs/doctrine/rights", "rights", RightModule.Bind);
        _theories = List("packs/doctrine/theories", "theories", TheoryModule.Bind);
        _parties = [.. List("packs/doctrine/parties", "rules", PartyRule.Bind), .. PackNode.Bind("packs/doctrine/departments", Part("packs/doctrine/departments"), errors, DepartmentRules.Bind)];
        _liberal = List("packs/doctrine/liberal", "inferences", LiberalInference.Bind);
        _circuits = root.Entries.Where(e => e.Key.StartsWith("packs/circuits/", StringComparison.Ordinal)).OrderBy(e => e.Key.Length).ThenBy(e => e.Key, StringComparer.Ordinal)
            .Select(e => PackNode.Bind(e.Key, e.Value, errors, CircuitOverlay.Bind)).ToEquatableArray();
        _authorities = root.Entries.Where(e => e.Key.StartsWith("packs/authorities/", StringComparison.Ordinal))
            .SelectMany(e => e.Value is DataNode.List list ? list.Items.Select(i => PackNode.Bind(e.Key, i, errors, AuthorityBinder.Bind)) : [])
            .GroupBy(a => a.Key).ToDictionary(g => g.Key, g => g.First());
        Courts = CourtTable.Bind(root, errors);
        States = StateTable.Bind(root, errors);
        Tables = new(root, States, errors);
        Version = Scalar(Part("packs/version"));
        if (DateOnly.TryParseExact(Scalar(Part("packs/asof")), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) AsOf = day;
        else errors.Add("packs/asof", Part("packs/asof"), "The packs do not say the day whose law they state. Write packs/asof.txt with a day such as 2026-11-01.");
    }

    public CourtTable Courts { get; }
    public StateTable States { get; }

    /// <summary>Time limits, remedies, burdens and the other tables that are asked row by row.</summary>
    public LawTables Tables { get; }

    /// <summary>Calendar version of the packs.</summary>
    public string Version { get; }

    /// <summary>The day up to which the packs were checked: the default of <c>--as-of</c>.</summary>
    public DateOnly AsOf { get; }

    public IReadOnlyCollection<Authority> Authorities => _authorities.Values;

    /// <summary>The overlays with all their dates, by circuit; <see cref="For"/> gives those in force.</summary>
    public EquatableArray<CircuitOverlay> Circuits => _circuits;

    public EquatableArray<RightModule> Rights => _rights;

    public EquatableArray<TheoryModule> Theories => _theories;

    public EquatableArray<PartyRule> Parties => _parties;

    /// <exception cref="FormatException">The packs do not bind; the message lists each fault with its place.</exception>
    public static Library Bind(DataNode.Map root)
    {
        var errors = new PackErrors();
        var library = Bind(root, errors);
        errors.ThrowIfAny();
        return library;
    }

    /// <summary>Binds what is sound and adds what is not to <paramref name="errors"/>.</summary>
    public static Library Bind(DataNode.Map root, PackErrors errors) => new(root, errors);

    public Authority? Authority(string key) => _authorities.GetValueOrDefault(key);

    public LawInForce For(Court? court, string? state, DateOnly asOf) =>
        new(court, state ?? court?.State, asOf, _rights, _theories, _parties, Tables.Remedies, CircuitsOf(court, asOf))
        {
            Liberal = _liberal, Limitations = Tables.Limitations.Of(state ?? court?.State),
        };

    /// <summary>One circuit for a court, with no stance where the packs have no overlay for it; all that they have where no court is known.</summary>
    private EquatableArray<CircuitLaw> CircuitsOf(Court? court, DateOnly asOf)
    {
        if (court is null) return _circuits.Select(c => c.On(asOf)).ToEquatableArray();
        var overlay = _circuits.FirstOrDefault(c => c.Circuit == court.CircuitCourt) ?? new(court.CircuitCourt, court.CircuitCourt, []);
        return [overlay.On(asOf)];
    }

    private static string Scalar(DataNode node) => node is DataNode.Scalar scalar ? scalar.Value.Trim() : "";
}
