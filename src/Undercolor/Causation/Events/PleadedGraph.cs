using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Reading;
using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>Makes the event graph of a complaint that was read, where its words state a link.</summary>
/// <remarks>
/// Four ways of saying it are read: an act whose own sentence tells the harm that followed (<c>kicked her, which broke two ribs</c>); an injury whose sentence
/// says that it was because of somebody who is named, and of whom an act stands before (<c>as a result of Ruiz's blow</c>); one that points back to the sentence
/// before, in which one person alone acts (<c>As a result, she lost two teeth</c>); and a sentence in which what somebody did is said to have caused a harm
/// (<c>Ruiz's blow caused a broken jaw</c>). Where the words could mean several people, no link is made.
/// </remarks>
public static class PleadedGraph
{
    public static EventGraph Of(Case @case, ComplaintTree tree, ReadingLexicon lexicon) => new Making(@case, tree, lexicon).Graph();

    /// <summary>Where a fact of the complaint stands, as its graph says it.</summary>
    internal static GraphPlace Place(Pinpoint at) => new(at.Cite, at.Quote);

    private sealed class Making(Case @case, ComplaintTree tree, ReadingLexicon lexicon)
    {
        private readonly List<(Paragraph Paragraph, Sentence Sentence)> _sentences = [.. tree.Paragraphs.SelectMany(p => p.Sentences.Select(s => (p, s))).OrderBy(s => s.s.Index)];
        private readonly List<GraphEvent> _events = [];
        private readonly List<GraphLink> _links = [];
        private readonly Dictionary<Fact, int> _known = new(ReferenceEqualityComparer.Instance);

        public EventGraph Graph()
        {
            foreach (var fact in @case.Facts)
                if (fact.Kind == FactKind.Injury && IsPlaintiffs(fact)) AddInjury(fact);
                else if (IsAct(fact)) AddFollowing(fact);
            foreach (var (paragraph, sentence) in _sentences) AddCaused(paragraph, sentence);
            return new()
            {
                IsPleaded = true,
                People = @case.People.Select(p => new GraphPerson(Id(p.Id), p.Name, p.IsDefendant, p.IsPlaintiff)).ToEquatableArray(),
                Events = _events.ToEquatableArray(), Links = _links.ToEquatableArray(),
                Effects = Enumerable.Range(0, _events.Count).Where(e => _events[e].Kind == EventKind.Injury).Select(e => new GraphEffect(e, false)).ToEquatableArray(),
            };
        }

        private static string Id(PersonId person) => FormattableString.Invariant($"x{person.Index + 1}");

        private bool IsPlaintiffs(Fact fact) => !fact.Actors.Members.IsEmpty && fact.Actors.Members.All(m => @case[m].IsPlaintiff);

        /// <summary>An act of one person who is no plaintiff.</summary>
        private bool IsAct(Fact fact) =>
            fact is { Kind: FactKind.Act or FactKind.Omission, IsConclusion: false, Negated: false, Actors.IsOne: true } && !@case[fact.Actors.Members[0]].IsPlaintiff;

        private void AddInjury(Fact injury)
        {
            if (injury.Sentence >= _sentences.Count) return;
            var sentence = _sentences[injury.Sentence].Sentence.Span;
            var effect = Add(injury, EventKind.Injury);
            var act = PhraseIn(sentence, "harm-because") is not null ? NamedIn(sentence) is { } person ? ActOf(person, injury.Sentence, injury.At.Span.Start, sentence) : null
                : PhraseIn(sentence, "harm-so") is { } so && so <= injury.At.Span.Start ? OnlyActorBefore(injury.Sentence) : null;
            if (act is not null) Link(act, effect, injury.At);
        }

        /// <summary>The last act of a person that is told before a place; the last that the words name again (<c>kicked</c>, <c>the kick</c>), where they do.</summary>
        private Fact? ActOf(PersonId person, int sentence, int before, TextSpan naming)
        {
            var acts = @case.Facts.Where(f => IsAct(f) && f.Actors.Members[0] == person && f.Sentence <= sentence && f.At.Span.Start < before).ToList();
            var named = WordsOf(naming).Select(w => w.Word).ToHashSet(StringComparer.Ordinal);
            return acts.LastOrDefault(a => named.Contains(a.Lemma) && a.Sentence != sentence) ?? acts.LastOrDefault();
        }

        /// <summary>The last act of the sentence before, where one person alone acts in it.</summary>
        private Fact? OnlyActorBefore(int sentence)
        {
            var acts = @case.Facts.Where(f => f.Sentence == sentence - 1 && IsAct(f)).ToList();
            return acts.Count > 0 && acts.TrueForAll(a => a.Actors.Members[0] == acts[0].Actors.Members[0]) && @case.Facts.All(f => f.Sentence != sentence - 1 || f.Kind is not (FactKind.Act or FactKind.Omission) || IsAct(f)) ? acts[^1] : null;
        }

