using Undercolor.Cases;
using Undercolor.Derivations;

namespace Undercolor.Reports;

/// <summary>A line of a tree that people read.</summary>
/// <param name="Depth">How far in it stands: 0 for the first.</param>
internal readonly record struct TreeLine(int Depth, string Text);

/// <summary>What a cell follows from, as lines of an indented tree: what was looked for, where it was found, and among how many facts it was not.</summary>
internal sealed class DerivationLines(Case @case)
{
    /// <summary>So many places show on what a test rests; the JSON has all of them.</summary>
    private const int FewPlaces = 4;

    /// <summary>Why the right is asked, and whether a rule on parties decides before the facts do.</summary>
    public IEnumerable<TreeLine> Opening(Derivation cell)
    {
        foreach (var line in Asked(cell.From[0])) yield return line;
        foreach (var line in Party(cell.From[1])) yield return line;
    }

    /// <summary>On what an element stands, or that it stands on nothing.</summary>
    public IEnumerable<TreeLine> Of(Derivation element)
    {
        foreach (var line in Test(element.From[0], 0)) yield return line;
        foreach (var firm in element.From.Skip(1))
        {
            yield return new(0, "Of the facts that are firm at this stage:");
            foreach (var line in Test(firm.From[0], 1)) yield return line;
        }
    }

    /// <summary>The theories that no part of the report shows, a line each: the first thing that each of them lacks.</summary>
    public static IEnumerable<TreeLine> Others(Derivation right, IReadOnlyCollection<Derivation> shown)
    {
        var others = right.From.Where(t => t.Step == Step.Theory && !shown.Contains(t) && t.Value != "met").ToList();
        if (others.Count == 0) yield break;
        yield return new(0, "The other ways, and the first thing that each lacks:");
        foreach (var theory in others)
            if (theory.From.FirstOrDefault(e => e.From[0].Value is not ("alleged" or "not-required")) is { } lacking)
                yield return new(1, $"{Shown.Sentence(theory.Rule!.Text)}: lacks {lacking.Rule!.Text} ({Shown.Plain(lacking.Value)})");
    }

    /// <summary>What stands behind the office, and what the stated links come to.</summary>
    public IEnumerable<TreeLine> Closing(Derivation cell)
    {
        foreach (var premise in cell.From.Skip(3))
            if (premise.Step == Step.Right) yield return new(0, $"The claim against the body behind the office, {VisibleText.Of(@case.People[premise.Scope!.Person].Name)} standing for it: {Result(premise.Value)}");
            else if (premise.Step == Step.Times) yield return new(0, $"By the file's own times, what is said of this defendant is {Shown.Plain(premise.Value)}");
            else if (premise.Step == Step.Links) yield return new(0, $"By the stated links, that this defendant's conduct took the right away is {Shown.Plain(premise.Value)}");
    }

    private IEnumerable<TreeLine> Asked(Derivation asked)
    {
        yield return new(0, asked.Value switch
        {
            "named" => "Asked because the pleading names this right, against this defendant or against nobody in particular.",
            "named-of-others" => "Asked because the pleading names this right, against others.",
            "shown" => "No words name this right. Asked because facts show it:",
            _ => "No words name a right and no facts show one that is told of this defendant.",
        });
        foreach (var line in asked.From.SelectMany(t => Test(t, 1))) yield return line;
    }

    private IEnumerable<TreeLine> Party(Derivation party)
    {
        foreach (var unless in party.From)
        {
            yield return new(0, $"{unless.Rule!.Text} {(unless.Value == "taken-out" ? "Facts take this defendant out of that rule:" : "No facts take this defendant out of that rule:")}");
            foreach (var line in unless.From.SelectMany(t => Test(t, 1))) yield return line;
        }
        if (party.Rule is { } rule) yield return new(0, $"A rule on parties decides, whatever the facts are: {Result(party.Value)}. {(party.From.IsEmpty || party.From[^1].Rule != rule ? rule.Text : "")}".TrimEnd());
    }

    private IEnumerable<TreeLine> Test(Derivation node, int depth) => node.Step switch
    {
        Step.OfRight or Step.Few when node.From.Count == 1 => Taken(node, depth),
        Step.OfRight => [new(depth, "no right is named whose conduct could be asked for")],
        // The element's own line says so.
        Step.NotRequired => [],
        Step.Office => [new(depth, node.Value == "alleged" ? $"holds {node.Asks}" : $"no {node.Asks["the ".Length..]} is told")],
        Step.Facts => Leaf(node, depth),
        Step.Any => Any(node, depth),
        Step.All => node.From.SelectMany(t => Test(t, depth)).Prepend(new(depth, "all of these:")).Select((line, i) => i == 0 ? line : line with { Depth = line.Depth + 1 }),
        _ => [],
    };

    private IEnumerable<TreeLine> Taken(Derivation node, int depth) => node.Step == Step.Few
        ? Test(node.From[0], depth).Append(new(depth, "The defendants are few and alike, so that the pleading is taken at its word that each of them did it."))
        : Test(node.From[0], depth);

    /// <summary>Where some alternatives are met, those; else all of them.</summary>
    private IEnumerable<TreeLine> Any(Derivation node, int depth)
    {
        var best = node.Value == "missing" ? node.From : [.. node.From.Where(n => n.Value == node.Value)];
        if (best.Count < 2) return best.SelectMany(n => Test(n, depth));
        return node.Value == "missing"
            ? best.SelectMany(n => Test(n, depth + 1)).Prepend(new(depth, "none of these:"))
            : best.SelectMany(n => Test(n, depth));
    }

    /// <summary>What was looked for, and under it each place where it was found.</summary>
    private IEnumerable<TreeLine> Leaf(Derivation leaf, int depth)
    {
        if (leaf.Facts.IsEmpty) return [new(depth, $"no {leaf.Asks}: {Sought(leaf)}")];
        var places = leaf.Facts.Take(FewPlaces).Select(g => @case.Facts[g.Fact].At).Select(at => new TreeLine(depth + 1, $"{Places.Exact(at)}: {Places.Quote(at)}"));
        var more = leaf.Facts.Count > FewPlaces ? [new TreeLine(depth + 1, FormattableString.Invariant($"and {leaf.Facts.Count - FewPlaces} more"))] : Enumerable.Empty<TreeLine>();
        return [new(depth, $"{leaf.Asks}{Only(leaf.Value)}:"), .. places, .. more];
    }

    private static string Only(string value) => value switch
    {
        "conclusory" => ", in labels only",
        "unclear" => ", of a group only",
        _ => "",
    };

    /// <summary>Where it was looked for, so that the reader knows how much was read in vain.</summary>
    private static string Sought(Derivation leaf)
    {
        var named = leaf.Asks.Contains("this defendant", StringComparison.Ordinal) && !leaf.Asks.Contains("to this defendant", StringComparison.Ordinal);
        return (leaf.Among, named) switch
        {
            (0, true) => "no fact names this defendant",
            (0, false) => "no fact is told",
            (1, true) => "the one fact that names this defendant is none",
            (1, false) => "the one fact of the case is none",
            (var count, true) => FormattableString.Invariant($"none of the {count} facts that name this defendant is one"),
            (var count, false) => FormattableString.Invariant($"none of the {count} facts of the case is one"),
        };
    }

    private static string Result(string word) => Doctrine.Words<Analysis.CellResult>.Find(word, out var result) ? Shown.Result(result) : word;
}
