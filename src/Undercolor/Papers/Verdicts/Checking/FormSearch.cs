using System.Numerics;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Checking;

/// <summary>Goes all ways through a form, each once as far as they differ in what still matters.</summary>
/// <remarks>The rules, the conditions of questions and the outcomes are decision diagrams over the answers in the order of the questions. A state
/// is a question and what the answers so far have left of each diagram that a later question still bears on. Two ways with the same state have the
/// same future, so that one of them, the shortest, is gone on with. Jumps lead forward only, so that all ways to a question are known when it is reached.</remarks>
public sealed class FormSearch
{
    /// <summary>How many states are looked at, where nobody says otherwise.</summary>
    public const int DefaultBound = 2_000_000;

    /// <summary>More rules than this are not looked at; a form with so many is not decided.</summary>
    private const int MostRules = 50_000;

    /// <summary>Steps of reducing a diagram for each state of the bound, and numbers that states may hold at a time: what a large form may cost.</summary>
    private const long WorkOfState = 2_000, MostHeld = 100_000_000;

    private readonly VerdictForm _form;
    private readonly int _bound;
    private readonly EquatableArray<FormRule> _rules;
    private readonly EquatableArray<CellOutcomes> _outcomes;
    private readonly AnswerVariables _variables;
    private readonly DecisionDiagrams _diagrams;
    private readonly Dictionary<string, int> _index;
    private readonly List<Watched> _watched = [];
    private readonly int[] _guards;
    private readonly int[][] _options;
    private readonly List<StatesAt> _buckets;
    private readonly Dictionary<(int, int), int[]> _touched = [];
    private readonly FaultFound?[] _found;
    private readonly int[] _lengths;
    private readonly HashSet<(int Cell, CellOutcome)> _ends = [];
    private readonly bool[] _asked;
    private readonly Dictionary<int, FaultFound> _back = [];

    /// <summary>For each question: the conditions that earlier answers have touched and that are still to be looked at; and where each stands in a state.</summary>
    private int[][] _live = [];
    private Dictionary<int, int>[] _places = [];
    private int _states;
    private long _work;
    private long _held;
    private BigInteger _ways;

