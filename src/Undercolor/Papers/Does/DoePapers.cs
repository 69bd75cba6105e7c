using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Complaint;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Papers.Does;

/// <summary>Which paper on Does.</summary>
public enum DoePaper
{
    /// <summary>All that is known, for the plaintiff's own use.</summary>
    Sheet,

    /// <summary>The motion for discovery before the conference.</summary>
    Motion,
    Subpoenas, Log,

    /// <summary>The motion to put in names.</summary>
    Substitute,
}

/// <summary>Makes the papers on Does.</summary>
internal sealed class DoePapers
{
    private readonly DraftRequest _request;
    private readonly DraftDesk _desk;
    private readonly DoeWords _words;
    private readonly DoeSheet _sheet;

    private DoePapers(DoeSheet sheet, DraftRequest request)
    {
        (_sheet, _request, _desk) = (sheet, request, new(request, ["doe", "complaint"]));
        _words = new(request, _desk);
    }

    public static Draft Draft(DoePaper paper, DoeSheet sheet, DraftRequest request)
    {
        var papers = new DoePapers(sheet, request);
        return paper switch
        {
            DoePaper.Sheet => papers.Plain("sheet-title", new DoeSheetPaper(sheet, papers._desk, papers._words).Blocks()),
            DoePaper.Motion => papers.Filed("motion-title", "motion-footer", papers.Motion()),
            DoePaper.Subpoenas => papers.Plain("subpoenas-title", papers.Subpoenas()),
            DoePaper.Log => papers.Plain("log-title", papers.Log()),
            DoePaper.Substitute => papers.Filed("substitute-title", "substitute-footer", papers.Substitute()),
        };
    }

    private Draft Plain(string title, IEnumerable<PaperBlock> blocks)
    {
        var heading = _desk.Sentence(title);
        return new(new(PaperText.Plain(heading), heading, _request.Profile with { IsLetter = true }, PaperCaption.None, [], [new PaperBlock.Heading(1, heading), .. blocks]), Notes());
    }

    private Draft Filed(string title, string footer, IEnumerable<PaperBlock> blocks)
    {
        var (heading, signature) = (_desk.Sentence(title), new SignatureSection(_desk));
        return new(
            new(PaperText.Plain(heading), _desk.Sentence(footer), _request.Profile, CaptionSection.Of(_desk) with { Titles = [heading] }, _request.Profile.Layout == PaperLayout.Pleading ? signature.Filer() : [], [.. blocks, .. signature.Blocks()]), Notes());
    }

    /// <summary>Said beside every paper and never in it: the days, and what the law says against.</summary>
    private EquatableArray<DraftNote> Notes()
    {
        var notes = new NoteWriter(new DraftDesk(_request, ["doe", "notices"]));
        foreach (var slot in _sheet.Slots)
            foreach (var sentence in DoeSheetPaper.Days(slot, _desk)) notes.Add(NoteKind.TimeLimit, slot.Time.Limits.SelectMany(l => l.Authorities).Distinct().ToEquatableArray(), "note-dates", ("doe", slot.Person.Name.Text.Trim()), ("what", PaperText.Plain(sentence)));
        foreach (var rule in _sheet.Law.Rules.Where(r => r.Answer != RelationBack.Allowed)) notes.Add(NoteKind.Open, rule.Authorities, "note-relation", ("why", rule.Why));
        if (_sheet.Law.Early.IsEmpty && _sheet.Law.EarlyUnknown.Length > 0) notes.Say(NoteKind.Open, [], _sheet.Law.EarlyUnknown);
        return notes.Notes;
    }

    private IEnumerable<PaperBlock> Motion()
    {
        var plan = new StatementPlan(_desk);
        var does = _sheet.Slots.Select(s => s.Person).ToList();
        var told = plan.Facts.Concat(does.SelectMany(plan.PartOf)).Where(s => _desk.Members(s.Who).Any(does.Contains)).Distinct().ToList();
        var telling = new Telling(_desk, new(_desk, id => told.Exists(s => s.Id == id)), id => told.Exists(s => s.Id == id));
        yield return Heading("motion-asks-heading");
        yield return Numbered("asks", _desk.Sentence("motion-asks", new("plaintiffs", _desk.Names(_desk.Plaintiffs)), new("does", _desk.Names(does))));
        yield return Numbered("rule", _desk.Sentence("motion-rule"));
        yield return Heading("motion-who-heading");
        foreach (var doe in does) foreach (var block in Who(doe, told)) yield return block;
        foreach (var statement in told) yield return telling.Tell(statement);
        yield return Heading("motion-log-heading");
        foreach (var block in Asked("motion-no-log")) yield return block;
        yield return Heading("motion-cause-heading");
        foreach (var block in Cause()) yield return block;
        yield return Heading("motion-list-heading");
        yield return new PaperBlock.Items(_sheet.Slots.SelectMany(s => _words.Records(s).Select(r => (Slot: s, Record: r))).Select(x => List(x.Slot, x.Record)).DistinctBy(PaperText.Plain).ToEquatableArray());
        yield return Numbered("ends", _desk.Sentence("motion-ends"));
    }

