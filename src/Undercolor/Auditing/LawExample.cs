using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Auditing;

/// <summary>What one defendant of an example comes to under each court.</summary>
/// <param name="Results">By court: <c>none</c>, or the circuit. <c>all</c> stands for every court that the row does not name.</param>
/// <param name="AsOf">The day of the law; null for the day of the packs.</param>
/// <param name="Reason">One of the reasons, wherever the result is the first one given; empty where none is asked for.</param>
public sealed record Expectation(string Defendant, EquatableArray<KeyValuePair<string, CellResult>> Results, DateOnly? AsOf, string Reason, string Theory, string Finding)
{
    public CellResult? Under(string court) => Results.Where(r => r.Key == court).Select(r => (CellResult?)r.Value).FirstOrDefault();
}

/// <summary>One story of <c>tests/law</c> and what it comes to.</summary>
/// <param name="Twin">Id of the story from which this one differs by one thing; empty for none.</param>
/// <param name="Text">A header of lines <c>Court:</c> and <c>Defendants:</c>, a blank line, and numbered paragraphs.</param>
public sealed record LawExample(string Id, string About, string Twin, string Text, EquatableArray<Expectation> Expect)
{
    /// <summary>A district of each circuit, so that the State's law is asked for too.</summary>
    public static EquatableArray<KeyValuePair<string, string?>> Courts { get; } =
    [
        new("none", null), new("ca1", "mad"), new("ca2", "nysd"), new("ca3", "njd"), new("ca4", "vaed"), new("ca5", "txnd"), new("ca6", "ohnd"),
        new("ca7", "ilnd"), new("ca8", "mnd"), new("ca9", "cand"), new("ca10", "cod"), new("ca11", "flsd"), new("cadc", "dcd"),
    ];

    /// <summary>The story as a complaint.</summary>
    public string Complaint => ToComplaint(Text);

    /// <summary>A block of header lines, a blank line and paragraphs as a complaint with a caption.</summary>
    public static string ToComplaint(string block)
    {
        var blank = block.IndexOf("\n\n", StringComparison.Ordinal);
        var (header, body) = blank < 0 ? ("", block) : (block[..blank], block[(blank + 2)..]);
        var court = Header(header, "Court") is { } name ? $"{name.ToUpperInvariant()}\n\n" : "";
        return $"{court}WREN CALLOWAY,\nPlaintiff,\nv.\n{Header(header, "Defendants")}\nDefendants.\n\nCOMPLAINT\n\n{body}\n";
    }

    /// <summary>The examples of one file.</summary>
    public static EquatableArray<LawExample> Bind(string path, DataNode tree, PackErrors errors) => PackNode.Bind(path, tree, errors, file => file.List("examples", Bind));

    private static string? Header(string header, string name) =>
        header.Split('\n').Where(l => l.StartsWith($"{name}: ", StringComparison.Ordinal)).Select(l => l[(name.Length + 2)..]).FirstOrDefault();

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
