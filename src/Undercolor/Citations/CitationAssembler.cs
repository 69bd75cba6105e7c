using Undercolor.Citations.Tables;
using Undercolor.Text;

namespace Undercolor.Citations;

/// <summary>Puts around each citation what belongs to it: pin cite, court, date, names, signal, history.</summary>
internal sealed class CitationAssembler(string text, CitationTables tables, CoreScanner scanner, List<CitationDraft> drafts)
{
    /// <summary>Words in the abbreviation of a court.</summary>
    private const int LongestCourt = 4;

    private readonly TailReader _tails = new(text, tables);
    private readonly NameReader _names = new(text, tables.Names);
    private readonly Stack<int> _open = new();
    private int _floor;

    /// <remarks>Names do not reach over the citation before, but a citation inside the parentheses of another has its own.</remarks>
    public void Assemble()
    {
        for (var i = 0; i < drafts.Count;)
        {
            while (_open.TryPeek(out var end) && end <= drafts[i].Start) _floor = Math.Max(_floor, _open.Pop());
            var next = drafts[i].Kind switch
            {
                CitationKind.FullCase => Cases(i),
                CitationKind.ShortCase => ShortCases(i),
                CitationKind.FullJournal => Journal(i),
                CitationKind.Docket => Docket(i),
                CitationKind.Id or CitationKind.Supra => Back(i),
                CitationKind.Record => Record(i),
                _ => Law(i),
            };
            _floor = Math.Max(_floor, drafts[next - 1].PinEnd);
            _open.Push(drafts[next - 1].FullEnd);
            i = next;
        }
    }

    /// <summary>A decision with all its parallel citations.</summary>
    private int Cases(int first)
    {
        var end = ReadPin(drafts[first]);
        var last = first;
        while (last + 1 < drafts.Count && drafts[last + 1].Kind == CitationKind.FullCase && IsParallel(drafts[last], end, drafts[last + 1].Start)) end = ReadPin(drafts[++last]);
        var names = NamesOf(drafts[first], out var date);
        var tail = drafts[last];
        (tail.Year, tail.Court) = (date?.Year, date is { Court.Length: > 0 } before ? tables.Courts.ByAbbreviation(before.Court) : null);
        var fullEnd = _tails.Read(tail, end);
        for (var i = first; i <= last; i++)
        {
            var draft = drafts[i];
            (draft.Year, draft.Dated, draft.Court, draft.Names, draft.FullStart, draft.FullEnd) = (tail.Year, tail.Dated, tail.Court, names, names.Start, fullEnd);
            if (i > first) draft.ParallelTo = drafts[first];
            if (i < last) draft.Parentheticals.AddRange(tail.Parentheticals);
            if (draft.Year is null && !draft.Slots[SlotName.Year].IsEmpty) draft.Year = int.Parse(draft.Slots[SlotName.Year].Of(text), System.Globalization.CultureInfo.InvariantCulture);
        }
        SetBefore(drafts[first], names.Start);
        return last + 1;
    }

    private CaseNames NamesOf(CitationDraft draft, out (int Year, string Court)? date)
    {
        date = null;
        var end = draft.Start;
        var close = end;
        while (close > _floor && (char.IsWhiteSpace(text[close - 1]) || text[close - 1] is ',' or '[')) close--;
        if (close > _floor && text[close - 1] == ')' && text.LastIndexOf('(', close - 1, Math.Min(60, close - _floor)) is var open and >= 0 && DateParenthesis.Read(text.AsSpan(open + 1, close - open - 2)) is { } read)
            (date, end) = (read, open);
        var names = _names.Before(end, _floor);
        if (names.Defendant.IsEmpty && !names.Antecedent.IsEmpty && EndsWithComma(names.Antecedent.End)) names = names with { Defendant = names.Antecedent, Antecedent = default };
        return names.Start == end ? names with { Start = draft.Start } : names;
    }

    private bool EndsWithComma(int at) => Gap.Skip(text, at) is var next && next < text.Length && text[next] == ',';

    private int ShortCases(int first)
    {
        var end = ReadShortPin(drafts[first]);
        var last = first;
        while (last + 1 < drafts.Count && drafts[last + 1].Kind == CitationKind.ShortCase && IsParallel(drafts[last], end, drafts[last + 1].Start)) end = ReadShortPin(drafts[++last]);
        var names = _names.Before(BeforeSupra(first), _floor);
        var fullEnd = _tails.Read(drafts[last], end);
        for (var i = first; i <= last; i++)
        {
            (drafts[i].Names, drafts[i].FullStart, drafts[i].FullEnd) = (names, Math.Min(names.Start, drafts[i].Start), fullEnd);
            if (i > first) drafts[i].ParallelTo = drafts[first];
        }
        SetBefore(drafts[first], drafts[first].FullStart);
        return last + 1;
    }

    /// <summary>"Name, supra, 13 Rep. at 5" is one short form: the word in its middle is taken out.</summary>
    private int BeforeSupra(int first)
    {
        var start = drafts[first].Start;
        var end = Gap.SkipBack(text, start);
        if (end >= 6 && text[end - 1] == ',' && text.AsSpan(end - 6, 5).SequenceEqual("supra")) return end - 6;
        return start;
    }