    private IEnumerable<PaperBlock> Who(CasePerson doe, List<CaseStatement> told)
    {
        var why = _request.File.Statements.OfType<CaseStatement.WhyUnknown>().FirstOrDefault(w => _desk.Members(w.Of).Contains(doe));
        yield return Numbered(
            $"who-{doe.Id}", _desk.Sentence("motion-doe", new("name", DraftDesk.Name(doe)), new("role", DraftDesk.Said(doe.Role, CaseKeys.Of(doe, "role"))), new("employer", _words.Employer(doe))),
            _desk.Sentence("motion-description", new Filling("what", DoeWords.Known(doe))),
            _desk.Sentence("motion-why-unknown", new Filling("why", why is null ? [] : DraftDesk.Said(why.Why, CaseKeys.Of(why, "why")))));
        if (!told.Exists(s => _desk.Members(s.Who).Contains(doe))) yield return Numbered($"act-{doe.Id}", _desk.Sentence("motion-no-act"));
    }

    private IEnumerable<PaperBlock> Asked(string none)
    {
        if (_request.File.Inquiries.IsEmpty) yield return Numbered("asked-none", _desk.Sentence(none));
        foreach (var inquiry in _request.File.Inquiries)
        {
            var key = $"inquiries[{inquiry.Id}]";
            var answer = inquiry.Answer.IsEmpty && inquiry.Answered is null ? _desk.Clause("motion-no-answer") : _desk.Clause("motion-answered", new("day", inquiry.Answered is { } day ? DraftDesk.Said(DoeWords.Long(day), $"{key}.answered") : []), new("answer", DraftDesk.Said(inquiry.Answer, $"{key}.answer")));
            yield return Numbered(
                $"asked-{inquiry.Id}",
                _desk.Sentence("motion-log", new("day", inquiry.Asked is { } asked ? DraftDesk.Said(DoeWords.Long(asked), $"{key}.asked") : []), new("what", DraftDesk.Said(inquiry.What, $"{key}.what")), new("of", Of(inquiry, key)), new("how", DraftDesk.Said(inquiry.How, $"{key}.how")), new("answer", answer)));
        }
    }

    private IEnumerable<PaperBlock> Cause()
    {
        foreach (var early in _sheet.Law.Early.Select((e, i) => (Rule: e, i)))
            yield return Numbered(CaseKeys.Item("cause", early.i), _desk.Sentence("motion-cause", new("says", DoeWords.Plain(early.Rule.Says)), new("cited", _words.Cited(early.Rule.Authorities))));
        if (_sheet.Law.Early.IsEmpty) yield return Numbered("cause", _desk.Sentence("motion-cause-unknown"));
        yield return Numbered("cause-facts", _desk.Sentence("motion-cause-facts"));
    }

    private PaperSentence List(DoeSlot slot, DoeRecord record) =>
        _desk.Sentence("motion-list", new("to", _words.Employer(slot.Person)), new("unit", DoeWords.Plain(record.Unit)), new("asks", _words.Asks(record, slot.Person)));

    private IEnumerable<PaperBlock> Subpoenas()
    {
        yield return new PaperBlock.Prose([_desk.Sentence("subpoenas-about")]);
        var rows = _sheet.Slots.SelectMany(s => _words.Records(s).Select(r => (Slot: s, Record: r, To: _words.Employer(s.Person), Asks: _words.Asks(r, s.Person)))).GroupBy(x => (x.Record.Name, To: Text(x.To), Asks: Text(x.Asks)));
        yield return new PaperBlock.Table(
            PaperText.Plain(_desk.Sentence("subpoenas-title")), [_desk.Sentence("head-to"), _desk.Sentence("head-record"), _desk.Sentence("head-asks"), _desk.Sentence("head-for")], [22, 20, 38, 20],
            rows.Select(g => (EquatableArray<PaperSentence>)
            [
                _desk.Sentence("cell-to", new("to", g.First().To), new("unit", DoeWords.Plain(g.First().Record.Unit))), Cell(DoeWords.Plain(g.Key.Name)), Cell(g.First().Asks), Cell(_desk.Names(g.Select(x => x.Slot.Person))),
            ]).ToEquatableArray());
    }

