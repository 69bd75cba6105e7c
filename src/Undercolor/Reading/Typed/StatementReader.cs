using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reading.Typed;

/// <summary>Reads told statements into facts. What the file says by a key beats what its words seem to say.</summary>
internal sealed class StatementReader
{
    private readonly CaseFile _file;
    private readonly CastOfFile _cast;
    private readonly ComplaintTree _tree;
    private readonly ReadingLexicon _lexicon;
    private readonly SentenceAnalyzer _analyzer;
    private readonly StatedActors _actors;
    private readonly Discourse _discourse = new();
    private readonly FactBuilder _builder;
    private readonly CaseStandings _standings;
    private readonly Dictionary<string, int> _incidents;

    public StatementReader(CaseFile file, CastOfFile cast, ComplaintTree tree, Lexicon words, ReadingLexicon lexicon)
    {
        (_file, _cast, _tree, _lexicon, _standings) = (file, cast, tree, lexicon, new(file));
        _incidents = file.Incidents.Select((x, i) => (x.Id, i)).DistinctBy(x => x.Id).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        _analyzer = new(words);
        _actors = new(cast.Plaintiffs);
        _builder = new(tree, lexicon, cast.Roster, _discourse, _actors);
    }

    public IEnumerable<Fact> Read(Telling telling)
    {
        var sets = _cast.Sets(telling.Statement.Who);
        if (telling.Kind == FactKind.WhyUnknown) return [Settle(Blank(telling, FactKind.WhyUnknown, ActorSet.Nobody), telling)];
        var read = ReadWords(telling, sets[0]);
        var facts = telling.Kind is { } kind ? [OfKind(telling, kind, sets[0], read)] : OfWords(telling, sets[0], read);
        return facts.SelectMany(f => IsMain(f, sets[0]) ? sets.Select(s => f with { Actors = s }) : [f]).Concat(Applied(telling, facts)).Select(f => Settle(f, telling));
    }

    // ---- the words

    private List<Fact> ReadWords(Telling telling, ActorSet doer)
    {
        var facts = new List<Fact>();
        for (var i = 0; i < telling.Paragraph.Sentences.Count; i++)
        {
            var sentence = telling.Paragraph.Sentences[i];
            if (_cast.Plaintiffs is { Count: 1 } plaintiffs) _discourse.Say(plaintiffs, sentence.Index, subject: false);
            var words = i == 0 ? WithDoer(telling, sentence, doer) : _analyzer.Words(_tree.Text, new(sentence.Span.Start, Math.Min(sentence.Span.End, telling.Words.End)));
            if (i > 0) _actors.Expect(null);
            if (words.Length > 0) facts.AddRange(_builder.Read(new(telling.Paragraph, _tree.SectionOf(telling.Paragraph), sentence, words)));
        }
        return facts;
    }

    /// <summary>The first sentence with a pronoun in the place of the doer: names of any shape then read alike.</summary>
    private Word[] WithDoer(Telling telling, Sentence sentence, ActorSet doer)
    {
        var end = telling.Paragraph.Sentences.Count > 1 ? sentence.Span.End : telling.Words.End;
        if (telling.Subject.IsEmpty)
        {
            var own = _analyzer.Words(_tree.Text, new(telling.Words.Start, end));
            _actors.Expect(BeginsWith(own, doer) ? doer : null);
            return own;
        }
        var pronoun = doer.Members.Count > 1 || doer.IsAmbiguous ? "They" : doer.Members is [var only] && _cast.Roster[only].Kind != PartyKind.NaturalPerson ? "It" : "He";
        var behind = new TextSpan(telling.Subject.End, end).Of(_tree.Text);
        var verb = behind.Length > 1 ? $" {char.ToLowerInvariant(behind[1])}{behind[2..]}" : behind;
        var words = _analyzer.Words(pronoun + verb, new(0, pronoun.Length + verb.Length));
        var shift = telling.Subject.End - pronoun.Length;
        for (var i = 0; i < words.Length; i++)
            words[i] = words[i] with { Span = i == 0 ? telling.Subject : new(words[i].Span.Start + shift, words[i].Span.End + shift) };
        _actors.Expect(doer);
        return words;
    }

    /// <summary>Whether the words name the doer themselves: by a pronoun, by the name, or by other words for the doer alone.</summary>
    private bool BeginsWith(Word[] words, ActorSet doer)
    {
        if (words.Length == 0 || doer.Certainty == ActorCertainty.Missing) return false;
        if (_cast.Roster.At(words, 0) is { } mention) return mention.Members.All(doer.Members.Contains);
        return words[0].Pos == PartOfSpeech.Pronoun && words[0].Lower is not ("i" or "we" or "me" or "us") || words[0].Pos == PartOfSpeech.Determiner && !doer.IsOne;
    }

    // ---- the facts

    /// <summary>The facts of an event without <c>kind</c>. <c>to</c>, <c>about</c> and <c>not</c> speak of what the doer did.</summary>
    private List<Fact> OfWords(Telling telling, ActorSet doer, List<Fact> read)
    {
        if (telling.Statement is not CaseStatement.Event e) return read;
        return read.ConvertAll(f => !IsMain(f, doer) ? f : (e.Not ? Denied(f) : f) with
        {
            Targets = e.To is { } to ? _cast.Sets(to)[0] : f.Targets, Classes = e.About ?? f.Classes,
        });
    }

    /// <summary>Not doing what was one's to do is an omission; of other acts it only says that they did not happen.</summary>
    private static Fact Denied(Fact fact) => fact with { Negated = !fact.Negated };

    private static bool IsMain(Fact fact, ActorSet doer) => fact.Actors == doer;

