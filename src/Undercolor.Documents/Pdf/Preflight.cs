using System.Globalization;
using System.Text.RegularExpressions;
using Undercolor.Text;

namespace Undercolor.Documents.Pdf;

/// <summary>One thing that courts look at when a PDF is filed.</summary>
/// <param name="Passes">Null where it could not be looked at.</param>
public sealed record PreflightPoint(string Id, bool? Passes, string Says);

/// <summary>Looks at a PDF as a court's filing system does: page size, text, fonts, encryption, form, size, name.</summary>
public static partial class Preflight
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <param name="fileName">Without a folder.</param>
    /// <param name="maxMegabytes">The court's limit; null where none is known.</param>
    public static EquatableArray<PreflightPoint> Of(byte[] pdf, string fileName, int? maxMegabytes)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        using var folder = new PrivateFolder();
        var path = folder.Write("paper.pdf", pdf);
        var (facts, fonts, letters) = (Lines("pdfinfo", ["-f", "1", "-l", "-1", path]), Lines("pdffonts", [path]), Lines("pdftotext", [path, "-"])?.Sum(l => l.Count(char.IsLetterOrDigit)));
        return
        [
            Sizes(facts), Text(letters), Fonts(fonts), Encryption(facts),
            new("pdf-a", pdf.AsSpan().IndexOf("pdfaid:part"u8) >= 0 && pdf.AsSpan().IndexOf("/OutputIntent"u8) >= 0, "PDF/A: the file names its part of the standard and an output intent"),
            new("tagged", facts?.Any(f => TaggedLine().IsMatch(f)), "tagged for those who do not see it"),
            Bytes(pdf.Length, maxMegabytes),
            new("file-name", FileName().IsMatch(fileName), "file name of letters, digits, spaces, hyphens and underscores only, because the notice of filing shows it"),
        ];
    }

    private static PreflightPoint Sizes(List<string>? facts)
    {
        var sizes = facts?.Select(f => PageSize().Match(f)).Where(m => m.Success).Select(m => (Width: m.Groups["w"].Value, Height: m.Groups["h"].Value)).Distinct().ToList();
        return new("letter-size", sizes is null or [] ? null : sizes.TrueForAll(s => IsNear(s.Width, 612) && IsNear(s.Height, 792)), "every page of letter size, 8.5 by 11 inches");
    }

    private static bool IsNear(string points, double wanted) => double.TryParse(points, NumberStyles.Float, CultureInfo.InvariantCulture, out var found) && Math.Abs(found - wanted) < 1;

    private static PreflightPoint Text(int? letters) => new("text-layer", letters is null ? null : letters > 0, "a text layer, so that words can be found");

    private static PreflightPoint Fonts(List<string>? lines)
    {
        var rows = lines?.SkipWhile(l => !l.StartsWith("----", StringComparison.Ordinal)).Skip(1).ToList();
        return new("fonts", rows is null or [] ? null : rows.TrueForAll(r => FontRow().Match(r) is { Success: true } row && row.Groups["emb"].Value == "yes"), "every font embedded");
    }

    private static PreflightPoint Encryption(List<string>? facts) => new("encryption", facts?.Find(f => f.StartsWith("Encrypted:", StringComparison.Ordinal)) is { } line ? line[10..].Trim().StartsWith("no", StringComparison.Ordinal) : null, "no encryption and no password");

    private static PreflightPoint Bytes(int bytes, int? limit) => limit is { } most
        ? new("size", bytes <= most * 1_000_000L, string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0#} MB, of at most {most} MB in this court"))
        : new("size", null, string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0#} MB; the limit of this court is not known"));

    private static List<string>? Lines(string program, IReadOnlyList<string> arguments)
    {
        var lines = new List<string>();
        var result = ChildProcess.Run(program, arguments, s_patience, line =>
        {
            lines.Add(line);
            return lines.Count < 1_000_000;
        });
        return result.End == ChildEnd.Exited && result.ExitCode == 0 ? lines : null;
    }

    [GeneratedRegex(@"^Page\s+(?:\d+\s+)?size:\s+(?<w>[\d.]+) x (?<h>[\d.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex PageSize();

    [GeneratedRegex(@"^Tagged:\s+yes", RegexOptions.CultureInvariant)]
    private static partial Regex TaggedLine();

    [GeneratedRegex(@"\s(?<emb>yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex FontRow();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9 _-]{0,99}\.pdf\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FileName();
}
