using System.CommandLine;
using Undercolor.Documents;

namespace Undercolor.Cli;

/// <summary>What one document may cost to read; the defaults are those of <see cref="DocumentLimits"/>.</summary>
internal sealed class LimitOptions
{
    private static readonly DocumentLimits s_standard = DocumentLimits.Default;

    private readonly Option<long> _bytes = WholeNumber.Option("--max-bytes", "Largest file that is read, in bytes", 1, 2_000_000_000, s_standard.MaxBytes);
    private readonly Option<long> _unpacked = WholeNumber.Option("--max-unpacked-bytes", "Largest DOCX when unpacked, in bytes", 1, 8_000_000_000, s_standard.MaxDecompressedBytes);
    private readonly Option<long> _pages = WholeNumber.Option("--max-pages", "Most pages of a PDF", 1, 1_000_000, s_standard.MaxPages);
    private readonly Option<long> _chars = WholeNumber.Option("--max-chars", "Most characters of text in a document", 1, 500_000_000, s_standard.MaxOutputChars);
    private readonly Option<long> _seconds = WholeNumber.Option("--max-seconds", "Longest run of a program that reads a PDF, in seconds", 1, 86_400, (long)s_standard.ChildTime.TotalSeconds);

    public void AddTo(Command command)
    {
        foreach (var option in (Option<long>[])[_bytes, _unpacked, _pages, _chars, _seconds]) command.Add(option);
    }

    public DocumentLimits Read(ParseResult result) => s_standard with
    {
        MaxBytes = result.GetValue(_bytes),
        MaxDecompressedBytes = result.GetValue(_unpacked),
        MaxPages = (int)result.GetValue(_pages),
        MaxOutputChars = (int)result.GetValue(_chars),
        ChildTime = TimeSpan.FromSeconds(result.GetValue(_seconds)),
    };
}
