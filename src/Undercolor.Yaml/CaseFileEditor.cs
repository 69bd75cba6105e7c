using Undercolor.Doctrine;
using Undercolor.Text;
using Undercolor.Yaml.CaseFiles;
using Undercolor.Yaml.Editing;

namespace Undercolor.Yaml;

/// <summary>Changes one field of a case file and leaves every other byte: comments, order, line ends, byte-order mark.</summary>
/// <remarks>A path is <c>people.ruiz.role</c>, <c>events[e3].did</c> or <c>events[e3].who[0]</c>. An edit that could not be read back as exactly that
/// change is refused.</remarks>
public static class CaseFileEditor
{
    /// <summary>Gives a key a text. A key that is not there is added to its map.</summary>
    public static EditResult SetScalar(string text, string path, string value) => Edit(text, path, (found, edits) => found switch
    {
        { Node: DataNode.Scalar scalar } => Set(text, scalar, value, edits),
        { Node: null, Parent: DataNode.Map map } => AddTo(text, map, found.Key, new DataNode.Scalar(value), edits),
        { Node: not null } => Refuse($"{path} holds a list or a map, not a text."),
        _ => Refuse($"There is no {path}."),
    }, node => new DataNode.Scalar(value));

    /// <summary>Adds an item at the end of a list. A list that is not there, or has no value yet, is begun.</summary>
    /// <param name="item">Its positions do not count.</param>
    public static EditResult Append(string text, string path, DataNode item) => Edit(text, path, (found, edits) => found switch
    {
        { Node: DataNode.List list } => AddTo(text, list, item, edits),
        { Node: DataNode.Scalar { Value: "" } blank, Parent: DataNode.Map map } => Begin(text, map, found.Index, blank, item, edits),
        { Node: null, Parent: DataNode.Map map } => AddTo(text, map, found.Key, new DataNode.List([item]), edits),
        { Node: not null } => Refuse($"{path} is no list."),
        _ => Refuse($"There is no {path}."),
    }, node => new DataNode.List(node is DataNode.List list ? list.Items.Append(item).ToEquatableArray() : [item]));

    /// <summary>Takes out a key with its value, or an item of a list.</summary>
    public static EditResult Remove(string text, string path) => Edit(text, path, (found, edits) => found switch
    {
        { Node: null } => Refuse($"There is no {path}."),
        { Parent: DataNode.Map map } => RemoveEntry(text, map, found.Index, edits),
        { Parent: DataNode.List list } => RemoveItem(text, list, found.Index, edits),
        _ => Refuse($"There is no {path}."),
    }, _ => null);

    // ---- the frame

    private static EditResult Edit(string text, string path, Func<Found, TextEdits, EditResult> edit, Func<DataNode?, DataNode?> change)
    {
        var root = Read(text);
        if (root is null) return Refuse("The file has faults; mend them first.");
        if (NodePath.Find(root, path) is not { } found) return Refuse($"There is no {path}.");
        return edit(found, new(text)).Match(
            edited => Read(edited) is { } after && SameTree.Of(after, ChangedTree.Of(root, found, change)) ? new EditResult.Edited(edited) : Refuse($"{path} cannot be changed without changing something else."),
            Refuse);
    }

    private static DataNode? Read(string text) => YamlReader.Read(text, "", CaseFileReader.Limits).Match(root => root, _ => (DataNode?)null);

    private static EditResult Refuse(string sentence) => new EditResult.Refused(sentence);

    private static EditResult Done(string text) => new EditResult.Edited(text);

    // ---- set

    private static EditResult Set(string text, DataNode.Scalar scalar, string value, TextEdits edits)
    {
        if (scalar.End <= scalar.Start) return Done(edits.Replace(scalar.Start, scalar.Start, $" {Written(value)}"));
        var words = text[scalar.Start] switch
        {
            '\'' when !YamlWords.NeedsEscapes(value) => YamlWords.Single(value),
            '"' => YamlWords.Double(value),
            _ => Written(value),
        };
        return Done(edits.Replace(scalar.Start, scalar.End, words));
    }

    private static string Written(string value) => value.Length == 0 ? "''" : YamlWords.Of(value);

    // ---- add

    private static EditResult AddTo(string text, DataNode.Map map, string key, DataNode value, TextEdits edits)
    {
        if (IsFlow(text, map, '{')) return Done(AddToFlow(text, map.End, map.Entries.IsEmpty, $"{YamlWords.Of(key)}: {BlockText.Inline(value)}", edits));
        if (map.Entries.IsEmpty) return Refuse("A map without keys has no place for one.");
        return Done(edits.InsertBehind(Behind(text, map), BlockText.Entry(key, value, map.Keys[0].Column - 1, edits.NewLine)));
    }

