using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting.Complaint;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.CourtForms;

/// <summary>Answers the questions of a form from a case file, by the name of the field. What the file does not tell is not answered.</summary>
internal sealed class FormAnswers(DraftDesk desk, IReadOnlyList<PlannedCount> counts, TimePhrases times)
{
    /// <summary>A question about one person.</summary>
    public FormAnswer Of(string field, CasePerson person) => field switch
    {
        "name" => FormAnswer.Of(DraftDesk.Name(person)),
        "other-names" => FormAnswer.Of(person.IsMinor ? [] : person.Aliases.Select((alias, i) => DraftDesk.Said(alias, $"{CaseKeys.Of(person, "also-called")}[{i}]"))),
        "id-number" => Field(person, person.IdNumber, field),
        "institution" => Field(person, person.Institution, field),
        "title" => Field(person, person.Role, "role"),
        "badge" => FormAnswer.Of(DraftDesk.Said(person.Badge, CaseKeys.Of(person, field))),
        "employer" => FormAnswer.Of(Employer(person)),
        "capacity" => Capacity(person),
        "street" => Contact(person, person.Contact.Street, field),
        "city" => Contact(person, person.Contact.City, field),
        "state" => Contact(person, person.Contact.State, field),
        "zip" => Contact(person, person.Contact.Zip, field),
        "county" => Contact(person, person.Contact.County, field),
        "phone" => Contact(person, person.Contact.Phone, field),
        "email" => Contact(person, person.Contact.Email, field),
        _ => throw Unknown(field),
    };

    /// <summary>A question about an earlier suit.</summary>
    /// <param name="index">Zero-based place in the file's list.</param>
    public static FormAnswer Of(string field, CaseLawsuit suit, int index)
    {
        var key = $"previous-lawsuits.{CaseKeys.Item("suits", index)}";
        FormAnswer Told(FileWords words, string name) => FormAnswer.Of(DraftDesk.Said(words, $"{key}.{name}"));
        return field switch
        {
            "suit-plaintiffs" => Told(suit.Plaintiffs, "plaintiffs"),
            "suit-defendants" => Told(suit.Defendants, "defendants"),
            "suit-court" => Told(suit.Court, "court"),
            "suit-docket" => Told(suit.Docket, "docket"),
            "suit-judge" => Told(suit.Judge, "judge"),
            "suit-filed" => Told(suit.Filed, "filed"),
            "suit-pending" => FormAnswer.Box(YesNo(suit.Pending), $"{key}.pending"),
            "suit-ended" => Told(suit.Ended, "ended"),
            "suit-result" => Told(suit.Result, "result"),
            "suit-appeal" => Told(suit.Appeal, "appeal"),
            _ => throw Unknown(field),
        };
    }

    /// <summary>A question about the case.</summary>
    public FormAnswer Of(string field) => field switch
    {
        "vehicle" => Vehicle(),
        "rights-1983" => Rights(federal: false),
        "rights-bivens" => Rights(federal: true),
        "where" => FormAnswer.Of(desk.File.Incidents.Select(Where)),
        "when" => FormAnswer.Of(desk.File.Incidents.Select(When)),
        "outside" => Setting(inside: false),
        "inside" => Setting(inside: true),
        "prisoner-status" => FormAnswer.Box(desk.File.PrisonerStatus is { } status ? Words<PrisonerStatus>.Of(status) : null, "prisoner-status"),
        "strikes" => FormAnswer.Box(YesNo(desk.File.PreviousLawsuits.Strikes), "previous-lawsuits.strikes"),
        "dismissals" => Dismissals(),
        "same-facts" => FormAnswer.Box(YesNo(desk.File.PreviousLawsuits.SameFacts), "previous-lawsuits.same-facts"),
        "conditions" => FormAnswer.Box(YesNo(desk.File.PreviousLawsuits.Conditions), "previous-lawsuits.conditions"),
        "counsel" => desk.File.Counsel.IsEmpty ? Form("no-lawyer") : FormAnswer.Of(desk.File.Counsel.Select((c, i) => Counsel(c, CaseKeys.Item("counsel", i)))),
        "county" => FormAnswer.Of(DraftDesk.Said(desk.File.County, "county")),
        "jury" => FormAnswer.Box(YesNo(desk.File.Jury), "jury"),
        "court" => FormAnswer.Of(desk.Request.Court is { } court ? [new Piece.Words(court.Name) { Key = "court" }] : []),
        "plaintiffs" => FormAnswer.Of(desk.Plaintiffs.Select(DraftDesk.Name)),
        "defendants" => FormAnswer.Of(desk.Defendants.Select(DraftDesk.Name)),
        "relief-amounts" => FormAnswer.Of(desk.File.Relief.Select((r, i) => DraftDesk.Said(r.Amount, $"{CaseKeys.Item("relief", i)}.amount"))),
        "claims" => FormAnswer.Of(counts.Select(c => c.Claim.Right).Distinct().Select(right => (EquatableArray<Piece>)[new Piece.Words(Wording(right).Heading) { Key = "claims" }])),
        "nature-of-suit" => Nature(),
        _ => Grievance(field),
    };

