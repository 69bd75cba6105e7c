using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>The place inside an authority: pages, paragraphs, sections, notes, star pages, page and line.</summary>
/// <remarks>
/// <code>
/// pin   = ["at" ["p." | "pp." | "page"]] first { ("," | "&amp;" | "and" | ", &amp;") item }
/// item  = ("¶" | "¶¶" | "par." | "art." …) range | ("§" | "§§") section { "(" … ")" } | ["*"] range [note] | note
/// note  = ("n." | "nn." | "note" | "&amp; n.") range
/// first = item | roman | section such as 4A1.3, both after "at" only
/// range = number { "(" letter or number ")" } [("-" | "–") ["*"] number] | number ":" number ["-" number [":" number]]
/// </code>
/// </remarks>
internal static class PinCite
{
    private const int MostItems = 60;

    private static readonly SlotShape.Reader s_section = SlotShape.Find("section")!;
    private static readonly SlotShape.Reader s_joined = SlotShape.Find("joined")!;
    private static readonly SlotShape.Reader s_roman = SlotShape.Find("roman")!;

    /// <summary>Reads a pin cite that may stand at a place, after a comma or a space.</summary>
    /// <param name="needsAt">Whether a bare page is none: after id. and supra, "at" or a sign must stand before it.</param>
    /// <param name="beginsCitation">Tells that a number begins the next citation.</param>
    /// <returns>From "at" or the first number to the end; empty where none stands here.</returns>
    public static TextSpan Read(ReadOnlySpan<char> text, int at, bool needsAt, Func<int, bool>? beginsCitation)
    {
        var comma = at < text.Length && text[at] == ',';
        var start = Gap.Skip(text, comma ? at + 1 : at);
        if (start >= text.Length) return default;
        var first = start;
        var said = Says(text, start, "at") && Gap.Skip(text, start + 2) > start + 2;
        if (said) first = SkipPageWord(text, Gap.Skip(text, start + 2));
        else if (start == at || !comma && !needsAt && !IsSign(text, start) && NoteEnd(text, start) < 0 && text[start] != '*') return default;
        else if (needsAt && !IsSign(text, start) && !IsPageAndLine(text, start) && NoteEnd(text, start) < 0) return default;
        if (!said && beginsCitation is not null && beginsCitation(first)) return default;
        var end = Item(text, first);
        if (end < 0 && said) end = Roman(text, first);
        if (end > 0 && said && end < text.Length && char.IsLetter(text[end]) && text[end] != 'n') end = s_joined(text, first);
        if (end < 0 || said && end < text.Length && char.IsLetter(text[end]) && text[end] != 'n') return default;
        for (var n = 0; n < MostItems; n++)
        {
            var next = Joint(text, end);
            if (next < 0 || beginsCitation is not null && char.IsAsciiDigit(text[next]) && beginsCitation(next)) break;
            var item = Item(text, next);
            if (item < 0 || FollowedByWord(text, next, item)) break;
            end = item;
        }
        return new(start, end);
    }

    /// <summary>The first page after "at".</summary>
    public static TextSpan PageAfterAt(ReadOnlySpan<char> text, int after)
    {
        var at = Gap.Skip(text, after);
        if (at == after) return default;
        at = SkipPageWord(text, at);
        if (at < text.Length && text[at] == '*') at++;
        var end = SlotShape.Digits(text, at);
        if (end < 0 && at < text.Length && text[at] == '_') { end = at; while (end < text.Length && text[end] == '_') end++; }
        return end < 0 ? default : new(at, end);
    }

