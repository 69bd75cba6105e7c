namespace Undercolor.Doctrine;

/// <summary>The days on which a row of a pack holds.</summary>
/// <param name="From">The first day; null where nobody has looked for one, or it always held.</param>
/// <param name="Until">The first day on which it holds no more; null where it still does.</param>
public readonly record struct Term(DateOnly? From, DateOnly? Until)
{
    public bool Holds(DateOnly day) => (From is null || From <= day) && (Until is null || day < Until);

    internal static Term Bind(PackNode node)
    {
        var term = new Term(node.Date("from"), node.Date("until"));
        if (term.From >= term.Until) node.Fail("until", "The day in 'until' must come after the day in 'from'.");
        return term;
    }
}
