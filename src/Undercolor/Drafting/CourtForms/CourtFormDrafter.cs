using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting.Complaint;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.CourtForms;

/// <summary>Answers a court's form from a case file, question by question. What the file does not tell stays a visible gap; what finds no room goes on in numbered addenda.</summary>
public sealed class CourtFormDrafter
{
    private readonly DraftDesk _desk;
    private readonly CourtForm _form;
    private readonly FormPage _page;
    private readonly FormAnswers _answers;
    private readonly FormStatement _statement;
    private readonly SignatureSection _signature;
    private readonly NoteWriter _notes;
    private readonly Addenda _addenda;

    private CourtFormDrafter(DraftRequest request, CourtForm form)
    {
        (_desk, _form) = (new(request, ["court-forms", "complaint"]), form);
        _page = new(_desk, $"forms/{form.Id}", form.Boxes);
        var plan = new StatementPlan(_desk);
        var told = plan.Facts.Concat(_desk.Defendants.SelectMany(plan.PartOf)).Concat(plan.Injuries).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var times = new TimePhrases(_desk, told.Contains);
        var counts = new CountPlan(_desk).Counts();
        _notes = new(new DraftDesk(request, ["notices"]));
        Notices.Add(_notes, _desk, counts);
        _answers = new(_desk, counts, times);
        _statement = new(_desk, plan, counts, times, new(_desk, times, told.Contains), _notes);
        _signature = new(_desk);
        _addenda = new(_desk);
    }

    public static Draft Draft(DraftRequest request, CourtForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new CourtFormDrafter(request, form).Made();
    }

    private Draft Made()
    {
        var sections = _form.Sections.SelectMany(Section).ToList();
        EquatableArray<PaperBlock> blocks = [new PaperBlock.Prose([_page.Own(_form.About)]), .. sections, .. _addenda.Blocks()];
        var footer = _desk.Sentence("footer-form", new Filling("title", [new Piece.Words(_form.Title)]));
        return new(new(_form.Title, footer, _desk.Request.Profile, Caption(), [], blocks), _notes.Notes);
    }

    private PaperCaption Caption() => CaptionSection.Of(_desk) with
    {
        Titles = [_page.Own(_form.Title), _desk.Sentence("jury-boxes", new Filling("boxes", _page.Cell(new("", "", FormFieldKind.YesNo, "jury", "yes or no", []), _answers.Of("jury"))))],
    };

    private IEnumerable<PaperBlock> Section(FormSection section)
    {
        var under = section.Each switch
        {
            FormEach.Once => Once(section),
            FormEach.Plaintiff => Entries(section, "entry-plaintiff", _desk.Plaintiffs, (field, person) => _answers.Of(field, person)),
            FormEach.Defendant => Entries(section, "entry-defendant", _desk.Defendants, (field, person) => _answers.Of(field, person)),
            FormEach.SameFacts => Lawsuits(section, LawsuitSubject.SameFacts, _desk.File.PreviousLawsuits.SameFacts),
            FormEach.Conditions => Lawsuits(section, LawsuitSubject.Conditions, _desk.File.PreviousLawsuits.Conditions),
        };
        return
        [
            new PaperBlock.Heading(section.Level, _page.Own(section.Heading)),
            .. section.Says.Length > 0 ? [new PaperBlock.Prose([_page.Own(section.Says)])] : (IEnumerable<PaperBlock>)[],
            .. under, .. Signed(section.Signed),
        ];
    }

    private IEnumerable<PaperBlock> Signed(FormSigner signer) => signer switch
    {
        FormSigner.Nobody => [],
        FormSigner.Plaintiffs => _desk.File.Counsel.IsEmpty ? _signature.Blocks() : [new PaperBlock.Prose([_desk.Sentence("lawyer-signs")])],
        FormSigner.Counsel => _desk.File.Counsel.IsEmpty ? [] : _signature.Blocks(),
    };

    private IEnumerable<PaperBlock> Once(FormSection section)
    {
        var rows = section.Fields.Where(FormPage.IsRow).ToList();
        if (rows.Count > 0) yield return _page.Table(section.Heading, null, rows.Select(f => (f, Cell(section, f, _answers.Of(f.Field)))));
        foreach (var field in section.Fields.Where(f => !FormPage.IsRow(f)))
            foreach (var block in field.Kind == FormFieldKind.List ? _page.List(field, _answers.Of(field.Field)) : Paragraphs(section, field)) yield return block;
    }

    /// <summary>As many paragraphs as there is room for; the others in an addendum.</summary>
    private IReadOnlyList<PaperBlock> Paragraphs(FormSection section, FormField field)
    {
        var blocks = _statement.Of(field.Field);
        if (blocks.Count == 0) return [new PaperBlock.Prose([new PaperSentence("", FormPage.Gap(field))])];
        var numbered = blocks.Count(b => b is PaperBlock.Numbered);
        if (section.Room == 0 || numbered <= section.Room) return blocks;
        var (here, count) = (0, 0);
        while (count < section.Room) count += blocks[here++] is PaperBlock.Numbered ? 1 : 0;
        return [.. blocks.Take(here), _addenda.GoesOn(section.Id, _addenda.Add(section.Id, [.. blocks.Skip(here)]))];
    }

    private IEnumerable<PaperBlock> Lawsuits(FormSection section, LawsuitSubject about, bool? told)
    {
        var suits = _desk.File.PreviousLawsuits.Suits.Select((suit, index) => (Suit: suit, Index: index)).Where(s => s.Suit.About == about).ToList();
        if (suits.Count == 0 && told == false) return [new PaperBlock.Prose([_desk.Sentence("none-told")])];
        return suits.Count == 0
            ? [_page.Table(section.Heading, _page.Entry("entry-lawsuit", 1), section.Fields.Select(f => (f, _page.Cell(f, FormAnswer.None))))]
            : Entries(section, "entry-lawsuit", suits, (field, suit) => FormAnswers.Of(field, suit.Suit, suit.Index));
    }

    /// <summary>A table for each; those for whom there is no room in an addendum.</summary>
    private IReadOnlyList<PaperBlock> Entries<T>(FormSection section, string form, IEnumerable<T> subjects, Func<string, T, FormAnswer> answer)
    {
        var tables = subjects.Select((subject, i) => (PaperBlock)_page.Table(section.Heading, _page.Entry(form, i + 1), section.Fields.Select(f => (f, Cell(section, f, answer(f.Field, subject)))))).ToList();
        if (section.Room == 0 || tables.Count <= section.Room) return tables;
        return [.. tables.Take(section.Room), _addenda.GoesOn(section.Id, _addenda.Add(section.Id, tables[section.Room..]))];
    }

    /// <summary>The answer, or where it stands if it is too long for a cell.</summary>
    private EquatableArray<Piece> Cell(FormSection section, FormField field, FormAnswer answer)
    {
        var cell = _page.Cell(field, answer);
        if (cell.OfType<Piece.Words>().Sum(w => w.Text.Length) <= Addenda.LongestAnswer) return cell;
        var id = field.Id.Length > 0 ? $"{section.Id}.{field.Id.TrimEnd('.')}" : section.Id;
        return _addenda.See(id, _addenda.Add(id, [new PaperBlock.Prose([_page.Own($"{FormPage.Asked(field)}: "), new PaperSentence("", cell)])]));
    }
}
