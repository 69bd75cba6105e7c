using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Timeline;

/// <summary>Says what kind of contradiction a set of statements is.</summary>
internal static class ConflictReader
{
    public static TimeConflict Read(CaseFile file, EquatableArray<TimeStatement> statements) =>
        statements.All(s => s.Basis is TimeBasis.Pinpoint or TimeBasis.ClockOffset) ? new(ConflictKind.Clocks, statements, Reconciling(file, statements))
        : new(statements.Any(s => s.Basis == TimeBasis.InPhase) ? ConflictKind.Phase : ConflictKind.Times, statements, null);

    /// <summary>Of one happening seen on two recordings: the offset of the second under which both show it in the same second.</summary>
    private static long? Reconciling(CaseFile file, EquatableArray<TimeStatement> statements)
    {
        var seen = statements.Where(s => s.Basis == TimeBasis.Pinpoint).ToList();
        if (seen is not [var one, var other] || one.Of != other.Of || one.Recording == other.Recording) return null;
        return OffsetOf(file, one.Recording) is { } offset ? offset + SecondOf(file, one) - SecondOf(file, other) : null;
    }

    private static int? OffsetOf(CaseFile file, string recording) => file.Evidence.FirstOrDefault(e => e.Id == recording)?.ClockOffset;

    private static int? SecondOf(CaseFile file, TimeStatement pinpoint) => file.Statements.First(s => s.Id == pinpoint.Of).Sources.OfType<FactSource.Evidence>()
        .Where(e => e.Id == pinpoint.Recording).Select(e => (e.Place as EvidencePlace.Counter)?.Seconds).FirstOrDefault(s => s is not null);
}
