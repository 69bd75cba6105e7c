using Undercolor.Rules.Passages;
using Undercolor.Text;
using Undercolor.Timeline;

namespace Undercolor.Rules.Typed;

/// <summary>Looks at smallest sets of statements about time that cannot all be right.</summary>
internal abstract class ConflictRule(ConflictKind kind) : IRule
{
    public abstract string Id { get; }

    public IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var conflict in (context.Times?.Conflicts ?? []).Where(c => c.Kind == kind))
        {
            var places = conflict.Statements.OrderBy(s => s.Basis == TimeBasis.InPhase ? 0 : 1).Select(s => Statements.At(context, s)).OfType<Pinpoint>().Distinct().ToList();
            yield return Findings.Make(places.FirstOrDefault(), [], ("statements", Told(conflict)), ("phrase", RecordingClock.Reconciling(conflict))) with { Related = places.Skip(1).ToEquatableArray() };
        }
    }

    private static string Told(TimeConflict conflict) => string.Join("; ", conflict.Statements.Take(CaseTimeline.MostOfChain).Select(s => FormattableString.Invariant($"line {s.Line}: {s.Says}")))
        + (conflict.Statements.Count > CaseTimeline.MostOfChain ? FormattableString.Invariant($"; and {conflict.Statements.Count - CaseTimeline.MostOfChain} more") : "");
}

/// <inheritdoc cref="ConflictRule"/>
internal sealed class TimesContradict() : ConflictRule(ConflictKind.Times)
{
    public override string Id => "UC8009";
}

/// <summary>Looks at recordings whose clocks, as they are set, show one happening at two times.</summary>
internal sealed class ClocksDisagree() : ConflictRule(ConflictKind.Clocks)
{
    public override string Id => "UC8010";
}

/// <summary>Looks at happenings whose time lies outside of the phase that they are said to stand in.</summary>
internal sealed class OutsideOfPhase() : ConflictRule(ConflictKind.Phase)
{
    public override string Id => "UC8011";
}
