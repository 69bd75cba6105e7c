using System.Text;
using Undercolor.Doctrine;
using Undercolor.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Undercolor.Yaml;

/// <summary>Builds the tree from the parser's events. Faults that leave the structure sound are collected;
/// the others end the reading as <see cref="YamlException"/>, which never leaves this class.</summary>
internal sealed class EventReader(string text, string fileName, YamlLimits limits)
{
    private readonly Parser _parser = new(new StringReader(text.StartsWith('\uFEFF') ? text[1..] : text));
    private readonly int _mark = text.StartsWith('\uFEFF') ? 1 : 0;
    private readonly List<YamlError> _errors = [];
    private int _nodes;

    public YamlResult ReadDocument()
    {
        var root = Guarded();
        return root is null || _errors.Count > 0 ? new YamlResult.Broken(_errors.ToEquatableArray()) : new YamlResult.Tree(root);
    }

    private DataNode? Guarded()
    {
        try
        {
            return Root();
        }
        catch (Refusal refusal)
        {
            Report(refusal.Start, refusal.Message);
        }
        catch (YamlException fault)
        {
            Report(fault.Message.Contains("tab", StringComparison.Ordinal) ? TabFrom(fault.Start) : fault.Start, SyntaxAdvice.For(fault.Message));
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or IndexOutOfRangeException
                                          or FormatException or OverflowException or NullReferenceException)
        {
            // YamlDotNet lets a few of its own faults out on ill-formed escapes and directives.
            Report(_parser.Current?.End ?? Mark.Empty, SyntaxAdvice.For(""));
        }
        return null;
    }

    private DataNode Root()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out var end)) throw new Refusal(end, "The file is empty. Write at least one 'key: value' line, or remove the file.");
        _parser.Consume<DocumentStart>();
        var root = Node(1);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second)) Report(second.Start, "A second document starts here. Put it into a file of its own; one file holds one document.");
        return root;
    }

    private DataNode Node(int depth)
    {
        var node = _parser.Consume<ParsingEvent>();
        if (++_nodes > limits.Nodes) throw new Refusal(node, $"The file has more than {limits.Nodes} values. Split it into several files.");
        if (depth > limits.Depth) throw new Refusal(node, $"Lists and maps are nested more than {limits.Depth} deep here. Flatten them.");
        if (node is NodeEvent named) RefuseFeatures(named);
        return node switch
        {
            Scalar scalar => At(scalar, new DataNode.Scalar(Value(scalar)), EndOf(scalar)),
            SequenceStart start => Sequence(start, depth),
            MappingStart start => Mapping(start, depth),
            AnchorAlias alias => Blank(alias, $"'*{alias.Value}' repeats another place, which packs and case files do not allow. Write the value out."),
            _ => throw new Refusal(node, "A value was expected here."),
        };
    }

    private DataNode Sequence(SequenceStart start, int depth)
    {
        var items = new List<DataNode>();
        while (!_parser.Accept<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        var close = _parser.Consume<SequenceEnd>();
        var end = start.Style == SequenceStyle.Flow ? Offset(close.Start) + 1 : items.Count > 0 ? items[^1].End : Offset(start.Start);
        return At(start, new DataNode.List(items.ToEquatableArray()), end);
    }

    private DataNode Mapping(MappingStart start, int depth)
    {
        var (entries, keys) = (new List<KeyValuePair<string, DataNode>>(), new List<KeyPlace>());
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        var last = Offset(start.Start);
        while (!_parser.Accept<MappingEnd>(out _))
        {
            var key = Key();
            var value = Node(depth + 1);
            last = value.End;
            if (lines.TryAdd(Value(key), key.Start.Line))
            {
                entries.Add(new(key.Value, value));
                keys.Add(new((int)key.Start.Line, (int)key.Start.Column, Offset(key.Start), Offset(key.End)));
            }
            else Report(key.Start, $"The key '{key.Value}' is already used on line {lines[key.Value]}. Remove one of the two, or rename it.");
        }
        var close = _parser.Consume<MappingEnd>();
        var end = start.Style == MappingStyle.Flow ? Offset(close.Start) + 1 : last;
        return At(start, new DataNode.Map(entries.ToEquatableArray()) { Keys = keys.ToEquatableArray() }, end);
    }

    /// <summary>The parser blames the key above; the first tab in an indentation is what is to be mended.</summary>
    private Mark TabFrom(Mark fault)
    {
        var line = fault.Line;
        foreach (var words in text.AsSpan(Math.Min(text.Length, StartOfLine(fault))).EnumerateLines())
        {
            var indent = words[..(words.Length - words.TrimStart().Length)];
            if (indent.IndexOf('\t') is var at and >= 0) return new(fault.Index, line, at + 1);
            line++;
        }
        return fault;
    }

    private int StartOfLine(Mark mark) => text.LastIndexOf('\n', Math.Clamp(Offset(mark) - 1, 0, Math.Max(0, text.Length - 1))) + 1;

    private int Offset(Mark mark) => (int)mark.Index + _mark;

    /// <summary>A text after <c>|</c> or <c>&gt;</c> ends with its last line; the blank lines behind it are nobody's.</summary>
    private int EndOf(Scalar scalar)
    {
        var end = Math.Min(text.Length, Offset(scalar.End));
        if (scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded)) return end;
        var start = Offset(scalar.Start);
        while (end > start + 1 && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    private Scalar Key()
    {
        if (!_parser.TryConsume<Scalar>(out var key))
            throw new Refusal(_parser.Current!, "A key must be a word or a text in quotes, not a list, a map or a reference.");
        RefuseFeatures(key);
        return key;
    }

    private string Value(Scalar scalar)
    {
        if (!IsWellFormed(scalar.Value)) Report(scalar.Start, "The text holds half of a two-part character. Save the file as UTF-8 and retype the text.");
        return scalar.Value;
    }

    private void RefuseFeatures(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            Report(node.Start, $"'&{node.Anchor.Value}' names a place to be repeated, which packs and case files do not allow. Remove it; a text that starts with '&' needs quotes.");
        if (!node.Tag.IsEmpty)
            Report(node.Start, $"'{node.Tag.Value}' is a tag, which packs and case files do not allow. Remove it; a text that starts with '!' needs quotes.");
    }

    private static bool IsWellFormed(string value)
    {
        var rest = value.AsSpan();
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0)
        {
            if (Rune.DecodeFromUtf16(rest[at..], out _, out var used) != System.Buffers.OperationStatus.Done) return false;
            rest = rest[(at + used)..];
        }
        return true;
    }

    private DataNode Blank(ParsingEvent at, string message)
    {
        Report(at.Start, message);
        return At(at, new DataNode.Scalar(""), Offset(at.End));
    }

    private DataNode At(ParsingEvent at, DataNode node, int end) =>
        node with { Line = (int)at.Start.Line, Column = (int)at.Start.Column, Start = Offset(at.Start), End = end };

    private void Report(Mark at, string message)
    {
        if (_errors.Count < limits.Errors) _errors.Add(new(fileName, Math.Max(1, (int)at.Line), Math.Max(1, (int)at.Column), message));
    }

    /// <summary>Ends the reading at a fault that we found ourselves.</summary>
    private sealed class Refusal(ParsingEvent at, string message) : YamlException(at.Start, at.End, message);
}
