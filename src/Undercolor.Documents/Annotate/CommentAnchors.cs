using System.Text;
using Undercolor.Documents.Docx;

namespace Undercolor.Documents.Annotate;

/// <summary>Collects where comments begin and end in the main part, and writes their anchors there. It only ever inserts.</summary>
internal sealed class CommentAnchors(XmlTree tree, CommentPlaces places)
{
    private readonly RevisionIds _revisions = new(tree);
    private readonly SortedDictionary<int, (List<int> Ending, List<int> Beginning)> _at = [];

    /// <param name="start">An offset that <see cref="CommentPlaces"/> gave, as is <paramref name="end"/>.</param>
    public void Add(int id, int start, int end)
    {
        At(start).Beginning.Add(id);
        At(end).Ending.Add(id);
    }

    public IEnumerable<Edit> Edits()
    {
        var cut = new List<int>();
        XmlNode? text = null;
        foreach (var at in _at.Keys)
        {
            var around = tree.Around(at)!;
            if (text is not null && text != around)
            {
                foreach (var edit in Cut(text, cut)) yield return edit;
                (text, cut) = (null, []);
            }
            if (around.IsText)
            {
                text = around;
                cut.Add(at);
            }
            else if (around.Is("r")) yield return Edit.Insert(at, SplitMark.Split(tree, around, null, SplitKind.Run, Anchors(at, around.Parent!), false, _revisions));
            else yield return Edit.Insert(at, Anchors(at, around));
        }
        if (text is not null) foreach (var edit in Cut(text, cut)) yield return edit;
    }

    private IEnumerable<Edit> Cut(XmlNode text, List<int> cuts)
    {
        var run = text.Parent!;
        return TextCuts.Of(places.CharactersOf(text), tree.Attribute(text, "space") == "preserve", cuts).Select(cut => Edit.Insert(
            cut.At, SplitMark.Split(tree, run, text, cut.InSection ? SplitKind.Section : SplitKind.Text, Anchors(cut.At, run.Parent!), cut.Preserve, _revisions)));
    }

    /// <summary>Comments that end at a place come before those that begin there; empty where neither is so.</summary>
    private string Anchors(int at, XmlNode parent)
    {
        if (!_at.TryGetValue(at, out var here)) return "";
        var names = WordNames.Inside(tree, parent);
        var written = new StringBuilder();
        foreach (var id in here.Ending) written.Append(names.RangeEnd(id)).Append(names.Reference(id));
        foreach (var id in here.Beginning) written.Append(names.RangeStart(id));
        return written.ToString();
    }

    private (List<int> Ending, List<int> Beginning) At(int offset) => _at.TryGetValue(offset, out var here) ? here : _at[offset] = ([], []);
}
