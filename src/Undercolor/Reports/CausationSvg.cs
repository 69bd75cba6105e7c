using Undercolor.Cases;
using Undercolor.Causation.Events;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The event graph as a figure in black and white: lanes by person, time from left to right. The description says all of it in words.</summary>
public static class CausationSvg
{
    private const int BoxWide = 176, BoxHigh = 84, StepX = 236, StepY = 128, LaneLabel = 150, Top = 56, Letters = 25, Lines = 4;

    public static string Show(CausationReport report) => $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{Element(report)}\n";

    internal static Html Element(CausationReport report)
    {
        var (graph, words, figure) = (report.Graph, new CausationWords(report), CausationFigure.Of(report.Graph));
        var (wide, high) = (LaneLabel + Math.Max(1, figure.Columns) * StepX, Top + Math.Max(1, figure.Lanes.Count) * StepY + 24);
        return Html.Of($"""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="figure-title figure-text" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}" font-family="sans-serif" font-size="12" fill="#000">
            <title id="figure-title">What caused what in {report.Name}</title>
            <desc id="figure-text">{string.Join(' ', Text(report))}</desc>
            <defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 10 5 0 10z"/></marker></defs>
            <rect width="{wide}" height="{high}" fill="#fff"/>
            {Html.Each(figure.Lanes.Select((name, i) => (name, i)), lane => Lane(lane.name, lane.i, wide))}
            {Html.Each(graph.Links, link => Arrows(link, figure))}
            {Html.Each(figure.Boxes, box => Box(graph.Events[box.Event], box))}
            </svg>
            """);
    }

    /// <summary>The figure in words, a sentence for each box and each link.</summary>
    internal static IEnumerable<string> Text(CausationReport report)
    {
        var (graph, words, figure) = (report.Graph, new CausationWords(report), CausationFigure.Of(report.Graph));
        yield return FormattableString.Invariant($"A figure of {figure.Boxes.Count} events in {figure.Lanes.Count} lanes, one for each person; time runs from left to right.");
        if (figure.Left > 0) yield return FormattableString.Invariant($"{figure.Left} more events are not shown.");
        for (var lane = 0; lane < figure.Lanes.Count; lane++)
            yield return $"{figure.Lanes[lane]}: {string.Join("; ", figure.Boxes.Where(b => b.Lane == lane).OrderBy(b => b.Column).Select(b => $"{(graph.Events[b.Event].Happened ? "" : "did not happen: ")}{graph.Events[b.Event].Words}"))}.";
        foreach (var link in graph.Links)
            yield return $"{string.Join(" and ", link.From.Concat(link.By).Select(f => $"“{graph.Events[f].Words}”"))}: {LinkWords(link)} “{graph.Events[link.To].Words}”.";
    }

    private static string LinkWords(GraphLink link) => link.Kind switch
    {
        LinkKind.BecauseOf => "because of this came",
        LinkKind.Needed => "this was needed for",
        LinkKind.EitherAloneWasEnough => "each alone was enough for",
        LinkKind.EnoughTogether => link.Count is { } count ? FormattableString.Invariant($"any {count} of these were enough for") : "these together were enough for",
        LinkKind.WouldHaveStopped => "this would have stopped",
        LinkKind.WouldHaveHappenedAnyway => "without this there would still have been",
        LinkKind.BrokeTheChain => "this is said to have broken the chain to",
    } + (link.Certainty switch { LinkCertainty.Unknown => " (not known)", LinkCertainty.Settled => " (settled)", LinkCertainty.Assumed => "" });

    private static Html Lane(string name, int lane, int wide) => Html.Of($"""
        <g><line x1="0" y1="{Top + lane * StepY - 22}" x2="{wide}" y2="{Top + lane * StepY - 22}" stroke="#999"/>{Html.Each(TextLines.Wrap(name, 18).Take(4).Select((words, i) => (words, i)), line => Html.Of($"<text x=\"8\" y=\"{Top + lane * StepY + 14 + line.i * 16}\" font-weight=\"bold\">{line.words}</text>"))}</g>

        """);