    /// <summary>The fields of a form that ask for numbered paragraphs; <see cref="FormStatement"/> tells them.</summary>
    public static EquatableArray<string> Paragraphs { get; } = ["color-of-law", "facts", "injuries", "relief"];

    private FormAnswer Grievance(string field)
    {
        var e = desk.File.Exhaustion;
        FormAnswer Told(FileWords words, string name) => FormAnswer.Of(DraftDesk.Said(words, $"exhaustion.{name}"));
        FormAnswer Box(PlainAnswer? answer, string name) => FormAnswer.Box(answer is { } told ? Words<PlainAnswer>.Of(told) : null, $"exhaustion.{name}");
        FormAnswer IfFiled(FileWords words, string name) => e.Filed == PlainAnswer.No && e.FiledElsewhere != PlainAnswer.Yes && words.IsEmpty ? Form("none-filed") : Told(words, name);
        FormAnswer IfNotFiled(FileWords words, string name) => e.Filed == PlainAnswer.Yes && words.IsEmpty ? Form("was-filed") : Told(words, name);
        return field switch
        {
            "confined" => FormAnswer.Box(YesNo(e.Confined), "exhaustion.confined"),
            "confined-at" => Told(e.Institution, "institution"),
            "procedure" => Box(e.Procedure, "procedure"),
            "covers" => Box(e.Covers, "covers"),
            "covers-which" => Told(e.CoversWhich, "covers-which"),
            "filed" => Box(e.Filed, "filed"),
            "filed-elsewhere" => Box(e.FiledElsewhere, "filed-elsewhere"),
            "grievance-where" => IfFiled(e.Where, "where"),
            "grievance-claimed" => IfFiled(e.Claimed, "claimed"),
            "grievance-result" => IfFiled(e.Result, "result"),
            "grievance-appeal" => IfFiled(e.Appeal, "appeal"),
            "why-not" => IfNotFiled(e.WhyNot, "why-not"),
            "informed" => IfNotFiled(e.Informed, "informed"),
            "grievance-note" => Told(e.Note, "note"),
            _ => throw Unknown(field),
        };
    }

    private FormAnswer Form(string form) => FormAnswer.Of(desk.Clause(form));

    private FormAnswer Vehicle()
    {
        var words = desk.Defendants.Select(d => IsFederal(d) ? "federal" : "state").Distinct().ToEquatableArray();
        return new([], words, "people");
    }

    /// <summary>Each right once for the defendants who are said to have violated it.</summary>
    private FormAnswer Rights(bool federal)
    {
        var items = counts.Where(c => IsFederal(c.Defendant) == federal).GroupBy(c => c.Claim.Right).Select(group =>
        {
            var basis = Wording(group.Key).Basis(desk.File.Custody);
            return desk.Clause("right-of", new("who", desk.Names(group.Select(c => c.Defendant).Distinct())), new("right", [new Piece.Words(Wording(group.Key).Words) { Key = "claims" }]),
                new("basis", basis is null ? [] : [new Piece.Words(basis.Basis) { Key = "custody" }]));
        }).ToList();
        return items.Count > 0 ? FormAnswer.Of(items) : desk.Defendants.Any(d => IsFederal(d) == federal) ? FormAnswer.None : Form(federal ? "no-federal" : "no-state");
    }

    private RightWording Wording(string right) => desk.Request.Tables.Forms.Rights.First(r => r.Right == right);