    private static EditResult AddTo(string text, DataNode.List list, DataNode item, TextEdits edits) => IsFlow(text, list, '[')
        ? Done(AddToFlow(text, list.End, list.Items.IsEmpty, BlockText.Inline(item), edits))
        : Done(edits.InsertBehind(Behind(text, list), BlockText.Item(item, list.Column - 1, edits.NewLine)));

    private static EditResult Begin(string text, DataNode.Map map, int index, DataNode.Scalar blank, DataNode item, TextEdits edits) =>
        IsFlow(text, map, '{') || !edits.IsLastOnLine(blank.Start)
            ? Done(edits.Replace(blank.Start, blank.End, $" [{BlockText.Inline(item)}]"))
            : Done(edits.InsertBehind(blank.Start, BlockText.Item(item, map.Keys[index].Column + 1, edits.NewLine)));

    private static string AddToFlow(string text, int end, bool isEmpty, string words, TextEdits edits)
    {
        var at = end - 1;
        while (at > 0 && char.IsWhiteSpace(text[at - 1])) at--;
        return edits.Replace(at, at, isEmpty ? words : text[at - 1] == ',' ? $" {words}" : $", {words}");
    }

    /// <summary>A place on the last line of a block; behind the blank lines that a text with <c>|+</c> keeps.</summary>
    private static int Behind(string text, DataNode node)
    {
        var last = LastScalar(node);
        if (last is null || last.End <= last.Start || text[last.Start] is not ('|' or '>')) return node.End;
        var header = text.AsSpan(last.Start, Math.Min(4, text.Length - last.Start));
        if (!header.Contains('+')) return node.End;
        var end = node.End;
        while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
        return text.LastIndexOf('\n', Math.Max(0, end - 1), Math.Max(0, end - node.End)) is > 0 and var feed ? feed : node.End;
    }

    private static DataNode.Scalar? LastScalar(DataNode node) => node switch
    {
        DataNode.Scalar scalar => scalar,
        DataNode.List { Items: [.., var item] } => LastScalar(item),
        DataNode.Map { Entries: [.., var entry] } => LastScalar(entry.Value),
        _ => null,
    };

    private static bool IsFlow(string text, DataNode node, char bracket) => node.Start < text.Length && text[node.Start] == bracket;

    // ---- remove

    private static EditResult RemoveEntry(string text, DataNode.Map map, int index, TextEdits edits)
    {
        var (key, value) = (map.Keys[index], map.Entries[index].Value);
        if (IsFlow(text, map, '{')) return Done(RemoveFromFlow(text, new(key.Start, Math.Max(key.End, value.End)), isLast: index == map.Entries.Count - 1, edits));
        if (edits.IsFirstOnLine(key.Start) && edits.StartOfLine(key.Start) is var start)
            return Done(edits.Without(new TextSpan(start == 0 && text.StartsWith('\uFEFF') ? 1 : start, edits.EndOfLine(value.End))));
        // The key stands behind the dash of an item: what comes next moves up to the dash.
        var end = map.Entries.Count == 1 ? value.End : edits.EndOfLine(value.End);
        while (map.Entries.Count > 1 && end < text.Length && text[end] == ' ') end++;
        return Done(edits.Without(new TextSpan(key.Start, end)));
    }

    private static EditResult RemoveItem(string text, DataNode.List list, int index, TextEdits edits)
    {
        var item = list.Items[index];
        if (IsFlow(text, list, '[')) return Done(RemoveFromFlow(text, new(item.Start, item.End), index == list.Items.Count - 1, edits));
        var dash = DashOf(text, list, index, edits);
        if (dash < 0 || !edits.IsFirstOnLine(dash)) return Refuse("This item shares its line with another; remove it by hand.");
        return Done(edits.Without(new TextSpan(edits.StartOfLine(dash), edits.EndOfLine(Math.Max(dash, item.End)))));
    }

    /// <summary>The dash of an item stands in the column of the list, above or on the line of the item.</summary>
    private static int DashOf(string text, DataNode.List list, int index, TextEdits edits)
    {
        for (var at = Math.Min(list.Items[index].Start, text.Length - 1); at >= list.Start; at--)
            if (text[at] == '-' && at - edits.StartOfLine(at) == list.Column - 1 + (edits.StartOfLine(at) == 0 && text[0] == '\uFEFF' ? 1 : 0)) return at;
        return -1;
    }

    private static string RemoveFromFlow(string text, TextSpan span, bool isLast, TextEdits edits)
    {
        var after = span.End;
        while (after < text.Length && text[after] is ' ') after++;
        if (after < text.Length && text[after] == ',')
        {
            after++;
            while (after < text.Length && text[after] == ' ') after++;
            return edits.Without(new TextSpan(span.Start, after));
        }
        if (!isLast) return edits.Without(span);
        var before = span.Start - 1;
        while (before > 0 && char.IsWhiteSpace(text[before])) before--;
        return text[before] == ',' ? edits.Without(new TextSpan(before, before + 1), span with { Start = span.Start }) : edits.Without(span);
    }
}
