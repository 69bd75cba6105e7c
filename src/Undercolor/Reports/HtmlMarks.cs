using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>Wraps the exact words of every pinpoint in a <c>mark</c>. Marks nest where the words nest; where they cross,
/// the later one is split, and its first piece carries the id.</summary>
internal sealed class HtmlMarks
{
    private readonly record struct Piece(TextSpan Span, string? Id);

    private readonly List<TextSpan> _wanted;

    /// <param name="wanted">The words to mark; empty spans and repetitions are dropped.</param>
    public HtmlMarks(IEnumerable<TextSpan> wanted) =>
        _wanted = [.. wanted.Where(s => !s.IsEmpty).Distinct().OrderBy(s => s.Start).ThenByDescending(s => s.End)];

    /// <summary>Id of the mark of these words.</summary>
    public static string Id(TextSpan span) => FormattableString.Invariant($"w{span.Start}-{span.End}");

    /// <summary>The words of one passage with their marks.</summary>
    public Html Show(TextSpan passage, string text)
    {
        var html = new List<Html>();
        var open = new Stack<int>();
        var at = passage.Start;
        foreach (var piece in Nested(passage))
        {
            Close(piece.Span.Start);
            Words(piece.Span.Start);
            html.Add(piece.Id is { } id ? Html.Of($"<mark id=\"{id}\">") : Html.Of($"<mark>"));
            open.Push(piece.Span.End);
        }
        Close(passage.End);
        Words(passage.End);
        return Html.Each(html, part => part);

        void Words(int until)
        {
            if (until > at) html.Add(Html.Text(text[at..until]));
            at = Math.Max(at, until);
        }

        void Close(int until)
        {
            while (open.TryPeek(out var end) && end <= until)
            {
                Words(end);
                html.Add(Html.Of($"</mark>"));
                open.Pop();
            }
        }
    }

    /// <summary>The wanted words within a passage, cut so that any two nest or lie apart; outer ones first.</summary>
    private IEnumerable<Piece> Nested(TextSpan passage)
    {
        var order = 0;
        var waiting = new PriorityQueue<Piece, (int Start, int Back, int Order)>();
        foreach (var span in _wanted.Where(s => s.Overlaps(passage)))
        {
            var inside = new TextSpan(Math.Max(span.Start, passage.Start), Math.Min(span.End, passage.End));
            Wait(new(inside, span.Start >= passage.Start ? Id(span) : null));
        }
        var open = new Stack<int>();
        while (waiting.TryDequeue(out var piece, out _))
        {
            while (open.TryPeek(out var end) && end <= piece.Span.Start) open.Pop();
            if (open.TryPeek(out var limit) && limit < piece.Span.End)
            {
                Wait(new(new(limit, piece.Span.End), null));
                piece = piece with { Span = new(piece.Span.Start, limit) };
            }
            open.Push(piece.Span.End);
            yield return piece;
        }

        void Wait(Piece piece) => waiting.Enqueue(piece, (piece.Span.Start, -piece.Span.End, order++));
    }
}
