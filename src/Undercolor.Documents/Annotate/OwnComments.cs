using Undercolor.Documents.Docx;

namespace Undercolor.Documents.Annotate;

/// <summary>
/// Takes out the comments that an earlier run put in, their anchors and their splits, and nothing else. A comment of ours that
/// somebody answered, resolved or wrote on stays.
/// </summary>
internal static class OwnComments
{
    /// <summary>The kinds of parts in which Word keeps more about comments, and the element of one comment in each.</summary>
    private static readonly (string Kind, string Element, string Key)[] s_more =
        [("commentsExtended", "commentEx", "paraId"), ("commentsIds", "commentId", "paraId"), ("commentsExtensible", "commentExtensible", "durableId")];

    public static void Remove(WordPackage package)
    {
        var talk = Talk(package);
        if (package.Part("comments") is { } part)
        {
            var tree = package.Read(part);
            var ours = CommentsPart.Read(tree).Where(c => c.IsOurs && !c.ParagraphIds.Any(talk.Contains)).ToList();
            if (ours.Count > 0)
            {
                RemoveAnchors(package, ours.Select(c => c.Id).OfType<int>().ToHashSet());
                RemoveMore(package, ours.SelectMany(c => c.ParagraphIds));
                package.Edit(part, tree, RootChildren.Remove(tree, [.. ours.Select(c => c.Node)]));
                package.RemoveEmpty(part);
            }
        }
        var main = package.Read(package.MainPart);
        package.Edit(package.MainPart, main, SplitMark.Joins(main));
    }

    /// <summary>Ids of the paragraphs of comments that were answered or resolved.</summary>
    private static HashSet<string> Talk(WordPackage package)
    {
        if (package.Part("commentsExtended") is not { } part) return [];
        var tree = package.Read(part);
        return tree.Nodes.Where(n => n.Name == "commentEx").SelectMany(n => (string?[])
            [tree.Attribute(n, "paraIdParent"), tree.Attribute(n, "done") is "1" or "true" or "on" ? tree.Attribute(n, "paraId") : null]).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static void RemoveAnchors(WordPackage package, HashSet<int> ids)
    {
        var tree = package.Read(package.MainPart);
        var edits = new List<Edit>();
        foreach (var node in tree.Nodes)
        {
            if (!(node.IsWord && node.Name is "commentRangeStart" or "commentRangeEnd" or "commentReference")) continue;
            if (DocxNumbering.Number(tree.Attribute(node, "id")) is not { } id || !ids.Contains(id)) continue;
            var whole = node.Name == "commentReference" && node.Parent is { } run && run.Is("r") && tree.Children(run).All(c => c == node || c.Is("rPr")) ? run : node;
            edits.Add(Edit.Delete(whole.Start, whole.End));
        }
        package.Edit(package.MainPart, tree, edits);
    }

    private static void RemoveMore(WordPackage package, IEnumerable<string> paragraphs)
    {
        var keys = paragraphs.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (keys.Count == 0) return;
        foreach (var (kind, element, key) in s_more)
        {
            if (package.Part(kind) is not { } part) continue;
            var tree = package.Read(part);
            var gone = tree.Children(tree.Root).Where(c => c.Name == element && tree.Attribute(c, key) is { } value && keys.Contains(value)).ToList();
            keys.UnionWith(gone.Select(c => tree.Attribute(c, "durableId")).OfType<string>());
            package.Edit(part, tree, RootChildren.Remove(tree, gone));
        }
    }
}
