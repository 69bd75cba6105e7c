using Undercolor.Cases;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.Complaint;

/// <summary>Who signs, and where papers reach that person: counsel where the file has counsel, else each plaintiff.</summary>
internal sealed class SignatureSection(DraftDesk desk)
{
    public IEnumerable<PaperBlock> Blocks() =>
        desk.File.Counsel.IsEmpty
            ? desk.Plaintiffs.Select(p => (PaperBlock)new PaperBlock.Signature(Blanks, Plaintiff(p).ToEquatableArray()))
            : desk.File.Counsel.Select((c, i) => (PaperBlock)new PaperBlock.Signature(Blanks, Counsel(c, i).ToEquatableArray()));

    /// <summary>The same lines for the head of papers that name there who files.</summary>
    public EquatableArray<PaperSentence> Filer() =>
        (desk.File.Counsel.IsEmpty ? desk.Plaintiffs.SelectMany(Plaintiff) : desk.File.Counsel.SelectMany(Counsel)).ToEquatableArray();

    public EquatableArray<PaperSentence> Blanks => [desk.Sentence("line-date"), desk.Sentence("line-signature")];

    private IEnumerable<PaperSentence> Plaintiff(CasePerson person) =>
    [
        Line(DraftDesk.Name(person)),
        desk.Sentence("pro-se"),
        .. Contact(person.Contact, CaseKeys.Of(person, "contact"), person.Institution, CaseKeys.Of(person, "institution"), person.IdNumber, CaseKeys.Of(person, "id-number")),
    ];

    private IEnumerable<PaperSentence> Counsel(CaseCounsel counsel, int index)
    {
        var key = CaseKeys.Item("counsel", index);
        return
        [
            Line(DraftDesk.Said(counsel.Name, $"{key}.name")),
            desk.Sentence("bar", new Filling("number", DraftDesk.Said(counsel.Bar, $"{key}.bar"))),
            .. Lines(DraftDesk.Said(counsel.Firm, $"{key}.firm")),
            .. Contact(counsel.Contact, $"{key}.contact", FileWords.None, "", FileWords.None, ""),
            desk.Sentence("counsel-for", new Filling("names", desk.Names(counsel.For.IsEmpty ? desk.Plaintiffs : desk.Members(counsel.For)))),
        ];
    }

    private IEnumerable<PaperSentence> Contact(CaseContact contact, string key, FileWords institution, string institutionKey, FileWords number, string numberKey)
    {
        var lines = new List<PaperSentence>();
        lines.AddRange(Lines(DraftDesk.Said(number, numberKey)));
        lines.AddRange(Lines(DraftDesk.Said(institution, institutionKey)));
        lines.AddRange(Lines(DraftDesk.Said(contact.Street, $"{key}.street")));
        lines.AddRange(Lines(Joined(Joined(DraftDesk.Said(contact.City, $"{key}.city"), ", ", DraftDesk.Said(contact.State, $"{key}.state")), " ", DraftDesk.Said(contact.Zip, $"{key}.zip"))));
        lines.AddRange(Lines(DraftDesk.Said(contact.Phone, $"{key}.phone")));
        lines.AddRange(Lines(DraftDesk.Said(contact.Email, $"{key}.email")));
        if (contact.Street.IsEmpty || contact.Phone.IsEmpty && contact.Email.IsEmpty) lines.Add(desk.Sentence("contact-gap"));
        return lines;
    }

    private static EquatableArray<Piece> Joined(EquatableArray<Piece> first, string link, EquatableArray<Piece> second) =>
        first.IsEmpty ? second : second.IsEmpty ? first : [.. first, new Piece.Words(link), .. second];

    private static PaperSentence[] Lines(EquatableArray<Piece> pieces) => pieces.IsEmpty ? [] : [Line(pieces)];

    /// <summary>A line of a name or an address is the file's own words and no sentence.</summary>
    private static PaperSentence Line(EquatableArray<Piece> pieces) => new("", pieces);
}
