using System.Globalization;
using Undercolor.Causation.Equations;
using Undercolor.Causation.Events;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The exact derivation of an answer: the equations, what happened, what was changed and held, and what follows.</summary>
internal static class CausationDerivation
{
    /// <summary>Equations that are shown; a longer list is cut.</summary>
    private const int Most = 60;

    /// <summary>The equations of the events on which an effect depends, where every open point lies as each cause being enough.</summary>
    public static IEnumerable<string> Equations(CausationReport report, EffectAnswer effect)
    {
        if (GraphModel.Of(report.Graph, GraphReading.Plain) is not { } world) yield break;
        var relevant = new CauseFinder(world.Model, world.Actual, new Expression.Variable(effect.Effect.Event)).Relevant.ToArray();
        var joins = effect.Doubts.OfType<Doubt.OfJoin>().Select(j => j.Event).ToHashSet();
        foreach (var index in relevant.Take(Most))
        {
            var variable = world.Model.Variables[index];
            yield return variable.Equation is { } equation
                ? $"{variable.Name} = {Show(equation, world.Model, nested: false)}   [{Number(world.Actual[index])}]{(joins.Contains(index) ? "   (or all of them together: not known)" : "")}"
                : $"{variable.Name} is given   [{Number(world.Actual[index])}]";
        }
        if (relevant.Length > Most) yield return FormattableString.Invariant($"… and {relevant.Length - Most} more");
    }

    public static IEnumerable<string> Steps(CausationReport report, CausalAnswer answer)
    {
        var graph = report.Graph;
        string Id(int index) => graph.Events[index].Id;
        var effect = Id(answer.Effect.Event);
        if (answer.Conduct.IsEmpty) yield break;
        yield return $"conduct {string.Join(", ", answer.Conduct.Select(Id))}; effect {effect}";
        yield return $"but-for: {CausationWords.Answer(answer.Together.ButFor)}; actual cause (modified Halpern–Pearl, 2015): {CausationWords.Answer(answer.Together.Cause)}; necessary element of a sufficient set: {CausationWords.Answer(answer.Together.Ness)}";
        if (answer.Together.Cause == Known.Yes)
            yield return $"witness: change {string.Join(", ", answer.Together.Changed.Select(Id))}{(answer.Together.Held.IsEmpty ? "" : $"; hold {string.Join(", ", answer.Together.Held.Select(Id))} as it was")}; then {effect} fails";
        if (answer.Acts.Count > 1)
            foreach (var act in answer.Acts) yield return $"{Id(act.Event)} alone: but-for {CausationWords.Answer(act.Test.ButFor)}; actual cause {CausationWords.Answer(act.Test.Cause)}; necessary element {CausationWords.Answer(act.Test.Ness)}";
        if (!answer.Connection.Path.IsEmpty) yield return $"way: {string.Join(" → ", answer.Connection.Path.Select(Id))} ({Doctrine.Words<Doctrine.ChainAnswer>.Of(answer.Connection.Answer)})";
    }

    private static string Show(Expression expression, StructuralModel model, bool nested) => expression switch
    {
        Expression.Variable variable => model.Variables[variable.Index].Name.Contains(' ', StringComparison.Ordinal) ? $"[{model.Variables[variable.Index].Name}]" : model.Variables[variable.Index].Name,
        Expression.Constant constant => Number(constant.Value),
        Expression.Not not => $"not {Show(not.Part, model, nested: true)}",
        Expression.And and => Joined(and.Parts, " and ", model, nested),
        Expression.Or or => Joined(or.Parts, " or ", model, nested),
        Expression.AtLeast { Left: Expression.Sum sum } atLeast => $"at least {Show(atLeast.Right, model, true)} of ({string.Join(", ", sum.Parts.Select(p => Show(p, model, true)))})",
        Expression.AtLeast atLeast => $"({Show(atLeast.Left, model, true)} ≥ {Show(atLeast.Right, model, true)})",
        Expression.Equal equal => $"({Show(equal.Left, model, true)} = {Show(equal.Right, model, true)})",
        Expression.Sum sum => Joined(sum.Parts, " + ", model, nested: true),
        Expression.If choice => $"(if {Show(choice.Condition, model, true)} then {Show(choice.Then, model, true)} else {Show(choice.Else, model, true)})",
        _ => throw new InvalidOperationException("The expressions are a closed set."),
    };

    private static string Joined(EquatableArray<Expression> parts, string word, StructuralModel model, bool nested)
    {
        var joined = string.Join(word, parts.Select(p => Show(p, model, true)));
        return nested && parts.Count > 1 ? $"({joined})" : joined;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
