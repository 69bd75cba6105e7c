using System.Text;
using Undercolor.Doctrine;
using Undercolor.Text;
using Undercolor.Yaml.CaseFiles;

namespace Undercolor.Yaml.Editing;

/// <summary>Writes a tree as YAML: maps a line for each key, lists of texts in brackets.</summary>
internal static class BlockText
{
    /// <summary>An item behind <c>- </c>.</summary>
    /// <param name="indent">Column of the dash, zero-based.</param>
    public static string Item(DataNode node, int indent, string newLine) => $"{new string(' ', indent)}- {Behind(node, indent + 2, newLine)}";

    /// <summary>An entry with its key.</summary>
    public static string Entry(string key, DataNode node, int indent, string newLine) => node is DataNode.Map { Entries.IsEmpty: false } or DataNode.List { Items.IsEmpty: false } && !IsInline(node)
        ? $"{new string(' ', indent)}{YamlWords.Of(key)}:{newLine}{Nested(node, indent + 2, newLine)}"
        : $"{new string(' ', indent)}{YamlWords.Of(key)}: {Inline(node)}";

    /// <summary>On one line.</summary>
    public static string Inline(DataNode node) => node switch
    {
        DataNode.Scalar scalar => scalar.Value.Length == 0 ? "''" : YamlWords.Of(scalar.Value),
        DataNode.List list => $"[{string.Join(", ", list.Items.Select(Inline))}]",
        DataNode.Map map => $"{{{string.Join(", ", map.Entries.Select(e => $"{YamlWords.Of(e.Key)}: {Inline(e.Value)}"))}}}",
        _ => throw new InvalidOperationException("The nodes are a closed set."),
    };

    private static bool IsInline(DataNode node) => node is DataNode.Scalar || node is DataNode.List list && list.Items.All(i => i is DataNode.Scalar);

    private static string Nested(DataNode node, int indent, string newLine) =>
        node is DataNode.Map map ? Lines(map, indent, newLine) : string.Join(newLine, ((DataNode.List)node).Items.Select(i => Item(i, indent, newLine)));

    private static string Lines(DataNode.Map map, int indent, string newLine) => string.Join(newLine, map.Entries.Select(e => Entry(e.Key, e.Value, indent, newLine)));

    private static string Behind(DataNode node, int indent, string newLine) =>
        node is DataNode.Map { Entries.IsEmpty: false } map ? Lines(map, indent, newLine)[indent..] : Inline(node);
}
