using Undercolor.Analysis;
using Undercolor.Rules.Passages;
using Undercolor.Timeline;

namespace Undercolor.Rules.Typed;

/// <summary>Looks at those who are said to have stood by, and at what the times of the file say of that.</summary>
internal abstract class StoodByRule : IRule
{
    public abstract string Id { get; }

    public IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var timed in context.Timed.Where(t => Fits(t.Opportunity)).DistinctBy(t => (t.Defendant, t.Done)))
        {
            var defendant = context.Case.Defendants.First(d => d.Name == timed.Name);
            var done = context.StatementOf[timed.Done[0]];
            yield return Findings.Make(Statements.At(context, done), context.IdsOf([defendant.Id]), ("defendant", defendant.Name), ("phrase", OpportunityWords.Says(timed.Opportunity)), ("statements", Rests(timed.Opportunity)));
        }
    }

    protected abstract bool Fits(Opportunity opportunity);

    private static string Rests(Opportunity opportunity) => string.Join("; ", opportunity.Rests.Select(s => FormattableString.Invariant($"line {s.Line}: {s.Says}")));
}

/// <summary>Looks at those who were not there while it was done, by the file's own times.</summary>
internal sealed class NotThereThen : StoodByRule
{
    public override string Id => "UC8014";

    protected override bool Fits(Opportunity opportunity) => opportunity.There == Overlap.No;
}

/// <summary>Looks at those of whom the file does not tell how long they could have stepped in.</summary>
internal sealed class SecondsToStepIn : StoodByRule
{
    public override string Id => "UC8015";

    protected override bool Fits(Opportunity opportunity) => opportunity is { There: not Overlap.No, Saw: true, Because.IsEmpty: false } && opportunity.Seconds is { Least: 0 } or { Most: null };
}

/// <summary>Looks at those who were there and could see nothing, and of whom no knowledge is told.</summary>
internal sealed class NoLineOfSight : StoodByRule
{
    public override string Id => "UC8016";

    protected override bool Fits(Opportunity opportunity) => opportunity is { There: not Overlap.No, Saw: false };
}
