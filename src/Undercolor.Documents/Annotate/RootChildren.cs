using Undercolor.Documents.Docx;

namespace Undercolor.Documents.Annotate;

/// <summary>Adds elements at the end of a part's root, and takes them out so that the part is again what it was.</summary>
internal static class RootChildren
{
    /// <summary>Stands in a root that was written as one empty tag.</summary>
    private const string Opened = "<!--Undercolor: one tag-->";

    public static IEnumerable<Edit> Append(XmlTree tree, string children)
    {
        var root = tree.Root;
        return root.IsEmpty
            ? [new(root.End - 2, root.End, $">{Opened}{children}</{tree.Prefix(root)}{root.Name}>")]
            : [Edit.Insert(root.CloseStart, children)];
    }

    /// <param name="children">Children of the root, in order.</param>
    public static IEnumerable<Edit> Remove(XmlTree tree, IReadOnlyCollection<XmlNode> children)
    {
        var root = tree.Root;
        if (children.Count == 0) return [];
        var remark = tree.Remarks.FirstOrDefault(r => r.Start == root.OpenEnd && tree.Slice(r.Start, r.End) == Opened);
        var rest = remark.End == 0 ? -1 : root.CloseStart - remark.End - children.Sum(c => c.End - c.Start);
        return rest == 0 ? [new(root.OpenEnd - 1, root.End, "/>")] : children.Select(c => Edit.Delete(c.Start, c.End));
    }
}
