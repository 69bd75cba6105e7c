using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading.Typed;

/// <summary>Tells who is in the case, and remembers where each is named.</summary>
internal sealed class PartyTeller(CaseFile file, CastOfFile cast, Narration narration)
{
    private sealed record Named(PersonId Id, Paragraph Paragraph, TextSpan Name, TextSpan? Capacity, TextSpan? Duty);

    private readonly List<Named> _places = [];
    private (Paragraph Paragraph, TextSpan Words)? _color;

    public PartyTeller Tell()
    {
        narration.Open(SectionKind.Parties, "Who is in the case");
        foreach (var person in file.People) Tell(person);
        if (file.ColorOfLaw.IsEmpty) return this;
        narration.Begin(CaseFile.ColorOfLawId);
        var words = narration.Say(file.ColorOfLaw);
        _color = (narration.End(), words);
        return this;
    }

    /// <summary>The people with the places where the file names them.</summary>
    public EquatableArray<Person> Place(IReadOnlyList<Person> people, ComplaintTree tree) => people.Select(p => _places.Find(x => x.Id == p.Id) is not { } place ? p : p with
    {
        FirstNamed = At(tree, place.Paragraph, place.Name), CapacityAt = place.Capacity is { } capacity ? At(tree, place.Paragraph, capacity) : null,
        Mentions = file.Statements.Count(s => cast.Members(s.Who).Contains(p.Id)),
    }).ToEquatableArray();

    /// <summary>Words that state color of law; else those that put a defendant on duty or in uniform.</summary>
    public Pinpoint? Color(ComplaintTree tree)
    {
        if (_color is { } stated) return At(tree, stated.Paragraph, stated.Words);
        return _places.Find(p => p.Duty is not null && cast.Roster[p.Id].IsDefendant) is { } place ? At(tree, place.Paragraph, place.Duty!.Value) : null;
    }

    private static Pinpoint At(ComplaintTree tree, Paragraph paragraph, TextSpan span) => tree.At(paragraph, paragraph.Sentences[0], span);

    private void Tell(CasePerson person)
    {
        narration.Begin(person.Id);
        var name = narration.Say(person.Name);
        if (name.IsEmpty) name = narration.Say(person.Id);
        if (person.IsPlaintiff) narration.Say(", Plaintiff");
        Join(", ", person.Role);
        Join(", ", person.Unit);
        if (!person.Employer.IsEmpty) Employer(person);
        if (person.Badge.Length > 0) narration.Say($", badge {person.Badge}");
        Join(", ", person.Description);
        TextSpan? duty = person.OnDuty is null && person.InUniform is null ? null : Duty(person);
        TextSpan? capacity = null;
        if (person.Capacity != Capacity.Unspecified)
        {
            narration.Say(", is sued in ");
            capacity = narration.Say(person.CapacityWords);
            narration.Say(person.Capacity == Capacity.Both ? " capacities" : " capacity");
        }
        _places.Add(new(cast.IdOf(person), narration.End(), name, capacity, duty));
    }

    private void Employer(CasePerson person)
    {
        narration.Say(", works for ");
        if (file.People.FirstOrDefault(p => p.Id == person.Employer.Text.Trim()) is { } body) narration.Say(body.Name.Text.Trim());
        else narration.Say(person.Employer);
    }

    /// <summary>Only what speaks for color of law gives a place; off duty and in plain clothes is said and gives none.</summary>
    private TextSpan? Duty(CasePerson person)
    {
        narration.Say(", ");
        var span = narration.Say(string.Join(" and ", new[]
        {
            person.OnDuty switch { true => "on duty", false => "off duty", null => "" }, person.InUniform switch { true => "in uniform", false => "not in uniform", null => "" },
        }.Where(w => w.Length > 0)));
        return person.OnDuty == true || person.InUniform == true ? span : null;
    }

    private void Join(string link, FileWords words)
    {
        if (words.IsEmpty) return;
        narration.Say(link);
        narration.Say(words);
    }
}
