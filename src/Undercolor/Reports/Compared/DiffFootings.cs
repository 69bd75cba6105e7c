using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.Footings;
using Undercolor.Text;

namespace Undercolor.Reports.Compared;

/// <summary>What relation back would turn on for each new party, named placeholder and new claim. Nothing is decided.</summary>
internal static class DiffFootings
{
    public static DiffPart? Of(ComplaintComparison compared)
    {
        var report = compared.RelationBack;
        if (report.Footings.IsEmpty) return null;
        return new("relation-back", "On what footing it would relate back", [Days(compared), .. report.Footings.SelectMany(f => Items(f, compared.NamedBefore))]);
    }

    private static DiffItem Days(ComplaintComparison compared)
    {
        var days = compared.RelationBack.Days;
        var details = new List<string> { $"Old complaint filed: {Day(days.OldFiled)}. New complaint filed: {Day(days.NewFiled)}." };
        details.Add(compared.Service?.Says ?? "When the time for service ended is not known, because the day on which the old complaint was filed is not.");
        details.Add(days.TimeLimit.Length > 0 ? days.TimeLimit : "The time limit is not reckoned: no sentence that tells of a violation has a whole date, or the State or its period is not known.");
        if (days is { LimitDay: { } limit, NewFiled: { } filed }) details.Add($"On those assumptions the new complaint was filed {(filed <= limit ? "before that day had passed" : "after that day")}.");
        return new(compared.Matters, details.Select(VisibleText.Of).ToEquatableArray(), (compared.Service?.Authorities ?? []).Concat(days.TimeLimitAuthorities).Distinct().ToEquatableArray());
    }

    private static IEnumerable<DiffItem> Items(Footing footing, SourcedSentence namedBefore)
    {
        var head = footing.By switch
        {
            AmendedBy.NewParty => "a new defendant",
            AmendedBy.NamedPlaceholder => $"a name in place of {footing.Before}{(footing.IsSure ? "" : " (this match is not sure)")}",
            AmendedBy.NewClaim => "a new claim against somebody whom the old complaint sued",
        };
        var claims = footing.Claims.IsEmpty ? "" : $": {string.Join(", ", footing.Claims)}";
        var details = footing.NamedBefore is { } before ? [$"{namedBefore.Says.Replace("{name}", footing.Name, StringComparison.Ordinal)} ({before.Cite} of the old complaint)"] : new List<string>();
        details.AddRange(footing.Points.SelectMany(Point));
        yield return new(VisibleText.Of($"{footing.Name}, {head}{claims}"), details.Select(VisibleText.Of).ToEquatableArray(),
            footing.Points.SelectMany(p => p.Authorities.Concat(p.Law.SelectMany(l => l.Authorities))).Concat(footing.NamedBefore is null ? [] : namedBefore.Authorities).Distinct().ToEquatableArray());
    }

    private static IEnumerable<string> Point(FootingPoint point)
    {
        yield return $"{point.Asks} {Standing(point)}";
        foreach (var law in point.Law) yield return $"{(law.Who.IsEmpty ? "" : $"{DiffView.List(law.Who)}: ")}{law.Why}";
    }

    private static string Standing(FootingPoint point) => point.Standing switch
    {
        FootingStanding.StandsInBoth => $"In both: {string.Join(", ", point.Ties.Select(t => $"{t.Old.Cite} → {t.New.Cite}").Distinct())}.{(point.OnlyNew.IsEmpty ? "" : $" Only in the new complaint: {Places.Cite(point.OnlyNew)}.")} Whether that is enough is not decided here.",
        FootingStanding.OnlyInNew => $"No paragraph that it rests on stands in the old complaint ({Places.Cite(point.OnlyNew)}). Whether the old one set out the same events in other words is not decided here.",
        FootingStanding.NotTold => point.Open.Length == 0 ? "The complaints do not tell." : $"Not known: {point.Open}.",
        FootingStanding.LawTold => "What was verified of it:",
        FootingStanding.LawNotKnown => point.Open.Length == 0 ? "Nobody has verified it." : $"Nobody has verified {point.Open}.",
    };

    private static string Day(DateOnly? day) => day?.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture) ?? "not known";
}
