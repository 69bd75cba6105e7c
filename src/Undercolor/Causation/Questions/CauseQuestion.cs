using Undercolor.Causation.Equations;
using Undercolor.Text;

namespace Undercolor.Causation.Questions;

/// <summary>A question about a model that a program asks, one a line.</summary>
/// <param name="Id">As the asker wrote it.</param>
/// <param name="Context">By index; entries of endogenous variables are 0.</param>
/// <param name="Cause">Null to ask for all causes.</param>
public sealed record CauseQuestion(string Id, StructuralModel Model, EquatableArray<int> Context, Expression Effect, EquatableArray<Setting>? Cause)
{
    /// <summary>All causes are looked for up to this many variables together.</summary>
    public const int MostTogether = 4;

    /// <summary>Longer lines are refused.</summary>
    public const int LongestLine = 4 << 20;

    private CauseFinder Finder(out int[] actual) => new(Model, actual = Model.Solve(Context.AsSpan()), Effect);

    public CauseAnswer Check() => Finder(out _).Check(Cause ?? [], new(StepBudget.Default));

    /// <returns>Smallest causes, or null where the search reached its bound.</returns>
    public IReadOnlyList<EquatableArray<Setting>>? All()
    {
        var finder = Finder(out var actual);
        var candidates = finder.Relevant.ToArray().Where(v => !Model.Variables[v].IsExogenous).Select(v => new[] { v }).ToList();
        return AllCauses.Of(finder, candidates, MostTogether, mayHold: true, new(StepBudget.Default))
            ?.Select(set => set.Select(g => new Setting(candidates[g][0], actual[candidates[g][0]])).ToEquatableArray()).ToList();
    }

    /// <summary>Whether each variable of the candidate is a necessary element of a sufficient set; null where it cannot be told.</summary>
    public bool? IsNess()
    {
        var actual = Model.Solve(Context.AsSpan());
        var causes = new Ness(Model, actual, Effect).Causes();
        var answers = (Cause ?? []).Select(c => actual[c.Variable] == c.Value ? causes[c.Variable] : false).ToList();
        return answers.Contains(false) ? false : answers.Contains(null) ? null : true;
    }
}
