using Undercolor.Calendar;
using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Yaml.CaseFiles;

/// <summary>Binds what happened in the lawsuit itself.</summary>
internal static class ProceedingBinder
{
    public static CaseProceeding Proceeding(CaseNode map, int index)
    {
        if (!map.Has("event")) map.Text.Errors.Add(map.Node, $"Say what happened: add 'event' with one of {Words<ProceedingKind>.Choices}.");
        var day = map.Day("on");
        if (!map.Has("on")) map.Text.Errors.Add(map.Node, "The key 'on' is missing here. Add 'on: …' with the day, written like 2026-03-02.");
        else if (day is { } given && !CourtCalendar.Counts(given)) map.Fail("on", FormattableString.Invariant($"Days from {CourtCalendar.FirstYear} to {CourtCalendar.LastYear} are counted here."));
        return new(
            map.Plain("id") is { Length: > 0 } id ? id : CaseIds.Made("proceedings", index), map.Word<ProceedingKind>("event") ?? default, day ?? default, map.People("who", allowStranger: false),
            map.Word<ServiceMeans>("service") ?? ServiceMeans.Unknown, map.Words("note"));
    }
}
