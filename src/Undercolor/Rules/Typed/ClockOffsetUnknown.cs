using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Typed;

/// <summary>Looks at facts that rest on a time of a recording whose clock is not set against the true time; told once.</summary>
internal sealed class ClockOffsetUnknown : IRule
{
    public string Id => "UC8007";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        if (context.Typed is not { File: var file }) return [];
        var unset = file.Evidence.Where(e => e.ClockOffset is null).DistinctBy(e => e.Id).ToDictionary(e => e.Id, StringComparer.Ordinal);
        return Findings.Once(file.Statements.SelectMany(statement => Times(statement).Where(t => unset.ContainsKey(t.Id)).Take(1)
            .Select(time => Findings.Make(Statements.At(context, statement), [], ("phrase", unset[time.Id].What.Text)))));
    }

    private static IEnumerable<FactSource.Evidence> Times(CaseStatement statement) => statement.Sources.OfType<FactSource.Evidence>().Where(s => s.Place is EvidencePlace.Counter);
}
