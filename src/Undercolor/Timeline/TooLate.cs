using Undercolor.Cases;

namespace Undercolor.Timeline;

/// <summary>An order after the act that carried it out, or foresight after what was foreseen.</summary>
/// <param name="Said">The order, or the knowledge.</param>
/// <param name="Act">What came before it.</param>
public sealed record TooLate(CaseStatement Said, CaseStatement Act)
{
    public static IEnumerable<TooLate> Of(CaseTimeline times)
    {
        var byId = times.File.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        return times.File.Statements.SelectMany(said => Acts(said).Where(byId.ContainsKey).Select(id => new TooLate(said, byId[id])))
            .Where(l => times.IsSurelyAfter(Overlaps.Begin(l.Said.Id), Overlaps.Begin(l.Act.Id)));
    }

    private static IEnumerable<string> Acts(CaseStatement statement) => statement switch
    {
        CaseStatement.Order order => order.CarriedOutBy,
        CaseStatement.Knowledge knowledge => [.. knowledge.Foresaw, .. knowledge.ReasonToKnow, .. knowledge.Danger],
        _ => [],
    };
}