    private static int SkipPageWord(ReadOnlySpan<char> text, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["pp.", "p.", "pages", "page"])
            if (at < text.Length && text[at..].StartsWith(word, StringComparison.Ordinal)) return Gap.Skip(text, at + word.Length);
        return at;
    }

    private static int Item(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return -1;
        if (IsSign(text, at))
        {
            var number = at;
            while (number < text.Length && (text[number] is '¶' or '§' || char.IsAsciiLetter(text[number]) || text[number] == '.') && number - at < 7) number++;
            var start = Gap.Skip(text, number);
            return text[at] == '§' ? LawTail.Groups(text, s_section(text, start)) : Range(text, start);
        }
        if (NoteEnd(text, at) is var alone and > 0) return alone;
        var end = Range(text, at);
        if (end < 0) return -1;
        var note = NoteEnd(text, SkipAmpersand(text, Gap.Skip(text, end)));
        return note > 0 ? note : end;
    }

    private static int Range(ReadOnlySpan<char> text, int at)
    {
        var end = LawTail.Groups(text, Number(text, at));
        if (end < 0) return -1;
        if (end < text.Length && text[end] == ':' && Number(text, end + 1) is var line and > 0) end = line;
        if (end < text.Length && text[end] is '-' or '–' or '—' && Number(text, AfterDash(text, end)) is var to and > 0)
        {
            end = to;
            if (end < text.Length && text[end] == ':' && Number(text, end + 1) is var lineTo and > 0) end = lineTo;
        }
        return end;
    }

    /// <summary>A line may break after a dash.</summary>
    private static int AfterDash(ReadOnlySpan<char> text, int dash) => dash + 1 < text.Length && text[dash + 1] is '\n' or '\r' ? Gap.Skip(text, dash + 1) : dash + 1;

    /// <summary>The end of the range that begins with a first page: "336-38".</summary>
    public static int RangeEnd(ReadOnlySpan<char> text, int pageEnd) =>
        pageEnd < text.Length && text[pageEnd] is '-' or '–' && SlotShape.Digits(text, AfterDash(text, pageEnd)) is var end and > 0 ? end : -1;

    /// <summary>A page of a preface; one capital letter alone is a word or an exhibit.</summary>
    private static int Roman(ReadOnlySpan<char> text, int at) =>
        s_roman(text, at) is var end and > 0 && (end >= text.Length || !char.IsLetterOrDigit(text[end])) && (end > at + 1 || char.IsLower(text[at])) ? end : -1;

    private static int Number(ReadOnlySpan<char> text, int at) => SlotShape.Digits(text, at < text.Length && text[at] == '*' ? at + 1 : at);

    /// <summary>The end of "n.4", "nn.4-5", "note 4"; -1 where none stands here.</summary>
    private static int NoteEnd(ReadOnlySpan<char> text, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["nn.", "n.", "notes", "note", "fn.", "n"])
            if (at < text.Length && text[at..].StartsWith(word, StringComparison.Ordinal))
                return Range(text, word == "n" ? at + 1 : Gap.Skip(text, at + word.Length));
        return -1;
    }

    /// <summary>An ampersand, also as a web page writes it.</summary>
    private static int SkipAmpersand(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || text[at] != '&' ? at : Gap.Skip(text, text[at..].StartsWith("&amp;", StringComparison.Ordinal) ? at + 5 : at + 1);

    /// <summary>Where the next item begins after a comma, an ampersand or "and"; -1 where the pin ends.</summary>
    private static int Joint(ReadOnlySpan<char> text, int at)
    {
        var next = at < text.Length && text[at] == ',' ? Gap.Skip(text, at + 1) : Gap.Skip(text, at);
        if (next == at) return -1;
        var amp = SkipAmpersand(text, next);
        if (Says(text, next, "and")) amp = Gap.Skip(text, next + 3);
        if (amp == next && text[at] != ',') return -1;
        return amp < text.Length && (char.IsAsciiDigit(text[amp]) || text[amp] == '*' || IsSign(text, amp) || NoteEnd(text, amp) > 0) ? amp : -1;
    }

    /// <summary>A bare number before a word counts something: "at 12, 14 officers".</summary>
    private static bool FollowedByWord(ReadOnlySpan<char> text, int item, int end)
    {
        if (!char.IsAsciiDigit(text[item])) return false;
        if (end < text.Length && char.IsLetter(text[end])) return true;
        var word = Gap.Skip(text, end);
        return word > end && word < text.Length && char.IsLower(text[word]) && !Says(text, word, "and") && !Says(text, word, "n");
    }

    private static bool IsPageAndLine(ReadOnlySpan<char> text, int at) => SlotShape.Digits(text, at) is var end and > 0 && end + 1 < text.Length && text[end] == ':' && char.IsAsciiDigit(text[end + 1]);

    private static bool IsSign(ReadOnlySpan<char> text, int at) => at < text.Length && (text[at] is '¶' or '§' || Says(text, at, "par") || Says(text, at, "para") || Says(text, at, "paras") || Says(text, at, "Art") || Says(text, at, "art") || Says(text, at, "arts"));

    private static bool Says(ReadOnlySpan<char> text, int at, string word) =>
        at < text.Length && text[at..].StartsWith(word, StringComparison.Ordinal) && (at + word.Length >= text.Length || !char.IsLetterOrDigit(text[at + word.Length]));
}
