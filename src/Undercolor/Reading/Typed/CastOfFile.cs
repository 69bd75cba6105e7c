using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Reading.Cast;
using Undercolor.Text;

namespace Undercolor.Reading.Typed;

/// <summary>The people of a case file as the engine knows people, and the sets that ids stand for.</summary>
internal sealed class CastOfFile
{
    private readonly CaseFile _file;
    private readonly Dictionary<string, PersonId> _ids = new(StringComparer.Ordinal);

    public CastOfFile(CaseFile file, ReadingLexicon lexicon)
    {
        _file = file;
        var names = new PartyNameReader(lexicon);
        var people = file.People.Select(p => PersonOf(p, names, lexicon)).ToList();
        for (var i = 0; i < people.Count; i++) _ids[file.People[i].Id] = new(i);
        if (!people.Exists(p => p.IsPlaintiff)) people.Add(new Person { Id = default, Name = "Plaintiff", IsPlaintiff = true });
        Roster = CastBuilder.Of(people, lexicon);
        foreach (var group in file.Groups.Where(g => g.Which == GroupMeaning.Each && !g.Name.IsEmpty)) Roster.AddGroup(group.Name.Text, MembersOf(group));
    }

    public Roster Roster { get; }

    public PersonId IdOf(CasePerson person) => _ids[person.Id];

    public EquatableArray<PersonId> Plaintiffs => Roster.People.Where(p => p.IsPlaintiff).Select(p => p.Id).ToEquatableArray();

    /// <summary>The sets that ids stand for: those who are sure as one set, and each group of whom it is not known which.</summary>
    /// <returns>Never empty; <see cref="ActorSet.Nobody"/> where no id is written.</returns>
    public EquatableArray<ActorSet> Sets(EquatableArray<string> ids)
    {
        if (ids.IsEmpty) return [ActorSet.Nobody];
        var open = ids.Select(GroupOf).OfType<CaseGroup>().Where(g => g.Which == GroupMeaning.NotKnown).ToList();
        var sure = ids.Where(id => GroupOf(id) is not { Which: GroupMeaning.NotKnown } && id != CaseFile.Stranger).ToEquatableArray();
        var sets = new List<ActorSet>();
        if (!sure.IsEmpty) sets.Add(new(Members(sure), Phrase(sure), ActorCertainty.Sure));
        sets.AddRange(open.Select(g => new ActorSet(MembersOf(g), NameOf(g), ActorCertainty.Ambiguous)));
        if (sets.Count == 0) sets.Add(new([], "somebody else", ActorCertainty.Stranger));
        return sets.ToEquatableArray();
    }

    public EquatableArray<PersonId> Members(EquatableArray<string> ids) =>
        ids.SelectMany(id => GroupOf(id) is { } group ? MembersOf(group) : _ids.TryGetValue(id, out var person) ? [person] : []).Distinct().ToEquatableArray();

    /// <summary>The names in words: <c>A, B and C</c>.</summary>
    public string Phrase(EquatableArray<string> ids)
    {
        var names = ids.Select(id => id == CaseFile.Stranger ? "somebody else" : GroupOf(id) is { } group ? NameOf(group) : _ids.TryGetValue(id, out var person) ? Roster[person].Name : id).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }

    private CaseGroup? GroupOf(string id) => _file.Groups.FirstOrDefault(g => g.Id == id);

    private EquatableArray<PersonId> MembersOf(CaseGroup group) => group.Members.Where(_ids.ContainsKey).Select(m => _ids[m]).ToEquatableArray();

    private string NameOf(CaseGroup group) => !group.Name.IsEmpty ? group.Name.Text : group.Members.IsEmpty ? "somebody" : Phrase(group.Members);

    private Person PersonOf(CasePerson person, PartyNameReader names, ReadingLexicon lexicon)
    {
        var read = names.Read(person.Name.Text);
        var role = names.Read($"{person.Name.Text}, {person.Role.Text}");
        var name = person.Name.Text.Trim();
        return new Person
        {
            Id = default, Name = name.Length > 0 ? name : person.Id, Role = person.Role.IsEmpty ? read.Role : person.Role.Text.Trim(),
            Aliases = person.Aliases.Append(read.Name).Append(read.Bare).Where(a => a.Length > 1 && a != name).Distinct().ToEquatableArray(),
            Kind = person.Kind ?? (person.IsPlaintiff ? PartyKind.NaturalPerson : read.Kind), Identified = person.Identified ?? read.Identified,
            Functions = person.Functions ?? (person.IsPlaintiff ? [] : role.Functions), Employer = EmployerOf(person, lexicon),
            Capacity = person.Capacity, IsDefendant = person.IsDefendant, IsPlaintiff = person.IsPlaintiff,
        };
    }

    private PartyKind EmployerOf(CasePerson person, ReadingLexicon lexicon)
    {
        var words = person.Employer.Text.Trim();
        if (_file.People.FirstOrDefault(p => p.Id == words && p.Id != person.Id) is { } body) return EmployerKind(body.Kind ?? new PartyNameReader(lexicon).Read(body.Name.Text).Kind);
        if (Words<PartyKind>.Find(words, out var kind)) return EmployerKind(kind);
        return EmployerReader.Of(words, lexicon) ?? EmployerReader.Of($"{person.Name.Text} {person.Role.Text}", lexicon) ?? PartyKind.Unclear;
    }

    /// <summary>A department is its city's or county's; an agency is its State's.</summary>
    private static PartyKind EmployerKind(PartyKind kind) => kind switch
    {
        PartyKind.Department => PartyKind.Municipality,
        PartyKind.StateAgency => PartyKind.State,
        PartyKind.NaturalPerson => PartyKind.Unclear,
        PartyKind.Municipality or PartyKind.State or PartyKind.FederalGovernment or PartyKind.PrivateEntity or PartyKind.Unclear => kind,
    };
}
