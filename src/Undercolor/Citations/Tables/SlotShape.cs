namespace Undercolor.Citations.Tables;

/// <summary>How the value of a slot looks. Each shape reads as far as it can and never goes back.</summary>
internal static class SlotShape
{
    /// <summary>More digits than any volume, page or section has.</summary>
    private const int MostDigits = 12;

    private const int LongestName = 40;

    public delegate int Reader(ReadOnlySpan<char> text, int at);

    /// <summary>The reader of a shape named in <c>forms.yaml</c>; null for a name that is none.</summary>
    public static Reader? Find(string name) => name switch
    {
        "number" => (text, at) => at < text.Length && text[at] == '0' ? -1 : Digits(text, at),
        "any-number" => Digits,
        "page" => Page,
        "short" => (text, at) => Digits(text, at, 2),
        "year" => Year,
        "year-letter" => (text, at) => OneLetter(text, Year(text, at), 'F'),
        "short-or-year" => (text, at) => Digits(text, at, 4),
        "dash" => (text, at) => Joined(text, at, "-", 1),
        "dashes" => (text, at) => Joined(text, at, "-", 3),
        "commas" => (text, at) => Joined(text, at, ",", 4),
        "commas-letter" => (text, at) => OneLetter(text, Joined(text, at, ",", 4)),
        "commas-periods" => (text, at) => Joined(text, at, ",.", 4),
        "letter" => (text, at) => Digits(text, at) is var end and > 0 && OneLetter(text, end) is var after && after > end ? after : -1,
        "letter-optional" => (text, at) => OneLetter(text, Digits(text, at)),
        "bracket" => Bracket,
        "roman" => (text, at) => Run(text, at, static c => "ivxlcIVXLC".Contains(c), 8),
        "roman-or-number" => (text, at) => Digits(text, at) is var end and > 0 ? end : Run(text, at, static c => "ivxlcdmIVXLCDM".Contains(c), 8),
        "number-and-year" => NumberAndYear,
        "page-and-letter" => (text, at) => OneLetter(text, Digits(text, at, 5)),
        "neutral" => Neutral,
        "section" => Section,
        "unsigned" => Unsigned,
        "joined" => (text, at) => Section(text, at) is var end and > 0 && text[at..end].IndexOfAny("-.:–") > 0 ? end : -1,
        "range" => Range,
        "guideline" => (text, at) => char.IsAsciiDigit(text[at]) && Run(text, at, static c => char.IsAsciiLetterOrDigit(c) || c == '.', 10) is var end and > 0 ? text[end - 1] == '.' ? end - 1 : end : -1,
        "docket" => Docket,
        "filed" => (text, at) => Run(text, at, static c => char.IsAsciiDigit(c) || c == '/', 10),
        "mark" => Mark,
        "sign" => (text, at) => Sign(text, at, false),
        "any-sign" => (text, at) => Sign(text, at, true),
        "subject" => Subject,
        "word" => (text, at) => CapitalWord(text, at),
        "place" => Place,
        "name" => (text, at) => Run(text, at, static c => char.IsAsciiLetter(c) || c is '.' or '&' or ' ', LongestName),
        "exhibit" => Exhibit,
        "lines" => Lines,
        "page-or-lines" => (text, at) => Lines(text, at) is var end and > 0 ? end : Digits(text, at, 4),
        "day" => Day,
        "clock" => Clock,
        _ => null,
    };

    public static int Digits(ReadOnlySpan<char> text, int at) => Digits(text, at, MostDigits);

    private static int Docket(ReadOnlySpan<char> text, int at)
    {
        var end = Run(text, at, static c => char.IsAsciiLetterOrDigit(c) || c is '-' or ',', 24);
        return end > 0 && text[end - 1] == ',' ? end - 1 : end;
    }

