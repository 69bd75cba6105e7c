using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Yaml.Verdicts;

/// <summary>What the readers of forms and of answers share.</summary>
internal static class VerdictNodes
{
    public const string End = "end";
    public const string IdRule = "An id is a short word of letters without accents, digits, '-' and '_', and none of yes, no, some, none, answered, and, or, not, end.";

    public static bool IsId(string text) => text.Length is > 0 and <= 60 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
        && text is not ("yes" or "no" or "some" or "none" or "answered" or "and" or "or" or "not" or End);

    /// <summary>In the order of the file.</summary>
    public static EquatableArray<YamlError> Errors(PackErrors errors) =>
        errors.Found.Select(e => new YamlError(e.File, Math.Max(1, e.Line), Math.Max(1, e.Column), e.Message)).OrderBy(e => e.Line).ThenBy(e => e.Column).ToEquatableArray();

    /// <summary>A word as an error repeats it: long texts are cut.</summary>
    public static string Short(string text) => text.Length <= 40 ? text : $"{text[..39]}…";
}
