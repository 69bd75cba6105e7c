using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Model;

/// <summary>Makes of pairs of brackets the pieces of the grammar. Whether words in a bracket are a choice, a slot or a part that may be left out is told by
/// those words and by what stands beside them.</summary>
internal sealed class ConstructBuilder(string text, InstructionWords words)
{
    private readonly BracketShapes _shapes = new(text, words);
    private readonly ListSplitter _lists = new(text);

    public EquatableArray<Construct> Build(TextSpan span, IReadOnlyList<BracketNode> nodes)
    {
        var (made, at) = (new List<Construct>(), span.Start);
        for (var i = 0; i < nodes.Count;)
        {
            if (nodes[i].Open > at) made.Add(new Construct.Fixed { Span = new(at, nodes[i].Open) });
            var run = RunFrom(nodes, i);
            made.Add(Make(nodes, i, run));
            at = nodes[i + run - 1].End;
            i += run;
        }
        if (at < span.End) made.Add(new Construct.Fixed { Span = new(at, span.End) });
        return made.ToEquatableArray();
    }

    private Construct Make(IReadOnlyList<BracketNode> nodes, int first, int count)
    {
        var node = nodes[first];
        var span = new TextSpan(node.Open, nodes[first + count - 1].End);
        return _shapes.Of(node) switch
        {
            BracketShape.Artefact => new Construct.Dropped { Span = span },
            BracketShape.Ending => new Construct.Suffix(_shapes.StemOf(node), Enumerable.Range(first, count).Select(i => nodes[i].Inside.Of(text)).ToEquatableArray()) { Span = span },
            BracketShape.Direction => new Construct.Direction { Span = span },
            BracketShape.Placeholder => Placeholder(node),
            BracketShape.Words or BracketShape.Join => count > 1 ? Side(nodes, first, count, span) : One(node),
        };
    }

    private Construct.Placeholder Placeholder(BracketNode node) => new(Build(node.Inside, node.Children).Where(c => c is not Construct.Fixed).ToEquatableArray()) { Span = node.Span };

    private Construct.Choice Side(IReadOnlyList<BracketNode> nodes, int first, int count, TextSpan span) => new(
        IsList: false, Enumerable.Range(first, count).Select(i => nodes[i]).Where(n => _shapes.Of(n) == BracketShape.Words).Select(n => Branch(n.Inside, n.Children)).ToEquatableArray()) { Span = span };

    /// <summary>A bracket that stands alone: the name of a party, a list, or words that are kept or left out.</summary>
    private Construct One(BracketNode node)
    {
        if (_shapes.IsNameOfParty(node) || _shapes.IsOpen(node.Inside)) return Placeholder(node);
        var inside = _shapes.BehindDirection(node);
        var items = _lists.Split(inside, node.Children);
        return items.Count > 1
            ? new Construct.Choice(IsList: true, items.Select(item => Branch(item, [.. node.Children.Where(c => item.Contains(c.Span))])).ToEquatableArray()) { Span = node.Span }
            : new Construct.Optional(Build(inside, node.Children)) { Span = node.Span };
    }

    private Branch Branch(TextSpan span, IReadOnlyList<BracketNode> nodes) => new(span, Build(span, nodes), _shapes.IsOpen(span));

    /// <summary>How many nodes from here on belong together.</summary>
    private int RunFrom(IReadOnlyList<BracketNode> nodes, int first) => _shapes.Of(nodes[first]) switch
    {
        BracketShape.Ending => EndingsFrom(nodes, first),
        BracketShape.Words => AlternativesFrom(nodes, first),
        _ => 1,
    };

    private int EndingsFrom(IReadOnlyList<BracketNode> nodes, int first)
    {
        var next = first + 1;
        while (next < nodes.Count && nodes[next].Open == nodes[next - 1].End && _shapes.Of(nodes[next]) == BracketShape.Ending) next++;
        return next - first;
    }

    /// <summary>Brackets with words, and between them nothing but blanks, <c>or</c> or <c>[or]</c>; commas where an <c>or</c> ends the row.</summary>
    private int AlternativesFrom(IReadOnlyList<BracketNode> nodes, int first)
    {
        var (last, sure, sawComma) = (first, first, false);
        var isElement = _shapes.IsWholeElement(nodes[first]);
        for (var next = first + 1; next < nodes.Count; next++)
        {
            if (_shapes.Of(nodes[next]) == BracketShape.Join) continue;
            if (_shapes.Of(nodes[next]) != BracketShape.Words) break;
            var gap = _shapes.GapBetween(nodes, last, next, isElement);
            if (gap == Gap.Other) break;
            sawComma |= gap == Gap.Comma;
            last = next;
            if (!sawComma || gap == Gap.Or) sure = next;
            if (gap == Gap.Or) sawComma = false;
        }
        return sure - first + 1;
    }
}
