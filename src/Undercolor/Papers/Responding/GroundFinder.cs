using Undercolor.Doctrine;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Papers.Responding;

/// <summary>A ground and the words by which it was recognized.</summary>
internal readonly record struct FoundGround(MotionGround Ground, string Cue, CueFrom From);

/// <summary>Recognizes which grounds the words of a section argue.</summary>
internal sealed class GroundFinder(MotionGrounds grounds)
{
    /// <summary>How far below a heading that says nothing its argument is looked for, and how many words of it must be there.</summary>
    private const int Opening = 900, LeastCues = 2;

    private readonly List<(MotionGround Ground, WordSet Cues)> _cues = [.. grounds.All.Select(g => (g, new WordSet(g.Cues)))];
    private readonly List<(MotionGround Ground, WordSet Cues)> _weak = [.. grounds.All.Select(g => (g, new WordSet(g.WeakCues)))];
    private readonly KnownHeadings _known = new(grounds.Headings);

    /// <summary>The grounds in the order of the words; those of the heading, else those of its first sentences.</summary>
    public IReadOnlyList<FoundGround> In(string text, MotionSection section)
    {
        var heading = Plain(text[section.HeadingSpan.Start..section.HeadingSpan.End]);
        var named = InOrder(_cues, heading, least: 1).ToList();
        if (named.Count == 0) named = InOrder(_weak, heading, least: 1).Take(1).ToList();
        if (named.Count > 0) return [.. named.Select(f => new FoundGround(f.Ground, f.Cue, CueFrom.Heading))];
        var opening = Plain(text.Substring(section.Body.Start, Math.Min(Opening, section.Body.Length)));
        return [.. InOrder(_cues, opening, LeastCues).Take(1).Select(f => new FoundGround(f.Ground, f.Cue, CueFrom.Body))];
    }

    public SectionUse UseOf(MotionSection section, bool hasGround, bool hasInner)
    {
        if (_known.UseOf(section.Words) is { } known) return known;
        if (section.Words.StartsWith("statement of", StringComparison.OrdinalIgnoreCase)) return SectionUse.Account;
        return hasGround ? SectionUse.Argument : hasInner || section.Body.Length < 40 ? SectionUse.Frame : SectionUse.Unread;
    }

    /// <summary>A cue inside a longer one of another ground does not count: <c>immunity</c> in <c>absolute immunity</c>.</summary>
    private static IEnumerable<(MotionGround Ground, string Cue)> InOrder(List<(MotionGround Ground, WordSet Cues)> cues, string words, int least)
    {
        var all = cues.SelectMany(c => Phrases.All(words, new(0, words.Length), c.Cues).Select(span => (c.Ground, Span: span))).ToList();
        return from match in all
               where !all.Exists(other => other.Ground != match.Ground && other.Span.Length > match.Span.Length && other.Span.Start <= match.Span.Start && match.Span.End <= other.Span.End)
               group match.Span by match.Ground into found
               where found.Count() >= least
               orderby least > 1 ? -found.Count() : found.Min(s => s.Start)
               select (found.Key, found.MinBy(s => s.Start).Of(words));
    }

    /// <summary>Straight quotation marks and plain hyphens, as the cues have them; the length stays.</summary>
    private static string Plain(string words) => words.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('‑', '-').Replace('\n', ' ');
}
