using Undercolor.Causation.Events;
using Undercolor.Rules.Typed;
using Undercolor.Text;

namespace Undercolor.Rules.Causation;

/// <summary>The event graph of a case file, and where the report finds its parts.</summary>
internal static class Links
{
    /// <summary>The words of the file that an event rests on.</summary>
    public static Pinpoint At(RuleContext context, int @event) =>
        Statements.At(context, context.StatementOf[context.Causes!.Graph.Events[@event].Id]);

    public static IEnumerable<GraphFault> Faults(RuleContext context, params GraphFaultKind[] kinds) => context.Causes?.Faults.Where(f => kinds.Contains(f.Kind)) ?? [];

    /// <summary>Answers about defendants, where nothing contradicts the links.</summary>
    public static IEnumerable<(EffectAnswer Effect, CausalAnswer Answer)> Answers(RuleContext context) =>
        context.Causes is { Faults.Count: 0 } causes
            ? causes.Effects.SelectMany(e => e.Answers.Where(a => causes.Graph.Person(a.Person) is { IsDefendant: true }).Select(a => (e, a))) : [];

    public static EquatableArray<string> Defendant(RuleContext context, string person) =>
        context.Case.Defendants.Where(d => d.Name == Name(context, person)).Select(context.IdOf).Take(1).ToEquatableArray();

    public static string Name(RuleContext context, string person) => context.Causes!.Graph.Person(person)?.Name ?? person;
}
