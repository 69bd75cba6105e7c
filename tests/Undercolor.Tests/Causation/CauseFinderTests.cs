using FsCheck;
using FsCheck.Fluent;
using Undercolor.Causation.Equations;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Causation;

public sealed class CauseFinderTests
{
    private static StepBudget Budget => new(StepBudget.Default);

    [Fact]
    public void The_search_agrees_with_brute_force_on_twenty_thousand_random_models()
    {
        var random = new Random(5);
        var found = new int[4];
        for (var i = 0; i < 20_000; i++)
        {
            var made = RandomModel.Make(random, most: i % 4 == 0 ? 8 : 6);
            var answer = new CauseFinder(made.Model, made.Actual, made.Effect).Check(made.Cause, Budget);
            var brute = new BruteForce(made.Model, made.Context, made.Effect);
            if (!brute.Ac1(made.Cause)) { Assert.False(answer.Ac1); continue; }
            Assert.Equal((i, true, brute.Ac2(made.Cause), brute.Ac3(made.Cause), brute.ButFor(made.Cause)), (i, answer.Ac1, answer.Ac2, answer.Ac3, answer.ButFor));
            found[(answer.Ac2 == true ? 1 : 0) + (answer.ButFor == true ? 2 : 0)]++;
        }
        Assert.All((int[])[found[0], found[1], found[3]], count => Assert.True(count > 100, string.Join(' ', found)));
    }

    [Fact]
    public void It_agrees_on_domains_of_more_than_two_values()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var made = RandomModel.Make(random, most: 5, values: 3);
            var answer = new CauseFinder(made.Model, made.Actual, made.Effect).Check(made.Cause, Budget);
            var brute = new BruteForce(made.Model, made.Context, made.Effect);
            if (!brute.Ac1(made.Cause) || made.Cause.Any(c => !made.Model.Variables[c.Variable].Domain.Contains(c.Value))) continue;
            Assert.Equal((i, brute.Ac2(made.Cause), brute.Ac3(made.Cause), brute.ButFor(made.Cause)), (i, answer.Ac2, answer.Ac3, answer.ButFor));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_smallest_causes_are_those_that_brute_force_finds(bool mayHold)
    {
        var (random, several) = (new Random(11), 0);
        for (var i = 0; i < 600; i++)
        {
            var made = RandomModel.Make(random, most: 6);
            var inner = Enumerable.Range(0, made.Actual.Length).Where(v => !made.Model.Variables[v].IsExogenous).ToList();
            if (made.Effect.Evaluate(made.Actual) == 0) continue;
            var brute = new BruteForce(made.Model, made.Context, made.Effect);
            bool Works(int[] set) => set.Select(v => new Setting(v, made.Actual[v])).ToEquatableArray() is var cause && (mayHold ? brute.Ac2(cause) : brute.ButFor(cause));
            var sets = Enumerable.Range(1, (1 << inner.Count) - 1).Select(bits => inner.Where((_, v) => (bits & 1 << v) != 0).ToArray()).Where(s => s.Length <= 3).OrderBy(s => s.Length).ToList();
            var smallest = new List<int[]>();
            foreach (var set in sets)
                if (!smallest.Exists(s => s.All(set.Contains)) && Works(set)) smallest.Add(set);
            var found = AllCauses.Of(new CauseFinder(made.Model, made.Actual, made.Effect), [.. inner.Select(v => new[] { v })], 3, mayHold, Budget)!.Select(s => s.Select(g => inner[g]).ToArray());
            Assert.Equal(smallest.Select(s => string.Join(' ', s)).Order(StringComparer.Ordinal), found.Select(s => string.Join(' ', s)).Order(StringComparer.Ordinal));
            several += smallest.Count(s => s.Length > 1);
        }
        Assert.True(several > 20);
    }

    private static Arbitrary<RandomModel> Models => Gen.Choose(0, int.MaxValue - 1).Select(seed => RandomModel.Make(new Random(seed))).ToArbitrary();

