using Undercolor.Doctrine;
using System.Text.RegularExpressions;
using Undercolor.Cases;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading.Cast;

/// <summary>Names that the user gives because the text has no caption.</summary>
public sealed record GivenNames(EquatableArray<string> Defendants, EquatableArray<string> People)
{
    public static GivenNames None { get; } = new([], []);
}

/// <summary>Builds the cast: from the names given, else the caption, else the words <c>Defendant X</c>; then from the body.</summary>
internal sealed partial class CastBuilder
{
    private readonly ReadingLexicon _lexicon;
    private readonly PartyNameReader _names;
    private readonly Roster _roster;

    private CastBuilder(ReadingLexicon lexicon, Roster? roster = null) => (_lexicon, _names, _roster) = (lexicon, new(lexicon), roster ?? new(lexicon));

    /// <summary>Adds somebody whom a person names in a correction, under every form of words for that name.</summary>
    public static PersonId AddNew(Roster roster, ReadingLexicon lexicon, string name, bool isDefendant)
    {
        var build = new CastBuilder(lexicon, roster);
        var read = build._names.Read(name);
        var id = roster.Add(new Person { Id = default, Name = name, Role = read.Role, Kind = read.Kind, Identified = read.Identified, Functions = read.Functions, IsDefendant = isDefendant });
        build.AddForms(id, read, name);
        return id;
    }

    public static Roster Build(ComplaintTree tree, IReadOnlyList<AnalyzedSentence> sentences, GivenNames given, ReadingLexicon lexicon)
    {
        var build = new CastBuilder(lexicon);
        foreach (var name in given.Defendants) build.AddParty(name, name, isPlaintiff: false, null);
        foreach (var party in tree.Caption.Parties)
            if (party.IsPlaintiff || given.Defendants.IsEmpty) build.AddParty(party.Text, null, party.IsPlaintiff, build.CaptionPinpoint(tree, party));
        foreach (var name in given.People) build.AddPerson(name);
        if (given.Defendants.IsEmpty) build.AddDefendantsOfBody(tree, sentences);
        if (!build.HasDefendant && given.People.IsEmpty) build.AddAnsweredDefendants(tree, sentences);
        build.AddDefinedNames(tree, sentences);
        new CastFromBody(build._roster, lexicon, build._names).Read(tree, sentences);
        if (!build.HasDefendant && given.People.IsEmpty) build.MarkThoseSued(tree, sentences);
        return build._roster;
    }

    /// <summary>The cast of a case file, in which everybody is given.</summary>
    /// <param name="people">With the name under which each is shown; aliases are what else the file calls them.</param>
    public static Roster Of(IEnumerable<Person> people, ReadingLexicon lexicon)
    {
        var build = new CastBuilder(lexicon);
        foreach (var person in people)
        {
            var id = build._roster.Add(person);
            build.AddForms(id, build._names.Read(person.Name) with { Kind = person.Kind, Identified = person.Identified }, person.Name);
            foreach (var alias in person.Aliases) build._roster.AddAlias(id, alias);
        }
        PlaintiffFinder.NameThem(build._roster);
        return build._roster;
    }

    private bool HasDefendant => _roster.People.Any(p => p.IsDefendant);

    /// <summary>The question-and-answer forms of the courts: the answer behind a question that asks who a defendant or the plaintiff is.</summary>
    private void AddAnsweredDefendants(ComplaintTree tree, IReadOnlyList<AnalyzedSentence> sentences)
    {
        for (var i = 1; i < sentences.Count; i++)
        {
            var question = sentences[i - 1].Sentence.Span.Of(tree.Text);
            if (!question.EndsWith('?') || sentences[i].Sentence.Ordinal != 1 || !WhoIs().IsMatch(question)) continue;
            var answer = sentences[i].Sentence.Span.Of(tree.Text).TrimEnd('.');
            if (answer.Length < 160) AddParty(answer, null, question.Contains("plaintiff", StringComparison.OrdinalIgnoreCase), tree.At(sentences[i].Paragraph, sentences[i].Sentence));
        }
    }

