using Undercolor.Documents.Docx;
using Undercolor.Reports;
using Undercolor.Text;

namespace Undercolor.Documents.Annotate;

/// <summary>Gives each comment its place, its id, and the words that say where its finding is where it cannot stand there itself.</summary>
internal sealed class PlacedComments
{
    private readonly DocxTrace _trace;
    private readonly string _mainPart;
    private readonly CleanText _text;
    private readonly CommentPlaces _places;
    private readonly HashSet<int> _anchored;
    private readonly List<(int, IReadOnlyList<string>)> _written = [];

    public PlacedComments(XmlTree main, DocxTrace trace, string mainPart, CleanText text)
    {
        (_trace, _mainPart, _text, _places) = (trace, mainPart, text, new(main));
        Anchors = new(main, _places);
        _anchored = [.. main.Nodes.Where(n => n.IsWord && n.Name is "commentRangeStart" or "commentRangeEnd" or "commentReference").Select(n => DocxNumbering.Number(main.Attribute(n, "id"))).OfType<int>()];
    }

    public CommentAnchors Anchors { get; }

    public IReadOnlyList<(int Id, IReadOnlyList<string> Paragraphs)> Written => _written;

    /// <summary>How many stand there already.</summary>
    public int Standing { get; private set; }

    /// <param name="known">The comments of the document.</param>
    /// <param name="room">How many more it may have.</param>
    public void Add(IReadOnlyList<FindingComment> comments, IReadOnlyList<StandingComment> known, int room)
    {
        var ids = FreeIds([.. _anchored, .. known.Select(c => c.Id).OfType<int>()]).GetEnumerator();
        var marks = known.Where(c => c.IsOurs).Select(c => c.Mark).ToList();
        foreach (var comment in comments)
        {
            if (PlaceOf(comment.At) is not { } place) continue;
            string[] lead = place.Lead.Length == 0 ? [] : [$"{place.Lead}{(comment.Quote.Length == 0 ? "" : $": {comment.Quote}")}"];
            List<string> words = [.. comment.Paragraphs.Take(1).Concat(lead).Concat(comment.Paragraphs.Skip(1)).Select(CommentsPart.Clean)];
            if (marks.Remove(CommentMark.Of(words))) Standing++;
            else if (_written.Count < room && ids.MoveNext())
            {
                Anchors.Add(ids.Current, place.Start, place.End);
                _written.Add((ids.Current, words));
            }
        }
    }

    private static IEnumerable<int> FreeIds(HashSet<int> taken) => Enumerable.Range(0, int.MaxValue).Where(id => !taken.Contains(id));

    /// <param name="Lead">Says where the finding is; empty where the comment stands at its words.</param>
    private readonly record struct Place(int Start, int End, string Lead);

    private Place? PlaceOf(TextSpan span)
    {
        if (OriginsOf(span) is { } own && PlaceOf(own) is { } exact) return exact;
        var block = _text.Blocks.TakeWhile(b => b.Span.Start <= span.Start).Count() - 1;
        var near = Enumerable.Range(0, _text.Blocks.Count).OrderBy(i => i < block ? _text.Blocks.Count + block - i : i - block);
        foreach (var i in near)
            if (OriginsOf(_text.Blocks[i].Span) is { } origins && PlaceOf(origins) is { } place) return place;
        return null;
    }

    /// <summary>Where the first and the last character come from that stand in the document and are not blank.</summary>
    private (int First, int Last, string Node)? OriginsOf(TextSpan span)
    {
        var at = Enumerable.Range(span.Start, Math.Max(0, span.Length)).Where(i => !char.IsWhiteSpace(_text.Text[i]));
        var first = at.Select(_text.OriginOf).FirstOrDefault(o => o is not null);
        var last = at.Reverse().Select(_text.OriginOf).FirstOrDefault(o => o is not null);
        return first is null || last is null ? null : (first.Value, last.Value, _text.BlockAt(span.Start).Node);
    }

    private Place? PlaceOf((int First, int Last, string Node) origins)
    {
        if (_trace.Notes.TryGetValue(origins.Node, out var note)) return At(note.Reference, note.Reference, NoteWords(note));
        return At(origins.First, origins.Last, "");
    }

    private Place? At(int first, int last, string lead)
    {
        var ((part, start), (lastPart, end)) = (_trace.Of(first), _trace.Of(last));
        if (part != _mainPart || lastPart != _mainPart) return null;
        var words = lead.Length == 0 && _places.IsInTextBox(start) ? "In a text box here" : lead;
        return _places.Before(Math.Min(start, end)) is { } before && _places.After(Math.Max(start, end)) is { } after && before < after ? new(before, after, words) : null;
    }

    private static string NoteWords(NotePlace note) =>
        note.Number.Length == 0 ? note.IsEndnote ? "In the endnote here" : "In the footnote here" : $"In {(note.IsEndnote ? "endnote" : "footnote")} {note.Number}";
}
