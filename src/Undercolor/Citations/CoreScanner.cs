using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>Finds where citations stand, in one pass from left to right; each place is looked at a bounded number of times.</summary>
internal sealed class CoreScanner(CitationTables tables, string text)
{
    private static readonly SlotShape.Reader s_volume = SlotShape.Find("letter-optional")!;

    private readonly List<(Series Series, int End)> _found = [];
    private readonly List<CitationDraft> _drafts = [];

    public List<CitationDraft> Scan()
    {
        for (var at = 0; at < text.Length;)
        {
            var character = text[at];
            if (char.IsAsciiDigit(character)) at = Number(at);
            else if (char.IsLetter(character)) at = Word(at);
            else at = Sign(at, character);
        }
        return _drafts;
    }

    /// <summary>Whether a citation begins with the number at this place, so that it is no page of the one before.</summary>
    public bool BeginsCitation(int at) => char.IsAsciiDigit(text[at]) && Numbered(at) is not null;

    private int Number(int at)
    {
        if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && Numbered(at) is { } draft) return Add(draft);
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private CitationDraft? Numbered(int at)
    {
        foreach (var series in SeriesStarts.After(text, at))
        {
            if (series < 0) continue;
            tables.AfterNumber.Find(text, series, _found);
            if (Fitting(at, series, _found, true) is { } draft) return draft;
            if (_found.Count > 0 && (Short(at, series) ?? Blank(at, series)) is { } other) return other;
        }
        return null;
    }

    private int Word(int at)
    {
        if (at > 0 && text[at - 1] is '\'' or '’' && at > 1 && char.IsLetter(text[at - 2])) return WordEnd(at);
        if (ShortForms.At(text, at) is { } form) return Add(form);
        if (DocketNumber.At(text, at) is { } docket) return Add(docket);
        if (char.IsAsciiLetterUpper(text[at]))
        {
            tables.Alone.Find(text, at, _found);
            if (_found.Count > 0 && Fitting(at, at, _found, false) is { } draft && !NominativeGuard.Refuses(draft, text, Numbered)) return Add(draft);
        }
        return WordEnd(at);
    }

    private int Sign(int at, char character)
    {
        if (character == '§' && BareSection.At(text, at) is { } section) return Add(section);
        if (character is '_' or '—' or '–' or '-' && BlankRun(at) is var end and > 0)
        {
            var series = Gap.Skip(text, end);
            if (series > end) tables.AfterNumber.Find(text, series, _found);
            if (series > end && _found.Count > 0 && Blank(at, series) is { } blank) return Add(blank);
            return end;
        }
        return at + 1;
    }

    /// <summary>The longest series with a form that fits; series that are printed the same stay as candidates.</summary>
    private CitationDraft? Fitting(int at, int series, List<(Series Series, int End)> found, bool numbered)
    {
        CitationDraft? best = null;
        var matched = -1;
        foreach (var (one, end) in found)
        {
            if (best is not null && matched != end) break;
            if (Fit(one, at, series, end, numbered) is not { } draft) continue;
            matched = end;
            if (best is null || draft.End > best.End || draft.End == best.End && draft.Printed.End > best.Printed.End) best = draft;
            else if (draft.End == best.End && draft.Printed.End == best.Printed.End)
            {
                if (draft.Kind == best.Kind) best.Series.Add(one);
                else if (one.Cite == draft.Printed.Of(text)) best = draft;
            }
        }
        return best;
    }

    private CitationDraft? Fit(Series series, int at, int printed, int end, bool numbered)
    {
        (int End, SlotValues Slots) best = (-1, default);
        foreach (var form in series.Forms)
        {
            var slots = default(SlotValues);
            if (numbered && form.OnlyBeginsWithSeries || !form.MatchesBefore(text, at, printed, ref slots)) continue;
            var stop = form.MatchAfter(text, Subject(series, end), ref slots);
            if (stop > best.End) best = (stop, slots);
        }
        return best.End < 0 ? null : new(KindOf(series), at, best.End) { Slots = best.Slots, Printed = new(printed, Subject(series, end)), Series = [series] };
    }

    /// <summary>The end of a series whose name holds a subject, such as the code of a State on one matter.</summary>
    private int Subject(Series series, int end)
    {
        var star = series.Cite.IndexOf('*', StringComparison.Ordinal);
        if (star < 0) return end;
        var closing = series.Cite[(star + 1)..].Trim();
        var at = end;
        for (var words = 0; words < 7; words++)
        {
            at = Gap.Skip(text, at);
            if (words > 0 && text.AsSpan(at).StartsWith(closing, StringComparison.Ordinal)) return at + closing.Length;
            var word = at;
            while (at < text.Length && (char.IsLetter(text[at]) || text[at] is '.' or '&' or '\'' or '’' or '-')) at++;
            if (at == word || !char.IsUpper(text[word]) && text[word] != '&') break;
        }
        return -1;
    }

    /// <summary>A volume, a reporter of decisions or a journal, and "at" with a page.</summary>
    private CitationDraft? Short(int at, int series)
    {
        var volume = s_volume(text, at);
        foreach (var (one, end) in _found)
        {
            if (!HasPages(one) || Gap.Skip(text, volume) != series) continue;
            var after = end < text.Length && text[end] == ',' ? end + 1 : end;
            var word = Gap.Skip(text, after);
            if (word == after || !text.AsSpan(word).StartsWith("at", StringComparison.Ordinal) || PinCite.PageAfterAt(text, word + 2) is not { IsEmpty: false } page) continue;
            var slots = default(SlotValues);
            slots[SlotName.Volume] = new(at, volume);
            slots[SlotName.Page] = page;
            return new(CitationKind.ShortCase, at, page.End) { Slots = slots, Printed = new(series, end), Series = [.. _found.Where(f => f.End == end && HasPages(f.Series)).Select(f => f.Series)] };
        }
        return null;
    }

    private static bool HasPages(Series series) => series.IsCase || series.Kind == SeriesKind.Journal;

    /// <summary>A reporter of decisions whose page, and perhaps volume, is a line.</summary>
    private CitationDraft? Blank(int at, int series)
    {
        foreach (var (one, end) in _found)
        {
            if (!one.IsCase) continue;
            var page = Gap.Skip(text, end < text.Length && text[end] == ',' ? end + 1 : end);
            if (BlankRun(page) is var stop and > 0) return new(CitationKind.FullCase, at, stop) { Printed = new(series, end), Series = [one], Blank = true };
        }
        return null;
    }

    private int BlankRun(int at)
    {
        var end = at;
        while (end < text.Length && end - at < 12 && text[end] is '_' or '—' or '–' or '-') end++;
        return end == at || end == at + 1 && text[at] == '-' ? -1 : end;
    }

    private int Add(CitationDraft draft)
    {
        _drafts.Add(draft);
        return draft.End;
    }

    private int WordEnd(int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
        return at;
    }

    private static CitationKind KindOf(Series series) => series.Kind switch
    {
        SeriesKind.Journal => CitationKind.FullJournal,
        SeriesKind.Rule => CitationKind.Rule,
        SeriesKind.Constitution => CitationKind.Constitution,
        SeriesKind.Instruction => CitationKind.Instruction,
        SeriesKind.Record => CitationKind.Record,
        _ => series.IsCase ? CitationKind.FullCase : CitationKind.FullLaw,
    };
}