    private bool IsFederal(CasePerson person) => desk.PartyOf(person) is var party && (party.Kind == PartyKind.FederalGovernment || party.Functions.Contains(Function.FederalOfficer));

    private EquatableArray<Piece> Where(CaseIncident incident) => incident.Place.IsEmpty ? []
        : desk.Clause("where-each", new("place", DraftDesk.Said(incident.Place, CaseKeys.Of(incident, "place"))), new("what", DraftDesk.Said(incident.What, CaseKeys.Of(incident, "what"))));

    private EquatableArray<Piece> When(CaseIncident incident) => times.When(incident) is [.., Piece.Words last] phrase ? [.. phrase.Take(phrase.Count - 1), last with { Text = last.Text.TrimEnd(',') }] : [];

    /// <summary>The custody of the file says whether the events took place in an institution.</summary>
    private FormAnswer Setting(bool inside)
    {
        var isInside = desk.File.Custody switch
        {
            Custody.Detainee or Custody.Convicted or Custody.CivilCommittee => true,
            Custody.Free or Custody.Arrestee => false,
            Custody.Unknown => (bool?)null,
        };
        if (isInside is null) return FormAnswer.None;
        return isInside == inside
            ? FormAnswer.Of(desk.File.Incidents.SelectMany(i => (EquatableArray<Piece>[])[Where(i), When(i)]))
            : FormAnswer.Of(desk.Clause("not-asked", new Filling("elsewhere", [.. desk.Clause(inside ? "elsewhere-outside" : "elsewhere-inside").Select(p => p with { Key = "custody" })])));
    }

    private FormAnswer Dismissals() => desk.File.PreviousLawsuits is { Strikes: false, Dismissals.IsEmpty: true } ? Form("none")
        : FormAnswer.Of(desk.File.PreviousLawsuits.Dismissals.Select((d, i) => DraftDesk.Said(d, $"previous-lawsuits.{CaseKeys.Item("dismissals", i)}")));

    private FormAnswer Nature()
    {
        var rights = counts.Select(c => c.Claim.Right).ToHashSet(StringComparer.Ordinal);
        return FormAnswer.Of(desk.File.Custody == Custody.Unknown ? [] : desk.Request.Tables.Companions.Natures
            .Where(n => (n.Custody.IsEmpty || n.Custody.Contains(desk.File.Custody)) && (n.Rights.IsEmpty || n.Rights.Any(rights.Contains)))
            .Select(n => (EquatableArray<Piece>)[new Piece.Words($"{n.Number} ({n.Label})") { Key = "custody" }]));
    }

    private static EquatableArray<Piece> Counsel(CaseCounsel counsel, string key) =>
        DraftDesk.Listed(new[] { DraftDesk.Said(counsel.Name, $"{key}.name"), DraftDesk.Said(counsel.Firm, $"{key}.firm") }.Where(p => !p.IsEmpty).ToList(), "of");

    private FormAnswer Capacity(CasePerson person)
    {
        if (desk.PartyOf(person).Kind is not (PartyKind.NaturalPerson or PartyKind.Unclear)) return Form("count-capacity-body");
        return person.Capacity switch
        {
            Doctrine.Capacity.Individual => FormAnswer.Box("individual", CaseKeys.Of(person, "capacity")),
            Doctrine.Capacity.Official => FormAnswer.Box("official", CaseKeys.Of(person, "capacity")),
            Doctrine.Capacity.Both => new([], ["individual", "official"], CaseKeys.Of(person, "capacity")),
            Doctrine.Capacity.Unspecified => FormAnswer.None,
        };
    }

    private EquatableArray<Piece> Employer(CasePerson person) => desk.Person(person.Employer.Text.Trim()) is { } body
        ? [.. DraftDesk.Name(body).Select(p => p with { Key = CaseKeys.Of(person, "employer") })]
        : DraftDesk.Said(person.Employer, CaseKeys.Of(person, "employer"));

    private static FormAnswer Field(CasePerson person, FileWords words, string field) => FormAnswer.Of(DraftDesk.Said(words, CaseKeys.Of(person, field)));

    private static FormAnswer Contact(CasePerson person, FileWords words, string field) => Field(person, words, $"contact.{field}");

    private static string? YesNo(bool? told) => told switch { true => "yes", false => "no", null => null };

    private static InvalidOperationException Unknown(string field) => new($"No question of a form can ask for '{field}'.");
}
