using Undercolor.Analysis;
using Undercolor.Authorities;
using Undercolor.Cases;
using Undercolor.Causation.Events;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Reading;
using Undercolor.Reading.Typed;
using Undercolor.Rules.Passages;
using Undercolor.Text;
using Undercolor.Timeline;

namespace Undercolor.Rules;

/// <summary>What a rule may look at.</summary>
/// <param name="Cited">The citations of the paper; null where it can hold none or nobody asked.</param>
/// <param name="Defendants">Assessments in the order of <see cref="Case.Defendants"/>.</param>
public sealed record RuleContext(
    ComplaintTree Tree, Case Case, EquatableArray<DefendantAssessment> Defendants, LawInForce Law, ReadingLexicon Lexicon, CitedText? Cited = null)
{
    /// <summary>The case file; null where a paper was read.</summary>
    public CaseReading? Typed { get; init; }

    /// <summary>What was read, as messages name it.</summary>
    public string Paper => Typed is null ? "the complaint" : "the case file";

    /// <summary>What the links of the case file come to; null where a paper was read.</summary>
    public CausationReport? Causes { get; init; }

    /// <summary>When everything in the case file happened; null where a paper was read.</summary>
    public CaseTimeline? Times { get; init; }

    /// <summary>How long those who are said to have stood by were there, by the case file's times.</summary>
    public EquatableArray<TimedTheory> Timed { get; init; }

    /// <summary>The facts of each paragraph or statement, by its id.</summary>
    internal ILookup<string, Fact> FactsOfNode => field ??= Case.Facts.ToLookup(f => f.At.Node, StringComparer.Ordinal);

    /// <summary>The statements of the case file, by their ids; none where a paper was read.</summary>
    internal IReadOnlyDictionary<string, CaseStatement> StatementOf => field ??= (Typed?.File.Statements ?? []).DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);

    /// <summary>The paragraphs, by their ids.</summary>
    internal IReadOnlyDictionary<string, Paragraph> ParagraphOf => field ??= Tree.Paragraphs.DistinctBy(p => p.Node).ToDictionary(p => p.Node, StringComparer.Ordinal);

    /// <summary>Every sentence of the body; the index is that of <see cref="Fact.Sentence"/>.</summary>
    internal IReadOnlyList<Passage> Passages { get; } = [.. Passage.All(Tree)];

    /// <summary>Where people and bodies are named.</summary>
    internal NameIndex Names { get; } = new(Tree, Case, Lexicon);

    /// <summary>The facts of each sentence, in the order of the text.</summary>
    internal ILookup<int, Fact> FactsOf { get; } = Case.Facts.ToLookup(f => f.Sentence);

    /// <summary>The facts of each paragraph, by its <see cref="Passage.Place"/>.</summary>
    internal ILookup<int, Fact> FactsAt => field ??= Case.Facts.ToLookup(f => PassageOf(f).Place);

    /// <summary>The facts as the tests of the packs ask for them.</summary>
    internal CaseView View { get; } = new(Case, Stage.Pleading);

    internal string Text => Tree.Text;

    private readonly Dictionary<PersonId, IReadOnlyList<Passage>> _about = [];

    /// <summary>Sentences that name this person or state something of this person.</summary>
    internal IReadOnlyList<Passage> About(Person person)
    {
        if (!_about.TryGetValue(person.Id, out var about))
            _about[person.Id] = about = [.. Passages.Where(p => p.IsAllegation && (Names.Names(p.Span, person) || FactsOf[p.Sentence.Index].Any(f => f.Actors.Charges(person.Id))))];
        return about;
    }

    /// <summary>The report id of a defendant: <c>d1</c>, <c>d2</c>.</summary>
    public string IdOf(Person defendant) => $"d{Case.Defendants.TakeWhile(d => d.Id != defendant.Id).Count() + 1}";

    /// <summary>The report ids of those members of a set who are defendants.</summary>
    public EquatableArray<string> IdsOf(IEnumerable<PersonId> members) =>
        members.Where(m => Case[m].IsDefendant).Select(m => IdOf(Case[m])).ToEquatableArray();

    internal EquatableArray<string> IdsOf(params ReadOnlySpan<Person> people)
    {
        var ids = new List<string>();
        foreach (var person in people)
            if (person.IsDefendant) ids.Add(IdOf(person));
        return ids.ToEquatableArray();
    }

    /// <summary>Each defendant with its assessment.</summary>
    internal IEnumerable<(Person Person, DefendantAssessment Assessment)> Judged => Case.Defendants.Zip(Defendants);

    /// <summary>Each defendant who is a human being, with the assessment.</summary>
    internal IEnumerable<(Person Person, DefendantAssessment Assessment)> JudgedPeople => Judged.Where(j => j.Person.Kind == PartyKind.NaturalPerson);

    /// <summary>The facts of the paragraphs from <paramref name="first"/> to <paramref name="last"/>, counted from <paramref name="place"/>.</summary>
    internal IEnumerable<Fact> FactsNear(int place, int first, int last) => Enumerable.Range(place + first, last - first + 1).SelectMany(p => FactsAt[p]);

    internal Passage PassageOf(Fact fact) => Passages[fact.Sentence];

    internal WordSet Cues(string name) => Lexicon.Cues(name);
}
