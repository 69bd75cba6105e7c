using System.Text.RegularExpressions;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>Makes the event graph of a case file, and finds links that the times contradict.</summary>
public static partial class FileGraph
{
    public static (EventGraph Graph, EquatableArray<GraphFault> Faults) Of(CaseFile file) => new Making(file).Graph();

    [GeneratedRegex(@"^(?:did\s+not|didn['’]t|failed|fails|made\s+no|never|refused|neglected|stood\s+by|ignored|left\b.*\bwithout|would\s+not|took\s+no|gave\s+no|do(?:es)?\s+not)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeftUndone();

    private sealed class Making(CaseFile file)
    {
        private readonly EventTimes _times = new(file);
        private readonly List<CaseStatement> _statements = [.. file.Statements.DistinctBy(s => s.Id)];
        private readonly Dictionary<string, int> _index = file.Statements.DistinctBy(s => s.Id).Select((s, i) => (s.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        private readonly List<GraphLink> _links = [];

        public (EventGraph, EquatableArray<GraphFault>) Graph()
        {
            foreach (var link in file.Links) Add(link);
            foreach (var injury in _statements.OfType<CaseStatement.Injury>()) Add(injury);
            foreach (var link in file.Links.Where(l => l.Kind == LinkKind.BrokeTheChain)) AddChain(link);
            var graph = new EventGraph
            {
                People = People().ToEquatableArray(),
                Events = _statements.Select(Event).ToEquatableArray(),
                Links = _links.ToEquatableArray(),
                Effects = Effects().ToEquatableArray(),
                Foreseen = Foreseen().ToEquatableArray(),
                Phases = file.Incidents.SelectMany(i => i.Phases).Select(p => new KeyValuePair<string, string>(p.Id, p.What.IsEmpty ? p.Id : p.What.Text)).ToEquatableArray(),
            };
            return (graph, Backwards(graph).ToEquatableArray());
        }

        private IEnumerable<GraphPerson> People()
        {
            foreach (var person in file.People) yield return new(person.Id, person.Name.Text.Trim(), person.IsDefendant, person.IsPlaintiff);
            if (file.Statements.Any(s => s.Who.Contains(CaseFile.Stranger))) yield return new(CaseFile.Stranger, "somebody else", false, false);
        }

        private GraphEvent Event(CaseStatement statement)
        {
            var (sure, possible) = Actors(statement.Who);
            var happened = statement is not CaseStatement.Event { Not: true };
            var decision = (statement as CaseStatement.Event)?.Decision;
            var made = new GraphEvent(
                statement.Id, KindOf(statement), Told(statement), sure, possible, happened, statement is CaseStatement.Event { Lawful: true },
                statement is CaseStatement.Order order ? Actors(order.To).Sure : [], statement.Phase, _times.Of(statement), decision, Place(statement));
            return made.IsConduct ? made : made with { Actors = [], Possible = [] };
        }

        private static EventKind KindOf(CaseStatement statement) => statement switch
        {
            CaseStatement.Injury => EventKind.Injury,
            CaseStatement.Event { Who.Count: 0 } => EventKind.Condition,
            CaseStatement.Event { Kind: FactKind.Omission } => EventKind.Omission,
            CaseStatement.Event done => LeftUndone().IsMatch(done.Did.Text.Trim()) ? EventKind.Omission : EventKind.Act,
            CaseStatement.Training { Given: false } => EventKind.Omission,
            CaseStatement.Order or CaseStatement.Agreement or CaseStatement.Policy or CaseStatement.Training => EventKind.Act,
            _ => EventKind.Condition,
        };

        private static string Told(CaseStatement statement) => statement switch
        {
            CaseStatement.Order => $"ordered: {Short(statement.Words)}",
            CaseStatement.Agreement => $"agreed: {Short(statement.Words)}",
            CaseStatement.Policy => $"had the rule or custom: {Short(statement.Words)}",
            CaseStatement.Training training => $"{(training.Given ? "trained" : "did not train")} on {Short(statement.Words)}",
            CaseStatement.Knowledge => $"knew {Short(statement.Words)}",
            _ => Short(statement.Words),
        };

        private GraphPlace Place(CaseStatement statement) => new(FormattableString.Invariant($"{file.Name}:{statement.Line}"), Short(statement.Words));

        private static string Short(FileWords words) => Spacing.OneLine(words.Text).TrimEnd('.');

        private (EquatableArray<string> Sure, EquatableArray<string> Possible) Actors(EquatableArray<string> who)
        {
            var (sure, possible) = (new List<string>(), new List<string>());
            foreach (var id in who)
                if (file.Groups.FirstOrDefault(g => g.Id == id) is { } group) (group.Which == GroupMeaning.Each ? sure : possible).AddRange(group.Members);
                else sure.Add(id);
            return (sure.Distinct().ToEquatableArray(), possible.Distinct().Except(sure).ToEquatableArray());
        }

        private void Add(CaseLink link)
        {
            foreach (var to in Indices(link.To))
                _links.Add(new(link.Id, link.Kind, Indices(link.From).Where(f => f != to).ToEquatableArray(), to, Indices(link.By).Where(b => b != to).ToEquatableArray(), link.Count, link.Certainty, link.Why.Text, false,
                    new(FormattableString.Invariant($"{file.Name}:{link.Line}"), link.KindWords.Text)));
        }

        /// <summary>The events that an injury lists, as far as no link says more about them.</summary>
        private void Add(CaseStatement.Injury injury)
        {
            var to = _index[injury.Id];
            var told = _links.Where(l => l.To == to && l.Kind != LinkKind.BrokeTheChain).SelectMany(l => l.From.Concat(l.By)).ToHashSet();
            var from = Indices(injury.From).Where(f => f != to && !told.Contains(f)).ToEquatableArray();
            if (!from.IsEmpty) _links.Add(new($"{injury.Id}-from", LinkKind.BecauseOf, from, to, [], null, LinkCertainty.Assumed, "", true, Place(injury)));
        }

        /// <summary>What broke a chain stands in it: before the effect, and behind that from which the chain began.</summary>
        private void AddChain(CaseLink link)
        {
            foreach (var to in Indices(link.To))
                foreach (var by in Indices(link.By).Where(b => b != to))
                {
                    if (!Leads(by, to)) Imply(link, by, to);
                    foreach (var from in Indices(link.From).Where(f => f != by && f != to))
                        if (!Leads(from, to)) Imply(link, from, by);
                }
        }

        private void Imply(CaseLink link, int from, int to) =>
            _links.Add(new(link.Id, LinkKind.BecauseOf, [from], to, [], null, link.Certainty, link.Why.Text, true, new(FormattableString.Invariant($"{file.Name}:{link.Line}"), link.KindWords.Text)));

        private bool Leads(int from, int to)
        {
            var (seen, open) = (new HashSet<int>(), new Stack<int>([from]));
            while (open.TryPop(out var at))
            {
                if (at == to) return true;
                if (!seen.Add(at)) continue;
                foreach (var link in _links.Where(l => l.Kind != LinkKind.BrokeTheChain && l.From.Contains(at))) open.Push(link.To);
            }
            return false;
        }

        private IEnumerable<int> Indices(EquatableArray<string> ids) => ids.Where(_index.ContainsKey).Select(id => _index[id]).Distinct();

        private IEnumerable<GraphEffect> Effects()
        {
            foreach (var deprivation in file.Claims.SelectMany(c => Indices(c.Deprivation)).Distinct().Order()) yield return new(deprivation, true);
            foreach (var injury in _statements.OfType<CaseStatement.Injury>()) yield return new(_index[injury.Id], false);
        }

        private IEnumerable<Foresight> Foreseen() => _statements.OfType<CaseStatement.Knowledge>().SelectMany(knowledge => Foreseen(knowledge, knowledge.Foresaw, ChainStep.SetInMotionKnown)
            .Concat(Foreseen(knowledge, knowledge.ReasonToKnow, ChainStep.SetInMotionReasonToKnow)).Concat(Foreseen(knowledge, knowledge.Danger, ChainStep.SetInMotionDanger)));

        private IEnumerable<Foresight> Foreseen(CaseStatement knowledge, EquatableArray<string> events, ChainStep step) =>
            Actors(knowledge.Who).Sure.SelectMany(person => Indices(events).Select(foreseen => new Foresight(person, foreseen, step, Place(knowledge))));

        private IEnumerable<GraphFault> Backwards(EventGraph graph)
        {
            foreach (var link in graph.Links.Where(l => l.Kind is not (LinkKind.BrokeTheChain or LinkKind.WouldHaveHappenedAnyway)))
                foreach (var from in link.From)
                {
                    var (cause, effect) = (graph.Events[from], graph.Events[link.To]);
                    var isAfter = cause.Time is { } late && effect.Time is { } early && late.IsSurelyAfter(early) || _times.IsStatedAfter(_statements[from], effect.Id);
                    if (isAfter && cause.Happened)
                        yield return new(GraphFaultKind.EffectBeforeCause,
                            $"{cause.At}: '{cause.Words}' ({cause.Time?.Words ?? "no time"}) is given as a cause of {effect.At}: '{effect.Words}' ({effect.Time?.Words ?? "no time"}), and by these times it came after it.",
                            [from, link.To], [cause.At, effect.At, link.At]);
                }
        }
    }
}
