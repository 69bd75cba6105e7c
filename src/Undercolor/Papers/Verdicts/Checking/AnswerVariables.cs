using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Checking;

/// <summary>The answers of a form as variables in the order of its questions: whether a question is asked, and what is answered.</summary>
internal sealed class AnswerVariables
{
    private readonly VerdictForm _form;
    private readonly Dictionary<string, int> _index;
    private readonly int[] _first;
    private readonly int[] _questionOf;

    public AnswerVariables(VerdictForm form)
    {
        _form = form;
        _index = form.Questions.Select((q, i) => (q.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        _first = new int[form.Questions.Count + 1];
        for (var i = 0; i < form.Questions.Count; i++) _first[i + 1] = _first[i] + WidthOf(i);
        _questionOf = [.. Enumerable.Range(0, form.Questions.Count).SelectMany(i => Enumerable.Repeat(i, WidthOf(i)))];
    }

    /// <summary>How many variables a question has: one for being asked, and one for yes, for an amount above zero, or for each person.</summary>
    public int WidthOf(int question) => 1 + (_form.Questions[question].Kind == AnswerKind.Persons ? _form.Questions[question].Options.Count : 1);

    public int FirstOf(int question) => _first[question];

    /// <summary>The question of a variable; past all questions for a constant.</summary>
    public int QuestionOf(int variable) => variable < _questionOf.Length ? _questionOf[variable] : _form.Questions.Count;

    public int Build(Condition condition, DecisionDiagrams diagrams) => condition switch
    {
        Condition.Atom atom => Atom(atom, diagrams),
        Condition.And all => all.Parts.Select(p => Build(p, diagrams)).Aggregate(DecisionDiagrams.True, diagrams.And),
        Condition.Or any => any.Parts.Select(p => Build(p, diagrams)).Aggregate(DecisionDiagrams.False, diagrams.Or),
        Condition.Not not => diagrams.Not(Build(not.Part, diagrams)),
        _ => throw new InvalidOperationException("Conditions are a closed set."),
    };

    private int Atom(Condition.Atom atom, DecisionDiagrams diagrams)
    {
        var (question, first) = (_form.Questions[_index[atom.Question]], _first[_index[atom.Question]]);
        var asked = diagrams.Variable(first);
        if (atom.Person.Length > 0)
        {
            var option = question.Options.Select((o, i) => (o.Person, Place: i + 1)).FirstOrDefault(o => o.Person == atom.Person).Place;
            return option == 0 ? DecisionDiagrams.False : diagrams.And(asked, diagrams.Variable(first + option));
        }
        if (atom.Is == AnswerWord.Any) return asked;
        var positive = Enumerable.Range(1, WidthOf(_index[atom.Question]) - 1).Select(i => diagrams.Variable(first + i)).Aggregate(DecisionDiagrams.False, diagrams.Or);
        return diagrams.And(asked, atom.Is is AnswerWord.Yes or AnswerWord.Some ? positive : diagrams.Not(positive));
    }
}
