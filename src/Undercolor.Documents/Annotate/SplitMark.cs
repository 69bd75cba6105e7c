using System.Text;
using Undercolor.Documents.Docx;

namespace Undercolor.Documents.Annotate;

/// <summary>What a split cut through.</summary>
internal enum SplitKind { Run, Text, Section }

/// <summary>
/// The XML comment that stands between the two halves of a run that was split. All that was written to split it stands around the
/// mark without a gap: the end tags before it, and after it (and after the anchors of comments) a copy of the start tags. Taking
/// these out joins the run again to what it was.
/// </summary>
internal static class SplitMark
{
    private const string Section = "<![CDATA[";
    private const string SectionEnd = "]]>";
    private const string Preserve = " xml:space=\"preserve\">";

    public static string Of(SplitKind kind) => kind switch
    {
        SplitKind.Run => "<!--Undercolor: one run-->",
        SplitKind.Text => "<!--Undercolor: one text-->",
        SplitKind.Section => "<!--Undercolor: one section-->",
    };

    /// <summary>What is written to split a run.</summary>
    /// <param name="text">The text element that is cut through; null for a cut between two children of the run.</param>
    /// <param name="anchors">Stands between the halves.</param>
    /// <param name="preserve">Whether the second half begins or ends with white space that has to be kept.</param>
    /// <param name="ids">Gives each tracked change of looks in the copy an id of its own.</param>
    public static string Split(XmlTree tree, XmlNode run, XmlNode? text, SplitKind kind, string anchors, bool preserve, RevisionIds ids)
    {
        var (section, sectionEnd) = kind == SplitKind.Section ? (Section, SectionEnd) : ("", "");
        var (open, close) = text is null ? ("", "") : (preserve ? Preserved(tree.OpenTag(text)) : tree.OpenTag(text), tree.CloseTag(text));
        return $"{sectionEnd}{close}{tree.CloseTag(run)}{Of(kind)}{anchors}{tree.OpenTag(run)}{Copy(tree, run, ids)}{open}{section}";
    }

    /// <summary>What joins again the halves on both sides of each mark where nothing but the mark is left between them.</summary>
    public static IEnumerable<Edit> Joins(XmlTree tree) => tree.Remarks.Select(remark => JoinAt(tree, remark.Start, remark.End)).OfType<Edit>();

    private static Edit? JoinAt(XmlTree tree, int start, int end)
    {
        var mark = tree.Text.AsSpan(start, end - start);
        foreach (var kind in Enum.GetValues<SplitKind>())
            if (mark.SequenceEqual(Of(kind))) return Join(tree, kind, start, end);
        return null;
    }

    /// <summary>Null where something else stands there now, or one half was given another look: then the halves stay apart.</summary>
    private static Edit? Join(XmlTree tree, SplitKind kind, int start, int end)
    {
        if (RunEndingAt(tree, start) is not { } first || tree.At(end) is not { } second || !second.Is("r") || second.Start != end || second.IsEmpty) return null;
        if (tree.OpenTag(first) != tree.OpenTag(second) || Look(tree, first) != Look(tree, second)) return null;
        var content = Properties(tree, second)?.End ?? second.OpenEnd;
        if (kind == SplitKind.Run) return Edit.Delete(first.CloseStart, content);
        if (tree.Children(first).LastOrDefault() is not { IsText: true, IsEmpty: false } left || left.End != first.CloseStart) return null;
        if (tree.Children(second).FirstOrDefault(c => c.Start == content) is not { IsText: true, IsEmpty: false } right) return null;
        if (Plain(tree.OpenTag(left)) != Plain(tree.OpenTag(right)) || tree.CloseTag(left) != tree.CloseTag(right)) return null;
        if (kind == SplitKind.Text) return Edit.Delete(left.CloseStart, right.OpenEnd);
        var inSection = tree.Slice(left.OpenEnd, left.CloseStart).EndsWith(SectionEnd, StringComparison.Ordinal) && tree.Slice(right.OpenEnd, right.CloseStart).StartsWith(Section, StringComparison.Ordinal);
        return inSection ? Edit.Delete(left.CloseStart - SectionEnd.Length, right.OpenEnd + Section.Length) : null;
    }

    private static XmlNode? RunEndingAt(XmlTree tree, int offset)
    {
        for (var node = tree.At(offset - 1); node is not null; node = node.Parent)
            if (node.Is("r") && node.End == offset && !node.IsEmpty) return node;
        return null;
    }

    /// <summary>The run's properties, where they are its first child.</summary>
    private static XmlNode? Properties(XmlTree tree, XmlNode run) =>
        tree.Children(run).FirstOrDefault() is { } first && first.Is("rPr") ? first : null;

    /// <summary>What stands from the run's start tag to the end of its properties.</summary>
    private static string Copy(XmlTree tree, XmlNode run, RevisionIds ids) => WithIds(tree, run, ids.Next);

    /// <summary>The properties without the ids that a copy does not share.</summary>
    private static string Look(XmlTree tree, XmlNode run) => WithIds(tree, run, () => "");

    private static string WithIds(XmlTree tree, XmlNode run, Func<string> id)
    {
        if (Properties(tree, run) is not { } properties) return "";
        var (copy, at) = (new StringBuilder(), run.OpenEnd);
        foreach (var change in tree.Inside(properties).Where(n => n.Is("rPrChange")))
        {
            if (tree.ValueAt(change, "id") is not var (start, end)) continue;
            copy.Append(tree.Text, at, start - at).Append(id());
            at = end;
        }
        return copy.Append(tree.Text, at, properties.End - at).ToString();
    }

    private static string Preserved(string tag) => tag[..^1] + Preserve;

    private static string Plain(string tag) => tag.EndsWith(Preserve, StringComparison.Ordinal) ? tag[..^Preserve.Length] + ">" : tag;
}