    private Fact OfKind(Telling telling, FactKind kind, ActorSet doer, List<Fact> read)
    {
        var main = read.Find(f => f.Kind == kind && IsMain(f, doer)) ?? read.Find(f => IsMain(f, doer)) ?? Blank(telling, kind, doer);
        var topics = telling.Statement is CaseStatement.Event ? [] : TopicsOf(telling);
        var fact = main with { Kind = kind, Actors = doer, Classes = main.Classes.Concat(topics).Distinct().Order(StringComparer.Ordinal).ToEquatableArray(), At = _tree.At(telling.Paragraph, telling.Paragraph.Sentences[0], telling.Own), Summary = SummaryOf(telling) };
        return telling.Statement switch
        {
            CaseStatement.Event e => fact with { Classes = e.About ?? fact.Classes, Negated = e.Not, Targets = e.To is { } to ? _cast.Sets(to)[0] : fact.Targets },
            CaseStatement.Order o => fact with { Negated = false, Targets = o.To.IsEmpty ? fact.Targets : _cast.Sets(o.To)[0] },
            CaseStatement.Supervision s => fact with { Negated = false, Targets = _cast.Sets(s.Over)[0] },
            CaseStatement.Training t => fact with { Negated = !t.Given, Targets = t.Of.IsEmpty ? fact.Targets : _cast.Sets(t.Of)[0] },
            CaseStatement.Injury i => fact with { Negated = false, Actors = i.Who.IsEmpty ? new(_cast.Plaintiffs, "Plaintiff", ActorCertainty.Sure) : doer },
            _ => fact with { Negated = false },
        };
    }

    /// <summary>A fact of which the words gave nothing.</summary>
    private Fact Blank(Telling telling, FactKind kind, ActorSet doer) => new()
    {
        Kind = kind, Actors = doer, Verb = telling.Own.Of(_tree.Text), Lemma = "", Classes = TopicsOf(telling).ToEquatableArray(), Voice = Voice.Nominal,
        Summary = SummaryOf(telling), At = _tree.At(telling.Paragraph, telling.Paragraph.Sentences[0], telling.Own), Sentence = telling.Paragraph.Sentences[0].Index,
    };

    private string SummaryOf(Telling telling) => new TextSpan(telling.Subject.IsEmpty ? telling.Words.Start : telling.Subject.Start, telling.Words.End).Of(_tree.Text);

    /// <summary>What all words of a statement are about, wherever a clause ends.</summary>
    private IEnumerable<string> TopicsOf(Telling telling)
    {
        var lower = _analyzer.Words(_tree.Text, telling.Words).Select(w => w.Lower.TrimEnd('.')).ToList();
        return _lexicon.TopicClasses(lower).Concat(_lexicon.Injuries.OccursIn(lower) ? ["about:injury"] : []).Order(StringComparer.Ordinal);
    }

    /// <summary>Those who carried a policy out did something of their own.</summary>
    private IEnumerable<Fact> Applied(Telling telling, List<Fact> facts) =>
        telling.Statement is CaseStatement.Policy { AppliedBy.IsEmpty: false } policy
            ? _cast.Sets(policy.AppliedBy).Select(by => facts[0] with { Kind = FactKind.PolicyApplication, Actors = by, Targets = new(_cast.Plaintiffs, "Plaintiff", ActorCertainty.Sure) })
            : [];

    // ---- time, place, source

    /// <summary>Adds what the keys say of time, place, source and proof, and lets the place be words of the file.</summary>
    private Fact Settle(Fact fact, Telling telling)
    {
        var statement = telling.Statement;
        var incident = _file.IncidentOf(statement);
        return fact with
        {
            At = Clip(fact.At, telling), When = WhenOf(statement, incident, fact), Where = statement.Where.IsEmpty ? fact.Where ?? Known(incident?.Place.Text) : statement.Where.Text,
            Manner = statement is CaseStatement.Event { How.IsEmpty: false } e ? e.How.Text : fact.Manner,
            Modality = statement.IsBelief ? Modality.InformationAndBelief : fact.Modality, Standing = _standings.Of(statement), Sources = statement.Sources,
            Incident = _file.Incidents.Count < 2 ? 0 : incident is null ? -1 : _incidents[incident.Id],
        };
    }

    /// <summary>The name in front is ours; a place is in the file's own words.</summary>
    private Pinpoint Clip(Pinpoint at, Telling telling)
    {
        var span = new TextSpan(Math.Max(at.Span.Start, telling.Own.Start), Math.Min(at.Span.End, telling.Words.End));
        if (span == at.Span) return at;
        var sentence = telling.Paragraph.Sentences.First(s => s.Ordinal == Math.Max(1, at.Sentence));
        return _tree.At(telling.Paragraph, sentence, span.IsEmpty ? telling.Own : span);
    }

    /// <summary>The day of the incident is the day of what happened in it; of earlier wrongs it tells nothing.</summary>
    private static string? WhenOf(CaseStatement statement, CaseIncident? incident, Fact fact)
    {
        var own = statement.When?.Words.Text ?? fact.When;
        if (incident?.Date is not { } date || fact.Has("about:history") || fact.Kind is FactKind.Knowledge or FactKind.PolicyMaking or FactKind.Training or FactKind.Supervision) return own;
        if (own is null) return incident.Time is { } time ? $"{date.Words.Text}, {time.Words.Text}" : date.Words.Text;
        return statement.When is { Relation: null, Earliest: { Day: null } } or { Relation: null, Latest.Day: null, Earliest: null, IsWordsOnly: false } ? $"{date.Words.Text}, {own}" : own;
    }

    private static string? Known(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
