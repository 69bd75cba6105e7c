using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Reading;
using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>Makes the event graph of a complaint that was read, where its words state a link.</summary>
/// <remarks>
/// Two ways of saying it are read: an act whose own sentence tells the harm that followed (<c>kicked her, which broke two ribs</c>), and an injury whose sentence
/// says that it was because of somebody who is named, and of whom an act stands before (<c>as a result of Ruiz's blow</c>). Where the words could mean several people, no link is made.
/// </remarks>
public static class PleadedGraph
{
    public static EventGraph Of(Case @case, ComplaintTree tree, ReadingLexicon lexicon) => new Making(@case, tree, lexicon).Graph();

    private sealed class Making(Case @case, ComplaintTree tree, ReadingLexicon lexicon)
    {
        private readonly List<Sentence> _sentences = [.. tree.Paragraphs.SelectMany(p => p.Sentences).OrderBy(s => s.Index)];
        private readonly List<GraphEvent> _events = [];
        private readonly List<GraphLink> _links = [];
        private readonly Dictionary<Fact, int> _known = new(ReferenceEqualityComparer.Instance);

        public EventGraph Graph()
        {
            foreach (var fact in @case.Facts)
                if (fact.Kind == FactKind.Injury && IsPlaintiffs(fact)) AddInjury(fact);
                else if (IsAct(fact)) AddFollowing(fact);
            return new()
            {
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
            var sentence = _sentences[injury.Sentence].Span;
            var effect = Add(injury, EventKind.Injury);
            if (PhraseIn(sentence, "harm-because") is null || NamedIn(sentence) is not { } person) return;
            if (@case.Facts.LastOrDefault(f => IsAct(f) && f.Actors.Members[0] == person && f.Sentence <= injury.Sentence && f.At.Span.Start < injury.At.Span.Start) is { } act) Link(act, effect, injury.At);
        }

        private void AddFollowing(Fact act)
        {
            if (act.Sentence >= _sentences.Count) return;
            var rest = new TextSpan(act.At.Span.End, _sentences[act.Sentence].Span.End);
            if (rest.Start >= rest.End || PhraseIn(rest, "harm-follows") is not { } from) return;
            if (@case.Facts.Any(f => f != act && IsAct(f) && f.Sentence == act.Sentence && f.At.Span.Start > act.At.Span.Start && f.At.Span.Start < from)) return;
            var words = tree.Text[from..rest.End].Trim().TrimEnd('.');
            _events.Add(new(FormattableString.Invariant($"h{_events.Count + 1}"), EventKind.Injury, Spacing.OneLine(words.StartsWith("which ", StringComparison.OrdinalIgnoreCase) ? words[6..] : words), [], [], true, false, [], "", null, null, Place(act.At)));
            Link(act, _events.Count - 1, act.At);
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

        private static GraphPlace Place(Pinpoint at) => new(at.Cite, at.Quote);

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
