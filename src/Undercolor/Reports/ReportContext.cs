using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>One block of the document as the full text shows it.</summary>
/// <param name="Number">The paragraph number as printed, or the ordinal with a leading <c>§</c>; empty for a heading.</param>
/// <param name="Node">Id of the block; unique in the document.</param>
/// <param name="Span">The whole block in the cleaned text, printed label included.</param>
/// <param name="Heading">The words of the heading, where this block is one; null for a paragraph.</param>
public sealed record ParagraphView(string Number, string Node, TextSpan Span, string? Heading);

/// <summary>What a report needs beside the assessment. Every member but the name and the text may be left out.</summary>
public sealed record ReportContext
{
    /// <summary>A file name without its folder, or <c>-</c> for standard input.</summary>
    public required string DocumentName { get; init; }

    /// <summary>The cleaned text that every <see cref="TextSpan"/> of the assessment points into.</summary>
    public required string CleanText { get; init; }

    /// <summary>Blocks in the order of the text. Text between them is shown as well, so nothing can be lost.</summary>
    public EquatableArray<ParagraphView> Paragraphs { get; init; }

    /// <summary>Sentences in the order of the text; they make the fingerprints of findings stable.</summary>
    public EquatableArray<TextSpan> Sentences { get; init; }

    /// <summary>The table of authorities by key; null where the key is not in it.</summary>
    public Func<string, Authority?> Authorities { get; init; } = _ => null;

    /// <summary>Rule pages by id; null where there is none.</summary>
    public Func<string, DiagnosticDescriptor?> Rules { get; init; } = _ => null;

    public ReportMode Mode { get; init; } = ReportMode.Plaintiff;

    /// <summary>Whether text and Markdown print every element of every cell (<c>--explain</c>).</summary>
    public bool Explain { get; init; }

    /// <summary>Version of the tool, such as <c>0.1.0</c>.</summary>
    public string ToolVersion { get; init; } = "";

    /// <summary>The exit code that the host will return; SARIF prints it.</summary>
    public int ExitCode { get; init; }

    public bool IsScreening => Mode == ReportMode.Screening;
}
