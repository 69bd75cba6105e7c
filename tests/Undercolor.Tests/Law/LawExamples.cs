using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Text;
using Undercolor.Tests.Packs;
using Undercolor.Yaml;

namespace Undercolor.Tests.Law;

/// <summary>What one defendant of an example comes to under each court.</summary>
/// <param name="Results">By court: <c>none</c>, <c>ca9</c>, <c>ca5</c>, <c>ca2</c>.</param>
/// <param name="Reason">One of the reasons, wherever the result is the one expected without a court; empty where none is asked for.</param>
internal sealed record Expectation(string Defendant, EquatableArray<KeyValuePair<string, CellResult>> Results, string Reason, string Theory, string Finding);

/// <summary>One story and what it comes to.</summary>
internal sealed record LawExample(string Id, string About, string Twin, string Text, EquatableArray<Expectation> Expect);

/// <summary>The examples of <c>tests/law</c>.</summary>
internal static class LawExamples
{
    /// <summary>A district of each circuit, so that the State's law is asked for too.</summary>
    public static readonly EquatableArray<KeyValuePair<string, string?>> Courts =
        [new("none", null), new("ca9", "cand"), new("ca5", "txnd"), new("ca2", "nysd")];

    public static EquatableArray<LawExample> All { get; } = Read();

    private static EquatableArray<LawExample> Read()
    {
        var errors = new PackErrors();
        var path = Path.Combine(RepositoryPacks.Root, "tests", "law", "participation.yaml");
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
            Courts.Select(c => (c.Key, Word: all.Length > 0 ? all : node.Optional(c.Key))).Where(c => c.Word.Length > 0).Select(c => KeyValuePair.Create(c.Key, ResultOf(node, c.Word))).ToEquatableArray(),
            node.Optional("reason"), node.Optional("theory"), node.Optional("finding"));
    }

    private static CellResult ResultOf(PackNode node, string word)
    {
        if (Words<CellResult>.Find(word, out var result)) return result;
        node.Fail("expect", $"'{word}' is no result.");
        return default;
    }
}
