using System.Globalization;
using System.Text;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;
using Undercolor.Yaml.CaseFiles;

namespace Undercolor.Yaml;

/// <summary>Writes a complaint that was read as a case file that can be worked on: people, what happened in the words of the complaint, and where each stands.</summary>
public sealed class CaseFileWriter
{
    private readonly Case _case;
    private readonly StringBuilder _yaml = new();
    private readonly Dictionary<PersonId, string> _ids = [];
    private readonly Dictionary<(string Phrase, EquatableArray<PersonId> Members), string> _groups = [];
    private readonly HashSet<string> _taken = ["complaint", CaseFile.Stranger, CaseFile.CriminalId, CaseFile.ColorOfLawId];

    private CaseFileWriter(Case @case) => _case = @case;

    /// <param name="court">Id of the court, however it was found; null for none.</param>
    /// <param name="source">The document that was read.</param>
    /// <param name="filed">The day of filing; null where it is not known.</param>
    public static string Write(Case @case, string? court, Stage stage, SourceDocument source, DateOnly? filed = null) => new CaseFileWriter(@case).All(court, stage, source, filed);

    private string All(string? court, Stage stage, SourceDocument source, DateOnly? filed)
    {
        for (var i = 0; i < _case.Claims.Count; i++) _taken.Add(CaseIds.Made("claims", i));
        for (var i = 0; i < _case.Relief.Count; i++) _taken.Add(CaseIds.Made("relief", i));
        for (var i = 0; i < _case.Incidents.Count; i++) _taken.Add(IncidentId(i));
        for (var i = 0; i < _case.Facts.Count; i++) _taken.Add(EventId(i));
        foreach (var person in _case.People) _ids[person.Id] = Free(Slug(person));
        Comment($"Written from {Spacing.OneLine(source.Name)}. The words of each event are those of the complaint; mend what was read wrongly.");
        Line($"schema: {CaseFile.Schema}");
        Line($"court: {court}");
        Line($"stage: {Words<Stage>.Of(stage)}");
        Line($"filed: {filed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        Line($"custody: {RecordBinder.CustodyWord(_case.Custody)}");
        if (_case.ColorOfLawAt is { } color) Line($"color-of-law: {YamlWords.Of(color.Quote)}");
        People("plaintiffs", _case.People.Where(p => p.IsPlaintiff));
        People("people", _case.People.Where(p => !p.IsPlaintiff));
        var events = new StringBuilder();
        for (var i = 0; i < _case.Facts.Count; i++) events.Append(Event(_case.Facts[i], i));
        Groups();
        Incidents();
        Line("\nevents:");
        _yaml.Append(events);
        Line("\nevidence:");
        Line($"  - {{ id: complaint, what: the complaint, kind: document, held: true, file: {YamlWords.Of(source.Name)}, sha256: {source.Sha256} }}");
        Claims();
        return _yaml.ToString();
    }

    // ---- people and groups

    private void People(string key, IEnumerable<Person> people)
    {
        Line($"\n{key}:");
        foreach (var person in people)
        {
            Line($"  {_ids[person.Id]}:");
            Line($"    name: {YamlWords.Of(person.Name)}");
            if (!person.Aliases.IsEmpty) Line($"    also-called: {List(person.Aliases.Select(YamlWords.Of))}");
            if (person.Role.Length > 0) Line($"    role: {YamlWords.Of(person.Role)}");
            Line($"    kind: {Words<PartyKind>.Of(person.Kind)}");
            Line($"    identified: {Words<Identified>.Of(person.Identified)}");
            Line($"    functions: {(person.Functions.IsEmpty ? "none" : List(person.Functions.Select(Words<Function>.Of)))}");
            if (person.Employer != PartyKind.Unclear || person.IsDefendant) Line($"    employer: {Words<PartyKind>.Of(person.Employer)}");
            if (person.IsPlaintiff) continue;
            if (person.Capacity != Capacity.Unspecified) Line($"    capacity: {Words<Capacity>.Of(person.Capacity)}");
            Line($"    defendant: {(person.IsDefendant ? "true" : "false")}");
        }
    }

    private void Groups()
    {
        if (_groups.Count == 0) return;
        Line("\ngroups:");
        foreach (var ((phrase, members), id) in _groups)
        {
            Line($"  {id}:");
            if (phrase.Length > 0) Line($"    name: {YamlWords.Of(phrase)}");
            Line($"    members: {List(members.Select(m => _ids[m]))}");
            Line("    which: not-known");
        }
    }

    /// <summary>The last word of a name: <c>ruiz</c> of <c>Officer Dana Ruiz</c>; all words of a Doe or a body.</summary>
    private static string Slug(Person person)
    {
        var words = Ascii(person.Name).Split('-', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return person.IsPlaintiff ? "plaintiff" : "person";
        var short_ = person is { Kind: PartyKind.NaturalPerson, Identified: Identified.Named } ? words[^1].Length > 1 ? words[^1] : string.Join('-', words) : string.Join('-', words.Take(5));
        return short_.Length <= 40 ? short_ : short_[..40].TrimEnd('-');
    }

    private static string Ascii(string name)
    {
        var ascii = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
            if (char.IsAsciiLetterOrDigit(letter)) ascii.Append(letter);
            else if (letter is not ('\'' or '’' or '.') && ascii.Length > 0 && ascii[^1] != '-') ascii.Append('-');
        return ascii.ToString().Trim('-');
    }

    private string Free(string wanted)
    {
        var id = wanted;
        for (var i = 2; !_taken.Add(id); i++) id = FormattableString.Invariant($"{wanted}-{i}");
        return id;
    }

    // ---- facts

    private string Event(Fact fact, int index)
    {
        var item = new StringBuilder();
        void Add(string key, string value) => item.Append(CultureInfo.InvariantCulture, $"    {key}: {value}\n");
        item.Append(CultureInfo.InvariantCulture, $"  - id: {EventId(index)}\n");
        if (Who(fact.Actors) is { Length: > 0 } who) Add("who", who);
        Add("did", YamlWords.Of(Spacing.OneLine(fact.Summary)));
        Add("kind", Words<FactKind>.Of(fact.Kind));
        Add("about", fact.Classes.IsEmpty ? "none" : List(fact.Classes.Select(YamlWords.Of)));
        if (Who(fact.Targets) is { Length: > 0 } to) Add("to", to);
        if (fact.Negated) Add("not", "true");
        if (fact.When is { } when) Add("when", YamlWords.Of(Spacing.OneLine(when)));
        if (fact.Where is { } where) Add("where", YamlWords.Of(Spacing.OneLine(where)));
        if (_case.Incidents.Count > 1 && fact.Incident >= 0) Add("incident", IncidentId(fact.Incident));
        Add("source", fact.Modality == Modality.InformationAndBelief ? $"[information and belief, {Pinpoint(fact)}]" : List([Pinpoint(fact)]));
        return item.ToString();
    }

    private static string EventId(int index) => FormattableString.Invariant($"e{index + 1}");

    private static string Pinpoint(Fact fact) => YamlWords.Of($"complaint ¶ {fact.At.Paragraph}");

    /// <summary>Ids for a set; empty for nobody.</summary>
    private string Who(ActorSet actors) => actors.Certainty switch
    {
        ActorCertainty.Sure when !actors.Members.IsEmpty => List(actors.Members.Select(m => _ids[m])),
        ActorCertainty.Ambiguous => List([GroupOf(actors)]),
        ActorCertainty.Stranger => List([CaseFile.Stranger]),
        ActorCertainty.Sure or ActorCertainty.Missing => "",
    };

    private string GroupOf(ActorSet actors)
    {
        var key = (Spacing.OneLine(actors.Phrase), actors.Members);
        if (!_groups.TryGetValue(key, out var id)) _groups[key] = id = Free(Ascii(key.Item1) is { Length: > 0 and <= 40 } slug ? slug : "group");
        return id;
    }

    private void Incidents()
    {
        Line("\nincidents:");
        for (var i = 0; i < _case.Incidents.Count; i++)
        {
            var incident = _case.Incidents[i];
            Line($"  - id: {IncidentId(i)}");
            if (incident.When.Length > 0) Line($"    date: {YamlWords.Of(Spacing.OneLine(incident.When))}");
            if (incident.Where.Length > 0) Line($"    place: {YamlWords.Of(Spacing.OneLine(incident.Where))}");
        }
    }

    private static string IncidentId(int index) => FormattableString.Invariant($"i{index + 1}");

    // ---- what is asked

    private void Claims()
    {
        Line("\nclaims:");
        foreach (var claim in _case.Claims.Where(c => c.Stated))
            Line($"  - {{ right: {claim.Right}{(claim.Against.IsEmpty ? "" : $", against: {List(claim.Against.Select(m => _ids[m]))}")} }}");
        Line("\nrelief:");
        foreach (var relief in _case.Relief) Line($"  - {relief.Kind}");
    }

    private static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    private void Comment(string words) => _yaml.Append("# ").Append(words).Append('\n');

    private void Line(string line) => _yaml.Append(line.TrimEnd()).Append('\n');
}
