using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting;

/// <summary>What every part of a draft needs: the file, the forms, and names as pieces that remember their keys.</summary>
/// <param name="books">Names of files of the packs; a form is taken from the first that has it.</param>
internal sealed class DraftDesk(DraftRequest request, params EquatableArray<string> books)
{
    private readonly FormFiller _filler = new(request.Tables.Forms, request.Authority, books);
    private readonly Dictionary<string, CasePerson> _people = request.File.People.ToDictionary(p => p.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, CaseGroup> _groups = request.File.Groups.ToDictionary(g => g.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, DraftParty> _parties = request.Parties.ToDictionary(p => p.Id, StringComparer.Ordinal);

    public DraftRequest Request => request;

    public CaseFile File => request.File;

    public IEnumerable<CasePerson> Plaintiffs => File.People.Where(p => p.IsPlaintiff);

    public IEnumerable<CasePerson> Defendants => File.People.Where(p => p.IsDefendant);

    public DraftParty PartyOf(CasePerson person) => _parties[person.Id];

    public CasePerson? Person(string id) => _people.GetValueOrDefault(id);

    public CaseGroup? Group(string id) => _groups.GetValueOrDefault(id);

    public PaperSentence Sentence(string form, params ReadOnlySpan<Filling> slots) => _filler.Sentence(form, slots);

    /// <summary>A sentence with words of a form in front of it.</summary>
    public PaperSentence Led(string form, PaperSentence sentence) => _filler.Led(form, sentence);

    public EquatableArray<Piece> Clause(string form, params ReadOnlySpan<Filling> slots) => _filler.Clause(form, slots).Pieces;

    /// <summary>Keys of what a form rests on.</summary>
    public EquatableArray<string> Authorities(string form) => _filler.Authorities(form);

    /// <summary>Words of the file; white space is folded and a final full stop is left to the sentence.</summary>
    public static EquatableArray<Piece> Said(FileWords words, string key) => Said(words.Text, key);

    /// <inheritdoc cref="Said(FileWords, string)"/>
    public static EquatableArray<Piece> Said(string words, string key)
    {
        var text = Spacing.OneLine(words).TrimEnd('.').TrimEnd();
        return text.Length == 0 ? [] : [new Piece.Words(text) { Key = key }];
    }

    /// <summary>Words of our own inside a list: commas and <c>and</c>.</summary>
    private static Piece.Words Link(string words) => new(words);

    public static EquatableArray<Piece> Listed(IReadOnlyList<EquatableArray<Piece>> parts, string last = "and")
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0) pieces.Add(Link(i == parts.Count - 1 ? $" {last} " : ", "));
            pieces.AddRange(parts[i]);
        }
        return pieces.ToEquatableArray();
    }

    /// <summary>The name as papers print it: of a minor the initials only.</summary>
    public static EquatableArray<Piece> Name(CasePerson person) =>
        [new Piece.Words(person.IsMinor ? Initials(person.Name.Text) : Spacing.OneLine(person.Name.Text)) { Key = CaseKeys.Of(person, "name") }];

    /// <summary>People and groups that did something, as a sentence names them.</summary>
    public EquatableArray<Piece> Who(EquatableArray<string> ids) => ids.IsEmpty ? Clause("somebody") : Listed(ids.Select(Who).ToList());

    public EquatableArray<Piece> Names(IEnumerable<string> ids) => Listed(ids.SelectMany(id => Group(id) is { } group ? group.Members.Select(m => Name(_people[m])) : Person(id) is { } person ? [Name(person)] : [Who(id)]).ToList());

    public EquatableArray<Piece> Names(IEnumerable<CasePerson> people) => Listed(people.Select(Name).ToList());

    /// <summary>Everybody whom ids stand for.</summary>
    public IEnumerable<CasePerson> Members(IEnumerable<string> ids) => ids.SelectMany(id => Group(id) is { } group ? group.Members.Select(m => _people[m]) : Person(id) is { } person ? [person] : []).Distinct();

    private EquatableArray<Piece> Who(string id)
    {
        if (Person(id) is { } person) return Name(person);
        if (Group(id) is not { } group) return Clause("stranger");
        var members = group.Members.Select(m => Name(_people[m])).ToList();
        if (group.Members.IsEmpty) return Said(group.Name, CaseKeys.Of(group, "name")) is { IsEmpty: false } named ? named : Clause("somebody");
        return group.Which == GroupMeaning.Each ? Listed(members) : Clause("one-of", new Filling("members", Listed(members, "or")));
    }

    public static string Initials(string name) => string.Concat(name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsLetter(w[0])).Select(w => $"{char.ToUpperInvariant(w[0])}."));
}
