using System.Text.RegularExpressions;
using Undercolor.Text;

namespace Undercolor.Documents.Layout;

/// <summary>
/// Tells the parts of a caption's column where spacing does not: "Plaintiff," and "v." stand alone, a case number and a
/// demand for a jury begin and end their own lines.
/// </summary>
internal static partial class CaptionWords
{
    public static bool Part(PrintedLine above, PrintedLine line) =>
        line.Role == LineRole.TableCell && above.Role == LineRole.TableCell
        && (Alone().IsMatch(line.Text) || Alone().IsMatch(above.Text) || CaseNumber().IsMatch(above.Text) || CaseNumber().IsMatch(line.Text)
            || (Opens().IsMatch(line.Text) && !above.Text.EndsWith("amended", StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"^[-–—\s]*(v\.?|vs\.?|versus|against|plaintiffs?|plaintiff\(s\)|defendants?|defendant\(s\)|petitioners?|respondents?)[-–—\s]*[,.;:]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Alone();

    [GeneratedRegex(@"^\(?(jury|demand for|complaint|(first|second|third|fourth) amended)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opens();

    [GeneratedRegex(@"^((civil|case|cause|docket)\s+)*(action\s+)?(no|nos|number)\b[.:]|\d:\d\d-(cv|cr|mc)-\d", RegexOptions.IgnoreCase)]
    private static partial Regex CaseNumber();
}