    private FormSearch(VerdictForm form, int bound)
    {
        (_form, _bound) = (form, bound);
        var structure = new FormStructure(form);
        _rules = FormRules.Of(structure).Take(MostRules + 1).ToEquatableArray();
        _outcomes = structure.Cells.Select(c => CellOutcomes.Of(structure, c)).ToEquatableArray();
        (_variables, _diagrams) = (new(form), new(mostNodes: Math.Max(100_000, bound)));
        _index = form.Questions.Select((q, i) => (q.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        (_found, _lengths, _asked) = (new FaultFound?[_rules.Count], new int[_rules.Count], new bool[form.Questions.Count]);
        _buckets = [.. Enumerable.Range(0, form.Questions.Count).Select(_ => new StatesAt())];
        _guards = [.. form.Questions.Select((q, i) => q.OnlyIf is { } guard ? Watch(guard, i, rule: -1) : -1)];
        _options = [.. form.Questions.Select((q, i) => (int[])[.. q.Options.Select(o => o.OnlyIf is { } guard ? Watch(guard, i, rule: -1) : -1)])];
        for (var r = 0; r < _rules.Count && !_diagrams.IsOver; r++) Watch(_rules[r].When, _rules[r].Point, r);
        for (var c = 0; c < _outcomes.Count; c++)
            foreach (var (outcome, when) in _outcomes[c].All) Watch(when, FormRules.Bears(structure, _outcomes[c].Cell).Max(), rule: -1, c, outcome);
    }

    public static FormProof Prove(VerdictForm form, int bound = DefaultBound)
    {
        var search = new FormSearch(form, bound);
        return search._rules.Count > MostRules || search._diagrams.IsOver || !search.Run() ? new(false, search._states, bound, 0, [], []) : search.Proof();
    }

    /// <summary>A condition that the search carries along.</summary>
    /// <param name="First">Index of the first question that bears on it.</param>
    /// <param name="Last">Index of the question at which, or behind which, it is looked at.</param>
    /// <param name="Rule">Index of the rule whose condition it is; -1 for another.</param>
    private sealed record Watched(int Root, int First, int Last, int Rule, int Cell, CellOutcome Outcome);

    private int Watch(Condition condition, int last, int rule, int cell = -1, CellOutcome outcome = default)
    {
        var root = _variables.Build(condition, _diagrams);
        _watched.Add(new(root, _variables.QuestionOf(_diagrams.VariableOf(root)), last, rule, cell, outcome));
        return _watched.Count - 1;
    }

    /// <returns>False where the bound was reached.</returns>
    private bool Run()
    {
        _live = [.. Enumerable.Range(0, _form.Questions.Count + 1).Select(at => (int[])[.. Enumerable.Range(0, _watched.Count).Where(w => _watched[w].First < at && at <= _watched[w].Last)])];
        _places = [.. _live.Select(live => live.Select((w, place) => (w, place)).ToDictionary(x => x.w, x => x.place))];
        Arrive(0, new([]) { Ways = BigInteger.One });
        for (var at = 0; at < _buckets.Count; at++)
        {
            foreach (var state in _buckets[at].InOrder)
            {
                Take(at, state);
                if (_states > _bound || _work > WorkOfState * _bound || _held > MostHeld) return false;
            }
            _held -= (long)_buckets[at].InOrder.Count * _live[at].Length;
            _buckets[at].Forget();
        }
        return true;
    }

    /// <summary>All ways on from a state: past the question where it is not asked, else by each answer.</summary>
    private void Take(int at, SearchState state)
    {
        if (_guards[at] >= 0 && Value(_guards[at], at, state) == DecisionDiagrams.False)
        {
            Go(at, state, null, To(at, _form.Questions[at].Otherwise));
            return;
        }
        _asked[at] = true;
        foreach (var step in Answers(at, state)) Go(at, state, step, To(at, _form.Questions[at].JumpOn(step.Answer)?.To));
    }

    private IEnumerable<StepTaken> Answers(int at, SearchState state)
    {
        var question = _form.Questions[at];
        if (question.Kind != AnswerKind.Persons) return question.Kind == AnswerKind.YesNo ? [new(at, AnswerWord.Yes, []), new(at, AnswerWord.No, [])] : [new(at, AnswerWord.Some, []), new(at, AnswerWord.None, [])];
        var open = Enumerable.Range(0, question.Options.Count).Where(o => _options[at][o] < 0 || Value(_options[at][o], at, state) == DecisionDiagrams.True).ToList();
        return Enumerable.Range(0, 1 << open.Count).Select(set => new StepTaken(at, set == 0 ? AnswerWord.None : AnswerWord.Some, open.Where((_, i) => (set >> i & 1) == 1).Select(o => question.Options[o].Person).ToEquatableArray()));
    }

    /// <summary>What a condition on earlier answers comes to when its question is reached: 0 or 1.</summary>
    private int Value(int watched, int at, SearchState state) => _places[at].TryGetValue(watched, out var place) ? state.Rest[place] : _watched[watched].Root;

    /// <param name="id">Null for the next question, empty for the end.</param>
    private int To(int at, string? id) => id is null ? at + 1 : id.Length == 0 ? _buckets.Count : _index[id];

    /// <param name="step">Null where the question was not asked.</param>
    private void Go(int at, SearchState state, StepTaken? step, int to)
    {
        var length = state.Length + (step is null ? 0 : 1);
        if (to <= at)
        {
            if (!_back.TryGetValue(at, out var known) || known.Path.Count > length)
                _back[at] = new(new(FormFault.GoesBack, at, "", "", "", "", FormStructure.Always, at), state.PathWith(step));
            _ways += state.Ways;
            return;
        }
        var rest = new int[_live[to].Length];
        var touched = Touched(at, to);
        _work += touched.Length;
        foreach (var w in touched)
        {
            var left = Reduce(Value(w, at, state), at, to, step);
            if (_watched[w].Last >= to) rest[_places[to][w]] = left;
            else if (left == DecisionDiagrams.True) Note(_watched[w], state, step, length);
        }
        if (to == _buckets.Count) _ways += state.Ways;
        else Arrive(to, new(rest) { Length = length, Before = state, Step = step, Ways = state.Ways });
    }

    /// <summary>The conditions on which a move between two questions bears, or that are looked at behind it.</summary>
    private int[] Touched(int at, int to) => _touched.TryGetValue((at, to), out var known) ? known
        : _touched[(at, to)] = [.. Enumerable.Range(0, _watched.Count).Where(w => _watched[w].Last >= at && (_watched[w].First < to || _watched[w].Last < to))];

    /// <summary>What is left of a diagram when a question has been answered, or was not asked, and those behind it up to another were not asked.</summary>
    private int Reduce(int node, int at, int to, StepTaken? step)
    {
        while (_variables.QuestionOf(_diagrams.VariableOf(node)) is var question && question < to)
            node = _diagrams.Branch(node, question == at && step is not null && IsSet(at, _diagrams.VariableOf(node) - _variables.FirstOf(at), step));
        return node;
    }

    private bool IsSet(int at, int variable, StepTaken step) =>
        variable == 0 || (_form.Questions[at].Kind == AnswerKind.Persons ? step.Persons.Contains(_form.Questions[at].Options[variable - 1].Person) : step.Answer is AnswerWord.Yes or AnswerWord.Some);

    private void Note(Watched watched, SearchState state, StepTaken? step, int length)
    {
        if (watched.Cell >= 0) _ends.Add((watched.Cell, watched.Outcome));
        if (watched.Rule < 0 || _found[watched.Rule] is not null && _lengths[watched.Rule] <= length) return;
        (_found[watched.Rule], _lengths[watched.Rule]) = (new(_rules[watched.Rule], state.PathWith(step)), length);
    }

    private void Arrive(int at, SearchState state)
    {
        if (_buckets[at].Join(state) || ++_states > _bound) return;
        _held += state.Rest.Length;
        _buckets[at].Add(state);
    }

    private FormProof Proof()
    {
        var unreachable = Enumerable.Range(0, _form.Questions.Count).Where(q => !_asked[q]).Select(q => new FaultFound(new(FormFault.Unreachable, q, "", "", "", "", FormStructure.Always, q), []));
        var faults = _back.Values.Concat(unreachable).Concat(_found.OfType<FaultFound>()).OrderBy(f => f.Rule.Point).ThenBy(f => f.Rule.Fault).ToEquatableArray();
        return new(true, _states, _bound, _ways, faults, _outcomes.Select((o, c) => new CellEnds(o.Cell, o.All.Select(x => x.Outcome).Where(x => _ends.Contains((c, x))).ToEquatableArray())).ToEquatableArray());
    }
}