        /// <summary>What somebody did is the subject: <c>Ruiz's blow caused …</c>. An injury that the reader found in the sentence is the harm, else the words behind.</summary>
        private void AddCaused(Paragraph paragraph, Sentence sentence)
        {
            if (PhraseIn(sentence.Span, "harm-caused") is not { } verb || !HasInjury(new(verb, sentence.Span.End)) || NamedIn(new(sentence.Span.Start, verb)) is not { } person) return;
            if (ActOf(person, sentence.Index, sentence.Span.Start, new(sentence.Span.Start, verb)) is not { } act) return;
            var told = @case.Facts.FirstOrDefault(f => f.Sentence == sentence.Index && f.Kind == FactKind.Injury && IsPlaintiffs(f) && f.At.Span.End > verb);
            var at = told?.At ?? tree.At(paragraph, sentence, sentence.Span);
            var effect = told is null ? AddHarm(new(verb, sentence.Span.End), at) : Add(told, EventKind.Injury);
            if (!_links.Exists(l => l.To == effect)) Link(act, effect, at);
        }

        private bool HasInjury(TextSpan span) => lexicon.Injuries.OccursIn(WordsOf(span).Select(w => w.Word).ToList());

        private void AddFollowing(Fact act)
        {
            if (act.Sentence >= _sentences.Count) return;
            var rest = new TextSpan(act.At.Span.Start, _sentences[act.Sentence].Sentence.Span.End);
            if (rest.Start >= rest.End || (PhraseIn(rest, "harm-follows") ?? (HasInjury(rest) ? PhraseIn(rest, "harm-follows-told") : null)) is not { } from || from <= act.At.Span.Start) return;
            if (@case.Facts.Any(f => f != act && IsAct(f) && f.Sentence == act.Sentence && f.At.Span.Start > act.At.Span.Start && f.At.Span.Start < from)) return;
            var harm = AddHarm(new(from, rest.End), act.At);
            Link(act, harm, act.At);
            var (cause, words) = (_known[act], _events[_known[act]].Words);
            if (words.IndexOf(_events[harm].Words, StringComparison.Ordinal) is > 0 and var cut) _events[cause] = _events[cause] with { Words = words[..cut].TrimEnd(' ', ',') };
        }

        /// <summary>A harm that words tell and no fact holds.</summary>
        private int AddHarm(TextSpan span, Pinpoint at)
        {
            var words = span.Of(tree.Text).Trim().TrimEnd('.');
            _events.Add(new(FormattableString.Invariant($"h{_events.Count + 1}"), EventKind.Injury, Spacing.OneLine(words.StartsWith("which ", StringComparison.OrdinalIgnoreCase) ? words[6..] : words), [], [], true, false, [], "", null, null, Place(at)));
            return _events.Count - 1;
        }

        private int Add(Fact fact, EventKind kind)
        {
            if (_known.TryGetValue(fact, out var known)) return known;
            var actors = kind == EventKind.Injury ? [] : fact.Actors.Members.Select(Id).ToEquatableArray();
            var words = Spacing.OneLine(kind == EventKind.Injury || fact.Summary.IndexOf(fact.Verb, StringComparison.Ordinal) is not (> 0 and var verb) ? fact.Summary : fact.Summary[verb..]);
            _events.Add(new(FormattableString.Invariant($"{(kind == EventKind.Injury ? "h" : "e")}{_events.Count + 1}"), kind, words, actors, [], true, false, [], "", null, null, Place(fact.At)));
            return _known[fact] = _events.Count - 1;
        }

        private void Link(Fact act, int effect, Pinpoint at)
        {
            var cause = Add(act, act.Kind == FactKind.Omission ? EventKind.Omission : EventKind.Act);
            _links.Add(new(FormattableString.Invariant($"l{_links.Count + 1}"), LinkKind.BecauseOf, [cause], effect, [], null, LinkCertainty.Assumed, "", false, Place(at)));
        }

        /// <summary>The only person, plaintiffs apart, whose surname stands in a stretch of text.</summary>
        private PersonId? NamedIn(TextSpan span)
        {
            var words = WordsOf(span).Select(w => w.Word.Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
            var named = @case.People.Where(p => !p.IsPlaintiff && p.Name.Split(' ') is [.., var last] && words.Contains(last.ToLowerInvariant())).ToList();
            return named is [var one] ? one.Id : null;
        }

        /// <returns>The offset in the text at which a phrase of a list begins; null for none.</returns>
        private int? PhraseIn(TextSpan span, string cue)
        {
            var words = WordsOf(span).ToList();
            var (plain, phrases) = (words.Select(w => w.Word).ToList(), lexicon.Cues(cue));
            for (var i = 0; i < plain.Count; i++)
                if (phrases.MatchAt(plain, i) > 0) return words[i].Start;
            return null;
        }

        private IEnumerable<(string Word, int Start)> WordsOf(TextSpan span)
        {
            for (var at = span.Start; at < span.End;)
            {
                while (at < span.End && !IsLetter(tree.Text[at])) at++;
                var start = at;
                while (at < span.End && IsLetter(tree.Text[at])) at++;
                if (at > start) yield return (tree.Text[start..at].ToLowerInvariant(), start);
            }
        }

        private static bool IsLetter(char letter) => char.IsLetterOrDigit(letter) || letter is '\'' or '’' or '-';
    }
}
