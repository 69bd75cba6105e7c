namespace Undercolor.Analysis;

/// <summary>How much is asked of each cell.</summary>
public enum Depth
{
    /// <summary>What it comes to and why.</summary>
    Results,

    /// <summary>What it follows from as well, step by step.</summary>
    Derivations,

    /// <summary>What facts would change it as well, which takes longest.</summary>
    Changes,
}
