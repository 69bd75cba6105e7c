using System.Text.RegularExpressions;

namespace Undercolor.LexiconCompiler;

/// <summary>
/// WordNet's irregular forms as the package writes them: <c>const abide="abide",…;exceptions.abode=abide,exceptions["x-y"]=z,…</c>
/// </summary>
internal static partial class ExceptionList
{
    public static SortedDictionary<string, string> Parse(string script)
    {
        var constants = Constant().Matches(script).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);
        var exceptions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (Match match in Assignment().Matches(script))
            exceptions[match.Groups["form"].Value] = ValueOf(match, constants);
        return exceptions.Count > 0 ? exceptions : throw new ModelException("An exception list of the model holds nothing.");
    }

    private static string ValueOf(Match match, Dictionary<string, string> constants) =>
        match.Groups["literal"] is { Success: true } literal ? literal.Value
        : constants.TryGetValue(match.Groups["constant"].Value, out var value) ? value
        : throw new ModelException($"The exception list uses {match.Groups["constant"].Value} and never defines it.");

    [GeneratedRegex("""(?<=[\s,])(?<name>[A-Za-z_$][\w$]*)="(?<value>[^"]*)"(?=[,;])""")]
    private static partial Regex Constant();

    [GeneratedRegex("""exceptions(?:\.(?<form>[\w$]+)|\["(?<form>[^"]+)"\])=(?:"(?<literal>[^"]*)"|(?<constant>[\w$]+))""")]
    private static partial Regex Assignment();
}