    private IEnumerable<PaperBlock> Log()
    {
        yield return new PaperBlock.Prose([_desk.Sentence("log-about")]);
        if (_request.File.Inquiries.IsEmpty) yield return new PaperBlock.Prose([_desk.Sentence("log-none")]);
        else
            yield return new PaperBlock.Table(
                PaperText.Plain(_desk.Sentence("log-title")), [_desk.Sentence("head-asked"), _desk.Sentence("head-what"), _desk.Sentence("head-of"), _desk.Sentence("head-answer"), _desk.Sentence("head-for")], [14, 26, 22, 22, 16],
                _request.File.Inquiries.OrderBy(i => i.Asked ?? DateOnly.MaxValue).Select(Row).ToEquatableArray());
    }

    private EquatableArray<PaperSentence> Row(CaseInquiry inquiry)
    {
        var key = $"inquiries[{inquiry.Id}]";
        return
        [
            _desk.Sentence("cell-day", new Filling("day", inquiry.Asked is { } asked ? DraftDesk.Said(DoeWords.Long(asked), $"{key}.asked") : [])),
            Cell(DraftDesk.Said(inquiry.What, $"{key}.what")),
            _desk.Sentence("cell-of", new("of", Of(inquiry, key)), new("how", DraftDesk.Said(inquiry.How, $"{key}.how"))),
            inquiry.Answer.IsEmpty && inquiry.Answered is null ? _desk.Sentence("cell-no-answer")
                : _desk.Sentence("cell-answered", new("day", inquiry.Answered is { } day ? DraftDesk.Said(DoeWords.Long(day), $"{key}.answered") : []), new("answer", DraftDesk.Said(inquiry.Answer, $"{key}.answer"))),
            Cell(inquiry.About.IsEmpty ? _desk.Names(_sheet.Slots.Select(s => s.Person)) : _desk.Names(inquiry.About)),
        ];
    }

    private IEnumerable<PaperBlock> Substitute()
    {
        yield return Numbered("asks", _desk.Sentence("substitute-asks", new Filling("plaintiffs", _desk.Names(_desk.Plaintiffs))));
        foreach (var doe in _sheet.Slots.Select(s => s.Person))
            yield return Numbered($"is-{doe.Id}", _desk.Sentence("substitute-one", new("doe", DraftDesk.Name(doe)), new("name", DraftDesk.Said(doe.Slot.Is, CaseKeys.Of(doe, "slot.is")))), _desk.Sentence("substitute-basis"));
        yield return Heading("substitute-log-heading");
        foreach (var block in Asked("motion-no-log")) yield return block;
        yield return Heading("substitute-rule-heading");
        yield return Numbered("rule-15c", _desk.Sentence("substitute-15c"));
        foreach (var rule in _sheet.Law.Rules.Where(r => r.Answer != RelationBack.Refused && r.Route != DoeRoute.FictitiousParty).Select((r, i) => (Rule: r, i)))
            yield return Numbered(CaseKeys.Item("rule", rule.i), _desk.Sentence("substitute-rule", new("why", DoeWords.Plain(rule.Rule.Why)), new("cited", _words.Cited(rule.Rule.Authorities))));
        if (_sheet.Law.State is { Answer: DoeStateAnswer.Allowed or DoeStateAnswer.Limited } state && !_sheet.Law.Rules.Any(r => r.Route == DoeRoute.StateLaw))
            yield return Numbered("rule-state", _desk.Sentence("substitute-rule", new("why", DoeWords.Plain(state.Why)), new("cited", _words.Cited(state.Authorities))));
    }

    private EquatableArray<Piece> Of(CaseInquiry inquiry, string key) => _desk.Person(inquiry.Of.Text.Trim()) is { } body ? DraftDesk.Name(body) : DraftDesk.Said(inquiry.Of, $"{key}.of");

    private PaperSentence Cell(EquatableArray<Piece> words) => words.IsEmpty ? new("doe/cell", []) : _desk.Sentence("cell", new Filling("words", words));

    private static string Text(EquatableArray<Piece> pieces) => PaperText.Plain(new("", pieces));

    private PaperBlock.Heading Heading(string form) => new(1, _desk.Sentence(form));

    private static PaperBlock.Numbered Numbered(string id, params EquatableArray<PaperSentence> of) => new($"doe-{id}", of);
}
