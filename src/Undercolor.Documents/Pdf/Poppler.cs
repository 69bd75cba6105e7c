using System.Globalization;
using Undercolor.Documents.Intake;

namespace Undercolor.Documents.Pdf;

/// <summary>The two programs of poppler that read a PDF for us, and the sentences for what they refuse.</summary>
internal static class Poppler
{
    private const int MarkupPerChar = 40;

    public static int CountPages(Input input, string path)
    {
        var pages = 0;
        var result = ChildProcess.Run("pdfinfo", ["--", path], input.Limits.ChildTime, line =>
        {
            if (line.StartsWith("Pages:", StringComparison.Ordinal)) int.TryParse(line.AsSpan(6).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out pages);
            return true;
        });
        ThrowUnlessGood(input, result);
        return pages > 0 ? pages : throw input.Refuse("is damaged: its pages cannot be counted.");
    }

    public static IReadOnlyList<PdfPage> ReadWords(Input input, string path)
    {
        var layout = new BboxLayout();
        var left = (long)input.Limits.MaxOutputChars * MarkupPerChar;
        var result = ChildProcess.Run("pdftotext", ["-bbox-layout", "-enc", "UTF-8", "--", path, "-"], input.Limits.ChildTime, line =>
        {
            layout.Add(line);
            left -= line.Length;
            return left >= 0 && layout.Chars <= input.Limits.MaxOutputChars;
        });
        ThrowUnlessGood(input, result);
        return layout.Pages;
    }

    private static void ThrowUnlessGood(Input input, ChildResult result)
    {
        switch (result.End)
        {
            case ChildEnd.NotInstalled:
                throw input.Refuse("is a PDF, and PDF needs the programs of poppler: install the package poppler-utils (Debian, Ubuntu, Fedora) or poppler (macOS).");
            case ChildEnd.TimedOut:
                throw input.Refuse($"took longer than {input.Limits.ChildTime.TotalSeconds:0.#} seconds to read, the limit.");
            case ChildEnd.TooMuchOutput:
                throw input.Refuse($"holds more than {input.Limits.MaxOutputChars:N0} characters of text, the limit.");
            case ChildEnd.Exited when result.ExitCode == 0:
                return;
            case ChildEnd.Exited when result.Errors.Contains("Incorrect password", StringComparison.Ordinal):
                throw input.Refuse("is protected by a password: save a copy without one.");
            case ChildEnd.Exited when result.Errors.Contains("Copying of text", StringComparison.Ordinal):
                throw input.Refuse("does not allow its text to be copied: ask for a copy that does.");
            case ChildEnd.Exited:
                throw input.Refuse("is damaged and cannot be read as a PDF.");
        }
    }
}
