using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.Complaint;

/// <summary>Who sues and who is sued: for each defendant post, employer, duty, color of law and capacity, one by one.</summary>
internal sealed class PartySection(DraftDesk desk)
{
    public static string IdOf(CasePerson person) => $"party:{person.Id}";

    public IEnumerable<PaperBlock> Blocks() =>
    [
        new PaperBlock.Heading(1, desk.Sentence("heading-parties")),
        new PaperBlock.Heading(2, desk.Sentence("heading-plaintiffs")),
        .. Plaintiffs(),
        new PaperBlock.Heading(2, desk.Sentence("heading-defendants")),
        .. Defendants(),
    ];

    public IEnumerable<PaperBlock.Numbered> Plaintiffs() => desk.Plaintiffs.Select(Plaintiff);

    public IEnumerable<PaperBlock.Numbered> Defendants() => desk.Defendants.Select(Defendant);

    private PaperBlock.Numbered Plaintiff(CasePerson person)
    {
        var sentences = new List<PaperSentence>
        {
            person.IsMinor ? desk.Sentence("plaintiff-minor", Name(person))
                : desk.Sentence("plaintiff", Name(person), Field("institution", person, person.Institution, "institution"), Field("county", person, person.Contact.County, "contact.county")),
        };
        if (CustodyForm(desk.File.Custody) is { } custody) sentences.Add(Keyed(desk.Sentence(custody, Name(person)), "custody"));
        return new(IdOf(person), sentences.ToEquatableArray());
    }

    /// <summary>The form tells what a word of the file means, and remembers which key it came from.</summary>
    private static PaperSentence Keyed(PaperSentence sentence, string key) =>
        sentence with { Pieces = sentence.Pieces.Select(p => p is Piece.Words { Key: "" } words ? words with { Key = key } : p).ToEquatableArray() };

    private static string? CustodyForm(Custody custody) => custody == Custody.Unknown ? null : $"plaintiff-custody-{Words<Custody>.Of(custody)}";

    private PaperBlock.Numbered Defendant(CasePerson person)
    {
        var kind = desk.PartyOf(person).Kind;
        return new(IdOf(person), (kind == PartyKind.NaturalPerson || kind == PartyKind.Unclear && person.Kind is null ? Person(person) : Body(person, kind)).ToEquatableArray());
    }

    private IEnumerable<PaperSentence> Person(CasePerson person)
    {
        var employer = Employer(person);
        if (!person.Role.IsEmpty || employer.IsEmpty)
            yield return desk.Sentence("person", Name(person), new("role", WithArticle(DraftDesk.Said(person.Role, CaseKeys.Of(person, "role")))), new("employer", employer), new("badge", DraftDesk.Said(person.Badge, CaseKeys.Of(person, "badge"))), Field("unit", person, person.Unit, "unit"));
        else yield return desk.Sentence("person-employer", Name(person), new("employer", employer));
        if (desk.PartyOf(person).Identified != Identified.Named || !person.Description.IsEmpty)
            yield return desk.Sentence("person-doe", Name(person), Field("description", person, person.Description, "description"));
        if (Duty(person) is { } duty) yield return duty;
        yield return Color(person, employer);
        yield return Capacity(person);
    }

    private PaperSentence? Duty(CasePerson person)
    {
        var uniform = new Filling("uniform", person.InUniform == true ? [.. desk.Clause("uniform-words").Select(p => p with { Key = CaseKeys.Of(person, "uniform") })] : []);
        return person.OnDuty == true ? Keyed(desk.Sentence("duty", Name(person), uniform), CaseKeys.Of(person, "on-duty")) : person.InUniform == true ? desk.Sentence("uniform", Name(person), uniform) : null;
    }

    private PaperSentence Color(CasePerson person, EquatableArray<Piece> employer)
    {
        var told = !desk.File.ColorOfLaw.IsEmpty || !employer.IsEmpty || !person.Role.IsEmpty || person.OnDuty == true;
        return told ? desk.Sentence("color", Name(person)) : desk.Sentence("color-gap", Name(person));
    }

    private PaperSentence Capacity(CasePerson person) => person.Capacity == Doctrine.Capacity.Unspecified ? desk.Sentence("capacity-gap", Name(person))
        : Keyed(desk.Sentence($"capacity-{Words<Capacity>.Of(person.Capacity)}", Name(person)), CaseKeys.Of(person, "capacity"));

    private IEnumerable<PaperSentence> Body(CasePerson body, PartyKind kind)
    {
        var form = $"body-{Words<PartyKind>.Of(kind)}";
        yield return desk.Sentence("body", Name(body), new("kind", kind == PartyKind.Unclear ? [] : [.. desk.Clause(form).Select(p => p with { Key = CaseKeys.Of(body, "kind") })]));
        var employees = desk.Defendants.Where(p => p.Employer.Text.Trim() == body.Id).ToList();
        if (employees.Count > 0) yield return desk.Sentence("employs", Name(body), new("people", DraftDesk.Listed(employees.Select(p => (EquatableArray<Piece>)[.. DraftDesk.Name(p).Select(n => n with { Key = CaseKeys.Of(p, "employer") })]).ToList())));
    }

    private EquatableArray<Piece> Employer(CasePerson person)
    {
        var words = person.Employer.Text.Trim();
        if (desk.Person(words) is { } body) return [.. DraftDesk.Name(body).Select(p => p with { Key = CaseKeys.Of(person, "employer") })];
        var key = CaseKeys.Of(person, "employer");
        return Words<PartyKind>.Find(words, out var kind) && kind is not (PartyKind.Unclear or PartyKind.NaturalPerson) ? [.. desk.Clause($"body-{words}").Select(p => p with { Key = key })] : DraftDesk.Said(person.Employer, key);
    }

    /// <summary><c>patrol officer</c> as <c>a patrol officer</c>; a title that begins with an article stays.</summary>
    private static EquatableArray<Piece> WithArticle(EquatableArray<Piece> role)
    {
        if (role is not [Piece.Words { Text: var text } words] || text.Split(' ')[0].ToLowerInvariant() is "a" or "an" or "the") return role;
        return [words with { Text = $"{("aeiou".Contains(char.ToLowerInvariant(text[0])) ? "an" : "a")} {text}" }];
    }

    private static Filling Name(CasePerson person) => new("name", DraftDesk.Name(person));

    private static Filling Field(string slot, CasePerson of, FileWords words, string field) => new(slot, DraftDesk.Said(words, CaseKeys.Of(of, field)));
}