    /// <summary>A story without a caption says at its end whom it sues, or who shall pay.</summary>
    private void MarkThoseSued(ComplaintTree tree, IReadOnlyList<AnalyzedSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (!Sues().IsMatch(sentence.Sentence.Span.Of(tree.Text))) continue;
            for (var i = 0; i < sentence.Words.Count; i++)
                if (_roster.At(sentence.Words, i) is { } mention)
                    foreach (var member in mention.Members)
                        _roster.Update(member, p => p.IsPlaintiff || p.Functions.IsEmpty && p.Kind == PartyKind.NaturalPerson ? p : p with { IsDefendant = true });
        }
    }

    [GeneratedRegex(@"^(?:who\s+(?:is|are)|name\s+of)\b.*\b(?:defendant|plaintiff)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhoIs();

    [GeneratedRegex(@"\b(?:suing|sue|sued|lawsuit against|make\b.{1,60}\bpay|held? (?:responsible|liable)|claims? against)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sues();

    private Pinpoint CaptionPinpoint(ComplaintTree tree, CaptionParty party)
    {
        var block = tree.Clean.BlockAt(party.Span.Start);
        var (source, page, line) = tree.Clean.Locate(party.Span.Start);
        var (last, _, _) = tree.Clean.Locate(party.Span.End - 1);
        return new(block.Node, "caption", 0, party.Span, source, last + 1, page, line, party.Span.Of(tree.Text));
    }

    private void AddParty(string text, string? nameAsGiven, bool isPlaintiff, Pinpoint? at)
    {
        var read = _names.Read(text);
        if (read.Bare.Length == 0 || IsNoise(read.Bare)) return;
        if (Existing(read) is { } same)
        {
            _roster.Update(same, p => p with { Capacity = CapacityReader.Join(p.Capacity, read.Capacity) });
            return;
        }
        var id = _roster.Add(new Person
        {
            Id = default, Name = nameAsGiven ?? DisplayName(read), Role = read.Role, Kind = read.Kind, Identified = read.Identified, Functions = read.Functions,
            Aliases = AliasesOf(read), Capacity = read.Capacity, IsDefendant = !isPlaintiff, IsPlaintiff = isPlaintiff, FirstNamed = at, CapacityAt = read.Capacity == Capacity.Unspecified ? null : at, InCaption = at is not null,
        });
        AddForms(id, read, nameAsGiven);
    }

    private static string DisplayName(PartyName read) => read.Name;

    private static EquatableArray<string> AliasesOf(PartyName read) =>
        new[] { read.Bare, read.Role.Length > 0 && read.Kind == PartyKind.NaturalPerson ? $"{read.Role} {read.Bare}" : read.Bare }.Where(a => a != read.Name).Distinct().ToEquatableArray();

    private static bool IsNoise(string bare) =>
        bare.Length < 2 || !bare.Any(char.IsLetter) || bare.ToLowerInvariant() is "plaintiff" or "plaintiffs" or "defendant" or "defendants" or "individually" or "jury" or "complaint" or "inclusive";

    private PersonId? Existing(PartyName read)
    {
        var wanted = Roster.Split(read.Bare);
        foreach (var person in _roster.People)
            if (Roster.Split(_names.Read(person.Name).Bare).SequenceEqual(wanted)) return person.Id;
        return null;
    }

    /// <summary>A person who is no party, named by an option.</summary>
    private void AddPerson(string name)
    {
        var read = _names.Read(name);
        var id = Existing(read) ?? _roster.Add(new Person { Id = default, Name = name, Role = read.Role, Kind = read.Kind, Identified = read.Identified, Functions = read.Functions });
        AddForms(id, read, name);
    }

    /// <summary>Every form of words that the pleading may use for this party.</summary>
    private void AddForms(PersonId id, PartyName read, string? given)
    {
        _roster.AddAlias(id, read.Name);
        _roster.AddAlias(id, read.Bare);
        if (read.Role.Length > 0 && read.Kind == PartyKind.NaturalPerson) _roster.AddAlias(id, $"{read.Role} {read.Bare}");
        if (given is not null) _roster.AddAlias(id, Parenthesis().Replace(given, ""));
        var parts = read.Bare.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Suffix().IsMatch(w)).ToArray();
        if (read.Kind == PartyKind.NaturalPerson && read.Identified is Identified.Named)
        {
            if (parts.Length > 1 && !char.IsLower(parts[^1][0])) AddSurname(id, parts);
        }
        else if (read.Identified == Identified.Doe) AddDoeForms(id, read.Bare, parts);
        else if (read.Kind != PartyKind.NaturalPerson) AddBodyForms(id, read.Name);
        if (read.Identified == Identified.TitleOnly || char.IsLower(read.Name[0])) _roster.AddAlias(id, HeadOfDescription(read.Name));
        foreach (Match match in Quoted().Matches(given ?? "")) _roster.AddAlias(id, match.Groups[1].Value);
    }

    /// <summary><c>the driver of the car</c> is called <c>the driver</c> afterwards.</summary>
    private static string HeadOfDescription(string name)
    {
        foreach (var word in (ReadOnlySpan<string>)[" of ", " at ", " for ", " in "])
            if (name.IndexOf(word, StringComparison.Ordinal) is > 0 and var cut) name = name[..cut];
        return name;
    }

    private void AddSurname(PersonId id, string[] parts)
    {
        _roster.AddAlias(id, parts[^1]);
        if (parts[0].Length > 2 && parts[0].All(char.IsLetter) && char.IsUpper(parts[0][0])) _roster.AddAlias(id, parts[0]);
        if (parts.Length > 2) _roster.AddAlias(id, $"{parts[0]} {parts[^1]}");
        if (parts[^1].Contains('-', StringComparison.Ordinal) && parts.Length > 1)
        {
            var first = parts[^1].Split('-')[0];
            _roster.AddAlias(id, $"{parts[0]} {first}");
            _roster.AddAlias(id, first);
        }
    }

    private void AddDoeForms(PersonId id, string bare, string[] parts)
    {
        var number = Digits().Match(bare).Value;
        if (number.Length > 0)
        {
            foreach (var form in new[] { $"Doe {number}", $"Doe #{number}", $"John Doe {number}", $"John Doe #{number}", $"Doe No. {number}", $"Jane Doe {number}", $"Doe Officer {number}", $"John Doe Officer {number}", $"Officer Doe {number}", $"Officer John Doe {number}" })
                _roster.AddAlias(id, form);
        }
        else if (parts.Length > 1 && parts[^1].Equals("doe", StringComparison.OrdinalIgnoreCase)) _roster.AddAlias(id, parts[^1]);
    }

    private void AddBodyForms(PersonId id, string name)
    {
        var match = OfPlace().Match(name);
        if (match.Success)
        {
            _roster.AddAlias(id, $"{match.Groups[2].Value} {match.Groups[1].Value}");
            _roster.AddAlias(id, match.Groups[1].Value);
        }
        else if (PlaceCounty().Match(name) is { Success: true } county) _roster.AddAlias(id, county.Groups[1].Value);
        var cut = name.IndexOf(',', StringComparison.Ordinal);
        if (cut > 0) _roster.AddAlias(id, name[..cut]);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length >= 3)
        {
            var initials = string.Concat(words.Where(w => char.IsUpper(w[0])).Select(w => w[0]));
            if (initials.Length >= 3) _roster.AddAlias(id, initials);
        }
        if (words.Length >= 2 && _lexicon.BodyNouns.Contains(words[^1].ToLowerInvariant())) _roster.AddAlias(id, words[^1]);
        _roster.AddAlias(id, name.Replace("Sheriff's Office", "Sheriff's Department", StringComparison.Ordinal));
        _roster.AddAlias(id, name.Replace("Sheriff's Department", "Sheriff's Office", StringComparison.Ordinal));
        _roster.AddAlias(id, PoliceDepartment().Replace(name, "PD"));
    }

    /// <summary>Names behind the word Defendant in the body, where there is no caption or the caption is cut short by <c>et al.</c></summary>
    private void AddDefendantsOfBody(ComplaintTree tree, IReadOnlyList<AnalyzedSentence> sentences)
    {
        if (tree.Caption.Parties.Count(p => !p.IsPlaintiff) > 0 && tree.Caption.EtAl is null) return;
        foreach (var sentence in sentences)
        {
            var text = sentence.Sentence.Span.Of(tree.Text);
            foreach (Match match in DefendantList().Matches(text))
            {
                var start = sentence.Sentence.Span.Start + match.Groups[1].Index;
                var span = new TextSpan(start, start + match.Groups[1].Length);
                foreach (var party in PartyList.Split(tree.Text, span))
                    if (IsIntroduced(party.Of(tree.Text))) AddParty(party.Of(tree.Text), null, false, tree.At(sentence.Paragraph, sentence.Sentence, party));
            }
        }
    }

    /// <summary>A name of two words or more, no group that the caption names one by one, and no heading word.</summary>
    private bool IsIntroduced(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words.Any(w => NotNames.Contains(w.TrimEnd('.', ',', ':').ToLowerInvariant()))) return false;
        return !(name.Contains("Does", StringComparison.Ordinal) && _roster.People.Any(p => p.Identified == Identified.Doe));
    }

    private static readonly HashSet<string> NotNames = ["plaintiff", "plaintiffs", "plaintiff's", "plaintiff’s", "amendment", "count", "claim", "court", "complaint", "rule", "section", "motion", "first", "jury"];

    /// <summary><c>Alder Finch ("Finch")</c>, <c>(hereinafter “the Department”)</c>, <c>(collectively, the "Entry Team")</c>.</summary>
    private void AddDefinedNames(ComplaintTree tree, IReadOnlyList<AnalyzedSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var words = sentence.Words;
            for (var i = 1; i < words.Count; i++)
            {
                if (words[i].Text != "(" || Definition(words, i, tree.Text) is not { } defined) continue;
                var before = MentionsBefore(words, i);
                if (before.Count == 0) continue;
                if (defined.Collective || before.Count > 1 && IsPlural(defined.Name)) _roster.AddGroup(defined.Name, before.SelectMany(m => m.Members).Distinct());
                else foreach (var member in before[^1].Members) _roster.AddAlias(member, defined.Name);
            }
        }
    }

    private bool IsPlural(string name) => name.EndsWith('s') || name.EndsWith("Team", StringComparison.Ordinal);

    private static (string Name, bool Collective)? Definition(IReadOnlyList<Word> words, int open, string text)
    {
        var quotes = new List<int>();
        var close = open + 1;
        var collective = false;
        for (; close < words.Count && words[close].Text != ")" && close - open < 24; close++)
        {
            if (words[close].Text is "\"" or "“" or "”" or "''" or "``") quotes.Add(close);
            collective |= words[close].Lower is "collectively" or "together";
        }
        if (quotes.Count < 2 || quotes[1] - quotes[0] is < 2 or > 8) return null;
        var span = new TextSpan(words[quotes[0] + 1].Span.Start, words[quotes[1] - 1].Span.End);
        var name = span.Of(text).TrimEnd('.', ',');
        return char.IsUpper(name[0]) || name.StartsWith("the ", StringComparison.Ordinal) ? (name, collective) : null;
    }

    /// <summary>The names of the list that ends right before a parenthesis.</summary>
    private List<Mention> MentionsBefore(IReadOnlyList<Word> words, int open)
    {
        var mentions = new List<Mention>();
        for (var i = Math.Max(0, open - 60); i < open; i++)
        {
            if (_roster.At(words, i) is not { } mention || mention.End > open) continue;
            mentions.Add(mention);
            i = mention.End - 1;
        }
        if (mentions.Count > 0 && open - mentions[^1].End > 6) return [];
        return mentions;
    }

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"^(?:Jr|Sr|II|III|IV|Esq|M\.?D|R\.?N)\.?,?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"[""“]([^""”]+)[""”]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:The )?(City|County|Town|Village|Township|Borough|Parish|State|Commonwealth) of ([A-Z][\w.' -]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfPlace();

    [GeneratedRegex(@"^(?:The )?[A-Z][\w.' ]+ (County|Parish|Township)(?:,.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceCounty();

    [GeneratedRegex(@"Police (?:Department|Dept\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex PoliceDepartment();

    /// <summary>A run of capitalised words behind the word, with the commas and small words between names.</summary>
    [GeneratedRegex(@"\b[Dd]efendants?:?\s+(?:the\s+)?([A-Z][\w.'’#-]*(?:,?\s+(?:and\s+|of\s+|the\s+)*[A-Z0-9][\w.'’#-]*)*)", RegexOptions.CultureInvariant)]
    private static partial Regex DefendantList();
}
