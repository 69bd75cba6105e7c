using System.Globalization;
using Undercolor.Cases;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Papers.Does;

/// <summary>The sheet on the unnamed defendants: for the plaintiff's own use, not for a court.</summary>
internal sealed class DoeSheetPaper(DoeSheet sheet, DraftDesk desk, DoeWords words)
{
    public IEnumerable<PaperBlock> Blocks()
    {
        yield return Prose(desk.Sentence("sheet-about"));
        yield return Prose(sheet.Roster.IsEmpty ? desk.Sentence("roster-none") : desk.Sentence("roster-assumed"));
        if (!sheet.Roster.Ignored.IsEmpty) yield return Prose(desk.Sentence("ignored", new Filling("columns", DoeWords.OfRoster(string.Join(", ", sheet.Roster.Ignored)))));
        foreach (var apart in desk.File.Apart) yield return Prose(desk.Sentence("apart", new("who", desk.Names(apart.Who)), new("why", DraftDesk.Said(apart.Why, $"apart[{apart.Id}].why"))));
        foreach (var few in sheet.Short) yield return Prose(desk.Sentence("short", new("who", desk.Names(few.Slots)), new("names", DoeWords.OfRoster(string.Join(", ", few.Names)))));
        foreach (var slot in sheet.Slots) foreach (var block in Slot(slot)) yield return block;
        yield return new PaperBlock.Heading(2, desk.Sentence("law-heading"));
        foreach (var sentence in Law()) yield return Prose(sentence);
    }

    /// <summary>The days of one Doe, a sentence each.</summary>
    public static IEnumerable<PaperSentence> Days(DoeSlot slot, DraftDesk desk)
    {
        foreach (var limit in slot.Time.Limits)
            yield return limit.Day is { } day
                ? desk.Sentence("time-limit", new("day", DoeWords.Plain(DoeWords.Long(day))), new("right", DoeWords.Plain(limit.Label.ToLowerInvariant())), new("assumptions", DoeWords.Plain(DoeWords.Limit(limit))))
                : desk.Sentence("time-limit-unknown", new("right", DoeWords.Plain(limit.Label.ToLowerInvariant())), new("why", DoeWords.Plain(limit.Assumptions[0])));
        yield return slot.Time.Serve is { } serve ? desk.Sentence("time-serve", new Filling("day", DoeWords.Plain(DoeWords.Long(serve.Earliest)))) : desk.Sentence("time-serve-unknown");
        yield return slot.Time.Earliest is { } last ? desk.Sentence("time-last", new Filling("day", DoeWords.Plain(DoeWords.Long(last)))) : desk.Sentence("time-none");
    }

    private IEnumerable<PaperBlock> Slot(DoeSlot slot)
    {
        yield return new PaperBlock.Heading(2, new("doe/cell", DraftDesk.Name(slot.Person)));
        yield return Prose(desk.Sentence("known", new Filling("what", DoeWords.Known(slot.Person))));
        if (!slot.Person.Slot.Is.IsEmpty) yield return Prose(desk.Sentence("named", new Filling("name", DraftDesk.Said(slot.Person.Slot.Is, CaseKeys.Of(slot.Person, "slot.is")))));
        if (!sheet.Roster.IsEmpty) foreach (var block in People(slot)) yield return block;
        yield return new PaperBlock.Items(Days(slot, desk).ToEquatableArray());
    }

    private IEnumerable<PaperBlock> People(DoeSlot slot)
    {
        if (slot.Left.Count < 2) yield return Prose(desk.Sentence(slot.Left.IsEmpty ? "left-none" : "left-one"));
        yield return new PaperBlock.Table(
            PaperText.Plain(desk.Sentence("left-heading")), [desk.Sentence("left-heading"), desk.Sentence("out-heading")], [46, 54],
            Rows(slot).Select(r => (EquatableArray<PaperSentence>)[r.Left, r.Out]).ToEquatableArray());
        foreach (var sentence in Records(slot)) yield return Prose(sentence);
    }

    private IEnumerable<(PaperSentence Left, PaperSentence Out)> Rows(DoeSlot slot)
    {
        var nothing = new PaperSentence("doe/cell", []);
        for (var i = 0; i < Math.Max(slot.Left.Count, slot.Out.Count); i++) yield return (i < slot.Left.Count ? Left(slot.Left[i]) : nothing, i < slot.Out.Count ? Out(slot.Out[i]) : nothing);
    }

