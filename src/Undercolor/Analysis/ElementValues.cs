namespace Undercolor.Analysis;

/// <summary>Questions that are asked of a value wherever one stands.</summary>
public static class ElementValues
{
    /// <summary>Whether a value leaves nothing to be said of an element.</summary>
    public static bool IsMet(this ElementValue value) => value switch
    {
        ElementValue.Alleged or ElementValue.NotRequired or ElementValue.Supported or ElementValue.Proved => true,
        ElementValue.Conclusory or ElementValue.Missing or ElementValue.Contradicted or ElementValue.Unclear
            or ElementValue.Disputed or ElementValue.Unsupported or ElementValue.NotProved or ElementValue.Open => false,
    };
}
