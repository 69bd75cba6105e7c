using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Reading.Cast;

/// <summary>What a run of words in a sentence names.</summary>
/// <param name="Start">Index of the first word, title included.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Members">One person; several for a defined group or a surname that two people share.</param>
/// <param name="Shared">The name fits several people and nothing tells which.</param>
internal sealed record Mention(int Start, int End, EquatableArray<PersonId> Members, bool Shared);

/// <summary>The people and bodies of a pleading and every form of words that names them.</summary>
internal sealed class Roster
{
    private sealed record Alias(string[] Words, PersonId[] Members, bool Group);

    private readonly List<Person> _people = [];
    private readonly Dictionary<string, List<Alias>> _aliases = new(StringComparer.Ordinal);
    private readonly ReadingLexicon _lexicon;

    public Roster(ReadingLexicon lexicon) => _lexicon = lexicon;

    public IReadOnlyList<Person> People => _people;
    public Person this[PersonId id] => _people[id.Index];

    public PersonId Add(Person person)
    {
        var id = new PersonId(_people.Count);
        _people.Add(person with { Id = id });
        return id;
    }

    public void Update(PersonId id, Func<Person, Person> change) => _people[id.Index] = change(_people[id.Index]);

    /// <summary>Registers words that name one person. A form that two people share names both.</summary>
    public void AddAlias(PersonId id, string phrase)
    {
        var words = Split(phrase);
        if (words.Length == 0 || words is [{ Length: 1 }]) return;
        var list = ListFor(words[0]);
        var at = list.FindIndex(a => a.Words.AsSpan().SequenceEqual(words) && !a.Group);
        if (at < 0) list.Add(new(words, [id], false));
        else if (!list[at].Members.Contains(id)) list[at] = list[at] with { Members = [.. list[at].Members, id] };
    }

    /// <summary>Registers the name of a group that the pleading defines.</summary>
    public void AddGroup(string phrase, IEnumerable<PersonId> members)
    {
        var words = Split(phrase);
        if (words.Length == 0) return;
        var list = ListFor(words[0]);
        list.RemoveAll(a => a.Words.AsSpan().SequenceEqual(words));
        list.Add(new(words, [.. members], true));
    }

