namespace Undercolor.Text;

/// <summary>White space between words.</summary>
public static class Spacing
{
    /// <summary>The words with one blank between them and none around: no line break is left.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
