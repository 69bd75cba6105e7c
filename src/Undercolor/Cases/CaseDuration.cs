using System.Globalization;
using System.Text.RegularExpressions;

namespace Undercolor.Cases;

/// <summary>How long something took, as bounds in whole seconds.</summary>
/// <param name="Words">As written.</param>
/// <param name="Least">Null where the words give no least.</param>
/// <param name="Most">Null where the words give no most.</param>
/// <param name="IsAbout">The words say that it is a guess.</param>
public sealed partial record CaseDuration(FileWords Words, int? Least, int? Most, bool IsAbout)
{
    /// <summary>Reads <c>90 seconds</c>, <c>about two minutes</c>, <c>at least 30 seconds</c>, <c>up to a minute</c>, <c>between 1 and 2 minutes</c>.</summary>
    /// <returns>Null for words that are no length of time.</returns>
    public static CaseDuration? Read(FileWords words)
    {
        if (words.Text.Length > 100 || Length().Match(words.Text.Trim().TrimEnd('.')) is not { Success: true } match || Seconds(match, "n", match.Groups["unit"].Value) is not { } seconds) return null;
        var least = match.Groups["low"].Success ? Seconds(match, "low", match.Groups["lowunit"] is { Success: true } own ? own.Value : match.Groups["unit"].Value) : null;
        if (match.Groups["low"].Success && (least is null || least > seconds)) return null;
        return match.Groups["bound"].Value.ToLowerInvariant() switch
        {
            "at least" => new(words, seconds, null, false),
            "at most" or "up to" => new(words, null, seconds, false),
            _ => new(words, least ?? seconds, seconds, match.Groups["vague"].Success),
        };
    }

    private static int? Seconds(Match match, string group, string unit)
    {
        var scale = unit.ToLowerInvariant() switch { "second" => 1, "minute" => 60, _ => 3600 };
        return match.Groups[group].Value.ToLowerInvariant() switch
        {
            "half a" => scale / 2,
            "a" or "an" => scale,
            var word when Array.IndexOf(s_numbers, word) is >= 0 and var i => (i + 1) * scale,
            var digits => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n * scale : null,
        };
    }

    private static readonly string[] s_numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private const string Number = @"\d{1,5}|half\ a|an?|one|two|three|four|five|six|seven|eight|nine|ten";

    [GeneratedRegex($@"^(?:(?<vague>about|around|approximately|roughly)\s+|(?<bound>at\ least|at\ most|up\ to)\s+|(?:between|from)\s+(?<low>{Number})\s+(?:(?<lowunit>second|minute|hour)s?\s+)?(?:and|to)\s+)?(?<n>{Number})\s+(?<unit>second|minute|hour)s?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Length();
}
