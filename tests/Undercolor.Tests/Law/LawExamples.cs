using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Text;
using Undercolor.Tests.Packs;
using Undercolor.Yaml;

namespace Undercolor.Tests.Law;

/// <summary>What one defendant of an example comes to under each court.</summary>
/// <param name="Results">By court: <c>none</c>, or the circuit. <c>all</c> stands for every court that the row does not name.</param>
/// <param name="AsOf">The day of the law; null for the day of the packs.</param>
/// <param name="Reason">One of the reasons, wherever the result is the first one given; empty where none is asked for.</param>
internal sealed record Expectation(string Defendant, EquatableArray<KeyValuePair<string, CellResult>> Results, DateOnly? AsOf, string Reason, string Theory, string Finding)
{
    public CellResult? Under(string court) => Results.Where(r => r.Key == court).Select(r => (CellResult?)r.Value).FirstOrDefault();
}

/// <summary>One story and what it comes to.</summary>
internal sealed record LawExample(string Id, string About, string Twin, string Text, EquatableArray<Expectation> Expect);

/// <summary>The examples of <c>tests/law</c>.</summary>
internal static class LawExamples
{
    /// <summary>A district of each circuit, so that the State's law is asked for too.</summary>
    public static readonly EquatableArray<KeyValuePair<string, string?>> Courts =
    [
        new("none", null), new("ca1", "mad"), new("ca2", "nysd"), new("ca3", "njd"), new("ca4", "vaed"), new("ca5", "txnd"), new("ca6", "ohnd"),
        new("ca7", "ilnd"), new("ca8", "mnd"), new("ca9", "cand"), new("ca10", "cod"), new("ca11", "flsd"), new("cadc", "dcd"),
    ];

    public static EquatableArray<LawExample> All { get; } = Directory.EnumerateFiles(Path.Combine(RepositoryPacks.Root, "tests", "law"), "*.yaml").Order(StringComparer.Ordinal).SelectMany(f => Read(f)).ToEquatableArray();

    private static EquatableArray<LawExample> Read(string path)
    {
        var errors = new PackErrors();
        var tree = YamlReader.Read(File.ReadAllText(path), path).Match(root => root, faults => throw new FormatException(string.Join('\n', faults)));
        var examples = PackNode.Bind(path, tree, errors, n => n.List("examples", Bind));
        errors.ThrowIfAny();
        return examples;
    }

    private static LawExample Bind(PackNode node) =>
        new(node.Required("id"), node.Required("about"), node.Optional("twin"), node.Required("text"), node.List("expect", BindExpectation));

    private static Expectation BindExpectation(PackNode node)
    {
        var all = node.Optional("all");
        return new(node.Required("defendant"),
            Courts.Select(c => (c.Key, Word: node.Optional(c.Key, all))).Where(c => c.Word.Length > 0).Select(c => KeyValuePair.Create(c.Key, ResultOf(node, c.Word))).ToEquatableArray(),
            node.Date("as-of"), node.Optional("reason"), node.Optional("theory"), node.Optional("finding"));
    }

    private static CellResult ResultOf(PackNode node, string word)
    {
        if (Words<CellResult>.Find(word, out var result)) return result;
        node.Fail("expect", $"'{word}' is no result.");
        return default;
    }
}
