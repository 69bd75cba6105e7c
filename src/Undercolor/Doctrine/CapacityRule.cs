using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>What a court makes of a complaint that does not say in which capacity a person is sued.</summary>
public enum SilenceOnCapacity
{
    /// <summary>It looks at the whole course of the case: relief, defenses, words.</summary>
    CourseOfProceedings,

    /// <summary>It presumes individual capacity where money is asked; else it looks at the course of the case.</summary>
    PresumedIndividual,

    /// <summary>It takes silence for official capacity only: individual capacity must be stated.</summary>
    ClearStatement,
}

/// <summary>One circuit's reading of silence on capacity, with its dates.</summary>
/// <param name="Why">The rule in one sentence of our own.</param>
/// <param name="From">The first day on which this is so; null where it always was.</param>
/// <param name="Until">The day before which this is so; null where it still is.</param>
public sealed record CapacityRule(SilenceOnCapacity Silence, string Why, EquatableArray<string> Authorities, DateOnly? From, DateOnly? Until)
{
    public bool IsInForce(DateOnly day) => (From is null || From <= day) && (Until is null || day < Until);

    /// <summary>The capacity that is read into silence.</summary>
    public Capacity Reads => Silence switch
    {
        SilenceOnCapacity.CourseOfProceedings => Capacity.Individual,
        SilenceOnCapacity.PresumedIndividual => Capacity.Individual,
        SilenceOnCapacity.ClearStatement => Capacity.Official,
    };

    internal static CapacityRule Bind(PackNode node) =>
        new(node.Word<SilenceOnCapacity>("silence"), node.Required("why"), node.Texts("authorities"), node.Date("from"), node.Date("until"));
}