    [Fact]
    public void A_single_but_for_cause_is_an_actual_cause() => Prop.ForAll(Models, made =>
    {
        var one = made with { Cause = [made.Cause[0]] };
        var answer = new CauseFinder(one.Model, one.Actual, one.Effect).Check(one.Cause, Budget);
        return answer.ButFor != true || answer.IsCause == true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_witness_makes_the_effect_fail() => Prop.ForAll(Models, made =>
    {
        var witness = new CauseFinder(made.Model, made.Actual, made.Effect).Check(made.Cause, Budget).Witness;
        if (witness is null || !new BruteForce(made.Model, made.Context, made.Effect).Ac1(made.Cause)) return true;
        var set = made.Cause.Concat(witness.Held).Concat(witness.Changed).GroupBy(s => s.Variable).ToDictionary(g => g.Key, g => g.Last().Value);
        return made.Effect.Evaluate(made.Model.Solve(made.Context, v => set.TryGetValue(v, out var value) ? value : null)) == 0 && witness.Held.All(h => h.Value == made.Actual[h.Variable]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_event_on_which_the_effect_does_not_depend_changes_nothing() => Prop.ForAll(Models, made =>
    {
        var idle = new ModelVariable("idle", ModelVariable.Boolean, new Expression.Or([new Expression.Variable(0), new Expression.Variable(made.Actual.Length - 1)]));
        var wider = StructuralModel.Create(made.Model.Variables.Append(idle).ToEquatableArray()).Model!;
        int[] context = [.. made.Context, 0];
        return Same(new CauseFinder(made.Model, made.Actual, made.Effect).Check(made.Cause, Budget), new CauseFinder(wider, wider.Solve(context), made.Effect).Check(made.Cause, Budget));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Other_names_and_another_order_change_nothing() => Prop.ForAll(Models, made =>
    {
        var count = made.Actual.Length;
        int At(int v) => count - 1 - v;
        var turned = StructuralModel.Create(made.Model.Variables.Select((v, i) => v with { Name = $"x{At(i)}", Equation = v.Equation is null ? null : Moved(v.Equation, At) }).Reverse().ToEquatableArray()).Model!;
        var cause = made.Cause.Select(c => new Setting(At(c.Variable), c.Value)).ToEquatableArray();
        return Same(new CauseFinder(made.Model, made.Actual, made.Effect).Check(made.Cause, Budget),
            new CauseFinder(turned, turned.Solve(made.Context.Reverse().ToArray()), Moved(made.Effect, At)).Check(cause, Budget));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_tangle_ends_at_its_bound_and_says_so()
    {
        // A chain of exclusive ors: whether held or not, each step can move the end either way.
        var variables = new List<ModelVariable> { new("a", ModelVariable.Boolean, null), new("b", ModelVariable.Boolean, null) };
        for (var i = 2; i < 120; i++) variables.Add(new($"v{i}", ModelVariable.Boolean, new Expression.Not(new Expression.Equal(new Expression.Variable(i - 1), new Expression.Variable(i - 2)))));
        var last = new Expression.Variable(variables.Count - 1);
        var model = StructuralModel.Create(variables.ToEquatableArray()).Model!;
        var actual = model.Solve(new int[variables.Count]);
        var never = new Expression.Or([new Expression.Not(new Expression.And([last, new Expression.Variable(117), new Expression.Not(new Expression.Equal(new Expression.Variable(118), new Expression.Variable(119)))]))]);
        var budget = new StepBudget(100_000);
        var answer = new CauseFinder(model, actual, never).Check([new(0, 0)], budget);
        Assert.True(answer.Ac2 == true || answer.Ac2 is null && budget.IsSpent, $"{answer}");
        Assert.Null(new CauseFinder(model, actual, never).Check([new(0, 0)], new(300)).Ac2);
    }

    [Fact]
    public void Equations_in_a_circle_are_no_model_and_the_circle_is_named()
    {
        var (model, circle) = StructuralModel.Create([new("a", ModelVariable.Boolean, new Expression.Variable(1)), new("b", ModelVariable.Boolean, new Expression.Variable(0)), new("c", ModelVariable.Boolean, null)]);
        Assert.Null(model);
        Assert.Equal(["a", "b"], circle.Order(StringComparer.Ordinal));
    }

    private static bool Same(CauseAnswer a, CauseAnswer b) => (a.Ac1, a.Ac2, a.Ac3, a.ButFor) == (b.Ac1, b.Ac2, b.Ac3, b.ButFor);

    private static Expression Moved(Expression expression, Func<int, int> at) => expression switch
    {
        Expression.Variable v => new Expression.Variable(at(v.Index)),
        Expression.Not n => new Expression.Not(Moved(n.Part, at)),
        Expression.And a => new Expression.And(a.Parts.Select(p => Moved(p, at)).ToEquatableArray()),
        Expression.Or o => new Expression.Or(o.Parts.Select(p => Moved(p, at)).ToEquatableArray()),
        Expression.Sum s => new Expression.Sum(s.Parts.Select(p => Moved(p, at)).ToEquatableArray()),
        Expression.Equal e => new Expression.Equal(Moved(e.Left, at), Moved(e.Right, at)),
        Expression.AtLeast g => new Expression.AtLeast(Moved(g.Left, at), Moved(g.Right, at)),
        Expression.If i => new Expression.If(Moved(i.Condition, at), Moved(i.Then, at), Moved(i.Else, at)),
        _ => expression,
    };
}
