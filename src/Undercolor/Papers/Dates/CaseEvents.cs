using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Dates;

/// <summary>The events of a case file that periods are counted from.</summary>
internal static class CaseEvents
{
    public static IEnumerable<DateEvent> Of(CaseFile file)
    {
        if (file.Filed is { } filed) yield return new(ProceedingKind.Filed, filed, ServiceMeans.Unknown, "", "filed");
        foreach (var one in file.Proceedings) yield return new(one.Event, one.On, one.Means, Names(file, one.Who), $"proceedings[{one.Id}].on");
    }

    private static string Names(CaseFile file, EquatableArray<string> ids)
    {
        var names = ids.SelectMany(id => file.Groups.FirstOrDefault(g => g.Id == id)?.Members ?? [id]).Distinct().Select(id => file.People.FirstOrDefault(p => p.Id == id)?.Name.Text.Trim() ?? id).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }
}
