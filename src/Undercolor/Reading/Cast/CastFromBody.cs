using Undercolor.Doctrine;
using Undercolor.Cases;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading.Cast;

/// <summary>What the body of the pleading adds to the cast: people who are no parties, titles, roles, capacities.</summary>
internal sealed class CastFromBody(Roster roster, ReadingLexicon lexicon, PartyNameReader names)
{
    /// <summary>A parenthesis with more words than this is no short form.</summary>
    private const int MostShortForm = 9;

    public void Read(ComplaintTree tree, IReadOnlyList<AnalyzedSentence> sentences)
    {
        foreach (var sentence in sentences) AddStrangers(tree, sentence);
        var asked = false;
        foreach (var sentence in sentences)
        {
            var mentions = MentionsIn(sentence.Words);
            foreach (var mention in mentions) ReadTitle(tree, sentence, mention);
            var question = sentence.Words is [.., { Text: "?" }];
            if (!question) ReadCapacities(tree, sentence, mentions, answersForAll: asked && mentions.Count == 0);
            asked = question && sentence.Words.Any(w => w.Lower is "capacity" or "capacities");
        }
    }

    private List<Mention> MentionsIn(IReadOnlyList<Word> words)
    {
        var mentions = new List<Mention>();
        for (var i = 0; i < words.Count; i++)
        {
            if (roster.At(words, i) is not { } mention) continue;
            mentions.Add(mention);
            i = mention.End - 1;
        }
        return mentions;
    }

    // ---- people and bodies who are no parties