    private static int Digits(ReadOnlySpan<char> text, int at, int most)
    {
        if (at < 0) return -1;
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) if (++end - at > most) return -1;
        return end == at ? -1 : end;
    }

    private static int Year(ReadOnlySpan<char> text, int at)
    {
        var end = Digits(text, at, 4);
        return end == at + 4 && (text[at] == '1' || text[at] == '2' && text[at + 1] == '0') ? end : -1;
    }

    /// <summary>A number, or the line that stands for a page not yet known.</summary>
    private static int Page(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] == '_') return Run(text, at, static c => c == '_', 16);
        return Digits(text, at);
    }

    private static int OneLetter(ReadOnlySpan<char> text, int at, char last = 'Z') =>
        at >= 0 && at < text.Length && char.ToUpperInvariant(text[at]) is var upper && upper >= 'A' && upper <= last && !Follows(text, at + 1) ? at + 1 : at;

    private static int Joined(ReadOnlySpan<char> text, int at, string joints, int most)
    {
        var end = Digits(text, at);
        for (var n = 0; end > 0 && n < most && end < text.Length && joints.Contains(text[end]); n++)
            if (Digits(text, end + 1) is var next and > 0) end = next;
            else break;
        return end;
    }

    private static int Range(ReadOnlySpan<char> text, int at)
    {
        var end = Digits(text, at);
        return end > 0 && end < text.Length && text[end] is '-' or '–' or '—' && Digits(text, end + 1) is var to and > 0 ? to : end;
    }

    private static int Bracket(ReadOnlySpan<char> text, int at)
    {
        var end = Digits(text, at);
        return end > 0 && end + 2 < text.Length && text[end] is '(' or '[' && char.IsAsciiLetterUpper(text[end + 1]) && text[end + 2] is ')' or ']' ? end + 3 : -1;
    }

    private static int Neutral(ReadOnlySpan<char> text, int at)
    {
        var end = Digits(text, at, 7);
        if (end < 0) return -1;
        if (end + 1 < text.Length && text[end] == '-' && char.IsAsciiLetterUpper(text[end + 1]) && !Follows(text, end + 2)) return end + 2;
        return text[end..].StartsWith("WC", StringComparison.Ordinal) ? end + 2 : end;
    }

    /// <summary><c>section = number { ("-" | "." | ":" | "–") (number | letter) }; number = digits [letters [digits]]</c></summary>
    private static int Section(ReadOnlySpan<char> text, int at)
    {
        var end = SectionNumber(text, at);
        for (var n = 0; end > 0 && n < 6 && end + 1 < text.Length && text[end] is '-' or '.' or ':' or '–'; n++)
            if (SectionNumber(text, AfterJoint(text, end)) is var next and > 0) end = next;
            else if (text[end] == '-' && char.IsAsciiLetterOrDigit(text[end + 1]) && !Follows(text, end + 2)) end += 2;
            else break;
        return end;
    }

    /// <summary>A line may break after a hyphen.</summary>
    private static int AfterJoint(ReadOnlySpan<char> text, int joint) => text[joint] == '-' && joint + 1 < text.Length && text[joint + 1] is '\n' or '\r' ? Gap.Skip(text, joint + 1) : joint + 1;

    /// <summary>Digits and up to three letters that close them, and perhaps digits again: 1983, 300aa, 2D1; a longer run is a word that was set without a space.</summary>
    private static int SectionNumber(ReadOnlySpan<char> text, int at)
    {
        var digits = Digits(text, at);
        if (digits < 0) return -1;
        var end = digits;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end - digits > 3) return digits;
        return end > digits && Digits(text, end, 3) is var more and > 0 ? more : end;
    }

    /// <summary>A section without its sign: no word and no number follows, to which the number could belong instead.</summary>
    private static int Unsigned(ReadOnlySpan<char> text, int at)
    {
        var end = Section(text, at);
        return end > 0 && !Follows(text, Gap.Skip(text, end)) ? end : -1;
    }

    /// <summary>88-13, 12,866, 96-7p, 2010-33: digits with their commas, and the part after a hyphen.</summary>
    private static int NumberAndYear(ReadOnlySpan<char> text, int at)
    {
        var end = Joined(text, at, ",", 2);
        if (end > 0 && end < text.Length && text[end] is '-' or '–' && Digits(text, AfterJoint(text, end), 8) is var second and > 0) end = second;
        return OneLetter(text, end);
    }

    private static int Mark(ReadOnlySpan<char> text, int at)
    {
        foreach (var mark in (ReadOnlySpan<string>)["¶¶", "¶", "para.", "par.", "P"])
            if (text[at..].StartsWith(mark, StringComparison.Ordinal)) return at + mark.Length;
        return -1;
    }

    /// <summary>The sign or word for a section, with the space after it.</summary>
    private static int Sign(ReadOnlySpan<char> text, int at, bool anyWord)
    {
        if (at >= text.Length) return -1;
        var end = -1;
        if (text[at] == '§') end = at + 1 < text.Length && text[at + 1] == '§' ? at + 2 : at + 1;
        else
            foreach (var word in anyWord ? (ReadOnlySpan<string>)["Sections", "sections", "Section", "section", "Secs.", "secs.", "Sec.", "sec.", "Sec", "sec", "S.", "s."] : ["Sections", "sections", "Section", "section", "Sec.", "sec."])
                if (text[at..].StartsWith(word, StringComparison.Ordinal)) { end = at + word.Length; break; }
        return end < 0 ? -1 : Gap.Skip(text, end);
    }

    private static int Subject(ReadOnlySpan<char> text, int at)
    {
        var end = CapitalWord(text, at);
        for (var n = 0; end > 0 && n < 4; n++)
        {
            var next = Gap.Skip(text, end);
            if (next == end || next >= text.Length) break;
            if (text[next] == '&') { end = next + 1; continue; }
            if (CapitalWord(text, next) is var word and > 0) end = word;
            else break;
        }
        return end;
    }

    private static int CapitalWord(ReadOnlySpan<char> text, int at) =>
        at < text.Length && char.IsAsciiLetterUpper(text[at]) ? Run(text, at, static c => char.IsAsciiLetter(c) || c is '.' or '-' or '\'' or '’', LongestName) : -1;

    /// <summary>A State, abbreviated, perhaps in parentheses: "W. Va.", "(Cal.)".</summary>
    private static int Place(ReadOnlySpan<char> text, int at)
    {
        var open = text[at] == '(' ? at + 1 : at;
        var end = -1;
        for (var (word, n) = (open, 0); n < 3 && word < text.Length && char.IsAsciiLetterUpper(text[word]) && (n == 0 || Mark(text, word) < 0); n++)
        {
            if (Run(text, word, static c => char.IsAsciiLetter(c) || c is '.', LongestName) is not (> 0 and var stop) || stop < word + 2) break;
            end = stop;
            word = Gap.Skip(text, end);
        }
        return end > 0 && end < text.Length && text[end] == ')' ? end + 1 : end;
    }

    private static int Exhibit(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && char.IsAsciiLetterUpper(text[at]))
        {
            var end = Run(text, at, static c => char.IsAsciiLetterUpper(c), 3);
            return end > 0 && end < text.Length && char.IsAsciiLetterLower(text[end]) ? -1 : OptionalNumber(text, end);
        }
        return OneLetter(text, Joined(text, at, "-", 2));
    }

    private static int OptionalNumber(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && text[at] == '-' && Digits(text, at + 1, 3) is var end and > 0 ? end : at;

    /// <summary><c>lines = page ":" line [dash [page ":"] line]</c></summary>
    private static int Lines(ReadOnlySpan<char> text, int at)
    {
        var end = PageAndLine(text, at);
        if (end > 0 && end < text.Length && text[end] is '-' or '–' && (PageAndLine(text, end + 1) is var to and > 0 || (to = Digits(text, end + 1, 3)) > 0)) end = to;
        return end;
    }

    private static int PageAndLine(ReadOnlySpan<char> text, int at) =>
        Digits(text, at, 4) is var page and > 0 && page < text.Length && text[page] == ':' ? Digits(text, page + 1, 2) : -1;

    /// <summary><c>day = month day "," year</c></summary>
    private static int Day(ReadOnlySpan<char> text, int at)
    {
        var month = CapitalWord(text, at);
        var day = month < 0 ? -1 : Digits(text, Gap.Skip(text, month), 2);
        return day > 0 && day < text.Length && text[day] == ',' ? Year(text, Gap.Skip(text, day + 1)) : -1;
    }

    private static int Clock(ReadOnlySpan<char> text, int at)
    {
        var end = PageAndLine(text, at);
        return end > 0 && end < text.Length && text[end] == ':' && Digits(text, end + 1, 2) is var seconds and > 0 ? seconds : end;
    }

    private static int Run(ReadOnlySpan<char> text, int at, Func<char, bool> takes, int most)
    {
        var end = at;
        while (end < text.Length && takes(text[end])) if (++end - at > most) return -1;
        return end == at ? -1 : end;
    }

    private static bool Follows(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);
}