    private PaperSentence Left(SlotMatch match) => desk.Sentence(
        "left", new("name", DoeWords.OfRoster(match.Candidate.Name)), new("line", DoeWords.Plain(string.Join(", ", match.Candidate.Rows.Select(r => r.Line.ToString(CultureInfo.InvariantCulture))))),
        new("fits", DoeWords.Plain(string.Join(", ", match.Fits.Select(DoeWords.Trait)))), new("unknown", DoeWords.Plain(string.Join(", ", match.Unknown.Select(DoeWords.Trait)))));

    private PaperSentence Out(RuledOut one) => desk.Sentence("out", new("name", DoeWords.OfRoster(one.Candidate.Name)), new("why", one.Mismatches.IsEmpty ? Tight(one) : Why(one)));

    private EquatableArray<Piece> Why(RuledOut one) => one.Mismatches.SelectMany((m, i) => (EquatableArray<Piece>)
    [
        .. i == 0 ? [] : (Piece[])[new Piece.Words("; ")],
        .. desk.Clause("mismatch", new("line", DoeWords.Plain(m.Line.ToString(CultureInfo.InvariantCulture))), new("trait", DoeWords.Plain(DoeWords.Trait(m.Trait))), new("is", DoeWords.OfRoster(m.Is)), new("wanted", DoeWords.Plain(m.Wanted))),
    ]).ToEquatableArray();

    private EquatableArray<Piece> Tight(RuledOut one)
    {
        var names = sheet.Slots.Where(s => one.Others.Contains(s.Person.Id)).SelectMany(s => s.Left.Select(m => m.Candidate.Name)).Distinct();
        return desk.Clause("tight", new("others", desk.Names(one.Others)), new("names", DoeWords.OfRoster(string.Join(", ", names))));
    }

    private IEnumerable<PaperSentence> Records(DoeSlot slot)
    {
        if (slot.Left.Count > 1 && slot.Splits.IsEmpty) yield return desk.Sentence("split-none");
        var left = slot.Left.Count.ToString(CultureInfo.InvariantCulture);
        foreach (var (split, i) in slot.Splits.Select((s, i) => (s, i)))
            yield return desk.Sentence(
                i == 0 ? "split-best" : "split-more", new("record", DoeWords.Plain(split.Record.Name)), new("trait", DoeWords.Plain(DoeWords.Trait(split.Trait))),
                new("worst", DoeWords.Plain(split.Worst.ToString(CultureInfo.InvariantCulture))), new("left", DoeWords.Plain(left)));
        foreach (var blank in slot.Blanks)
            yield return desk.Sentence("blank", new("trait", DoeWords.Plain(DoeWords.Trait(blank.Trait))), new("names", DoeWords.OfRoster(string.Join(", ", blank.Names))), new("record", DoeWords.Plain(blank.Record.Name)));
    }

    private IEnumerable<PaperSentence> Law()
    {
        if (sheet.Law.Court is null) yield return desk.Sentence("law-none");
        foreach (var rule in sheet.Law.Rules) yield return Cited(desk.Sentence("law-circuit", new Filling("why", DoeWords.Plain(rule.Why))), rule.Authorities);
        if (sheet.Law.Court is not null && sheet.Law.Rules.IsEmpty) yield return sheet.Law.Open.Length > 0 ? desk.Sentence("law-circuit", new Filling("why", DoeWords.Plain(sheet.Law.Open))) : desk.Sentence("law-open", new Filling("circuit", DoeWords.Plain(sheet.Law.Circuit)));
        if (sheet.Law.State is { } state) yield return Cited(desk.Sentence("law-state", new("state", DoeWords.Plain(sheet.Law.StateName)), new("why", DoeWords.Plain(state.Why))), state.Authorities);
        foreach (var early in sheet.Law.Early) yield return Cited(desk.Sentence("law-circuit", new Filling("why", DoeWords.Plain(early.Says))), early.Authorities);
        if (sheet.Law.Early.IsEmpty && sheet.Law.EarlyUnknown.Length > 0) yield return desk.Sentence("law-circuit", new Filling("why", DoeWords.Plain(sheet.Law.EarlyUnknown)));
    }

    private PaperSentence Cited(PaperSentence sentence, EquatableArray<string> authorities) =>
        authorities.IsEmpty ? sentence : sentence with { Pieces = [.. sentence.Pieces, new Piece.Words(" "), .. words.Cited(authorities), new Piece.Words(".")] };

    private static PaperBlock.Prose Prose(PaperSentence sentence) => new([sentence]);
}
