namespace Undercolor.Timeline;

/// <summary>Bounds on a number of whole seconds.</summary>
/// <param name="Least">Null where nothing bounds it from below.</param>
/// <param name="Most">Null where nothing bounds it from above.</param>
public readonly record struct SecondsBounds(long? Least, long? Most)
{
    public bool IsKnown => Least is not null || Most is not null;
}
