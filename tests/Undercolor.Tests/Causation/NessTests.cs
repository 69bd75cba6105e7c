using Undercolor.Causation.Equations;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Causation;

public sealed class NessTests
{
    private static Expression V(int index) => new Expression.Variable(index);

    /// <summary>Two throw; the first stone hits, and the second only where the first did not.</summary>
    private static readonly ModelVariable[] s_stones =
    [
        new("first", ModelVariable.Boolean, null), new("second", ModelVariable.Boolean, null), new("first hits", ModelVariable.Boolean, V(0)),
        new("second hits", ModelVariable.Boolean, V(1).Unless(V(2))), new("broken", ModelVariable.Boolean, Expression.AnyOf([V(2), V(3)])),
    ];

    [Fact]
    public void One_that_was_overtaken_is_no_element() => Assert.Equal([true, false, true, false, true], Causes(s_stones, [1, 1, 0, 0, 0], 4));

    [Fact]
    public void Each_of_two_that_were_enough_is_an_element() =>
        Assert.Equal([true, true, true], Causes([new("a", ModelVariable.Boolean, null), new("b", ModelVariable.Boolean, null), new("c", ModelVariable.Boolean, Expression.AnyOf([V(0), V(1)]))], [1, 1, 0], 2));

    [Fact]
    public void Of_three_where_two_were_enough_each_is_an_element() =>
        Assert.Equal([true, true, true, true], Causes([.. "abc".Select(c => new ModelVariable($"{c}", ModelVariable.Boolean, null)), new("d", ModelVariable.Boolean, Expression.AtLeastOf(2, [V(0), V(1), V(2)]))], [1, 1, 1, 0], 3));

    [Fact]
    public void What_makes_no_difference_is_no_element() =>
        Assert.Equal([false, true], Causes([new("a", ModelVariable.Boolean, null), new("b", ModelVariable.Boolean, Expression.AnyOf([V(0), new Expression.Not(V(0))]))], [1, 0], 1));

    [Fact]
    public void An_effect_that_did_not_happen_has_none() => Assert.Equal([false, false, false, false, false], Causes(s_stones, [0, 0, 0, 0, 0], 4));

    private static IEnumerable<bool?> Causes(ModelVariable[] variables, int[] context, int effect)
    {
        var model = StructuralModel.Create(variables.ToEquatableArray()).Model!;
        return new Ness(model, model.Solve(context), V(effect)).Causes();
    }
}
