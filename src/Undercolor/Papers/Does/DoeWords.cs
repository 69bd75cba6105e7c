using System.Globalization;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Dates;
using Undercolor.Text;

namespace Undercolor.Papers.Does;

/// <summary>Words that several papers on Does share.</summary>
internal sealed class DoeWords(DraftRequest request, DraftDesk desk)
{
    public static EquatableArray<Piece> Plain(string words) => words.Length == 0 ? [] : [new Piece.Words(words)];

    /// <summary>Words of a roster, which is no part of the case file.</summary>
    public static EquatableArray<Piece> OfRoster(string words) => words.Length == 0 ? [] : [new Piece.Words(words) { Key = "roster" }];

    public static string Long(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    public static string Trait(DoeTrait trait) => Words<DoeTrait>.Of(trait);

    /// <summary>The citations of some authorities, as a sentence or a part of one.</summary>
    public EquatableArray<Piece> Cited(EquatableArray<string> keys) =>
        DraftDesk.Listed(keys.Select(k => (EquatableArray<Piece>)[new Piece.Words(request.Authority(k)?.FullCitation ?? k) { Key = $"authority:{k}" }]).ToList());

    /// <summary>What the slot and the description tell: <c>post: east tier; badge: *17</c>.</summary>
    public static EquatableArray<Piece> Known(CasePerson person)
    {
        var parts = new List<EquatableArray<Piece>>();
        if (DraftDesk.Said(person.Description, CaseKeys.Of(person, "description")) is { IsEmpty: false } described) parts.Add(described);
        foreach (var constraint in person.Slot.Constraints)
            parts.Add([new Piece.Words($"{Trait(constraint.Trait)} "), .. DraftDesk.Listed(constraint.Values.Select(v => DraftDesk.Said(constraint.Trait == DoeTrait.Day ? Day(v.Text.Trim()) : v.Text, CaseKeys.Of(person, $"slot.{Trait(constraint.Trait)}"))).ToList(), "or")]);
        return parts.SelectMany((p, i) => (EquatableArray<Piece>)[.. i == 0 ? [] : (Piece[])[new Piece.Words("; ")], .. p]).ToEquatableArray();
    }

    /// <summary>Day and place of what happened, for requests.</summary>
    public EquatableArray<Piece> Days(CasePerson doe)
    {
        var own = doe.Slot.Constraints.FirstOrDefault(c => c.Trait == DoeTrait.Day)?.Values ?? [];
        if (!own.IsEmpty) return DraftDesk.Listed(own.Select(v => DraftDesk.Said(Day(v.Text.Trim()), CaseKeys.Of(doe, "slot.day"))).ToList());
        return DraftDesk.Listed(request.File.Incidents.Where(i => i.Date?.Day is not null).Select(i => DraftDesk.Said(Long(i.Date!.Day!.Value), CaseKeys.Of(i, "date"))).ToList());
    }

    public EquatableArray<Piece> Places => DraftDesk.Listed(request.File.Incidents.Where(i => !i.Place.IsEmpty).DistinctBy(i => i.Place.Text).Select(i => DraftDesk.Said(i.Place, CaseKeys.Of(i, "place"))).ToList());

    public EquatableArray<Piece> Asks(DoeRecord record, CasePerson doe) => FormFiller.Fill(record.Asks, request.Authority, new("day", Days(doe)), new("place", Places)).Pieces;

    /// <summary>The body that employs the person, where the file names it.</summary>
    public EquatableArray<Piece> Employer(CasePerson person) =>
        desk.Person(person.Employer.Text.Trim()) is { } body ? DraftDesk.Name(body)
        : Words<PartyKind>.Find(person.Employer.Text.Trim(), out _) ? [] : DraftDesk.Said(person.Employer, CaseKeys.Of(person, "employer"));

    public static string Limit(LimitDate limit) => string.Join("; that ", limit.Assumptions);

    /// <summary>The records that would tell who a Doe is: those that split the rest best, then those that would fill blanks, then one for each trait that is known; each once.</summary>
    public IReadOnlyList<DoeRecord> Records(DoeSlot slot) => slot.Splits.Select(s => s.Record).Concat(slot.Blanks.Select(b => b.Record))
        .Concat(slot.Person.Slot.Constraints.Select(c => request.Tables.DoeRecords.Of(Trait(c.Trait)))).Concat([request.Tables.DoeRecords.Of(Trait(DoeTrait.Post))]).DistinctBy(r => r.Name).ToList();

    private static string Day(string iso) => DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Long(day) : iso;
}