    /// <summary>Everybody whom a name as a person would write it stands for: a full name first, else a form of words or a defined group.</summary>
    public EquatableArray<PersonId> Named(string name)
    {
        var words = Split(name);
        if (words.Length == 0) return [];
        var exact = _people.Where(p => p.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)).Select(p => p.Id).ToEquatableArray();
        if (exact.Count == 1) return exact;
        exact = _people.Where(p => Split(p.Name).AsSpan().SequenceEqual(words)).Select(p => p.Id).ToEquatableArray();
        return exact.IsEmpty ? AliasOf(words)?.Members.ToEquatableArray() ?? Untitled(words) : exact;
    }

    /// <summary><c>Officer Finch</c> for a Finch of whom the pleading gives another title or none; the title tells two of one name apart.</summary>
    private EquatableArray<PersonId> Untitled(string[] words)
    {
        if (words.Length < 2 || !_lexicon.Titles.Contains(words[0])) return [];
        if (AliasOf(words[1..]) is not { Group: false } found) return Untitled(words[1..]);
        var fits = found.Members.Where(m => HasTitle(_people[m.Index], words[0])).ToEquatableArray();
        return fits.Count == 1 ? fits : found.Members.ToEquatableArray();
    }

    /// <summary>Whether a name is that of a group that the pleading defines.</summary>
    public bool IsGroup(string name) => AliasOf(Split(name)) is { Group: true };

    private Alias? AliasOf(string[] words) =>
        words.Length > 0 && _aliases.TryGetValue(words[0], out var list) && list.FindIndex(a => a.Words.AsSpan().SequenceEqual(words)) is >= 0 and var at ? list[at] : null;

    /// <summary>Takes two entries for one person, under the name of the first and in the place of the earlier.</summary>
    /// <returns>The one that is left.</returns>
    public PersonId Merge(PersonId one, PersonId other)
    {
        var (first, second) = one.Index < other.Index ? (one, other) : (other, one);
        _people[first.Index] = Joined(_people[one.Index], _people[other.Index]) with { Id = first };
        _people.RemoveAt(second.Index);
        for (var i = second.Index; i < _people.Count; i++) _people[i] = _people[i] with { Id = new(i) };
        PersonId After(PersonId id) => id == second ? first : id.Index > second.Index ? new(id.Index - 1) : id;
        foreach (var list in _aliases.Values)
            for (var i = 0; i < list.Count; i++) list[i] = list[i] with { Members = [.. list[i].Members.Select(After).Distinct()] };
        return first;
    }

    private static Person Joined(Person one, Person other) => one with
    {
        Aliases = one.Aliases.Append(other.Name).Concat(other.Aliases).Where(a => a != one.Name).Distinct().ToEquatableArray(),
        Role = one.Role.Length > 0 ? one.Role : other.Role, Functions = one.Functions.Concat(other.Functions).Distinct().Order().ToEquatableArray(),
        Capacity = CapacityReader.Join(one.Capacity, other.Capacity), CapacityAt = one.CapacityAt ?? other.CapacityAt, FirstNamed = one.FirstNamed ?? other.FirstNamed,
        IsDefendant = one.IsDefendant || other.IsDefendant, IsPlaintiff = one.IsPlaintiff || other.IsPlaintiff, InCaption = one.InCaption || other.InCaption, Mentions = one.Mentions + other.Mentions,
    };

    /// <summary>Takes a form of words from a person; it names whoever else has it.</summary>
    public void RemoveAlias(PersonId id, string phrase)
    {
        var words = Split(phrase);
        if (words.Length == 0 || !_aliases.TryGetValue(words[0], out var list)) return;
        for (var i = list.Count - 1; i >= 0; i--)
        {
            if (!list[i].Words.AsSpan().SequenceEqual(words) || list[i].Group) continue;
            list[i] = list[i] with { Members = [.. list[i].Members.Where(m => m != id)] };
            if (list[i].Members.Length == 0) list.RemoveAt(i);
        }
    }

    private List<Alias> ListFor(string first)
    {
        if (!_aliases.TryGetValue(first, out var list)) _aliases[first] = list = [];
        return list;
    }

    public static string[] Split(string phrase) =>
        phrase.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(PartyNameReader.Normal).Where(w => w.Length > 0 && w is not ("the" or "defendant" or "defendants" or "a" or "an")).ToArray();

    /// <summary>The mention that begins at word <paramref name="i"/>, or null.</summary>
    public Mention? At(IReadOnlyList<Word> words, int i)
    {
        if (!_aliases.TryGetValue(Key(words[i]), out var list)) return null;
        Alias? best = null;
        var bestEnd = 0;
        foreach (var alias in list)
        {
            var end = Match(alias.Words, words, i);
            if (end > bestEnd) (best, bestEnd) = (alias, end);
        }
        if (best is not { } found || !words[i].IsCapital && !char.IsDigit(words[i].Text[0]) && !IsLowerName(found)) return null;
        if (found.Words.Length == 1 && !char.IsUpper(words[i].Text[0])) return IsLowerName(found) ? new(i, bestEnd, found.Members.ToEquatableArray(), found.Members.Length > 1 && !found.Group) : null;
        var members = found.Members;
        if (members.Length > 1 && !found.Group) members = Narrow(members, words, i);
        return new(i, bestEnd, members.ToEquatableArray(), members.Length > 1 && !found.Group);
    }

    /// <summary>A name given in lower case (<c>two unnamed officers</c>) is matched in lower case.</summary>
    private bool IsLowerName(Alias alias) => alias.Words.Length == 1 && _lexicon.PersonNouns.Contains(alias.Words[0]) && !alias.Group || alias.Members.Length > 0 && _people[alias.Members[0].Index].Name is { Length: > 0 } name && char.IsLower(name[0]);

    private static int Match(string[] alias, IReadOnlyList<Word> words, int start)
    {
        var at = start;
        foreach (var part in alias)
        {
            while (at < words.Count && at > start && words[at].Text is "," or ".") at++;
            if (at >= words.Count || Key(words[at]) != part && !SplitPossessive(words, ref at, part)) return 0;
            at++;
        }
        return at;
    }

    /// <summary><c>Sheriff's</c> of the alias is two tokens in the sentence.</summary>
    private static bool SplitPossessive(IReadOnlyList<Word> words, ref int at, string part)
    {
        if (!part.Contains('\'', StringComparison.Ordinal) || at + 1 >= words.Count) return false;
        if (Key(words[at]) + words[at + 1].Lower.Replace('’', '\'') != part) return false;
        at++;
        return true;
    }

    /// <summary>The title in front tells two people of one surname apart.</summary>
    private PersonId[] Narrow(PersonId[] members, IReadOnlyList<Word> words, int i)
    {
        if (i == 0) return members;
        var title = words[i - 1].Lower.TrimEnd('.');
        if (_lexicon.FunctionOfTitle(title) is not { } && !_lexicon.Titles.Contains(title)) return members;
        var fits = members.Where(m => HasTitle(_people[m.Index], title)).ToArray();
        return fits.Length == 1 ? fits : members;
    }

    public bool HasTitle(Person person, string title)
    {
        var words = TitleWords(person);
        if (HasWords(words, title)) return true;
        return Abbreviations.TryGetValue(title, out var full) && HasWords(words, full) || Shortened.TryGetValue(title, out var brief) && HasWords(words, brief);
    }

    private readonly Dictionary<(string, string), string> _titleWords = [];

    private string TitleWords(Person person)
    {
        if (!_titleWords.TryGetValue((person.Name, person.Role), out var words))
            _titleWords[(person.Name, person.Role)] = words = $" {person.Name.Replace(".", "", StringComparison.Ordinal)} {person.Role} ".ToLowerInvariant();
        return words;
    }

    private static bool HasWords(string words, string phrase)
    {
        var at = words.IndexOf(phrase, StringComparison.Ordinal);
        while (at > 0 && !(words[at - 1] == ' ' && words[at + phrase.Length] == ' ')) at = words.IndexOf(phrase, at + 1, StringComparison.Ordinal);
        return at > 0;
    }

    private static readonly Dictionary<string, string> Abbreviations = new()
    {
        ["sgt"] = "sergeant", ["lt"] = "lieutenant", ["capt"] = "captain", ["ofc"] = "officer", ["dep"] = "deputy", ["det"] = "detective", ["cpl"] = "corporal", ["maj"] = "major", ["dr"] = "doctor", ["inv"] = "investigator", ["cmdr"] = "commander", ["supt"] = "superintendent",
    };

    private static readonly Dictionary<string, string> Shortened = Abbreviations.ToDictionary(a => a.Value, a => a.Key);

    private static string Key(Word word)
    {
        var lower = word.Lower;
        return lower.Length > 1 && lower[^1] == '.' ? lower[..^1] : lower;
    }
}