    private void AddStrangers(ComplaintTree tree, AnalyzedSentence sentence)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (roster.At(words, i) is { } known) { i = known.End - 1; continue; }
            var titleEnd = TitleEnd(words, i);
            var start = titleEnd > i ? titleEnd : i;
            var end = NameEnd(words, start);
            if (end > start && IsPersonName(words, i, start, end)) Register(words, i, start, end, tree, sentence);
            if (end > start) i = end - 1;
            else if (titleEnd > i) i = titleEnd - 1;
        }
    }

    private int TitleEnd(IReadOnlyList<Word> words, int i)
    {
        if (!words[i].IsCapital) return i;
        for (var length = Math.Min(4, words.Count - i); length >= 1; length--)
        {
            var phrase = string.Join(' ', Enumerable.Range(i, length).Select(k => words[k].Lower.TrimEnd('.')));
            if (lexicon.Titles.Contains(phrase)) return i + length;
        }
        return i;
    }

    private int NameEnd(IReadOnlyList<Word> words, int i)
    {
        var at = i;
        while (at < words.Count && words[at].IsCapital && (words[at].Pos == PartOfSpeech.ProperNoun || at > i && words[at].Pos is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Verb) && words[at].Text.Any(char.IsLetter)
            && !NeverName(words[at].Lower) && roster.At(words, at) is null) at++;
        return at;
    }

    private bool NeverName(string lower) =>
        lexicon.Months.Contains(lower.TrimEnd('.')) || lexicon.Days.Contains(lower) || lower is "plaintiff" or "plaintiffs" or "defendant" or "defendants" or "court" or "amendment" or "constitution" or "rule" or "section" or "act" or "exhibit" or "ex." or "no." or "nos." or "doc." or "ecf" or "id." or "count" or "u.s." or "i" or "complaint" or "pm" or "am" or "p.m." or "a.m."
        || Ordinals.Contains(lower);

    private static readonly HashSet<string> Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "fourteenth"];

    /// <summary>A title in front, or a first name and a surname, none of them a place or a body's word.</summary>
    private bool IsPersonName(IReadOnlyList<Word> words, int start, int nameStart, int end)
    {
        var titled = nameStart > start;
        if (titled) return !lexicon.BodyNouns.Contains(words[end - 1].Lower) && end - nameStart <= 4;
        if (end - nameStart is < 2 or > 4) return false;
        if (lexicon.States.Contains(words[end - 1].Lower) || lexicon.Places.Contains(words[end - 1].Lower)) return false;
        for (var i = nameStart; i < end; i++)
            if (lexicon.BodyNouns.Contains(words[i].Lower) || lexicon.Titles.Contains(words[i].Lower)) return false;
        return nameStart == 0 || words[nameStart - 1].Lower is not ("in" or "at" or "of" or "near" or "from" or "to" or "the") || FollowedByVerb(words, end);
    }

    private static bool FollowedByVerb(IReadOnlyList<Word> words, int end) => end < words.Count && (words[end].IsVerb || words[end].IsAux);

    private void Register(IReadOnlyList<Word> words, int start, int nameStart, int end, ComplaintTree tree, AnalyzedSentence sentence)
    {
        var span = new TextSpan(words[start].Span.Start, words[end - 1].Span.End);
        var read = names.Read(span.Of(tree.Text));
        if (read.Kind != PartyKind.NaturalPerson) return;
        var bare = words.Skip(nameStart).Take(end - nameStart).Select(w => w.Text).ToArray();
        var id = roster.Add(new Person
        {
            Id = default, Name = span.Of(tree.Text), Role = read.Role, Kind = PartyKind.NaturalPerson, Identified = read.Identified, Functions = read.Functions,
            FirstNamed = tree.At(sentence.Paragraph, sentence.Sentence, span),
        });
        roster.AddAlias(id, string.Join(' ', bare));
        if (bare.Length > 1) roster.AddAlias(id, bare[^1]);
    }

    // ---- titles and roles

    private void ReadTitle(ComplaintTree tree, AnalyzedSentence sentence, Mention mention)
    {
        if (mention.Members.Count != 1) return;
        var id = mention.Members[0];
        var words = sentence.Words;
        var person = roster[id];
        roster.Update(id, p => p with { Mentions = p.Mentions + 1, FirstNamed = p.FirstNamed ?? tree.At(sentence.Paragraph, sentence.Sentence, new(words[mention.Start].Span.Start, words[mention.End - 1].Span.End)) });
        if (person.Kind != PartyKind.NaturalPerson) return;
        foreach (var title in TitlesBefore(words, mention.Start).Concat(TitlesBehind(words, mention.End)))
            if (lexicon.FunctionOfTitle(title) is { } function)
                roster.Update(id, p => p with
                {
                    Functions = p.Functions.Append(function).Distinct().Order().ToEquatableArray(),
                    Role = p.Role.Length == 0 ? title : p.Role,
                });
    }

    /// <summary>The title right in front, also at the head of a list: <c>Officers Finch and Vale</c>.</summary>
    private IEnumerable<string> TitlesBefore(IReadOnlyList<Word> words, int start)
    {
        var at = start;
        while (at > 0 && (words[at - 1].Lower is "and" or "," or "&" || words[at - 1].Pos == PartOfSpeech.ProperNoun && !lexicon.Titles.Contains(words[at - 1].Lower.TrimEnd('.'))) && start - at < 12)
        {
            if (words[at - 1].Lower is "and" or "," && at - 2 >= 0 && words[at - 2].Pos != PartOfSpeech.ProperNoun) yield break;
            at--;
        }
        for (var length = Math.Min(4, at); length >= 1; length--)
        {
            var phrase = string.Join(' ', Enumerable.Range(at - length, length).Select(k => words[k].Lower.TrimEnd('.')));
            if (lexicon.Titles.Contains(phrase)) { yield return phrase; yield break; }
            if (phrase.EndsWith('s') && phrase.Length > 3 && lexicon.Titles.Contains(phrase[..^1])) { yield return phrase[..^1]; yield break; }
        }
    }

    /// <summary><c>Finch, a sergeant with …</c>, <c>Finch is the warden of …</c>, <c>Finch (Sheriff)</c>, <c>Finch ("Finch"), Sheriff</c>.</summary>
    private IEnumerable<string> TitlesBehind(IReadOnlyList<Word> words, int end)
    {
        var at = BehindShortForm(words, end);
        if (at >= words.Count) yield break;
        if (words[at].Text is "," or "(" || words[at].Lower is "is" or "was") at++;
        else yield break;
        while (at < words.Count && words[at].Lower is "a" or "an" or "the" or "at" or "all" or "times" or "relevant" or "was" or "is" or "identified" or "as" or "duly" or "appointed" or "currently" or "employed" or "then" or "former" or "and" or "," or "who" or "\"" or "“") at++;
        for (var skipped = 0; at < words.Count && skipped < 5; at++, skipped++)
        {
            if (words[at].Text is "," or "." or ";" or ")" || words[at].IsVerb) yield break;
            for (var length = Math.Min(4, words.Count - at); length >= 1; length--)
            {
                var phrase = string.Join(' ', Enumerable.Range(at, length).Select(k => words[k].Lower.TrimEnd('.')));
                if (lexicon.Titles.Contains(phrase)) { yield return phrase; yield break; }
            }
        }
    }

    /// <summary>Behind a parenthesis that only tells the short form of the name.</summary>
    private static int BehindShortForm(IReadOnlyList<Word> words, int at)
    {
        if (at + 1 >= words.Count || words[at].Text != "(" || words[at + 1].Text is not ("\"" or "“" or "'" or "‘") && words[at + 1].Lower != "hereinafter") return at;
        for (var end = at + 2; end < Math.Min(words.Count, at + MostShortForm); end++)
            if (words[end].Text == ")") return end + 1;
        return at;
    }

    // ---- capacity

    /// <param name="answersForAll">The sentence answers a form's question about the capacity of each defendant.</param>
    private void ReadCapacities(ComplaintTree tree, AnalyzedSentence sentence, List<Mention> mentions, bool answersForAll)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].Lower.StartsWith("capacit", StringComparison.Ordinal) && words[i].Lower is not ("individually" or "officially")) continue;
            if (SpeaksOfActing(words, i)) continue;
            var capacity = CapacityBefore(words, i);
            if (capacity == Capacity.Unspecified) continue;
            var at = tree.At(sentence.Paragraph, sentence.Sentence);
            foreach (var id in (answersForAll ? AllPeopleSued() : Subjects(words, mentions, i)).ToList())
                roster.Update(id, p => p.IsDefendant ? p with { Capacity = CapacityReader.Join(p.Capacity, capacity), CapacityAt = p.CapacityAt ?? at } : p);
        }
    }

    /// <summary><c>acting in his official capacity</c> says which hat was worn, not in which capacity he is sued.</summary>
    private static bool SpeaksOfActing(IReadOnlyList<Word> words, int i)
    {
        for (var k = i - 1; k >= 0 && i - k <= 8; k--)
        {
            if (words[k].Lower is "sued" or "sues" or "sue" or "capacities" or ",") return false;
            if (words[k].Lower is "acting" or "acted" or "act" or "acts" or "serving" or "employed") return true;
        }
        return false;
    }

    private static Capacity CapacityBefore(IReadOnlyList<Word> words, int i)
    {
        if (words[i].Lower == "individually") return Capacity.Individual;
        if (words[i].Lower == "officially") return Capacity.Official;
        bool individual = false, official = false;
        for (var k = i - 1; k >= 0 && i - k <= 6; k--)
        {
            individual |= words[k].Lower is "individual" or "personal";
            official |= words[k].Lower is "official" or "representative" or "professional";
        }
        return (individual, official) switch
        {
            (true, true) => Capacity.Both,
            (true, false) => Capacity.Individual,
            (false, true) => Capacity.Official,
            (false, false) => Capacity.Unspecified,
        };
    }

    /// <summary>The defendants of whom a capacity is said: the nearest name before it, the list that it ends, or the group that it names.</summary>
    private IEnumerable<PersonId> Subjects(IReadOnlyList<Word> words, List<Mention> mentions, int capacity)
    {
        var plural = words[capacity].Lower == "capacities" && !Enumerable.Range(Math.Max(0, capacity - 6), Math.Min(6, capacity)).Any(k => words[k].Lower is "his" or "her" or "both")
            || Enumerable.Range(Math.Max(0, capacity - 6), Math.Min(6, capacity)).Any(k => words[k].Lower is "their");
        var before = mentions.Where(m => m.Start < capacity && m.Members.Any(p => roster[p].IsDefendant && roster[p].Kind == PartyKind.NaturalPerson)).ToList();
        var groupAt = GroupBefore(words, capacity);
        if (before.Count == 0 || groupAt > before[^1].Start)
            return groupAt < 0 ? [] : AllPeopleSued();
        return plural ? before.SelectMany(m => m.Members) : before[^1].Members;
    }

    private IEnumerable<PersonId> AllPeopleSued() => roster.People.Where(p => p.IsDefendant && p.Kind == PartyKind.NaturalPerson).Select(p => p.Id);

    private static int GroupBefore(IReadOnlyList<Word> words, int end)
    {
        for (var i = end - 1; i >= 0; i--)
            if (words[i].Lower is "defendants" or "officers" or "deputies" or "defendant-officers" or "officials" or "employees" or "agents" || words[i].Lower == "defendant" && i > 0 && words[i - 1].Lower is "each" or "every") return i;
        return -1;
    }
}
