namespace Undercolor.Documents.Docx;

/// <summary>One level of a list: how its counter starts, restarts and is written.</summary>
internal sealed class NumberingLevel
{
    public int Start { get; set; } = 1;
    public string Format { get; set; } = "decimal";

    /// <summary>The label with <c>%1</c> to <c>%9</c> for the counters of the levels; null where the level defines none.</summary>
    public string? Text { get; set; }

    /// <summary>All counters in the label are written in decimal.</summary>
    public bool Legal { get; set; }

    /// <summary>One-based level whose item restarts this one; 0 never restarts; null restarts after any higher level.</summary>
    public int? RestartAfter { get; set; }

    /// <summary>The paragraph style that is tied to this level.</summary>
    public string? Style { get; set; }
}

/// <summary>An <c>abstractNum</c>: nine levels, or a pointer to the style that holds them.</summary>
internal sealed class AbstractList
{
    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[9];
    public string? StyleLink { get; set; }
}

/// <summary>A <c>num</c>: a use of an abstract list, with overrides.</summary>
internal sealed class ListUse
{
    public string Abstract { get; set; } = "";
    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[9];
    public int?[] Starts { get; } = new int?[9];
}