    /// <summary>An act has a plain frame, an omission a dashed one, a condition round corners, harm a double frame; what did not happen is struck out by a cross line.</summary>
    private static Html Box(GraphEvent @event, FigureBox box)
    {
        var (x, y) = (X(box), Y(box));
        var frame = @event.Kind switch
        {
            EventKind.Act => Html.Literal(""),
            EventKind.Omission => Html.Literal(" stroke-dasharray=\"6 3\""),
            EventKind.Condition => Html.Literal(" rx=\"22\""),
            EventKind.Injury => Html.Literal(" stroke-width=\"3\""),
        };
        return Html.Of($"""
            <g><rect x="{x}" y="{y}" width="{BoxWide}" height="{BoxHigh}" fill="#fff" stroke="#000"{frame}/>{Html.If(@event.Kind == EventKind.Injury, () => Html.Of($"<rect x=\"{x + 4}\" y=\"{y + 4}\" width=\"{BoxWide - 8}\" height=\"{BoxHigh - 8}\" fill=\"none\" stroke=\"#000\"/>"))}{Html.If(!@event.Happened, () => Html.Of($"<line x1=\"{x}\" y1=\"{y + BoxHigh}\" x2=\"{x + BoxWide}\" y2=\"{y}\" stroke=\"#777\"/>"))}{Html.Each(Wrapped(@event.Words).Select((words, i) => (words, i)), line => Html.Of($"<text x=\"{x + 10}\" y=\"{y + 18 + line.i * 15}\">{line.words}</text>"))}<text x="{x + BoxWide - 8}" y="{y + BoxHigh - 7}" font-size="10" text-anchor="end">{@event.Id}</text></g>

            """);
    }

    private static IEnumerable<string> Wrapped(string words)
    {
        var lines = TextLines.Wrap(VisibleText.Of(words), Letters).ToList();
        return lines.Count <= Lines ? lines : lines.Take(Lines - 1).Append($"{lines[Lines - 1][..Math.Min(lines[Lines - 1].Length, Letters - 1)]}…");
    }

    private static Html Arrows(GraphLink link, CausationFigure figure)
    {
        if (figure.Boxes.FirstOrDefault(b => b.Event == link.To) is not { } to) return Html.Empty;
        var from = figure.Boxes.Where(b => (link.Kind == LinkKind.BrokeTheChain ? link.By : link.From.Concat(link.By).ToEquatableArray()).Contains(b.Event));
        return Html.Each(from, box => Arrow(link, box, to));
    }

    private static Html Arrow(GraphLink link, FigureBox from, FigureBox to)
    {
        var (x1, y1, x2, y2) = (X(from) + BoxWide, Y(from) + BoxHigh / 2, X(to), Y(to) + BoxHigh / 2);
        var bend = Math.Max(30, (x2 - x1) / 2);
        var dashes = link.Certainty == LinkCertainty.Unknown ? Html.Literal(" stroke-dasharray=\"2 4\"") : link.Kind switch
        {
            LinkKind.BecauseOf or LinkKind.EitherAloneWasEnough or LinkKind.EnoughTogether => Html.Empty,
            LinkKind.Needed => Html.Literal(" stroke-width=\"2.5\""),
            LinkKind.WouldHaveStopped or LinkKind.WouldHaveHappenedAnyway => Html.Literal(" stroke-dasharray=\"9 4\""),
            LinkKind.BrokeTheChain => Html.Literal(" stroke-dasharray=\"12 3 2 3\""),
        };
        return Html.Of($"""
            <g><path d="M{x1} {y1}C{x1 + bend} {y1} {x2 - bend} {y2} {x2} {y2}" fill="none" stroke="#000" marker-end="url(#tip)"{dashes}/><text x="{(x1 + x2) / 2}" y="{(y1 + y2) / 2 - 5}" font-size="10" text-anchor="middle" stroke="#fff" stroke-width="3" paint-order="stroke">{Label(link)}</text></g>

            """);
    }

    private static string Label(GraphLink link) => Words<LinkKind>.Of(link.Kind).Replace('-', ' ') switch
    {
        "would have happened anyway" => "anyway",
        "either alone was enough" => "either alone",
        var words => words,
    } + (link.Certainty == LinkCertainty.Unknown ? "?" : "");

    private static int X(FigureBox box) => LaneLabel + box.Column * StepX;

    private static int Y(FigureBox box) => Top + box.Lane * StepY - 12;
}