    private int ReadPin(CitationDraft draft)
    {
        var pin = !draft.Slots[SlotName.Page].IsEmpty && PinCite.RangeEnd(text, draft.End) is var end and > 0
            ? new(draft.Slots[SlotName.Page].Start, end)
            : PinCite.Read(text, draft.End, false, scanner.BeginsCitation);
        if (!pin.IsEmpty) (draft.Pin, draft.PinEnd) = (pin, pin.End);
        return draft.PinEnd;
    }

    private int ReadShortPin(CitationDraft draft)
    {
        var page = draft.Slots[SlotName.Page];
        var word = text.LastIndexOf("at", page.Start, StringComparison.Ordinal);
        var pin = PinCite.Read(text, word, false, scanner.BeginsCitation);
        if (pin.IsEmpty) pin = page;
        draft.Pin = new(Math.Min(page.Start > 0 && text[page.Start - 1] == '*' ? page.Start - 1 : page.Start, pin.End), Math.Max(pin.End, page.End));
        return draft.End = draft.PinEnd = draft.Pin.End;
    }

    /// <summary>Only commas, brackets and space stand between the citations of one decision.</summary>
    private bool IsParallel(CitationDraft before, int end, int start)
    {
        if (start - end > 8) return false;
        var comma = false;
        for (var i = end; i < start; i++)
            if (text[i] is ',' or '[' or '=') comma = true;
            else if (!char.IsWhiteSpace(text[i]) && text[i] != ']') return false;
        return comma || end == start || before.Blank && before.End == end;
    }

    private int Journal(int i)
    {
        ReadPin(drafts[i]);
        drafts[i].FullEnd = _tails.Read(drafts[i], drafts[i].PinEnd);
        SetBefore(drafts[i], drafts[i].Start);
        return i + 1;
    }

    /// <summary>A docket number with the names before it; its court and date stand after it, or it would not be one.</summary>
    private int Docket(int i)
    {
        var names = NamesOf(drafts[i], out _);
        (drafts[i].Names, drafts[i].FullStart, drafts[i].FullEnd) = (names, names.Start, _tails.Read(drafts[i], drafts[i].End));
        SetBefore(drafts[i], names.Start);
        return i + 1;
    }

    private int Back(int i)
    {
        var draft = drafts[i];
        if (draft.Kind == CitationKind.Supra)
        {
            draft.Names = _names.Before(draft.Slots[SlotName.Volume] is { IsEmpty: false } volume ? volume.Start : draft.Start, _floor);
            draft.FullStart = Math.Min(draft.Names.Start, draft.Start);
        }
        draft.FullEnd = _tails.Read(draft, draft.End);
        SetBefore(draft, draft.FullStart);
        return i + 1;
    }

    private int Law(int i)
    {
        var draft = drafts[i];
        var several = draft.Kind != CitationKind.Section && (draft.Kind is CitationKind.Rule or CitationKind.Instruction || text.AsSpan(draft.Start, draft.End - draft.Start).Contains("§§", StringComparison.Ordinal));
        draft.Pin = LawTail.Read(text, draft.End, several, scanner.BeginsCitation);
        if (draft.Pin.IsEmpty && draft.Kind == CitationKind.FullLaw && PinCite.Read(text, draft.End, true, scanner.BeginsCitation) is { IsEmpty: false } pin && pin.Of(text).StartsWith("at", StringComparison.Ordinal)) draft.Pin = pin;
        draft.PinEnd = draft.Pin.IsEmpty ? draft.End : draft.Pin.End;
        draft.FullEnd = _tails.Read(draft, draft.PinEnd);
        if (draft.Year is null && draft.Slots[SlotName.Year] is { IsEmpty: false } year) draft.Year = int.Parse(year.Of(text), System.Globalization.CultureInfo.InvariantCulture);
        if (draft.Kind == CitationKind.Rule) CourtBefore(draft);
        SetBefore(draft, draft.Start);
        return i + 1;
    }

    /// <summary>The abbreviation of a court that stands before a local rule is part of it.</summary>
    private void CourtBefore(CitationDraft draft)
    {
        var before = Gap.SkipBack(text, draft.Start);
        var isCircuit = text.AsSpan(draft.Start).StartsWith("Cir.", StringComparison.Ordinal);
        var stop = isCircuit ? draft.Start + "Cir.".Length : before;
        for (var (end, n) = (before, 0); n < LongestCourt && end > _floor && (text[end - 1] == '.' || isCircuit && n == 0); n++)
        {
            var start = end;
            while (start > _floor && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '\'')) start--;
            if (tables.Courts.Printed(text.AsSpan(start, stop - start)) is { } court) (draft.Start, draft.FullStart, draft.Court) = (start, start, court);
            end = Gap.SkipBack(text, start);
        }
    }

    private int Record(int i)
    {
        var draft = drafts[i];
        draft.Names = _names.Witness(draft.Start, _floor);
        draft.FullStart = draft.Names.Start;
        draft.Pin = PinCite.Read(text, draft.End, false, scanner.BeginsCitation);
        draft.PinEnd = draft.FullEnd = draft.Pin.IsEmpty ? draft.End : draft.Pin.End;
        SetBefore(draft, draft.FullStart);
        return i + 1;
    }

    /// <summary>The signal, or the history, that stands before a citation.</summary>
    private void SetBefore(CitationDraft draft, int start)
    {
        draft.History = PhraseBefore.Of(text, start, _floor, tables.Phrases.Histories);
        if (draft.History.Length == 0) draft.Signal = PhraseBefore.Signal(text, start, _floor, tables.Phrases.Signals) ?? "";
    }
}
