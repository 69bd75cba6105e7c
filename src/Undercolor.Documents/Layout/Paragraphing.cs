using System.Text.RegularExpressions;
using Undercolor.Text;

namespace Undercolor.Documents.Layout;

/// <summary>
/// Decides for each printed line whether the page shows that a paragraph begins there: by a vertical gap, by its
/// indentation, by centering, or because the line above ends early after a full stop. Everything else stays soft.
/// </summary>
internal static partial class Paragraphing
{
    private const double WiderPitch = 1.25;
    private const double FarWiderPitch = 2.2;
    private const double IndentStep = 2;
    private const double WidestHeading = 0.6;
    private const double Outdent = 1.2;
    private const double EarlyEnd = 12;

    public static List<PrintedLine> Mark(IReadOnlyList<PrintedLine> lines, Dictionary<int, PageMetrics> metrics, LayoutStyle style)
    {
        var centered = lines.Select((line, i) => IsCentered(lines, i, metrics[line.Row.Page], style)).ToArray();
        var marked = new List<PrintedLine>(lines.Count);
        var last = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var number = lines[i].Role == LineRole.Body && Number().Match(lines[i].Text) is { Success: true } match ? int.Parse(match.ValueSpan) : 0;
            var begins = Begins(lines, centered, metrics, style, i) || (number > 0 && number == last + 1);
            if (begins && number > 0) last = number;
            marked.Add(lines[i] with { Centered = centered[i], Break = begins ? LineBreak.Gap : LineBreak.Soft });
        }
        return marked;
    }

    /// <summary>Equal room on both sides, and no wider than a heading; lines that share a left edge are a block, not centered.</summary>
    private static bool IsCentered(IReadOnlyList<PrintedLine> lines, int i, PageMetrics page, LayoutStyle style)
    {
        var line = lines[i];
        if (line.Role is LineRole.TableCell or LineRole.PageHeader) return false;
        var left = line.Body.Left - page.Left;
        var right = page.Right - line.Body.Right;
        if (left < 6 || right < 6 || Math.Abs(left - right) > 2 * style.CenterTolerance) return false;
        var wide = line.Body.Right - line.Body.Left > WidestHeading * (page.Right - page.Left);
        if (wide && line.Text.Any(char.IsLower)) return false;
        return !SharesLeft(lines, i, i - 1) && !SharesLeft(lines, i, i + 1);
    }

    private static bool SharesLeft(IReadOnlyList<PrintedLine> lines, int i, int other) =>
        other >= 0 && other < lines.Count && lines[other].Row.Page == lines[i].Row.Page && lines[other].Row != lines[i].Row
        && Math.Abs(lines[other].Body.Left - lines[i].Body.Left) < 0.5 && Math.Abs(lines[other].Body.Right - lines[i].Body.Right) > 2;

    private static bool Begins(IReadOnlyList<PrintedLine> lines, bool[] centered, Dictionary<int, PageMetrics> metrics, LayoutStyle style, int i)
    {
        if (i == 0) return true;
        PrintedLine line = lines[i], above = lines[i - 1];
        if (line.Alone || above.Alone || line.Stream != above.Stream || line.Role != above.Role || centered[i] != centered[i - 1]) return true;
        var next = i + 1 < lines.Count && lines[i + 1].Stream == line.Stream && lines[i + 1].Row.Page == line.Row.Page ? lines[i + 1] : null;
        if (line.Row.Page != above.Row.Page) return BeginsOnNewPage(line, above, next, metrics);
        if (CaptionWords.Part(above, line)) return true;
        var page = metrics[line.Row.Page];
        var pitch = line.Row.Top - above.Row.Top;
        if (GoesOn(line, above, page) && pitch <= FarWiderPitch * page.Pitch) return false;
        return pitch > WiderPitch * page.Pitch
            || pitch > WiderPitch * PitchBefore(lines, i)
            || ShowsIndent(line, above, next)
            || (line.Role != LineRole.TableCell && EndsEarly(above, line, page))
            || BreakIsMeant(above, line, page, style);
    }

    private static bool BeginsOnNewPage(PrintedLine line, PrintedLine above, PrintedLine? next, Dictionary<int, PageMetrics> metrics)
    {
        if (!EndsSentence(above.Text) || StartsLower(line.Text)) return false;
        if (Label().IsMatch(line.Text) || EndsEarly(above, line, metrics[above.Row.Page])) return true;
        return next is not null && line.Body.Left >= next.Body.Left + IndentStep;
    }

    private static double PitchBefore(IReadOnlyList<PrintedLine> lines, int i)
    {
        if (i < 2 || lines[i - 2].Row.Page != lines[i].Row.Page || lines[i - 2].Stream != lines[i].Stream) return double.PositiveInfinity;
        var pitch = lines[i - 1].Row.Top - lines[i - 2].Row.Top;
        return pitch > 0 ? pitch : double.PositiveInfinity;
    }

    private static bool ShowsIndent(PrintedLine line, PrintedLine above, PrintedLine? next)
    {
        if (IsNextItem(line, above)) return true;
        if (next is null) return false;
        var firstLineIndent = !Label().IsMatch(above.Text) && line.Body.Left >= above.Body.Left + IndentStep && next.Body.Left <= line.Body.Left - IndentStep;
        var hangingNumber = Label().IsMatch(line.Text) && line.Body.Left <= above.Body.Left - IndentStep && next.Body.Left >= line.Body.Left + IndentStep;
        return firstLineIndent || hangingNumber;
    }

    /// <summary>A number or letter that stands out to the left of the line above, or right below another one, after a full stop.</summary>
    private static bool IsNextItem(PrintedLine line, PrintedLine above)
    {
        if (!Label().IsMatch(line.Text) || Initial().IsMatch(above.Text) || !(EndsSentence(above.Text) || EndsItem().IsMatch(above.Text))) return false;
        var outdent = above.Body.Left - line.Body.Left;
        return outdent >= Outdent || (Math.Abs(outdent) < Outdent && Label().IsMatch(above.Text));
    }

    /// <summary>The line above ends a sentence so far from the margin that this line's first word would have fitted.</summary>
    private static bool EndsEarly(PrintedLine above, PrintedLine line, PageMetrics page)
    {
        var word = line.Text.IndexOf(' ');
        return EndsSentence(above.Text) && above.Body.Right + 1 + (word < 0 ? line.Text.Length : word) + EarlyEnd < page.Right;
    }

    /// <summary>So much room is left after the line above that no typesetter would have broken it there.</summary>
    private static bool BreakIsMeant(PrintedLine above, PrintedLine line, PageMetrics page, LayoutStyle style)
    {
        if (line.Role == LineRole.TableCell || StartsLower(line.Text)) return false;
        var word = line.Text.IndexOf(' ');
        var room = above.Body.Left > page.Left + 6 ? page.Right - page.Left - (above.Body.Right - above.Body.Left) : page.Right - above.Body.Right;
        return room - (word < 0 ? line.Text.Length : word) - 1 > style.Forced * (page.Right - page.Left);
    }

    private static bool GoesOn(PrintedLine line, PrintedLine above, PageMetrics page) =>
        StartsLower(line.Text) && line.Text.Length > 3 && !EndsSentence(above.Text) && above.Body.Right >= page.Right - 2 * EarlyEnd;

    private static bool StartsLower(string text) => char.IsLower(text[0]) && (text.Length < 2 || text[1] is not ('.' or ')'));

    private static bool EndsSentence(string text) =>
        text.AsSpan().TrimEnd("\"'”’)]") is [.., '.' or '?' or '!' or ':' or ';'];

    [GeneratedRegex(@"^[0-9]{1,3}(?=[.)]\s)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b[A-Z]\.$")]
    private static partial Regex Initial();

    [GeneratedRegex(@"[;,] (and|or)$")]
    private static partial Regex EndsItem();

    [GeneratedRegex(@"^[(\[]?(\d{1,3}|[a-zA-Z]|[ivxlIVXL]{2,5})[.)\]]+\s|^[•¶§]")]
    private static partial Regex Label();
}
